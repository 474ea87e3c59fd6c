"""Is a page clipped once, changed as it was seen, dropped with a reason, and is all of it on record?"""

from datetime import date

import pytest
from django.db import IntegrityError, transaction

from articles.clippings.refusals import GONE, NO_REASON, NOT_PUBLIC, STALE, Known
from articles.clippings.services import drop_clipping, edit_clipping, link_meeting, link_story, name_outlet
from articles.clippings.states import LinkSource
from articles.models import Clipping, Outlet
from articles.refusals import CannotNow, NotAllowed, Refusal
from articles.states import Status
from audit.models import AuditEvent
from tests.articles.clippings.clips import TEXT, clip, entry
from tests.articles.stories import make_story
from tests.events.meetings import make_meeting
from upt.actors import actor_for


@pytest.fixture
def agent(cast):
    return actor_for(cast.agent)


def acts() -> list[str]:
    return list(AuditEvent.objects.filter(object_type="clipping").order_by("pk").values_list("action", flat=True))


def test_what_is_kept(cast, units):
    address = "https://www.kabar-contoh.example/a/?utm_source=wa"
    clipping = clip(cast.agent, units.a, address=address, outlet_name="Kabar Contoh")
    assert (clipping.address, clipping.address_key) == (address, "https://kabar-contoh.example/a")
    assert (clipping.outlet.domain, clipping.outlet.name) == ("kabar-contoh.example", "Kabar Contoh")
    assert clipping.excerpt == TEXT
    assert (clipping.version, clipping.story, clipping.meeting, clipping.keys.count() > 20) == (1, None, None, True)
    event = AuditEvent.objects.get(action="add-clipping")
    assert event.object_label == f"Kliping {clipping.pk}, {units.a.name}"


def test_a_known_outlet_keeps_its_name(cast, units):
    clip(cast.agent, units.a, outlet_name="Kabar Contoh")
    clip(cast.outsider, units.b, outlet_name="Lain")
    assert list(Outlet.objects.values_list("name", flat=True)) == ["Kabar Contoh"]


def test_the_same_page_is_clipped_once(cast, units):
    first = clip(cast.agent, units.a, address="https://x.example/a")
    for user, unit, address in (
        (cast.agent, units.a, "https://x.example/a?fbclid=2"),
        (cast.outsider, units.b, "http://m.x.example/a/"),
    ):
        with pytest.raises(Known) as known:
            clip(user, unit, address=address)
        assert known.value.clipping_id == first.pk
    assert (Clipping.objects.count(), Outlet.objects.count()) == (1, 1)


def test_an_unfit_address_makes_nothing(cast, units):
    with pytest.raises(Refusal, match="laman publik"):
        clip(cast.agent, units.a, address="http://10.0.0.8/a")
    assert (Clipping.objects.count(), Outlet.objects.count(), acts()) == (0, 0, [])


def test_an_edit_names_what_it_saw(cast, units, agent):
    clipping = clip(cast.agent, units.a)
    changed = edit_clipping(
        clipping,
        actor=agent,
        seen=1,
        entry=entry(address=clipping.address, headline="Judul Baru", unit=units.a, text=None, sentiment="positif"),
    )
    assert (changed.headline, changed.text, changed.sentiment, changed.version) == ("Judul Baru", TEXT, "positif", 2)
    with pytest.raises(CannotNow, match=STALE[:30]):
        edit_clipping(clipping, actor=agent, seen=1, entry=entry(unit=units.a))
    assert acts() == ["add-clipping", "edit-clipping"]


def test_an_edit_may_empty_the_text(cast, units, agent):
    clipping = clip(cast.agent, units.a)
    changed = edit_clipping(clipping, actor=agent, seen=1, entry=entry(address=clipping.address, unit=units.a, text=""))
    assert (changed.text, changed.excerpt, changed.keys.count()) == ("", "", 0)


