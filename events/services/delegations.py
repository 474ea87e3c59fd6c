"""How does an invitation get its answer: who comes, who doesn't after all, and who moves up instead?"""

import uuid
from datetime import datetime

from django.db import IntegrityError, transaction
from django.db.models import F
from django.utils import timezone

from events.models import Delegate, DelegateContact, Invitation, Meeting
from events.queries.delegations import plan_of
from events.refusals import (
    BEFORE_DEADLINE,
    DELEGATE_STALE,
    NOT_YOURS,
    NOTHING_TO_WITHDRAW,
    SAME_NAME,
    CannotNow,
    NotAllowed,
)
from events.rules.delegations import check_reply, check_withdrawal, is_past
from events.rules.meetings import may_manage
from events.services.places import fill_free_places, lock_party, lock_places, shortage_for
from events.services.recording import note_act
from events.states.delegations import HOLDING, DelegateRole, PlaceStatus, Shortage
from upt.actors import Actor

WAITS = {
    Shortage.UNIT: "Kursi untuk undangan ini sudah terisi semua.",
    Shortage.REGION: "Kuota UPT dari wilayah ini sudah terisi.",
}
CONTACT = ("phone", "email", "travel")


@transaction.atomic
def register_delegate(
    invitation: Invitation,
    *,
    actor: Actor,
    name: str,
    position: str,
    role: DelegateRole = DelegateRole.PARTICIPANT,
    key: uuid.UUID | None = None,
    contact: dict[str, str] | None = None,
    at: datetime | None = None,
) -> Delegate:
    """Answer an invitation with one person: seated where both quotas allow, else on the waiting list with the reason.

    `key` names the reply, so that one sent twice is answered twice and written once. Raises NotAllowed, CannotNow.
    """
    at, key = at or timezone.now(), key or uuid.uuid4()
    check_reply(actor, invitation, plan_of(invitation.meeting), role, at)
    lock_party(invitation)
    known = Delegate.objects.filter(key=key, invitation=invitation).first()
    if known is not None:
        return known
    name = " ".join(name.split())
    if invitation.delegates.exclude(status=PlaceStatus.WITHDRAWN).filter(name__iexact=name).exists():
        raise CannotNow(SAME_NAME.format(name))
    shortage = shortage_for(invitation) if role == DelegateRole.PARTICIPANT else ""
    delegate = Delegate(
        meeting=invitation.meeting,
        invitation=invitation,
        name=name,
        position=" ".join(position.split()),
        role=role,
        status=PlaceStatus.WAITING if shortage else PlaceStatus.SEATED,
        status_note=WAITS[Shortage(shortage)] if shortage else "",
        key=key,
        registered_at=at,
        registered_by=actor.user,
    )
    try:
        with transaction.atomic():
            delegate.save()
    except IntegrityError:  # the same name by a host whose role needs no lock, or a badge code drawn twice
        raise CannotNow(SAME_NAME.format(name)) from None
    _write_contact(delegate, contact)
    Invitation.objects.filter(pk=invitation.pk).update(declined_at=None, decline_reason="")
    note_act(actor, "register-delegate", "delegate", delegate.pk, name, at=at, states=("", delegate.status))
    return delegate


@transaction.atomic
def edit_delegate(
    delegate: Delegate,
    *,
    actor: Actor,
    seen: int,
    name: str,
    position: str,
    contact: dict[str, str] | None = None,
    at: datetime | None = None,
) -> Delegate:
    """Put a name or position right; place and turn in the line stay. Raises NotAllowed, CannotNow."""
    at = at or timezone.now()
    check_withdrawal(actor, delegate)
    name = " ".join(name.split())
    others = delegate.invitation.delegates.exclude(status=PlaceStatus.WITHDRAWN).exclude(pk=delegate.pk)
    if others.filter(name__iexact=name).exists():
        raise CannotNow(SAME_NAME.format(name))
    found = Delegate.objects.filter(pk=delegate.pk, version=seen)
    if not found.update(name=name, position=" ".join(position.split()), version=F("version") + 1):
        raise CannotNow(DELEGATE_STALE)
    _write_contact(delegate, contact)
    note_act(actor, "edit-delegate", "delegate", delegate.pk, name, at=at)
    delegate.refresh_from_db()
    return delegate


@transaction.atomic
def withdraw_delegate(
    delegate: Delegate, *, actor: Actor, reason: str = "", at: datetime | None = None
) -> list[Delegate]:
    """Take one person off and let others move up; return those who did. Raises NotAllowed, CannotNow."""
    at = at or timezone.now()
    check_withdrawal(actor, delegate)
    lock_places(delegate.meeting)
    found = Delegate.objects.filter(pk=delegate.pk, status__in=HOLDING)
    if not found.update(status=PlaceStatus.WITHDRAWN, status_note=reason.strip(), version=F("version") + 1):
        raise CannotNow(NOTHING_TO_WITHDRAW)
    note_act(
        actor,
        "withdraw-delegate",
        "delegate",
        delegate.pk,
        delegate.name,
        at=at,
        reason=reason,
        states=(delegate.status, PlaceStatus.WITHDRAWN),
    )
    steps = fill_free_places(delegate.meeting, actor=actor, at=at)
    return list(Delegate.objects.filter(pk__in=[step.pk for step in steps]).select_related("invitation__unit"))


@transaction.atomic
def decline_invitation(invitation: Invitation, *, actor: Actor, reason: str, at: datetime | None = None) -> Invitation:
    """Answer that nobody comes. Whoever was registered is withdrawn, and others move up. Raises as a reply does."""
    at = at or timezone.now()
    check_reply(actor, invitation, plan_of(invitation.meeting), DelegateRole.PARTICIPANT, at)
    lock_places(invitation.meeting)
    mine = invitation.delegates.filter(status__in=HOLDING, role=DelegateRole.PARTICIPANT)
    mine.update(status=PlaceStatus.WITHDRAWN, status_note=reason, version=F("version") + 1)
    Invitation.objects.filter(pk=invitation.pk).update(declined_at=at, decline_reason=reason)
    note_act(actor, "decline-invitation", "invitation", invitation.pk, str(invitation), at=at, reason=reason)
    fill_free_places(invitation.meeting, actor=actor, at=at)
    invitation.refresh_from_db()
    return invitation


@transaction.atomic
def share_free_places(meeting: Meeting, *, actor: Actor, at: datetime | None = None) -> list[Delegate]:
    """Give places that stay empty in one region to those who wait in another; return who moved up.

    Raises NotAllowed, CannotNow before the last day of reply is over: until then the region may still answer.
    """
    at = at or timezone.now()
    if not may_manage(actor, meeting):
        raise NotAllowed(NOT_YOURS)
    if not is_past(plan_of(meeting), meeting, at):
        raise CannotNow(BEFORE_DEADLINE)
    lock_places(meeting)
    steps = fill_free_places(meeting, actor=actor, at=at, may_lend=True)
    note_act(actor, "share-places", "meeting", meeting.pk, meeting.title, at=at, note=f"{len(steps)} peserta maju")
    return list(Delegate.objects.filter(pk__in=[step.pk for step in steps]).select_related("invitation__unit"))


def _write_contact(delegate: Delegate, contact: dict[str, str] | None) -> None:
    """Store what was told of phone, mail and travel; nothing told leaves no row."""
    if contact is None:
        return
    told = {field: contact.get(field, "").strip() for field in CONTACT}
    if any(told.values()):
        DelegateContact.objects.update_or_create(delegate=delegate, defaults=told)
    else:
        DelegateContact.objects.filter(delegate=delegate).delete()
