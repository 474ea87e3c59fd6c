"""Who was there on which day, and which units followed by video?"""

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from typing import NamedTuple
from uuid import UUID

from django.db.models import QuerySet

from events.days import moment_of
from events.models import Meeting, PresenceCode, Room, Rundown, RundownItem, Scan, VirtualAttendance
from events.queries.meetings import announced_rundowns, current_rundown
from events.rules.attendance import Record, is_open, verdicts_of
from events.rules.meetings import may_manage
from events.states.attendance import Verdict
from events.states.delegations import DelegateRole, PlaceStatus
from events.states.meetings import ItemKind
from upt.actors import Actor
from upt.dates import local

Span = tuple[datetime, datetime]


class Presence(NamedTuple):
    """All that was recorded of a meeting, with what each record counts for."""

    scans: list[Scan]
    verdicts: dict[UUID, Verdict]

    def present(self) -> list[Scan]:
        return [scan for scan in self.scans if self.verdicts.get(scan.uid) is Verdict.PRESENT]

    def count(self, verdict: Verdict) -> int:
        return sum(1 for told in self.verdicts.values() if told is verdict)


def presence_of(meeting: Meeting) -> Presence:
    """Return every record of a meeting with its verdict (1 query)."""
    rows = Scan.objects.filter(meeting=meeting)
    scans = list(rows.select_related("delegate__invitation__unit", "delegate__invitation__kanwil", "operator"))
    return Presence(scans, verdicts_of(map(_record, scans), meeting.starts_on, meeting.ends_on))


def present_days(presence: Presence) -> dict[int, set[date]]:
    """Return by delegate the days on which they were seen, for a session or the whole day."""
    days: dict[int, set[date]] = {}
    for scan in presence.present():
        if scan.delegate_id is not None:
            days.setdefault(scan.delegate_id, set()).add(scan.day)
    return days


def attended_units(meeting: Meeting) -> set[int]:
    """Return the units that were there with a participant, or followed by video (2 queries)."""
    return on_site_units(presence_of(meeting)) | virtual_units(meeting)


def on_site_units(presence: Presence) -> set[int]:
    """Return the units of whom at least one participant was seen."""
    return {
        scan.delegate.invitation.unit_id
        for scan in presence.present()
        if scan.delegate and scan.delegate.role == DelegateRole.PARTICIPANT and scan.delegate.invitation.unit_id
    }


def virtual_units(meeting: Meeting) -> set[int]:
    """Return the units whose virtual attendance counts on at least one day."""
    return set(proven(meeting).values_list("unit_id", flat=True))


def proven(meeting: Meeting) -> QuerySet[VirtualAttendance]:
    return VirtualAttendance.objects.filter(meeting=meeting, proven_at__isnull=False)


def span_of(meeting: Meeting, day: date, rundowns: Iterable[Rundown] | None = None) -> Span | None:
    """Return first and last moment of a day by the announced programme; without items 08.00 to 17.00 there."""
    if not meeting.starts_on <= day <= meeting.ends_on:
        return None
    known = list(rundowns) if rundowns is not None else announced_rundowns(meeting)
    items = known[0].items.all() if known else []
    on_day = [item for item in items if local(item.starts_at, meeting.timezone).date() == day]
    if not on_day:
        return moment_of(meeting, day, time(8)), moment_of(meeting, day, time(17))
    return min(item.starts_at for item in on_day), max(item.ends_at for item in on_day)


def today_there(meeting: Meeting, at: datetime) -> date:
    return local(at, meeting.timezone).date()


def room_for(actor: Actor, meeting: Meeting, at: datetime, *, is_entitled: bool) -> Room | None:
    """Return the video room where it may be shown: to hosts always, to the entitled while a day's room is open.

    The only function that reads the link for a screen; mail, calendars and feeds never call it.
    """
    if may_manage(actor, meeting):
        return Room.objects.filter(meeting=meeting).first()
    if not is_entitled or not is_open(span_of(meeting, today_there(meeting, at)), at):
        return None
    return Room.objects.filter(meeting=meeting).first()


def sessions_of(meeting: Meeting) -> list[RundownItem]:
    """List the sessions of a meeting's latest programme; breaks aren't attended (2 queries)."""
    rundown = current_rundown(meeting)
    return [item for item in rundown.items.all() if item.kind == ItemKind.SESSION] if rundown else []


def codes_of(meeting: Meeting, day: date) -> list[PresenceCode]:
    return list(PresenceCode.objects.filter(meeting=meeting, day=day))


def days_in(meeting: Meeting) -> list[date]:
    """List a meeting's days."""
    return [meeting.starts_on + timedelta(days=n) for n in range((meeting.ends_on - meeting.starts_on).days + 1)]


def _record(scan: Scan) -> Record:
    seated = scan.delegate is not None and scan.delegate.status == PlaceStatus.SEATED
    return Record(scan.uid, scan.delegate_id, seated, scan.day, scan.session, scan.device_at, scan.source, scan.voids)
