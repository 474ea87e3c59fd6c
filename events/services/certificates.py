"""How are certificates issued to those who attended, taken back, and put in force again?"""

from datetime import datetime

from django.db import transaction
from django.db.models import Max
from django.utils import timezone

from events.models import Certificate, Meeting
from events.queries.attendance import presence_of, present_days
from events.queries.certificates import awaiting
from events.queries.delegations import plan_of
from events.refusals import (
    CERTIFICATE_NOT_OVER,
    IN_FORCE_ALREADY,
    NO_RESTORE_REASON,
    NO_WITHDRAW_REASON,
    NOBODY_ATTENDED,
    NOT_YOURS,
    WAS_ABSENT,
    WITHDRAWN_ALREADY,
    CannotNow,
    NotAllowed,
    Refusal,
)
from events.rules.certificates import may_issue, number_of
from events.rules.meetings import may_manage
from events.services.recording import note_act
from events.states.certificates import VOIDED_PRESENCE
from upt.actors import Actor


@transaction.atomic
def issue_certificates(meeting: Meeting, *, actor: Actor, at: datetime | None = None) -> int:
    """Give a certificate to everybody who attended and has none yet; return how many were new.

    Two hosts at once wait at the meeting's row, so that nobody gets two and no number is left out. Raises NotAllowed,
    CannotNow before the meeting was held or where nobody was there.
    """
    at = at or timezone.now()
    _check(actor, meeting)
    Meeting.objects.select_for_update(of=("self",)).get(pk=meeting.pk)
    people = awaiting(meeting)
    last = meeting.certificates.aggregate(last=Max("sequence"))["last"] or 0
    if not people and not last:
        raise CannotNow(NOBODY_ATTENDED)
    ref = plan_of(meeting).letter_ref
    Certificate.objects.bulk_create(
        Certificate(
            meeting=meeting,
            delegate=delegate,
            sequence=sequence,
            number=number_of(meeting.pk, ref, sequence),
            name=delegate.name,
            role=delegate.role,
            issued_at=at,
            issued_by=actor.user,
        )
        for sequence, delegate in enumerate(people, last + 1)
    )
    if people:
        note = f"{len(people)} sertifikat, nomor urut {last + 1} sampai {last + len(people)}"
        note_act(actor, "issue-certificates", "meeting", meeting.pk, meeting.title, at=at, note=note)
    return len(people)


@transaction.atomic
def withdraw_certificate(certificate: Certificate, *, actor: Actor, reason: str, at: datetime | None = None) -> None:
    """Take a certificate back for a reason; its number stays taken. Raises NotAllowed, CannotNow, Refusal."""
    at, reason = at or timezone.now(), reason.strip()
    _check(actor, certificate.meeting)
    if not reason:
        raise Refusal(NO_WITHDRAW_REASON)
    if not _take_back(certificate, actor, reason, at):
        raise CannotNow(WITHDRAWN_ALREADY)


@transaction.atomic
def restore_certificate(certificate: Certificate, *, actor: Actor, reason: str, at: datetime | None = None) -> None:
    """Put a certificate in force again whose holder attended after all. Raises NotAllowed, CannotNow, Refusal."""
    at, reason, meeting = at or timezone.now(), reason.strip(), certificate.meeting
    _check(actor, meeting)
    if not reason:
        raise Refusal(NO_RESTORE_REASON)
    Meeting.objects.select_for_update(of=("self",)).get(pk=meeting.pk)  # no presence is voided meanwhile
    if certificate.delegate_id not in present_days(presence_of(meeting)):
        raise CannotNow(WAS_ABSENT)
    found = Certificate.objects.filter(pk=certificate.pk, withdrawn_at__isnull=False)
    if not found.update(withdrawn_at=None, withdraw_reason=""):
        raise CannotNow(IN_FORCE_ALREADY)
    note_act(actor, "restore-certificate", "certificate", certificate.pk, certificate.number, at=at, reason=reason)


def withdraw_if_absent(meeting: Meeting, delegate_pk: int, *, actor: Actor, at: datetime) -> None:
    """Take back the certificate of somebody who no longer counts as present, inside the caller's transaction.

    The caller holds the meeting's row.
    """
    certificate = Certificate.objects.filter(delegate=delegate_pk, withdrawn_at=None).first()
    if certificate is not None and delegate_pk not in present_days(presence_of(meeting)):
        _take_back(certificate, actor, VOIDED_PRESENCE, at)


def _take_back(certificate: Certificate, actor: Actor, reason: str, at: datetime) -> bool:
    """Decide by one UPDATE between two people; tell whether it was this one."""
    found = Certificate.objects.filter(pk=certificate.pk, withdrawn_at=None)
    if not found.update(withdrawn_at=at, withdraw_reason=reason):
        return False
    note_act(actor, "withdraw-certificate", "certificate", certificate.pk, certificate.number, at=at, reason=reason)
    return True


def _check(actor: Actor, meeting: Meeting) -> None:
    if not may_manage(actor, meeting):
        raise NotAllowed(NOT_YOURS)
    if not may_issue(actor, meeting):
        raise CannotNow(CERTIFICATE_NOT_OVER)
