"""How is presence recorded: at the door, on paper afterwards, and taken back where it was a mistake?"""

import re
import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from django.db import transaction
from django.utils import timezone

from events.models import Delegate, Meeting, Scan
from events.queries.attendance import presence_of
from events.refusals import (
    NO_REASON_GIVEN,
    NOT_A_DAY,
    NOT_THERE_YET,
    NOT_YOURS,
    TOO_MANY_SCANS,
    VOIDED_ALREADY,
    CannotNow,
    NotAllowed,
    Refusal,
)
from events.rules.attendance import may_record, moment_that_counts
from events.rules.meetings import may_manage
from events.services.certificates import withdraw_if_absent
from events.services.recording import note_act
from events.states.attendance import Source, Verdict
from events.states.delegations import PlaceStatus
from upt.actors import Actor
from upt.dates import local

MOST_SCANS = 500  # in one sending; a phone sends the rest in the next


@dataclass(frozen=True)
class Incoming:
    """One scan as a phone sends it. `payload` is what the badge's QR holds, or its code as it was typed."""

    uid: uuid.UUID
    payload: str
    device_at: datetime
    session: uuid.UUID | None = None
    is_typed: bool = False


@transaction.atomic
def receive_scans(
    meeting: Meeting,
    *,
    actor: Actor,
    device: str,
    sent_at: datetime,
    scans: Sequence[Incoming],
    at: datetime | None = None,
) -> dict[uuid.UUID, Verdict]:
    """Write down what a phone sends, and tell what each record counts for. What is known already is not written twice.

    Nothing is turned away: a badge that nobody knows is kept as such. Raises NotAllowed, CannotNow, Refusal (too many).
    """
    at = at or timezone.now()
    _check(actor, meeting)
    if len(scans) > MOST_SCANS:
        raise Refusal(TOO_MANY_SCANS.format(MOST_SCANS))
    known = set(Scan.objects.filter(uid__in=[scan.uid for scan in scans]).values_list("uid", flat=True))
    fresh = {scan.uid: scan for scan in scans if scan.uid not in known}
    people = _people(meeting, fresh.values())
    rows = [
        _row(meeting, scan, people.get(_key(scan.payload)), actor=actor, device=device, sent_at=sent_at, at=at)
        for scan in fresh.values()
    ]
    Scan.objects.bulk_create(rows, ignore_conflicts=True)  # the same sending may be under way a second time
    if rows:
        note = f"{len(rows)} catatan dari perangkat {device[:12]}"
        note_act(actor, "receive-scans", "meeting", meeting.pk, meeting.title, at=at, note=note)
    verdicts = presence_of(meeting).verdicts
    return {scan.uid: verdicts[scan.uid] for scan in scans if scan.uid in verdicts}


@transaction.atomic
def record_attendance(
    meeting: Meeting,
    *,
    actor: Actor,
    delegates: Iterable[int],
    day: date,
    reason: str,
    session: uuid.UUID | None = None,
    at: datetime | None = None,
) -> int:
    """Record afterwards who was there on a day, as a signed list says; return how many were not recorded yet.

    Raises NotAllowed, CannotNow, Refusal where the ground is missing or the day isn't one of the meeting.
    """
    at = at or timezone.now()
    _check(actor, meeting)
    if not reason.strip():
        raise Refusal(NO_REASON_GIVEN)
    if not meeting.starts_on <= day <= meeting.ends_on:
        raise Refusal(NOT_A_DAY)
    Meeting.objects.select_for_update(of=("self",)).get(pk=meeting.pk)  # a form sent twice is one record
    on_day = [scan for scan in presence_of(meeting).present() if (scan.day, scan.session) == (day, session)]
    there = {scan.delegate_id for scan in on_day if scan.delegate_id is not None}
    seated = meeting.delegates.filter(pk__in=list(delegates), status=PlaceStatus.SEATED).exclude(pk__in=there)
    rows = [
        Scan(
            meeting=meeting,
            delegate=delegate,
            day=day,
            session=session,
            source=Source.BULK,
            reason=reason.strip(),
            device_at=at,
            received_at=at,
            at=at,
            operator=actor.user,
        )
        for delegate in seated
    ]
    Scan.objects.bulk_create(rows)
    if rows:
        note = f"{len(rows)} peserta, {day.isoformat()}"
        note_act(actor, "record-attendance", "meeting", meeting.pk, meeting.title, at=at, note=note, reason=reason)
    return len(rows)


@transaction.atomic
def void_scan(scan: Scan, *, actor: Actor, reason: str, at: datetime | None = None) -> Scan:
    """Take a mistaken record back by a row that names it; the record itself stays.

    Whose last presence that was loses the certificate as well. Raises NotAllowed, CannotNow, Refusal (no reason).
    """
    at, meeting = at or timezone.now(), scan.meeting
    _check(actor, meeting)
    if not reason.strip():
        raise Refusal(NO_REASON_GIVEN)
    Meeting.objects.select_for_update(of=("self",)).get(pk=meeting.pk)
    if Scan.objects.filter(voids=scan.uid).exists():
        raise CannotNow(VOIDED_ALREADY)
    row = Scan.objects.create(
        meeting=meeting,
        delegate=scan.delegate,
        day=scan.day,
        session=scan.session,
        source=Source.VOID,
        voids=scan.uid,
        reason=reason.strip(),
        device_at=at,
        received_at=at,
        at=at,
        operator=actor.user,
    )
    label = scan.delegate.name if scan.delegate else "kode tidak dikenal"
    note_act(actor, "void-scan", "delegate", scan.delegate_id or 0, label, at=at, reason=reason)
    if scan.delegate_id is not None:
        withdraw_if_absent(meeting, scan.delegate_id, actor=actor, at=at)
    return row


def _check(actor: Actor, meeting: Meeting) -> None:
    if not may_manage(actor, meeting):
        raise NotAllowed(NOT_YOURS)
    if not may_record(actor, meeting):
        raise CannotNow(NOT_THERE_YET)


def _row(
    meeting: Meeting,
    scan: Incoming,
    delegate: Delegate | None,
    *,
    actor: Actor,
    device: str,
    sent_at: datetime,
    at: datetime,
) -> Scan:
    moment = moment_that_counts(scan.device_at, sent_at, at)
    return Scan(
        uid=scan.uid,
        meeting=meeting,
        delegate=delegate,
        payload="" if delegate else scan.payload[:80],
        day=local(moment, meeting.timezone).date(),
        session=scan.session,
        source=Source.TYPED if scan.is_typed else Source.SCAN,
        device=device[:40],
        device_at=scan.device_at,
        received_at=at,
        at=moment,
        operator=actor.user,
    )


def _people(meeting: Meeting, scans: Iterable[Incoming]) -> dict[str, Delegate]:
    """Find the meeting's delegates by what badges hold, in as many queries for one scan as for all."""
    keys = {_key(scan.payload) for scan in scans}
    found: dict[str, Delegate] = {}
    if keys:
        for delegate in meeting.delegates.all():
            found[delegate.badge.hex.upper()] = found[delegate.code] = delegate
    return found


def _key(payload: str) -> str:
    """Read a badge as it may be typed: “k7p 2xr” is K7P2XR, a UUID loses its hyphens."""
    return re.sub(r"[\s\-–]", "", payload).upper()
