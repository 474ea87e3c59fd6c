"""Which facts stand on printed minutes? Where they are approved, exactly what was sealed."""

import json
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from events.days import days_text
from events.minutes_text import Block, blocks
from events.models import Meeting, Minutes
from events.queries.minutes import addenda_of, decisions_of, writers_of
from events.states.meetings import MeetingKind, Mode
from events.states.minutes import MinutesStatus
from upt.dates import date_text, moment_text
from upt.queries.facts import Fact


@dataclass(frozen=True)
class PaperDecision:
    number: int
    text: str
    due: str
    addressees: tuple[str, ...]


@dataclass(frozen=True)
class Signer:
    """Who vouches for the minutes: as what, by name, and when; without a moment for those who wrote."""

    role: str
    name: str
    when: str = ""


@dataclass(frozen=True)
class PaperAddendum:
    number: int
    blocks: tuple[Block, ...]
    author: str
    when: str
    hash: str


@dataclass(frozen=True)
class MinutesPaper:
    """Everything that the printed version and the signature page tell, in words."""

    title: str
    is_approved: bool
    status: str
    facts: tuple[Fact, ...]
    blocks: tuple[Block, ...]
    decisions: tuple[PaperDecision, ...]
    signers: tuple[Signer, ...]
    seal: str
    addenda: tuple[PaperAddendum, ...]


def minutes_paper(minutes: Minutes) -> MinutesPaper:
    """Gather what is printed of minutes in any state. The zone of all moments is the meeting's."""
    sealed = json.loads(minutes.sealed) if minutes.sealed else None
    zone = sealed["meeting"]["timezone"] if sealed else minutes.meeting.timezone
    return MinutesPaper(
        title=sealed["meeting"]["title"] if sealed else minutes.meeting.title,
        is_approved=bool(sealed),
        status=MinutesStatus(minutes.status).label,
        facts=tuple(fact for fact in (_sealed_facts(sealed) if sealed else _facts(minutes.meeting)) if fact.value),
        blocks=tuple(blocks(sealed["text"] if sealed else minutes.text)),
        decisions=tuple(_sealed_decisions(sealed) if sealed else _decisions(minutes)),
        signers=tuple(_sealed_signers(sealed, zone) if sealed else _signers(minutes)),
        seal=minutes.seal,
        addenda=tuple(
            PaperAddendum(
                row.number, tuple(blocks(row.text)), row.author_name, moment_text(row.created_at, zone), row.hash
            )
            for row in addenda_of(minutes)
        ),
    )


def _sealed_facts(sealed: dict[str, Any]) -> list[Fact]:
    """Read the meeting as it was sealed, through a row that is never stored."""
    meeting = sealed["meeting"]
    row = Meeting(
        starts_on=date.fromisoformat(meeting["starts_on"]),
        ends_on=date.fromisoformat(meeting["ends_on"]),
        **{name: meeting[name] for name in ("kind", "timezone", "mode", "venue", "city")},
    )
    return _told(row, host=meeting["host"], series=meeting["series"])


def _facts(meeting: Meeting) -> list[Fact]:
    return _told(meeting, host=meeting.host, series=str(meeting.series or ""))


def _told(meeting: Meeting, *, host: str, series: str) -> list[Fact]:
    return [
        Fact("Jenis", MeetingKind(meeting.kind).label),
        Fact("Waktu", days_text(meeting)),
        Fact("Cara", Mode(meeting.mode).label),
        Fact("Tempat", ", ".join(part for part in (meeting.venue, meeting.city) if part)),
        Fact("Penyelenggara", host),
        Fact("Seri", series),
    ]


def _sealed_decisions(sealed: dict[str, Any]) -> list[PaperDecision]:
    return [
        PaperDecision(
            row["number"],
            row["text"],
            date_text(date.fromisoformat(row["due_on"])) if row["due_on"] else "",
            tuple(addressee["name"] for addressee in row["addressees"]),
        )
        for row in sealed["decisions"]
    ]


def _decisions(minutes: Minutes) -> list[PaperDecision]:
    return [
        PaperDecision(
            row.number,
            row.text,
            date_text(row.due_on) if row.due_on else "",
            tuple(item.addressee for item in row.items.all()),
        )
        for row in decisions_of(minutes)
    ]


def _sealed_signers(sealed: dict[str, Any], zone: str) -> list[Signer]:
    def signed(role: str, person: dict[str, Any]) -> Signer:
        return Signer(role, person["name"], moment_text(datetime.fromisoformat(person["at"]), zone))

    writers = [Signer("Notulis", person["name"]) for person in sealed["writers"]]
    return [*writers, signed("Diperiksa oleh", sealed["checker"]), signed("Disahkan oleh", sealed["approver"])]


def _signers(minutes: Minutes) -> list[Signer]:
    signers = [Signer("Notulis", str(user)) for user in writers_of(minutes)]
    if minutes.checked_by and minutes.checked_at:
        when = moment_text(minutes.checked_at, minutes.meeting.timezone)
        signers.append(Signer("Diperiksa oleh", str(minutes.checked_by), when))
    return signers
