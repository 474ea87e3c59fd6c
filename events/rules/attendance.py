"""What does each record of presence count for, and who may record or see what? Pure, over what is written down."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from events.models import Invitation, Meeting
from events.rules.delegations import is_addressed
from events.rules.meetings import may_manage
from events.states.attendance import Source, Verdict
from events.states.meetings import MeetingStatus, Mode
from upt.actors import Actor

TRUSTED = timedelta(minutes=2)  # how far a phone's clock may be off before ours puts it right
ROOM_OPENS = timedelta(minutes=30)  # before the first item of a day


@dataclass(frozen=True)
class Record:
    """One scan as far as counting needs it."""

    uid: UUID
    delegate: int | None
    is_seated: bool
    day: date
    session: UUID | None
    device_at: datetime
    source: str
    voids: UUID | None = None


def verdicts_of(records: Iterable[Record], first: date, last: date) -> dict[UUID, Verdict]:
    """Tell what each record counts for, in whatever order the records came; the rows that void others aren't listed.

    Of several records of one person on one day (and session), the earliest by the phones' clocks is the presence and
    the others are doubles. A voided record leaves its place to the next.
    """
    listed = sorted(records, key=lambda record: (record.device_at, record.uid))
    voided = {record.voids for record in listed if record.source == Source.VOID}
    seen: set[tuple[int, date, UUID | None]] = set()
    told: dict[UUID, Verdict] = {}
    for record in listed:
        if record.source == Source.VOID:
            continue
        verdict = _alone(record, voided, first, last)
        if verdict is Verdict.PRESENT and record.delegate is not None:
            place = (record.delegate, record.day, record.session)
            verdict = Verdict.DOUBLE if place in seen else Verdict.PRESENT
            seen.add(place)
        told[record.uid] = verdict
    return told


def _alone(record: Record, voided: set[UUID | None], first: date, last: date) -> Verdict:
    """Tell what a record would count for if there were no other of the same person."""
    if record.uid in voided:
        return Verdict.VOIDED
    if record.delegate is None:
        return Verdict.UNKNOWN
    if not record.is_seated:
        return Verdict.NOT_SEATED
    return Verdict.PRESENT if first <= record.day <= last else Verdict.OUTSIDE


def moment_that_counts(device_at: datetime, sent_at: datetime, received_at: datetime) -> datetime:
    """Return when a scan was made: by the phone's clock, put right by ours where it is off by over two minutes.

    How far it is off is known from the moment of sending, which both clocks saw.
    """
    off = received_at - sent_at
    return device_at if abs(off) <= TRUSTED else device_at + off


def may_record(actor: Actor, meeting: Meeting) -> bool:
    """Tell whether a person may record presence: the meeting's hosts, once it is announced and also afterwards."""
    return may_manage(actor, meeting) and meeting.status in (MeetingStatus.PUBLISHED, MeetingStatus.HELD)


def is_virtual(meeting: Meeting) -> bool:
    return meeting.mode in (Mode.VIRTUAL, Mode.HYBRID)


def may_join(actor: Actor, invitation: Invitation) -> bool:
    """Tell whether a person may enter the video room for an addressee."""
    is_out = invitation.meeting.status in (MeetingStatus.PUBLISHED, MeetingStatus.HELD)
    return is_out and is_virtual(invitation.meeting) and is_addressed(actor, invitation)


def is_open(span: tuple[datetime, datetime] | None, at: datetime) -> bool:
    """Tell whether a day's room is open: from 30 minutes before its first item until its last one ends."""
    return span is not None and span[0] - ROOM_OPENS <= at <= span[1]
