"""What if two people fill the children's checklist, or decide and edit, at the same moment?"""

from collections import Counter
from dataclasses import replace

from articles.assistant.child import CODES
from articles.content import content_of, digest_of
from articles.models import ChildCheck
from articles.queries import current_revision, face_revision
from articles.services import save_story
from articles.states import Action, Status
from articles.workflow import perform
from audit.models import AuditEvent
from audit.verify import walk_chain
from tests.articles.stories import act, make_story, seen
from tests.articles.test_races import at_once, pytestmark
from upt.actors import actor_for

__all__ = ["pytestmark"]  # race, on PostgreSQL only

ROUNDS = 10


def fill(story, user):
    read, actor = seen(current_revision(story)), actor_for(user)
    return lambda: perform(story, Action.CHILD_CHECK, actor=actor, seen=read, child_check=CODES) and user.username


def test_two_lists_at_once_both_count_and_each_once(committed_db, cast, units):
    story = make_story(cast, units)
    results = at_once([fill(story, user) for _ in range(ROUNDS) for user in (cast.agent, cast.colleague)])
    assert (results["agent"], results["colleague"]) == (1, 1)
    users = Counter(ChildCheck.objects.values_list("user__username", flat=True))
    rows = Counter(AuditEvent.objects.filter(action="child-check").values_list("actor_name", flat=True))
    assert users == {"agent": 1, "colleague": 1}
    assert rows == {"Agent": 1, "Colleague": 1}
    assert walk_chain().is_whole


def publish_or_edit(cast, units, number: int):
    """Let the holder of a submitted story publish and edit what was read, at the same moment."""
    story = make_story(cast, units, Status.SUBMITTED)
    act(story, Action.CLAIM, cast.editor)
    revision, editor = current_revision(story), actor_for(cast.editor)
    read = seen(revision)
    text = replace(content_of(revision), title=f"Judul Nomor {number} yang Belum Diperiksa Siapa pun")
    works = [
        lambda: perform(story, Action.PUBLISH, actor=editor, seen=read, child_check=CODES) and "published",
        lambda: save_story(article=story, actor=editor, seen=read, content=text) and "edited",
    ]
    return story, at_once(works)


def test_what_goes_out_while_somebody_edits_has_two_lists(committed_db, cast, units):
    """Whoever wins: readers get the text that two people answered for, or none."""
    for number in range(ROUNDS):
        story, results = publish_or_edit(cast, units, number)
        assert results["published"] + results["edited"] == 1
        face = face_revision(story)
        if face is not None:
            checked = ChildCheck.objects.filter(article=story, digest=digest_of(content_of(face)))
            assert checked.count() == 2
            assert story.revisions.count() == 1
