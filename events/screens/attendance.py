"""How does presence read on screen: by person and day, by unit before its screen, and what doesn't count?"""

from collections.abc import Iterable
from datetime import date
from typing import Any, NamedTuple
from uuid import UUID

from events.days import hours_text
from events.models import Delegate, Meeting, RundownItem, Scan, VirtualAttendance
from events.queries.attendance import Presence, days_in, present_days
from events.queries.delegations import seated
from events.screens.invitations import represents_text
from events.states.attendance import JOINING_TONES, VERDICT_TONES, Joining, Source, Verdict
from events.states.delegations import DelegateRole
from upt.dates import MONTHS, day_text, local, moment_text
from upt.models import Unit


class DayCount(NamedTuple):
    day: date
    number: int
    name: str
    participants: int
    others: int


class SessionCount(NamedTuple):
    key: str
    title: str
    when: str
    people: int


class GuestRow(NamedTuple):
    pk: int
    name: str
    position: str
    party: str
    role: str
    code: str
    days: list["SeenDay"]


class SeenDay(NamedTuple):
    name: str
    is_seen: bool


class OddRow(NamedTuple):
    """A record that doesn't count, or that one may want to take back."""

    uid: str
    who: str
    label: str
    tone: str
    when: str
    how: str
    may_void: bool


class UnitRow(NamedTuple):
    name: str
    days: list[str]


def guest_rows(meeting: Meeting, presence: Presence) -> list[GuestRow]:
    """List everybody who has a place with the days on which they were seen (1 query)."""
    seen, days = present_days(presence), days_in(meeting)
    return [_guest(row, seen.get(row.pk, set()), days) for row in seated(meeting)]


def _guest(delegate: Delegate, seen: set[date], days: list[date]) -> GuestRow:
    return GuestRow(
        delegate.pk,
        delegate.name,
        delegate.position,
        party_of(delegate),
        DelegateRole(delegate.role).label,
        delegate.code,
        [SeenDay(_short(day), day in seen) for day in days],
    )


def party_of(delegate: Delegate) -> str:
    """Write for whom somebody comes: “Lapas X, mewakili Y”."""
    words = represents_text(delegate.invitation)
    return ", ".join(part for part in (delegate.invitation.addressee, words) if part)


def day_counts(meeting: Meeting, presence: Presence) -> list[DayCount]:
    """Count by day who was seen, participants apart from speakers and committee."""
    people: dict[date, dict[int, str]] = {}
    for scan in presence.present():
        if scan.delegate is not None:
            people.setdefault(scan.day, {})[scan.delegate.pk] = scan.delegate.role
    rows = []
    for number, day in enumerate(days_in(meeting), 1):
        roles = list(people.get(day, {}).values())
        came = sum(1 for role in roles if role == DelegateRole.PARTICIPANT)
        rows.append(DayCount(day, number, day_text(day), came, len(roles) - came))
    return rows


def session_counts(meeting: Meeting, sessions: Iterable[RundownItem], presence: Presence) -> list[SessionCount]:
    """Count by session who was recorded there; a session without records is listed as well, for its paper list."""
    seen: dict[UUID | None, set[int | None]] = {}
    for scan in presence.present():
        seen.setdefault(scan.session, set()).add(scan.delegate_id)
    return [
        SessionCount(
            str(item.key),
            item.title,
            f"{day_text(local(item.starts_at, meeting.timezone).date())}, {hours_text(meeting, item)}",
            len(seen.get(item.key, ())),
        )
        for item in sessions
    ]


def short_days(meeting: Meeting) -> list[str]:
    return [_short(day) for day in days_in(meeting)]


def _short(day: date) -> str:
    return f"{day.day} {MONTHS[day.month][:3]}"


def odd_rows(meeting: Meeting, presence: Presence) -> list[OddRow]:
    """List what was recorded and doesn't count, the latest first."""
    odd = [scan for scan in presence.scans if presence.verdicts.get(scan.uid) not in (None, Verdict.PRESENT)]
    return [_record_row(meeting, scan, presence.verdicts[scan.uid]) for scan in reversed(odd)]


def records_of(meeting: Meeting, presence: Presence, delegate_pk: int) -> list[OddRow]:
    """List one person's records in the order in which they were made."""
    mine = [scan for scan in presence.scans if scan.delegate_id == delegate_pk and scan.source != Source.VOID]
    return [_record_row(meeting, scan, presence.verdicts[scan.uid]) for scan in mine]


def _record_row(meeting: Meeting, scan: Scan, verdict: Verdict) -> OddRow:
    who = scan.delegate.name if scan.delegate else f"Kode “{scan.payload}”"
    how = f"{scan.get_source_display()}, {scan.operator}"
    when = moment_text(scan.at, meeting.timezone)
    if scan.source == Source.BULK:
        when = day_text(scan.day)
        how = f"{how}: {scan.reason}"
    return OddRow(
        str(scan.uid),
        who,
        verdict.label,
        VERDICT_TONES[verdict],
        when,
        how,
        verdict in (Verdict.PRESENT, Verdict.DOUBLE),
    )


def roster_of(meeting: Meeting) -> list[dict[str, Any]]:
    """Return what a phone needs to know a badge without a line: no contact data, nothing of other meetings."""
    return [
        {
            "pk": row.pk,
            "badge": str(row.badge),
            "code": row.code,
            "name": row.name,
            "position": row.position,
            "party": party_of(row),
        }
        for row in seated(meeting)
    ]


def virtual_rows(meeting: Meeting, rows: Iterable[VirtualAttendance]) -> list[UnitRow]:
    """List the units that joined, with the state of each day."""
    days = days_in(meeting)
    found: dict[str, dict[date, Joining]] = {}
    for row in rows:
        state = Joining.PROVEN if row.proven_at else Joining.CONFIRMED
        found.setdefault(str(row.unit), {})[row.day] = state
    return [UnitRow(name, [_state_word(states.get(day)) for day in days]) for name, states in sorted(found.items())]


def _state_word(state: Joining | None) -> str:
    return state.label if state else ""


class JoinState(NamedTuple):
    label: str
    tone: str


def join_state(row: VirtualAttendance | None) -> JoinState | None:
    """Return how far a unit's attendance of today has come; None before it is confirmed."""
    if row is None:
        return None
    state = Joining.PROVEN if row.proven_at else Joining.CONFIRMED
    words = {Joining.PROVEN: "Hadir virtual hari ini", Joining.CONFIRMED: "Dikonfirmasi, kode belum dimasukkan"}
    return JoinState(words[state], JOINING_TONES[state])


def missing_units(meeting: Meeting, there: set[int]) -> list[Unit]:
    """List the invited units that weren't recorded on any day, for entry afterwards."""
    rows = Unit.objects.active().exclude(pk__in=there).select_related("kanwil")
    return list(rows.filter(pk__in=meeting.invitations.values("unit")).order_by("kanwil__name", "name"))
