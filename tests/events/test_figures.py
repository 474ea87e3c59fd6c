"""Does the sentence say what the records bear out, and can a locked one be neither changed nor doubted?"""

from datetime import date

import pytest
from django.db import DatabaseError, transaction

from events.models import OfficialFigure
from events.queries.figures import counts_of, figures_of, is_whole, official_figures
from events.refusals import (
    FIGURE_EMPTY,
    FIGURE_NEEDS_REASON,
    FIGURE_NOT_OVER,
    FIGURE_SAME,
    NOT_YOURS,
    STALE,
    CannotNow,
    NotAllowed,
    Refusal,
)
from events.rules.figures import Counts, reach_of, sentence_of
from events.services.attendance import void_scan
from events.services.figures import lock_figure
from events.services.virtual import record_virtual
from tests.events.delegations import invitation_of, make_invited
from tests.events.presence import make_guests, scan_of, send
from upt.actors import actor_for

DAY = date(2026, 3, 10)


@pytest.mark.parametrize(
    ("counts", "sentence"),
    [
        (Counts(150, 54, 0, 3, 569), "150 peserta dari 54 UPT dan Ditjenpas; 569 UPT mengikuti secara virtual"),
        (Counts(150, 54, 2, 3, 0), "150 peserta dari 54 UPT, 2 kantor wilayah, dan Ditjenpas"),
        (Counts(12, 0, 0, 12, 0), "12 peserta dari Ditjenpas"),
        (Counts(0, 0, 0, 0, 1200), "1.200 UPT mengikuti secara virtual"),
        (Counts(), ""),
    ],
)
def test_the_sentence(counts, sentence):
    assert sentence_of(counts) == sentence


@pytest.mark.parametrize(
    ("units", "virtual", "total", "reach"),
    [
        (54, 569, 623, "Seluruh UPT (623) mengikuti."),
        (54, 568, 623, "622 dari 623 UPT mengikuti (99,8 %)."),
        (999, 1000, 2000, "1.999 dari 2.000 UPT mengikuti (99,9 %)."),
        (1, 0, 2, "1 dari 2 UPT mengikuti (50 %)."),
        (0, 0, 623, ""),
    ],
)
def test_all_units_are_said_to_have_come_only_when_all_did(units, virtual, total, reach):
    assert reach_of(Counts(1, units, 0, 0, virtual, total)) == reach


@pytest.fixture
def meeting(editor, units):
    meeting = make_invited(editor, [units.a, units.b], seats=10, directorate=True)
    guests = make_guests(meeting, invitation_of(meeting, units.a), 2)
    office = make_guests(meeting, meeting.invitations.get(unit=None, kanwil=None), 1)
    speaker = make_guests(meeting, invitation_of(meeting, units.b), 1, role="speaker")
    send(meeting, editor, *map(scan_of, [*guests, *office, *speaker]), scan_of(guests[0]))
    record_virtual(meeting, actor=editor, units=[units.a, units.b], day=DAY, reason="Log ruang")
    type(meeting).objects.update(status="held")
    meeting.refresh_from_db()
    return meeting


SENTENCE = "3 peserta dari 1 UPT dan Ditjenpas; 1 UPT mengikuti secara virtual"


def test_people_units_and_screens_are_counted_apart(meeting):
    assert counts_of(meeting) == Counts(3, 1, 0, 1, 1, 2)
    assert sentence_of(counts_of(meeting)) == SENTENCE


def test_a_figure_is_locked_once_and_again_only_with_a_reason(meeting, editor):
    first = lock_figure(meeting, actor=editor, seen=SENTENCE)
    assert (first.number, first.sentence, first.previous, is_whole(first)) == (1, SENTENCE, "", True)
    with pytest.raises(CannotNow, match=FIGURE_SAME):
        lock_figure(meeting, actor=editor, seen=SENTENCE)
    void_scan(meeting.scans.filter(delegate__name="Orang 1").first(), actor=editor, reason="Tertukar")
    now = SENTENCE.replace("3 peserta", "2 peserta")
    with pytest.raises(CannotNow, match=STALE):
        lock_figure(meeting, actor=editor, seen=SENTENCE, reason="Diperbaiki")
    with pytest.raises(Refusal, match=FIGURE_NEEDS_REASON):
        lock_figure(meeting, actor=editor, seen=now)
    second = lock_figure(meeting, actor=editor, seen=now, reason="Tanda peserta tertukar")
    assert (second.number, second.previous) == (2, first.digest)
    assert [row.number for row in figures_of(meeting)] == [2, 1]


def test_any_changed_fact_shows(meeting, editor):
    lock_figure(meeting, actor=editor, seen=SENTENCE)
    (figure,) = figures_of(meeting)
    assert is_whole(figure)
    for name, value in (("sentence", "160 peserta"), ("counts", {}), ("evidence", "0" * 64), ("number", 2)):
        (changed,) = figures_of(meeting)
        setattr(changed, name, value)
        assert not is_whole(changed)


def test_the_database_refuses_to_change_or_drop_a_figure(meeting, editor):
    lock_figure(meeting, actor=editor, seen=SENTENCE)
    for act in (lambda: OfficialFigure.objects.update(sentence="x"), lambda: OfficialFigure.objects.all().delete()):
        with pytest.raises(DatabaseError), transaction.atomic():
            act()
    assert OfficialFigure.objects.get().sentence == SENTENCE


@pytest.mark.parametrize("status", ["draft", "published", "cancelled"])
def test_only_what_was_held_is_locked(status, meeting, editor):
    type(meeting).objects.update(status=status, cancel_reason="x")
    meeting.refresh_from_db()
    with pytest.raises(CannotNow, match=FIGURE_NOT_OVER):
        lock_figure(meeting, actor=editor, seen=SENTENCE)


def test_only_hosts_lock(cast, meeting):
    for name in ("agent", "coordinator", "nobody"):
        with pytest.raises(NotAllowed, match=NOT_YOURS):
            lock_figure(meeting, actor=actor_for(getattr(cast, name)), seen=SENTENCE)


def test_a_meeting_without_records_has_no_figure(editor, units):
    meeting = make_invited(editor, [units.a])
    type(meeting).objects.update(status="held")
    meeting.refresh_from_db()
    with pytest.raises(CannotNow, match=FIGURE_EMPTY):
        lock_figure(meeting, actor=editor, seen="")


def test_stories_may_count_what_is_locked(meeting, editor):
    assert official_figures(meeting) == ()
    lock_figure(meeting, actor=editor, seen=SENTENCE)
    assert official_figures(meeting) == (("peserta", 3), ("upt", 1), ("upt", 1), ("upt", 2))
