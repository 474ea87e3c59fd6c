"""Of two people with the same page at the same moment, does one clip it and is the other told?"""

import pytest
from django.db import connection

from articles.clippings.refusals import KNOWN, STALE
from articles.clippings.services import add_clipping, edit_clipping
from articles.models import Clipping, Outlet
from articles.refusals import Refusal
from audit.models import AuditEvent
from audit.verify import walk_chain
from tests.articles.clippings.clips import clip, entry
from tests.events.test_races import at_once
from upt.actors import actor_for

pytestmark = [
    pytest.mark.race,
    pytest.mark.skipif(
        connection.vendor != "postgresql", reason="SQLite's test database lives in memory and has no second connection"
    ),
]


def told(act):
    """Return an act that gives its refusal as a sentence."""

    def run() -> str:
        try:
            return act()
        except Refusal as refusal:
            return str(refusal)

    return run


def test_one_page_at_once_is_one_clipping(committed_db, cast, units):
    people = [(cast.agent, units.a), (cast.colleague, units.a), (cast.outsider, units.b), (cast.editor, None)]

    def add(user, unit):
        actor, typed = actor_for(user), entry(address="https://x.example/a?utm_source=1", unit=unit)
        return told(lambda: f"kliping {len(add_clipping(actor=actor, entry=typed).address_key)}")

    results = at_once(*[add(*one) for one in people])
    assert results == sorted([KNOWN, KNOWN, KNOWN, "kliping 19"])
    assert (Clipping.objects.count(), Outlet.objects.count()) == (1, 1)
    assert AuditEvent.objects.filter(action="add-clipping").count() == 1
    assert walk_chain().is_whole


def test_of_two_edits_one_wins(committed_db, cast, units):
    clipping = clip(cast.agent, units.a)

    def edit(user, headline):
        actor, typed = actor_for(user), entry(address=clipping.address, headline=headline, unit=units.a)
        return told(lambda: f"versi {edit_clipping(clipping, actor=actor, seen=1, entry=typed).version}")

    assert at_once(edit(cast.agent, "Satu"), edit(cast.editor, "Dua")) == sorted([STALE, "versi 2"])


def test_two_clippings_moved_to_one_address(committed_db, cast, units):
    one, two = clip(cast.agent, units.a), clip(cast.agent, units.a)

    def move(clipping):
        actor, typed = actor_for(cast.agent), entry(address="https://x.example/tujuan", unit=units.a)
        return told(lambda: f"versi {edit_clipping(clipping, actor=actor, seen=1, entry=typed).version}")

    assert at_once(move(one), move(two)) == sorted([KNOWN, "versi 2"])
