"""How are invitations planned, made, changed and taken back?"""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from django.db import transaction
from django.db.models import F, Max
from django.utils import timezone

from events.models import Invitation, InvitationPlan, Meeting, RegionQuota
from events.queries.delegations import plan_of
from events.refusals import (
    FEWER_SEATS,
    HAS_DELEGATES,
    NOBODY_CHOSEN,
    NOT_YOURS,
    OVER,
    PLAN_STALE,
    CannotNow,
    NotAllowed,
    Refusal,
)
from events.rules.delegations import may_invite
from events.rules.meetings import may_manage
from events.services.places import fill_free_places, lock_places
from events.services.recording import note_act
from events.states.delegations import DelegateRole, PlaceStatus, Presence
from upt.actors import Actor
from upt.models import RegionalOffice, Unit


@transaction.atomic
def save_plan(
    meeting: Meeting, *, actor: Actor, seen: int, data: dict[str, Any], at: datetime | None = None
) -> InvitationPlan:
    """Write quotas, last day of reply and letter. A larger quota lets people move up at once; a smaller one sends
    nobody home, and a new one for all regions ends what they have lent one another.

    Raises NotAllowed, CannotNow where the meeting is over or somebody else saved since.
    """
    at = at or timezone.now()
    _check(actor, meeting)
    lock_places(meeting)
    last, is_new = InvitationPlan.objects.get_or_create(meeting=meeting)
    before = last.units_per_region
    found = InvitationPlan.objects.filter(meeting=meeting, version=1 if is_new else seen)
    if (is_new and seen) or not found.update(**data, version=F("version") + (0 if is_new else 1)):
        raise CannotNow(PLAN_STALE)
    plan = InvitationPlan.objects.get(meeting=meeting)
    note_act(actor, "plan-invitations", "meeting", meeting.pk, meeting.title, at=at)
    if plan.units_per_region != before:
        RegionQuota.objects.filter(meeting=meeting).update(units=plan.units_per_region)
    fill_free_places(meeting, actor=actor, at=at)
    return plan


@transaction.atomic
def invite(
    meeting: Meeting,
    *,
    actor: Actor,
    units: Iterable[Unit] = (),
    offices: Iterable[RegionalOffice] = (),
    directorate: bool = False,
    presence: Presence = Presence.ON_SITE,
    represents: bool = False,
    at: datetime | None = None,
) -> list[Invitation]:
    """Make numbered invitations for those who have none yet; whoever is invited already keeps the letter.

    `represents` says that a unit comes for its whole province. Raises NotAllowed, CannotNow, Refusal (nobody chosen).
    """
    at = at or timezone.now()
    _check(actor, meeting)
    wanted = _wanted(units, offices, directorate)
    if not wanted:
        raise Refusal(NOBODY_CHOSEN)
    plan, _ = InvitationPlan.objects.get_or_create(meeting=meeting)
    InvitationPlan.objects.select_for_update().get(pk=plan.pk)  # numbers are given one after the other
    known = {(row.unit_id, row.kanwil_id) for row in meeting.invitations.all()}
    number = meeting.invitations.aggregate(last=Max("number"))["last"] or 0
    rows = []
    for unit, office in wanted:
        if (unit and unit.pk, office and office.pk) in known:
            continue
        number += 1
        rows.append(
            Invitation(
                meeting=meeting,
                number=number,
                unit=unit,
                kanwil=office,
                presence=presence,
                represents_id=unit.province_id if unit and represents else None,
                created_at=at,
                created_by=actor.user,
            )
        )
    made = Invitation.objects.bulk_create(rows)
    _add_quotas(meeting, plan, made)
    if made:
        note_act(actor, "invite-to-meeting", "meeting", meeting.pk, meeting.title, at=at, note=f"{len(made)} undangan")
    return made


@transaction.atomic
def change_invitation(
    invitation: Invitation,
    *,
    actor: Actor,
    presence: Presence,
    seats: int | None,
    represents: bool,
    at: datetime | None = None,
) -> Invitation:
    """Change how an addressee takes part. Seats can't fall below those already given. Raises as `invite` does."""
    at, meeting = at or timezone.now(), invitation.meeting
    _check(actor, meeting)
    lock_places(meeting)
    seated = invitation.delegates.filter(status=PlaceStatus.SEATED, role=DelegateRole.PARTICIPANT).count()
    holding = invitation.delegates.exclude(status=PlaceStatus.WITHDRAWN).exists()
    if presence == Presence.VIRTUAL and holding:
        raise CannotNow(HAS_DELEGATES)
    if seats is not None and seated > seats:
        raise CannotNow(FEWER_SEATS.format(seated))
    invitation.presence, invitation.seats = presence, seats
    invitation.represents_id = invitation.unit.province_id if invitation.unit and represents else None
    invitation.save(update_fields=["presence", "seats", "represents"])
    _add_quotas(meeting, plan_of(meeting), [invitation])
    note_act(actor, "change-invitation", "invitation", invitation.pk, str(invitation), at=at)
    fill_free_places(meeting, actor=actor, at=at)
    return invitation


@transaction.atomic
def drop_invitation(invitation: Invitation, *, actor: Actor, at: datetime | None = None) -> None:
    """Take back an invitation that nobody answered; its number stays unused. Raises NotAllowed, CannotNow."""
    at = at or timezone.now()
    _check(actor, invitation.meeting)
    lock_places(invitation.meeting)
    if invitation.delegates.exists():
        raise CannotNow(HAS_DELEGATES)
    note_act(actor, "drop-invitation", "invitation", invitation.pk, str(invitation), at=at)
    invitation.delete()


def _check(actor: Actor, meeting: Meeting) -> None:
    if not may_manage(actor, meeting):
        raise NotAllowed(NOT_YOURS)
    if not may_invite(actor, meeting):
        raise CannotNow(OVER)


def _wanted(
    units: Iterable[Unit], offices: Iterable[RegionalOffice], directorate: bool
) -> list[tuple[Unit | None, RegionalOffice | None]]:
    """List the addressees in the order of a letter book: the directorate, the offices, the units."""
    rows: list[tuple[Unit | None, RegionalOffice | None]] = [(None, None)] if directorate else []
    rows += [(None, office) for office in offices]
    return rows + [(unit, None) for unit in units]


def _add_quotas(meeting: Meeting, plan: InvitationPlan, invitations: Iterable[Invitation]) -> None:
    """Give each region that is invited to come its own row of quota."""
    known = set(RegionQuota.objects.filter(meeting=meeting).values_list("kanwil_id", flat=True))
    regions = {row.unit.kanwil_id for row in invitations if row.unit is not None and row.presence == Presence.ON_SITE}
    RegionQuota.objects.bulk_create(
        (
            RegionQuota(meeting=meeting, kanwil_id=region, units=plan.units_per_region)
            for region in sorted(regions - known)
        ),
        ignore_conflicts=True,
    )
