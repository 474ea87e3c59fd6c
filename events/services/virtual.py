"""How does a unit show that it follows by video, and how is it recorded where that failed?"""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from random import SystemRandom

from django.db import transaction
from django.utils import timezone

from events.models import Invitation, Meeting, PresenceCode, Room, VirtualAttendance
from events.queries.attendance import Span, codes_of, span_of, today_there
from events.refusals import (
    CONFIRM_FIRST,
    JOIN_EARLY,
    JOIN_LATE,
    JOIN_OTHER_DAY,
    NO_REASON_GIVEN,
    NO_UNIT,
    NOT_A_DAY,
    NOT_THERE_YET,
    NOT_VIRTUAL,
    NOT_YOUR_INVITATION,
    NOT_YOURS,
    WRONG_CODE,
    CannotNow,
    NotAllowed,
    Refusal,
)
from events.rules.attendance import ROOM_OPENS, is_virtual, may_join, may_record
from events.rules.delegations import is_addressed
from events.rules.meetings import may_manage
from events.services.recording import note_act
from events.states.attendance import Source
from upt.actors import Actor
from upt.dates import local
from upt.models import Unit

SHOWN_FOR = timedelta(minutes=10)
GRACE = timedelta(minutes=5)  # a slow line may still send what was typed in time
MARGIN = timedelta(minutes=10)  # the code comes neither with the first nor with the last word


@transaction.atomic
def save_room(meeting: Meeting, *, actor: Actor, url: str, note: str = "", at: datetime | None = None) -> Room | None:
    """Write the link to the video room; an empty one takes it away. The record says that, never the link itself."""
    at = at or timezone.now()
    if not may_manage(actor, meeting):
        raise NotAllowed(NOT_YOURS)
    if not is_virtual(meeting):
        raise CannotNow(NOT_VIRTUAL)
    note_act(actor, "save-room", "meeting", meeting.pk, meeting.title, at=at)
    if not url:
        Room.objects.filter(meeting=meeting).delete()
        return None
    return Room.objects.update_or_create(meeting=meeting, defaults={"url": url, "note": note})[0]


@transaction.atomic
def confirm_virtual(invitation: Invitation, *, actor: Actor, at: datetime | None = None) -> VirtualAttendance:
    """Say that a unit is in the room today; twice is once. Raises NotAllowed, CannotNow outside the day's hours."""
    at = at or timezone.now()
    unit, day = _check_join(actor, invitation, at)
    row, is_new = VirtualAttendance.objects.get_or_create(
        meeting=invitation.meeting,
        unit=unit,
        day=day,
        defaults={"confirmed_at": at, "confirmed_by": actor.user},
    )
    if is_new:
        note_act(actor, "confirm-virtual", "invitation", invitation.pk, str(invitation), at=at)
    code_of_day(invitation.meeting, day, at=at)
    return row


@transaction.atomic
def prove_virtual(invitation: Invitation, *, actor: Actor, code: str, at: datetime | None = None) -> VirtualAttendance:
    """Enter the code that is shown in the room right now. Raises NotAllowed, CannotNow, Refusal (not that code)."""
    at = at or timezone.now()
    unit, day = _check_join(actor, invitation, at)
    row = VirtualAttendance.objects.filter(meeting=invitation.meeting, unit=unit, day=day).first()
    if row is None:
        raise CannotNow(CONFIRM_FIRST)
    typed = "".join(code.split()).replace("-", "").upper()
    shown = [one.code for one in codes_of(invitation.meeting, day) if one.shown_from <= at <= one.shown_until + GRACE]
    if typed not in shown:
        raise Refusal(WRONG_CODE)
    if VirtualAttendance.objects.filter(pk=row.pk, proven_at=None).update(proven_at=at):
        note_act(actor, "prove-virtual", "invitation", invitation.pk, str(invitation), at=at)
    row.refresh_from_db()
    return row


