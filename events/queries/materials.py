"""Which materials may a person see? One function answers for lists, search, counts, downloads, pages and calendars."""

from datetime import datetime

from django.db.models import Exists, Max, OuterRef, Prefetch, Q, QuerySet
from django.http import Http404
from django.utils import timezone

from events.models import Delegate, Invitation, Material, Meeting
from events.queries.delegations import addressed_to
from events.queries.meetings import meetings_visible_to
from events.rules.meetings import may_manage_everywhere
from events.states.delegations import PlaceStatus, Presence
from events.states.materials import OPEN_TO_OTHERS, Audience, MaterialKind
from upt.actors import Actor


def materials_visible_to(actor: Actor | None, at: datetime) -> QuerySet[Material]:
    """Return what a person may know of at a moment, title included; without a person, what every reader may.

    Hosts find all materials of their meetings. Whoever else finds those of announced and held meetings whose time has
    come and whose audience the person belongs to; a list of units without units is nobody. What was taken back is gone
    for everybody. No other place decides who sees a material.
    """
    rows = Material.objects.filter(withdrawn_at=None)
    is_open = Q(meeting__status__in=OPEN_TO_OTHERS) & (Q(available_from=None) | Q(available_from__lte=at))
    if actor is None:
        return rows.filter(is_open, audience=Audience.PUBLIC)
    if may_manage_everywhere(actor):
        return rows
    return rows.filter(Q(meeting__host_kanwil__in=actor.kanwil_ids) | (is_open & _is_for(actor)))


def _is_for(actor: Actor) -> Q:
    """Say for each audience whether a person belongs to it."""
    audience = Q(audience=Audience.PUBLIC)
    if actor.has_desk:
        audience |= Q(audience=Audience.NETWORK)
    mine = Invitation.objects.filter(addressed_to(actor), meeting=OuterRef("meeting"))
    audience |= Q(Exists(mine), audience=Audience.INVITED)
    audience |= Q(Exists(_coming(mine)) | Exists(_seats_of(actor)), audience=Audience.REGISTERED)
    picked = Material.picked.through.objects.filter(material=OuterRef("pk"), unit__in=actor.unit_ids)
    return audience | Q(Exists(picked), audience=Audience.PICKED)


def _coming(invitations: QuerySet[Invitation]) -> QuerySet[Invitation]:
    """Keep those who hold a place, and those who need none since they follow the meeting virtually."""
    seat = Delegate.objects.filter(invitation=OuterRef("pk"), status=PlaceStatus.SEATED)
    return invitations.filter(Q(presence=Presence.VIRTUAL) | Exists(seat))


def _seats_of(actor: Actor) -> QuerySet[Delegate]:
    return Delegate.objects.filter(meeting=OuterRef("meeting"), user=actor.pk, status=PlaceStatus.SEATED)


def materials_of(
    meeting: Meeting, actor: Actor | None, at: datetime | None = None, *, asked: str = ""
) -> QuerySet[Material]:
    """Return what a person may see of one meeting in the order its hosts gave, narrowed to titles that hold a word."""
    rows = materials_visible_to(actor, at or timezone.now()).filter(meeting=meeting).order_by("position", "pk")
    asked = asked.replace("\0", "").strip()
    return rows.filter(title__icontains=asked) if asked else rows


def with_public_materials(meetings: QuerySet[Meeting], at: datetime | None = None) -> QuerySet[Meeting]:
    """Load with each meeting what every reader may see of it, as `public_materials` (1 query more)."""
    rows = materials_visible_to(None, at or timezone.now()).order_by("position", "pk")
    return meetings.prefetch_related(Prefetch("materials", rows, to_attr="public_materials"))


def material_for(actor: Actor, meeting_pk: int, pk: int, at: datetime | None = None) -> Material:
    """Load a material on the desk; raise Http404 for one that the person may not know of."""
    rows = materials_visible_to(actor, at or timezone.now()).filter(meeting__in=meetings_visible_to(actor))
    return _only(rows.filter(meeting=meeting_pk, pk=pk))


def public_file(slug: str, pk: int, at: datetime | None = None) -> Material:
    """Load a file that every reader may have; raise Http404 for anything else, links included."""
    rows = materials_visible_to(None, at or timezone.now())
    return _only(rows.filter(meeting__slug=slug, pk=pk, kind=MaterialKind.FILE))


def next_position(meeting: Meeting) -> int:
    """Return the place behind the last material."""
    return (meeting.materials.aggregate(last=Max("position"))["last"] or 0) + 1


def _only(rows: QuerySet[Material]) -> Material:
    material = rows.select_related("meeting__host_kanwil").first()
    if material is None:
        raise Http404("Bahan tidak ditemukan.")
    return material
