"""Does an outlet's text go two years after it was entered, with all that was drawn from it, and nothing else?"""

from datetime import UTC, datetime, timedelta

import pytest
from django.core.management import CommandError, call_command
from django.db import connection
from django.utils import timezone

from articles.clippings.refusals import STALE
from articles.clippings.retention import Emptied, purge_texts
from articles.clippings.services import drop_clipping, edit_clipping
from articles.models import Clipping
from articles.refusals import CannotNow
from audit.append_only import AppendOnly
from audit.models import AuditEvent
from audit.verify import walk_chain
from tests.articles.clippings.clips import TEXT, clip, entry
from upt.actors import actor_for

ENTERED = datetime(2024, 3, 1, 5, tzinfo=UTC)
DUE = ENTERED + timedelta(days=730)


@pytest.fixture
def clipping(cast, units):
    made = clip(cast.agent, units.a)
    Clipping.objects.filter(pk=made.pk).update(added_at=ENTERED)
    made.refresh_from_db()
    return made


def test_the_text_goes_and_headline_excerpt_and_address_stay(clipping):
    assert clipping.keys.count() > 0
    assert purge_texts(DUE - timedelta(seconds=1)) == Emptied()
    assert purge_texts(DUE) == Emptied(clippings=1)
    kept = Clipping.objects.get()
    assert (kept.text, kept.keys.count()) == ("", 0)
    assert (kept.headline, kept.excerpt, kept.address) == (clipping.headline, clipping.excerpt, clipping.address)
    row = AuditEvent.objects.get(action="purge-clipping-text")
    assert (row.actor_name, row.object_label, row.note) == ("Sistem", clipping.label, "")
    assert walk_chain().is_whole


def test_a_second_run_finds_nothing(clipping):
    purge_texts(DUE)
    assert purge_texts(DUE) == Emptied()
    assert AuditEvent.objects.filter(action="purge-clipping-text").count() == 1


def test_dropped_ones_lose_it_too(clipping, cast):
    drop_clipping(clipping, actor=actor_for(cast.agent), seen=1, reason="Salah UPT")
    assert purge_texts(DUE) == Emptied(clippings=1)


def test_a_form_that_still_shows_the_text_does_not_bring_it_back(clipping, cast, units):
    purge_texts(DUE)
    with pytest.raises(CannotNow, match=STALE):
        edit_clipping(clipping, actor=actor_for(cast.agent), seen=1, entry=entry(unit=units.a, text=TEXT))
    assert Clipping.objects.get().text == ""


def test_the_command_counts_and_empties(clipping, capsys):
    Clipping.objects.update(added_at=timezone.now() - timedelta(days=731))
    call_command("purge_clipping_texts", "--dry-run")
    assert Clipping.objects.get().text == TEXT
    call_command("purge_clipping_texts")
    call_command("purge_clipping_texts")
    assert capsys.readouterr().out.splitlines() == [
        "1 teks kliping akan dikosongkan.",
        "1 teks kliping dikosongkan.",
        "0 teks kliping dikosongkan.",
    ]


def test_one_that_fails_keeps_its_text_and_is_said(clipping, cast, units, caplog):
    clip(cast.agent, units.a, text="Pendek.")  # has no keys, so that the lock below doesn't reach it
    Clipping.objects.update(added_at=ENTERED)
    AppendOnly("articles_clippingkey", "clipping_key", ("key",), "terkunci").install(connection)
    with pytest.raises(CommandError, match="1 teks gagal"):
        call_command("purge_clipping_texts")
    assert list(Clipping.objects.order_by("pk").values_list("text", flat=True)) == [TEXT, ""]
    assert f"the text of clipping {clipping.pk} could not be emptied" in caplog.text