@transaction.atomic
def record_virtual(
    meeting: Meeting, *, actor: Actor, units: Iterable[Unit], day: date, reason: str, at: datetime | None = None
) -> int:
    """Record afterwards which units followed on a day, as the room's log says; return how many are new.

    Raises NotAllowed, CannotNow, Refusal where the ground is missing or the day isn't one of the meeting.
    """
    at = at or timezone.now()
    if not may_manage(actor, meeting):
        raise NotAllowed(NOT_YOURS)
    if not may_record(actor, meeting):
        raise CannotNow(NOT_THERE_YET)
    if not is_virtual(meeting):
        raise CannotNow(NOT_VIRTUAL)
    if not reason.strip():
        raise Refusal(NO_REASON_GIVEN)
    if not meeting.starts_on <= day <= meeting.ends_on:
        raise Refusal(NOT_A_DAY)
    wanted, rows = {unit.pk: unit for unit in units}, VirtualAttendance.objects.filter(meeting=meeting, day=day)
    ground = {"proven_at": at, "source": Source.BULK, "reason": reason.strip()}
    known = set(rows.filter(unit__in=wanted).values_list("unit_id", flat=True))
    count = rows.filter(unit__in=wanted, proven_at=None).update(**ground)
    made = [
        VirtualAttendance(meeting=meeting, unit=unit, day=day, confirmed_at=at, confirmed_by=actor.user, **ground)
        for pk, unit in wanted.items()
        if pk not in known
    ]
    VirtualAttendance.objects.bulk_create(made, ignore_conflicts=True)
    note = f"{count + len(made)} UPT, {day.isoformat()}"
    note_act(actor, "record-virtual", "meeting", meeting.pk, meeting.title, at=at, note=note, reason=reason)
    return count + len(made)


@transaction.atomic
def code_of_day(meeting: Meeting, day: date, *, at: datetime) -> PresenceCode | None:
    """Return the day's code, its moment drawn at first sight; None on days that aren't the meeting's."""
    span = span_of(meeting, day)
    if span is None or not is_virtual(meeting):
        return None
    Meeting.objects.select_for_update(of=("self",)).get(pk=meeting.pk)
    known = codes_of(meeting, day)
    if known:
        return known[0]
    begin = _random_moment(span, at)
    return PresenceCode.objects.create(meeting=meeting, day=day, shown_from=begin, shown_until=begin + SHOWN_FOR)


@transaction.atomic
def draw_code(meeting: Meeting, *, actor: Actor, at: datetime | None = None) -> PresenceCode:
    """Show a code from now on, where the drawn one passed unseen. Raises NotAllowed, CannotNow."""
    at = at or timezone.now()
    if not may_manage(actor, meeting):
        raise NotAllowed(NOT_YOURS)
    day = today_there(meeting, at)
    if span_of(meeting, day) is None:
        raise CannotNow(JOIN_OTHER_DAY)
    note_act(actor, "draw-code", "meeting", meeting.pk, meeting.title, at=at)
    return PresenceCode.objects.create(meeting=meeting, day=day, shown_from=at, shown_until=at + SHOWN_FOR)


def _random_moment(span: Span, at: datetime) -> datetime:
    """Draw a moment within the day's hours that lies ahead and leaves time to show the code."""
    first, last = max(span[0] + MARGIN, at), span[1] - MARGIN - SHOWN_FOR
    seconds = max(0, int((last - first).total_seconds()))
    return first + timedelta(seconds=SystemRandom().randint(0, seconds))


def _check_join(actor: Actor, invitation: Invitation, at: datetime) -> tuple[Unit, date]:
    """Return unit and day, or raise why the unit can't be recorded as following now."""
    meeting = invitation.meeting
    if not is_addressed(actor, invitation):
        raise NotAllowed(NOT_YOUR_INVITATION)
    if not may_join(actor, invitation):
        raise CannotNow(NOT_VIRTUAL)
    if invitation.unit is None:
        raise CannotNow(NO_UNIT)
    day = today_there(meeting, at)
    span = span_of(meeting, day)
    if span is None:
        raise CannotNow(JOIN_OTHER_DAY)
    if at < span[0] - ROOM_OPENS:
        raise CannotNow(JOIN_EARLY.format(f"{local(span[0] - ROOM_OPENS, meeting.timezone):%H.%M}"))
    if at > span[1]:
        raise CannotNow(JOIN_LATE)
    return invitation.unit, day
