"""Is a day always a day of the meeting's own zone?"""

from datetime import date

import pytest

from events.days import day_number, days_text, hours_text, moved_along
from events.models import Meeting, RundownItem
from events.queries.meetings import past_page, public_meetings, upcoming
from events.screens.meetings import days_of
from tests.events.meetings import make_meeting, moment, planned

WIT, WITA, WIB = "Asia/Jayapura", "Asia/Makassar", "Asia/Jakarta"


def meeting_in(zone: str, first=date(2026, 3, 10), last=date(2026, 3, 12)) -> Meeting:
    return Meeting(timezone=zone, starts_on=first, ends_on=last)


@pytest.mark.parametrize(
    ("zone", "day", "clock", "number"),
    [
        (WIT, 10, "07.00", 1),  # 22.00 UTC of the day before
        (WIT, 10, "06.30", 1),
        (WIT, 10, "00.00", 1),
        (WIT, 9, "23.59", 0),
        (WITA, 10, "07.30", 1),
        (WIB, 10, "23.30", 1),  # already the 11th in Jayapura
        (WIB, 11, "06.30", 2),
        (WIB, 12, "23.59", 3),
        (WIB, 13, "00.00", 4),
    ],
)
def test_day_number(zone, day, clock, number):
    assert day_number(meeting_in(zone), moment(day, clock, zone)) == number


def test_a_moment_is_read_by_the_clock_of_the_place():
    """23.30 WIB of the first day is 01.30 WIT of the second one in Jayapura."""
    assert day_number(meeting_in(WIT), moment(10, "23.30", WIB)) == 2
    item = RundownItem(starts_at=moment(10, "23.30", WIB), ends_at=moment(10, "23.45", WIB))
    assert hours_text(meeting_in(WIT), item) == "01.30–01.45 WIT"


@pytest.mark.parametrize(
    ("first", "last", "text"),
    [
        ((2024, 9, 24), (2024, 9, 26), "24–26 September 2024"),
        ((2024, 9, 30), (2024, 10, 2), "30 September–2 Oktober 2024"),
        ((2024, 12, 30), (2025, 1, 2), "30 Desember 2024–2 Januari 2025"),
        ((2024, 9, 24), (2024, 9, 24), "Selasa, 24 September 2024"),
    ],
)
def test_days_are_joined_as_the_spelling_rules_say(first, last, text):
    assert days_text(meeting_in(WIB, date(*first), date(*last))) == text


def test_a_programme_is_sorted_by_the_days_of_the_place():
    rows = [planned("Apel", 10, "07.00", "07.30"), planned("Malam", 10, "23.30", "23.45", zone=WIB)]
    items = [RundownItem(title=row.title, starts_at=row.starts_at, ends_at=row.ends_at) for row in rows]
    days = [(day.number, day.name, [line.title for line in day.lines]) for day in days_of(meeting_in(WIT), items)]
    assert days == [(1, "Selasa, 10 Maret 2026", ["Apel"]), (2, "Rabu, 11 Maret 2026", ["Malam"])]


# What the lists call over, at 23.30 WIB and 06.30 WIT of the days around a one-day meeting of the 10th.
@pytest.mark.parametrize(
    ("zone", "day", "clock", "in_zone", "is_over"),
    [
        (WIT, 10, "23.30", WIB, True),  # 01.30 WIT of the 11th
        (WIT, 10, "21.59", WIB, False),
        (WITA, 10, "23.30", WIB, True),
        (WIB, 10, "23.30", WIB, False),
        (WIB, 11, "06.30", WIT, True),
        (WIB, 11, "01.30", WIT, False),  # still 23.30 of the 10th in Jakarta
    ],
)
def test_lists_ask_the_clock_of_the_place(db, zone, day, clock, in_zone, is_over):
    make_meeting(status="published", timezone=zone, starts_on=date(2026, 3, 10), ends_on=date(2026, 3, 10), plan=None)
    at = moment(day, clock, in_zone)
    counts = upcoming(public_meetings(), at).count(), len(past_page(public_meetings(), at, None)[0])
    assert counts == ((0, 1) if is_over else (1, 0))


def item_at(day, begins, ends, zone=WIT) -> RundownItem:
    return RundownItem(title="Sesi", starts_at=moment(day, begins, zone), ends_at=moment(day, ends, zone))


def times(items):
    return [(item.starts_at, item.ends_at) for item in items]


def test_a_meeting_that_moves_takes_its_programme_along():
    old, new = meeting_in(WIT), meeting_in(WIT, date(2026, 3, 17), date(2026, 3, 19))
    assert times(moved_along(old, new, [item_at(11, "07.00", "08.00")])) == [(moment(18, "07.00"), moment(18, "08.00"))]


def test_a_zone_that_is_put_right_keeps_the_clock():
    moved = moved_along(meeting_in(WIB), meeting_in(WIT), [item_at(10, "08.00", "09.00", WIB)])
    assert times(moved) == [(moment(10, "08.00"), moment(10, "09.00"))]


def test_a_meeting_that_gets_a_day_more_leaves_its_programme():
    old, new = meeting_in(WIT), meeting_in(WIT, first=date(2026, 3, 9))
    items = [item_at(10, "08.00", "09.00")]
    assert times(moved_along(old, new, items)) == times(items)