def test_an_edit_to_a_known_address_is_refused(cast, units, agent):
    first, second = clip(cast.agent, units.a), clip(cast.agent, units.a)
    with pytest.raises(Known) as known:
        edit_clipping(second, actor=agent, seen=1, entry=entry(address=first.address, unit=units.a))
    second.refresh_from_db()
    assert (known.value.clipping_id, second.version) == (first.pk, 1)


def test_dropping_needs_a_reason_and_frees_the_address(cast, units, agent):
    clipping = clip(cast.agent, units.a)
    with pytest.raises(Refusal, match=NO_REASON[:20]):
        drop_clipping(clipping, actor=agent, seen=1, reason="  ")
    dropped = drop_clipping(clipping, actor=agent, seen=1, reason="Salah alamat.")
    assert (dropped.drop_reason, dropped.dropped_by, Clipping.objects.kept().count()) == (
        "Salah alamat.",
        cast.agent,
        0,
    )
    again = clip(cast.agent, units.a, address=clipping.address)
    assert (again.pk != clipping.pk, Clipping.objects.count()) == (True, 2)
    with pytest.raises(CannotNow, match=GONE):
        drop_clipping(clipping, actor=agent, seen=2, reason="Lagi.")
    assert AuditEvent.objects.get(action="drop-clipping").reason == "Salah alamat."


def test_only_what_is_public_is_linked(cast, units, agent):
    clipping = clip(cast.agent, units.a)
    draft, hidden = make_story(cast, units, Status.DRAFT), make_meeting(host=units.a.kanwil)
    with pytest.raises(Refusal, match=NOT_PUBLIC[:20]):
        link_story(clipping, actor=agent, seen=1, story=draft)
    with pytest.raises(Refusal, match=NOT_PUBLIC[:20]):
        link_meeting(clipping, actor=agent, seen=1, meeting=hidden)
    assert acts() == ["add-clipping"]


def test_links_are_made_and_taken_off(cast, units, agent):
    clipping = clip(cast.agent, units.a)
    story, meeting = make_story(cast, units, Status.PUBLISHED), make_meeting(status="held")
    clipping = link_story(clipping, actor=agent, seen=1, story=story, source=LinkSource.SUGGESTED)
    clipping = link_meeting(clipping, actor=agent, seen=2, meeting=meeting)
    told = (clipping.story, clipping.story_link, clipping.meeting, clipping.meeting_link, clipping.version)
    assert told == (story, "usulan", meeting, "tangan", 3)
    with pytest.raises(CannotNow, match=STALE[:30]):
        link_story(clipping, actor=agent, seen=2, story=None)
    clipping = link_story(clipping, actor=agent, seen=3, story=None)
    assert (clipping.story, clipping.story_link, clipping.meeting) == (None, "", meeting)
    assert acts() == ["add-clipping", "link-clipping", "link-clipping", "unlink-clipping"]


def test_editors_name_outlets(cast, units, agent):
    outlet = clip(cast.agent, units.a).outlet
    with pytest.raises(NotAllowed):
        name_outlet(outlet, actor=agent, name="Lain", tier="daerah")
    name_outlet(outlet, actor=actor_for(cast.editor), name="Kabar Contoh", tier="daerah")
    outlet.refresh_from_db()
    assert (outlet.name, outlet.tier, AuditEvent.objects.get(action="name-outlet").object_label) == (
        "Kabar Contoh",
        "daerah",
        "kabar-contoh.example",
    )


@pytest.mark.parametrize(
    "wrong",
    [
        {"sentiment": "lucu"},
        {"story_link": "tangan"},
        {"dropped_at": "2026-03-01T00:00Z"},
        {"meeting_link": "tangan"},
    ],
)
def test_the_database_holds_the_rules(wrong, cast, units):
    clipping = clip(cast.agent, units.a)
    with pytest.raises(IntegrityError), transaction.atomic():
        Clipping.objects.filter(pk=clipping.pk).update(**wrong)


def test_an_excerpt_is_short_and_ends_between_words(cast, units):
    clipping = clip(cast.agent, units.a, text="kata " * 400, published_on=date(2026, 3, 1))
    assert (len(clipping.excerpt) <= 304, clipping.excerpt.endswith("kata …")) == (True, True)
