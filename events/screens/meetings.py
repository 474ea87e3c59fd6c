"""How does a meeting read on screen?"""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from itertools import zip_longest
from typing import Any, NamedTuple

from django.db.models import QuerySet

from events.changes import changes_between
from events.days import days_text, hours_text
from events.models import Meeting, Rundown, RundownItem
from events.queries.meetings import past_page, upcoming
from events.rules.meetings import acts_for, lacks
from events.states.meetings import TONES, ItemKind, MeetingAct, MeetingStatus, Need
from upt.actors import Actor
from upt.dates import day_text, local, moment_text
from upt.queries.facts import Fact
from upt.screens import place_of as cursor_of


class Line(NamedTuple):
    hours: str
    title: str
    is_break: bool
    room: str
    speakers: str


class Day(NamedTuple):
    number: int
    name: str
    lines: list[Line]


class Version(NamedTuple):
    number: int
    when: str
    note: str
    changes: list[str]


class Offer(NamedTuple):
    """An act on a meeting as its button: without a lack it can be done now."""

    act: str
    label: str
    lack: str
    asks_reason: bool
    leads: bool
    is_open: bool


class Row(NamedTuple):
    meeting: Meeting
    days: str
    place: str
    label: str
    tone: str
    host: str


def list_page(meetings: QuerySet[Meeting], token: str, at: datetime, address: str) -> dict[str, Any]:
    """Return what is ahead and one page of what is over, with the addresses of the next page and the first one."""
    page, following = past_page(meetings, at, cursor_of(token))
    return {
        "ahead": [row_of(meeting) for meeting in upcoming(meetings, at)] if not token else [],
        "over": [row_of(meeting) for meeting in page],
        "next_url": f"{address}?sebelum={following[0].isoformat()}.{following[1]}" if following else None,
        "first_url": address if token else None,
    }


def row_of(meeting: Meeting) -> Row:
    """Return a meeting in ready words, for lists."""
    status = MeetingStatus(meeting.status)
    return Row(meeting, days_text(meeting), place_of(meeting), status.label, TONES[status], meeting.host)


def place_of(meeting: Meeting) -> str:
    return ", ".join(part for part in (meeting.venue, meeting.city) if part) or meeting.get_mode_display()


def facts_of(meeting: Meeting) -> list[Fact]:
    """List what is known about a meeting; unknown things are left out."""
    facts = [
        Fact("Jenis", meeting.get_kind_display()),
        Fact("Waktu", days_text(meeting)),
        Fact("Zona waktu", meeting.get_timezone_display()),
        Fact("Cara", meeting.get_mode_display()),
        Fact("Tempat", ", ".join(part for part in (meeting.venue, meeting.city) if part)),
        Fact("Penyelenggara", meeting.host),
        Fact("Dibuka oleh", meeting.opened_by),
        Fact("Seri", str(meeting.series or "")),
        Fact("Sebutan lain", "; ".join(alias.name for alias in meeting.aliases.all())),
    ]
    return [fact for fact in facts if fact.value]


def offers_of(actor: Actor, meeting: Meeting, *, has_rundown: bool, failed: str, at: datetime) -> list[Offer]:
    """List the acts that fit a meeting's state for a person, each with what it still lacks; one that failed is open."""
    return [
        Offer(
            act=transition.act.value,
            label=transition.label,
            lack=lacks(meeting, transition, has_rundown=has_rundown, at=at),
            asks_reason=Need.REASON in transition.needs,
            leads=transition.act is MeetingAct.PUBLISH,
            is_open=transition.act == failed,
        )
        for transition in acts_for(actor, meeting)
    ]


def days_of(meeting: Meeting, items: Iterable[RundownItem]) -> list[Day]:
    """Sort a programme by the meeting's days; a day without items is left out."""
    by_day: dict[date, list[Line]] = {}
    for item in items:
        day = local(item.starts_at, meeting.timezone).date()
        line = Line(hours_text(meeting, item), item.title, item.kind == ItemKind.BREAK, item.room, item.speakers)
        by_day.setdefault(day, []).append(line)
    count = (meeting.ends_on - meeting.starts_on).days + 1
    days = [(number, meeting.starts_on + timedelta(days=number - 1)) for number in range(1, count + 1)]
    return [Day(number, day_text(day), by_day[day]) for number, day in days if day in by_day]


def versions_of(meeting: Meeting, rundowns: list[Rundown]) -> list[Version]:
    """Tell what each announced version changed, the latest first; the first one has nothing to compare with."""
    told = []
    for new, old in zip_longest(rundowns, rundowns[1:]):
        changes = changes_between(meeting, old.items.all(), new.items.all()) if old else []
        when = moment_text(new.announced_at or new.created_at, meeting.timezone)
        told.append(Version(new.number, when, new.note, changes))
    return told
