"""How are seats given, freed and handed on so that no quota is ever exceeded?

Everybody who gives or frees places holds the row of the region's quota, or of the invitation where there is no region.
On SQLite the transaction itself keeps everybody else out.
"""

from datetime import datetime

from django.db.models import F

from events.models import Delegate, Invitation, Meeting, RegionQuota
from events.rules.delegations import is_past
from events.rules.places import Place, Step, moves_up, shortage_of
from events.services.recording import note_act
from events.states.delegations import HOLDING, DelegateRole, PlaceStatus, Presence
from upt.actors import Actor
from upt.models import RegionalOffice

SAME_UNIT = "Maju dari daftar tunggu: ada kursi kosong di undangan yang sama."
SAME_REGION = "Maju dari daftar tunggu: ada tempat kosong, dan {} didahulukan."
OTHER_REGION = "Maju dari daftar tunggu: tempat {}, sebab batas jawaban lewat dan di sana tidak ada yang menunggu."


def lock_places(meeting: Meeting) -> None:
    """Hold all places of a meeting until the end of the transaction; always in the same order, so nobody deadlocks."""
    list(RegionQuota.objects.select_for_update().filter(meeting=meeting).order_by("pk"))
    list(Invitation.objects.select_for_update(of=("self",)).filter(meeting=meeting, unit=None).order_by("pk"))


def lock_party(invitation: Invitation) -> None:
    """Hold the places that one invitation's participants compete for."""
    if invitation.unit is None:
        Invitation.objects.select_for_update(of=("self",)).get(pk=invitation.pk)
        return
    region = invitation.unit.kanwil_id
    RegionQuota.objects.get_or_create(meeting=invitation.meeting, kanwil_id=region)
    RegionQuota.objects.select_for_update().get(meeting=invitation.meeting, kanwil_id=region)


def shortage_for(invitation: Invitation) -> str:
    """Return what a new participant of an invitation would wait for; call it with the party locked."""
    region = invitation.unit.kanwil_id if invitation.unit else None
    units = RegionQuota.objects.get(meeting=invitation.meeting, kanwil=region).units if region else None
    rivals = Delegate.objects.filter(invitation=invitation)
    if region:
        rivals = Delegate.objects.filter(meeting=invitation.meeting, invitation__unit__kanwil=region)
    return shortage_of(invitation.pk, region, _places(rivals), seats_of(invitation), units)


def seats_of(invitation: Invitation) -> int:
    """Return how many participants an invitation may seat; none where it is virtual."""
    if invitation.presence == Presence.VIRTUAL:
        return 0
    if invitation.seats is not None:
        return invitation.seats
    plan = getattr(invitation.meeting, "plan", None)
    return plan.seats_per_unit if plan else 2


def fill_free_places(
    meeting: Meeting, *, actor: Actor | None, at: datetime, may_lend: bool | None = None
) -> list[Step]:
    """Let whoever waits move up into what is free, each with the reason; call it with all places locked.

    Regions lend places to others once the last day of reply is over.
    """
    plan = getattr(Meeting.objects.select_related("plan").get(pk=meeting.pk), "plan", None)
    if may_lend is None:
        may_lend = plan is not None and is_past(plan, meeting, at)
    invitations = Invitation.objects.filter(meeting=meeting).select_related("meeting__plan", "unit")
    seats = {row.pk: seats_of(row) for row in invitations}
    units = dict(RegionQuota.objects.filter(meeting=meeting).values_list("kanwil_id", "units"))
    places = _places(Delegate.objects.filter(meeting=meeting))
    seated_before = {place.party for place in places if not place.is_waiting}
    steps = moves_up(places, seats, units, may_lend=may_lend)
    names = dict(RegionalOffice.objects.values_list("pk", "short_name")) if steps else {}
    for step in steps:
        _seat(step, _reason(step, names, step.party in seated_before), actor=actor, at=at)
    _move_quotas(meeting, steps)
    return steps


def _move_quotas(meeting: Meeting, steps: list[Step]) -> None:
    """Write down which region has lent a place of a unit to which; once for each unit that moved up by it."""
    for lender, borrower in {step.party: (step.lender, step.region) for step in steps if step.lender}.values():
        quotas = RegionQuota.objects.filter(meeting=meeting)
        quotas.filter(kanwil=lender).update(units=F("units") - 1)
        quotas.filter(kanwil=borrower).update(units=F("units") + 1)


def _places(delegates) -> list[Place]:
    rows = delegates.filter(status__in=HOLDING, role=DelegateRole.PARTICIPANT).order_by("registered_at", "pk")
    values = rows.values_list("pk", "invitation_id", "invitation__unit__kanwil_id", "status")
    return [Place(pk, party, region, status == PlaceStatus.WAITING) for pk, party, region, status in values]


def _reason(step: Step, names: dict[int, str], had_seats: bool) -> str:
    if step.lender:
        return OTHER_REGION.format(names[step.lender])
    if step.region is None or had_seats:
        return SAME_UNIT
    return SAME_REGION.format(names[step.region])


def _seat(step: Step, reason: str, *, actor: Actor | None, at: datetime) -> None:
    Delegate.objects.filter(pk=step.pk, status=PlaceStatus.WAITING).update(
        status=PlaceStatus.SEATED, status_note=reason, version=F("version") + 1
    )
    name = Delegate.objects.values_list("name", flat=True).get(pk=step.pk)
    note_act(actor, "promote-delegate", "delegate", step.pk, name, at=at, note=reason, states=("waiting", "seated"))
