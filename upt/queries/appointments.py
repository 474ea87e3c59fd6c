"""Which appointments may a person see, and which of them fit a search?"""

from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import Q, QuerySet
from django.http import Http404

from accounts.models import User
from upt.actors import Actor
from upt.models import Appointment, RegionalOffice, Unit
from upt.names import search_words
from upt.queries.places import selectable_units
from upt.rules import may_appoint_everywhere
from upt.states import AppointmentRole, Phase
from upt.terms import in_phase

PAGE_SIZE = 40


@dataclass(frozen=True)
class Search:
    """What the list of appointments was filtered by; None and empty strings are no filter."""

    q: str = ""
    kanwil_id: int | None = None
    phase: Phase | None = None


def appointments_visible_to(actor: Actor) -> QuerySet[Appointment]:
    """Return the appointments that a person manages: all, or the agents of the own region."""
    rows = Appointment.objects.select_related("user", "unit", "unit__kanwil", "kanwil")
    if may_appoint_everywhere(actor):
        return rows
    return rows.filter(role=AppointmentRole.AGENT, unit__kanwil__in=actor.kanwil_ids)


def appointment_for(actor: Actor, pk: int) -> Appointment:
    """Load one appointment that a person manages; raise Http404 for any other, existing or not."""
    row = appointments_visible_to(actor).select_related("appointed_by").filter(pk=pk).first()
    if row is None:
        raise Http404("Penunjukan tidak ditemukan.")
    return row


def history_of(actor: Actor, user: User) -> QuerySet[Appointment]:
    """Return all appointments of a person, as far as the actor manages them, newest first."""
    return appointments_visible_to(actor).filter(user=user)


def search_appointments(actor: Actor, search: Search, at: datetime) -> QuerySet[Appointment]:
    """Filter the appointments that a person manages by name, unit, region and phase."""
    rows = appointments_visible_to(actor)
    if search.kanwil_id is not None:
        rows = rows.filter(Q(kanwil=search.kanwil_id) | Q(unit__kanwil=search.kanwil_id))
    if search.phase is not None:
        rows = rows.filter(in_phase(search.phase, at))
    if search.q:
        rows = rows.filter(_mentions(search.q.strip()))
    return rows


def page_of(
    rows: QuerySet[Appointment], before: tuple[date, int] | None
) -> tuple[list[Appointment], tuple[date, int] | None]:
    """Cut one page out of a newest-first list (1 query); the second part is the place where the next page begins."""
    if before is not None:
        starts_on, pk = before
        rows = rows.filter(Q(starts_on__lt=starts_on) | Q(starts_on=starts_on, pk__lt=pk))
    page = list(rows[: PAGE_SIZE + 1])
    if len(page) <= PAGE_SIZE:
        return page, None
    last = page[PAGE_SIZE - 1]
    return page[:PAGE_SIZE], (last.starts_on, last.pk)


def units_to_appoint_to(actor: Actor) -> QuerySet[Unit]:
    """Return the active units that a person may appoint agents to."""
    units = selectable_units()
    return units if may_appoint_everywhere(actor) else units.filter(kanwil__in=actor.kanwil_ids)


def offices_of(actor: Actor) -> QuerySet[RegionalOffice]:
    """Return the regions in which a person manages appointments."""
    offices = RegionalOffice.objects.all()
    return offices if may_appoint_everywhere(actor) else offices.filter(pk__in=actor.kanwil_ids)


def _mentions(text: str) -> Q:
    query = Q(user__full_name__icontains=text) | Q(user__email__iexact=text) | Q(kanwil__name__icontains=text)
    words = search_words(text)
    if words:
        by_unit = Q()
        for word in words:
            by_unit &= Q(unit__name_key__contains=word)
        query |= by_unit
    return query
