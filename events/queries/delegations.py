"""Who is invited to a meeting, what has each answered, and who of them may this person see?"""

from datetime import datetime
from typing import NamedTuple

from django.db.models import Count, Prefetch, Q, QuerySet
from django.http import Http404
from django.utils import timezone

from events.models import Delegate, Invitation, InvitationPlan, Meeting
from events.queries.meetings import upcoming
from events.rules.delegations import may_see_invitation
from events.rules.meetings import may_manage_everywhere
from events.states.delegations import HOLDING, Answer, DelegateRole, PlaceStatus, Presence
from events.states.meetings import MeetingStatus
from upt.actors import Actor, is_current
from upt.models import Appointment


class Suggestion(NamedTuple):
    """Somebody whom an invitation is likely meant for, as the directory knows name and position today."""

    name: str
    position: str


def plan_of(meeting: Meeting) -> InvitationPlan:
    """Return a meeting's plan, as the model's defaults say where nobody saved one yet (not stored, version 0)."""
    return InvitationPlan.objects.filter(meeting=meeting).first() or InvitationPlan(meeting=meeting, version=0)


def invitations_of(meeting: Meeting) -> QuerySet[Invitation]:
    """Return a meeting's invitations with their addressees and delegates (2 queries), in the order of numbers."""
    people = Delegate.objects.order_by("registered_at", "pk")
    return (
        meeting.invitations.select_related("unit__kanwil", "kanwil", "represents", "meeting__plan")
        .prefetch_related(Prefetch("delegates", people))
        .order_by("number")
    )


def invitations_visible_to(actor: Actor) -> QuerySet[Invitation]:
    """Return what a person is addressed by, of announced meetings, and all of the meetings that the person manages."""
    rows = Invitation.objects.select_related("meeting__host_kanwil", "meeting__plan", "unit__kanwil", "kanwil")
    if may_manage_everywhere(actor):
        return rows
    mine = addressed_to(actor) & ~Q(meeting__status=MeetingStatus.DRAFT)
    return rows.filter(Q(meeting__host_kanwil__in=actor.kanwil_ids) | mine)


def addressed_to(actor: Actor) -> Q:
    """Say of invitations what `is_addressed` says of one: the own unit's or office's, and an office's units'."""
    return Q(unit__in=actor.unit_ids) | Q(unit__kanwil__in=actor.kanwil_ids) | Q(kanwil__in=actor.kanwil_ids)


def invitation_for(actor: Actor, meeting_pk: int, number: int) -> Invitation:
    """Load one invitation; raise Http404 for one that the person may not know of."""
    rows = invitations_visible_to(actor).select_related("represents", "unit__province")
    invitation = rows.filter(meeting=meeting_pk, number=number).first()
    if invitation is None or not may_see_invitation(actor, invitation):
        raise Http404("Undangan tidak ditemukan.")
    return invitation


def own_invitations(actor: Actor, meeting: Meeting) -> list[Invitation]:
    """List the invitations of a meeting that a person is to answer: those of the own units and offices."""
    rows = meeting.invitations.filter(Q(unit__in=actor.unit_ids) | Q(kanwil__in=actor.kanwil_ids))
    return list(rows.select_related("unit", "kanwil", "represents", "meeting__plan").prefetch_related("delegates"))


def unanswered(actor: Actor, at: datetime) -> list[Invitation]:
    """List a person's own invitations that wait for a reply: on site, announced, not over, no answer yet (1 query)."""
    rows = Invitation.objects.filter(Q(unit__in=actor.unit_ids) | Q(kanwil__in=actor.kanwil_ids))
    ahead = rows.filter(
        meeting__in=upcoming(Meeting.objects.all(), at),
        meeting__status=MeetingStatus.PUBLISHED,
        presence=Presence.ON_SITE,
        declined_at=None,
    )
    answered = Delegate.objects.filter(status__in=HOLDING, role=DelegateRole.PARTICIPANT).values("invitation")
    found = ahead.exclude(pk__in=answered).select_related("meeting__plan", "unit", "kanwil")
    return list(found.order_by("meeting__starts_on", "number"))


def delegate_for(actor: Actor, meeting_pk: int, pk: int) -> Delegate:
    """Load a delegate through the invitation that the person may see; raise Http404 otherwise."""
    rows = Delegate.objects.filter(invitation__in=invitations_visible_to(actor).values("pk"))
    delegate = (
        rows.select_related("invitation__unit", "invitation__kanwil", "meeting__host_kanwil", "contact")
        .filter(pk=pk, meeting=meeting_pk)
        .first()
    )
    if delegate is None:
        raise Http404("Peserta tidak ditemukan.")
    return delegate


def seated(meeting: Meeting) -> QuerySet[Delegate]:
    """Return everybody who has a place, participants before speakers and committee, by unit and name."""
    rows = meeting.delegates.filter(status=PlaceStatus.SEATED)
    places = ("invitation__unit__kanwil", "invitation__kanwil", "invitation__represents")
    return rows.select_related(*places).order_by("invitation__number", "registered_at", "pk")


def answer_of(invitation: Invitation, delegates: list[Delegate]) -> Answer:
    """Tell what an addressee has answered, from its delegates as they are loaded."""
    if invitation.presence == Presence.VIRTUAL:
        return Answer.NOT_NEEDED
    states = {row.status for row in delegates if row.status in HOLDING and row.role == DelegateRole.PARTICIPANT}
    if PlaceStatus.SEATED in states:
        return Answer.COMING
    if states:
        return Answer.WAITING
    return Answer.DECLINED if invitation.declined_at else Answer.NONE


def place_counts(meeting: Meeting) -> dict[str, int]:
    """Count participants by state, speakers and committee apart (1 query)."""
    is_participant = Q(role=DelegateRole.PARTICIPANT)
    is_seated = Q(status=PlaceStatus.SEATED)
    return meeting.delegates.aggregate(
        seated=Count("pk", filter=is_participant & is_seated),
        waiting=Count("pk", filter=is_participant & Q(status=PlaceStatus.WAITING)),
        speakers=Count("pk", filter=is_seated & Q(role=DelegateRole.SPEAKER)),
        committee=Count("pk", filter=is_seated & Q(role=DelegateRole.COMMITTEE)),
    )


def suggestions_for(invitation: Invitation, at: datetime | None = None) -> list[Suggestion]:
    """List the addressee's head and its agents or coordinators as appointed today, without who is on the list."""
    at = at or timezone.now()
    listed = {row.name.lower() for row in invitation.delegates.exclude(status=PlaceStatus.WITHDRAWN)}
    found = [*_head(invitation), *_appointed(invitation, at)]
    return [row for row in found if row.name.lower() not in listed]


def _head(invitation: Invitation) -> list[Suggestion]:
    unit = invitation.unit
    if unit is None or not unit.head_name:
        return []
    acting = unit.get_head_acting_display() if unit.head_acting else ""
    return [Suggestion(unit.head_name, f"{acting} {unit.head_title or 'Kepala'}".strip())]


def _appointed(invitation: Invitation, at: datetime) -> list[Suggestion]:
    if invitation.unit is None and invitation.kanwil is None:
        return []
    rows = Appointment.objects.filter(unit=invitation.unit, kanwil=invitation.kanwil)
    people = rows.select_related("user", "unit", "kanwil").order_by("starts_on", "pk")
    return [
        Suggestion(str(row.user), f"{row.get_role_display()}, {row.place}") for row in people if is_current(row, at)
    ]
