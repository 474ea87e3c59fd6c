"""Is an appointment still ahead, running or over?"""

from collections.abc import Callable
from datetime import date, datetime
from zoneinfo import ZoneInfo

from django.db.models import Q

from upt.actors import is_current
from upt.models import Appointment
from upt.states import Phase, Zone


def phase_of(appointment: Appointment, at: datetime) -> Phase:
    """Tell where a moment lies in the term; its days are days of the place's own zone."""
    if is_current(appointment, at):
        return Phase.CURRENT
    is_cut = appointment.ended_at is not None and appointment.ended_at <= at
    is_ahead = appointment.starts_on > _day_in(appointment.place.timezone, at)
    return Phase.AHEAD if is_ahead and not is_cut else Phase.OVER


def in_phase(phase: Phase, at: datetime) -> Q:
    """Return the same question as a filter on appointments."""
    is_cut = Q(ended_at__isnull=False, ended_at__lte=at)
    if phase is Phase.AHEAD:
        return ~is_cut & _by_zone(at, lambda today: Q(starts_on__gt=today))
    if phase is Phase.OVER:
        return is_cut | _by_zone(at, lambda today: Q(ends_on__lt=today))
    in_term = _by_zone(at, lambda today: Q(starts_on__lte=today) & (Q(ends_on=None) | Q(ends_on__gte=today)))
    return ~is_cut & in_term


def _by_zone(at: datetime, condition: Callable[[date], Q]) -> Q:
    query = Q()
    for zone in Zone:
        is_there = Q(unit__timezone=zone) | Q(kanwil__timezone=zone)
        query |= is_there & condition(_day_in(zone, at))
    return query


def _day_in(zone: str, at: datetime) -> date:
    return at.astimezone(ZoneInfo(zone)).date()
