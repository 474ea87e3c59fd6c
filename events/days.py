"""Which day of a meeting is a moment, and how are its days and hours written? Always by the meeting's own clock."""

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from events.models import Meeting, RundownItem
from upt.dates import DAYS, MONTHS, date_text, local
from upt.states import ZONE_LABELS, Zone


def day_number(meeting: Meeting, at: datetime) -> int:
    """Return which day of the meeting a moment falls on there, 1 being the first; 07.00 WIT is still 22.00 UTC."""
    return (local(at, meeting.timezone).date() - meeting.starts_on).days + 1


def moment_of(meeting: Meeting, day: date, clock: time) -> datetime:
    """Return the moment when the meeting's clock shows a day and a time."""
    return datetime.combine(day, clock, ZoneInfo(meeting.timezone))


def moved_along(old: Meeting, new: Meeting, items: Iterable[RundownItem]) -> list[RundownItem]:
    """Return copies of a programme as they stand after a meeting's days or zone have changed.

    A meeting that moves as a whole takes its programme along; one that gets a day more or less leaves it where it is.
    The clock stays: 08.00 is 08.00 in the zone that is put right, too.
    """
    is_moved = new.ends_on - new.starts_on == old.ends_on - old.starts_on
    shift = new.starts_on - old.starts_on if is_moved else timedelta()

    def there(at: datetime) -> datetime:
        clock = local(at, old.timezone)
        return moment_of(new, clock.date() + shift, clock.time())

    return [
        RundownItem(
            key=item.key,
            kind=item.kind,
            title=item.title,
            starts_at=there(item.starts_at),
            ends_at=there(item.ends_at),
            room=item.room,
            speakers=item.speakers,
        )
        for item in items
    ]


def zone_label(meeting: Meeting) -> str:
    return ZONE_LABELS[Zone(meeting.timezone)]


def hours_text(meeting: Meeting, item: RundownItem) -> str:
    """Write when an item begins and ends: 08.00–09.30 WIT."""
    begin, end = local(item.starts_at, meeting.timezone), local(item.ends_at, meeting.timezone)
    return f"{begin:%H.%M}–{end:%H.%M} {zone_label(meeting)}"


def days_text(meeting: Meeting) -> str:
    """Write the days as EYD V III.F joins them: 24–26 September 2024, 30 September–2 Oktober 2024."""
    first, last = meeting.starts_on, meeting.ends_on
    if first == last:
        return f"{DAYS[first.weekday()]}, {date_text(first)}"
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{date_text(last)}"
    if first.year == last.year:
        return f"{first.day} {MONTHS[first.month]}–{date_text(last)}"
    return f"{date_text(first)}–{date_text(last)}"
