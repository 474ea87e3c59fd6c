"""How does a meeting come into a calendar? As RFC 5545 in UTC, one entry a day, with a UID that never changes."""

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta

from django.conf import settings
from icalendar import Calendar, Event

from events.days import hours_text
from events.models import Material, Meeting, RundownItem
from events.states.meetings import ItemKind, MeetingStatus
from upt.dates import local

PRODUCT = "-//Agen Informasi Pemasyarakatan//Agenda//ID"
Entry = tuple[Meeting, list[RundownItem], list[Material]]
STATES = {MeetingStatus.CANCELLED: "CANCELLED"}


def calendar_of(entries: Iterable[Entry], name: str) -> bytes:
    """Write meetings with programme and public materials as one calendar; no link to a room or file stands in it."""
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", name)
    for meeting, items, materials in entries:
        for event in _events(meeting, items, materials):
            calendar.add_component(event)
    return calendar.to_ical()


def _events(meeting: Meeting, items: list[RundownItem], materials: list[Material]) -> Iterator[Event]:
    days = (meeting.ends_on - meeting.starts_on).days + 1
    known = {item.key for item in items}
    for number in range(1, days + 1):
        day = meeting.starts_on + timedelta(days=number - 1)
        on_day = [item for item in items if local(item.starts_at, meeting.timezone).date() == day]
        if on_day or not items:  # a day without a session has no hours to come at
            elsewhere = known - {item.key for item in on_day}
            titles = [row.title for row in materials if row.session not in elsewhere]
            yield _event(meeting, number, days, day, on_day, titles)


def _event(meeting: Meeting, number: int, days: int, day: date, items: list[RundownItem], titles: list[str]) -> Event:
    event = Event()
    event.add("uid", f"{meeting.uid}-{number}")
    event.add("sequence", meeting.version)
    event.add("dtstamp", meeting.changed_at.astimezone(UTC))
    event.add("last-modified", meeting.changed_at.astimezone(UTC))
    event.add("summary", meeting.title if days == 1 else f"{meeting.title}, hari ke-{number}")
    begin, end = _span(day, items)
    event.add("dtstart", begin)
    event.add("dtend", end)
    event.add("status", STATES.get(MeetingStatus(meeting.status), "CONFIRMED"))
    event.add("url", f"{settings.SITE_URL}{meeting.get_absolute_url()}")
    event.add("description", _description(meeting, items, titles))
    place = ", ".join(part for part in (meeting.venue, meeting.city) if part)
    if place:
        event.add("location", place)
    return event


def _span(day: date, items: list[RundownItem]) -> tuple[date | datetime, date | datetime]:
    """Return first and last moment in UTC, or the whole day while it has no programme."""
    if not items:
        return day, day + timedelta(days=1)
    begin, end = min(item.starts_at for item in items), max(item.ends_at for item in items)
    return begin.astimezone(UTC), end.astimezone(UTC)


def _description(meeting: Meeting, items: list[RundownItem], titles: list[str]) -> str:
    lines = [meeting.theme] if meeting.theme else []
    if meeting.status == MeetingStatus.CANCELLED:
        lines.append(f"Dibatalkan: {meeting.cancel_reason}")
    lines += [f"{hours_text(meeting, item)} {item.title}" for item in items if item.kind == ItemKind.SESSION]
    lines += [f"Bahan: {title}" for title in titles]
    return "\n".join(lines)
