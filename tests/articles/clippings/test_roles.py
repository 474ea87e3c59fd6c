"""Who may see, add, change, link and drop a clipping of which place?"""

import pytest

from articles.clippings.queries import Narrowing, narrowed
from articles.clippings.refusals import NOT_YOURS
from articles.clippings.rules import may_clip, may_keep, may_place
from articles.clippings.services import drop_clipping, edit_clipping, link_meeting, link_story
from articles.models import Clipping
from articles.refusals import NotAllowed
from articles.states import Status
from tests.articles.clippings.clips import clip, entry
from tests.articles.stories import make_story
from tests.events.meetings import make_meeting
from upt.actors import actor_for

# May the person keep clippings of unit a, of unit b, and of no unit?
KEEPS = {
    "agent": "yes no no",
    "colleague": "yes no no",
    "outsider": "no yes no",
    "coordinator": "yes no no",
    "other_coordinator": "no yes no",
    "editor": "yes yes yes",
    "second_editor": "yes yes yes",
    "managing_editor": "yes yes yes",
    "admin": "no no no",
    "nobody": "no no no",
}
ACTS = ("edit", "link-story", "link-meeting", "drop")


@pytest.fixture
def archive(cast, units):
    return [clip(cast.editor, unit) for unit in (units.a, units.b, None)]


@pytest.mark.parametrize("role", KEEPS)
def test_scope_and_right_are_one(role, archive, cast, units):
    actor = actor_for(getattr(cast, role))
    got = " ".join("yes" if may_keep(actor, clipping) else "no" for clipping in archive)
    placed = " ".join("yes" if may_place(actor, unit) else "no" for unit in (units.a, units.b, None))
    seen = set(narrowed(actor, Narrowing()).values_list("pk", flat=True))
    assert (got, placed) == (KEEPS[role], KEEPS[role])
    assert seen == {clipping.pk for clipping in archive if may_keep(actor, clipping)}
    assert may_clip(actor) is ("yes" in got)


@pytest.mark.parametrize("role", KEEPS)
def test_adding(role, cast, units):
    got = []
    for unit in (units.a, units.b, None):
        try:
            clip(getattr(cast, role), unit)
            got.append("yes")
        except NotAllowed:
            got.append("no")
    assert " ".join(got) == KEEPS[role]


@pytest.mark.parametrize("act", ACTS)
@pytest.mark.parametrize("role", KEEPS)
def test_every_act(role, act, archive, cast, units):
    actor = actor_for(getattr(cast, role))
    story, meeting = make_story(cast, units, Status.PUBLISHED), make_meeting(status="held")
    got = []
    for clipping in archive:
        try:
            if act == "edit":
                edit_clipping(clipping, actor=actor, seen=1, entry=entry(unit=clipping.unit))
            elif act == "link-story":
                link_story(clipping, actor=actor, seen=1, story=story)
            elif act == "link-meeting":
                link_meeting(clipping, actor=actor, seen=1, meeting=meeting)
            else:
                drop_clipping(clipping, actor=actor, seen=1, reason="Salah alamat.")
            got.append("yes")
        except NotAllowed:
            got.append("no")
    assert " ".join(got) == KEEPS[role]
    versions = list(Clipping.objects.order_by("pk").values_list("version", flat=True))
    assert versions == [2 if word == "yes" else 1 for word in got]


def test_nobody_moves_a_clipping_out_of_the_own_scope(archive, cast, units):
    with pytest.raises(NotAllowed, match=NOT_YOURS):
        edit_clipping(archive[0], actor=actor_for(cast.agent), seen=1, entry=entry(unit=units.b))
