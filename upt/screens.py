"""How do appointments read on screen?"""

from datetime import date, datetime
from typing import Any, NamedTuple

from django.db.models import QuerySet
from django.http import QueryDict
from django.urls import reverse

from upt.dates import date_text, moment_text
from upt.models import Appointment
from upt.queries.appointments import page_of
from upt.queries.facts import Fact
from upt.states import AppointmentRole, Phase
from upt.terms import phase_of

TONES = {Phase.CURRENT: "ok", Phase.AHEAD: "blue", Phase.OVER: "grey"}


class Row(NamedTuple):
    pk: int
    url: str
    person: str
    place: str
    role: str
    region: str
    term: str
    decree: str
    cohort_year: int
    phase: Phase
    tone: str


def row_of(appointment: Appointment, at: datetime) -> Row:
    """Return an appointment in ready words."""
    phase = phase_of(appointment, at)
    is_agent = appointment.role == AppointmentRole.AGENT
    return Row(
        pk=appointment.pk,
        url=reverse("appointments:detail", args=[appointment.pk]),
        person=str(appointment.user),
        place=str(appointment.place),
        role=appointment.get_role_display(),
        region=str(appointment.unit.kanwil) if is_agent and appointment.unit else "",
        term=term_text(appointment),
        decree=appointment.decree_number,
        cohort_year=appointment.cohort_year,
        phase=phase,
        tone=TONES[phase],
    )


def term_text(appointment: Appointment) -> str:
    """Write the term: "24 September 2024 sampai 30 Juni 2026", or "sejak ..." while it is open."""
    since = date_text(appointment.starts_on)
    if appointment.ended_at is not None:
        return f"{since}, diakhiri {moment_text(appointment.ended_at, appointment.place.timezone)}"
    if appointment.ends_on is not None:
        return f"{since} sampai {date_text(appointment.ends_on)}"
    return f"sejak {since}"


def appointment_facts(appointment: Appointment) -> list[Fact]:
    """List what is on record about one appointment; unknown things are left out."""
    unit, user = appointment.unit, appointment.user
    facts = [
        Fact("Surel", user.email, f"mailto:{user.email}"),
        Fact("Ditunjuk sebagai", appointment.get_role_display()),
        Fact("UPT", unit.name, unit.get_absolute_url()) if unit else Fact("Kantor wilayah", str(appointment.kanwil)),
        Fact("Wilayah", str(unit.kanwil) if unit else ""),
        Fact("Masa tugas", term_text(appointment)),
        Fact("Angkatan", str(appointment.cohort_year)),
        Fact("Nomor SK", appointment.decree_number),
        Fact("Tanggal SK", date_text(appointment.decree_on) if appointment.decree_on else ""),
        Fact("Dicatat oleh", str(appointment.appointed_by or "")),
        Fact("Alasan diakhiri", appointment.end_reason),
    ]
    return [fact for fact in facts if fact.value]


def list_page(rows: QuerySet[Appointment], query: QueryDict, at: datetime) -> dict[str, Any]:
    """Return one page of a list of appointments with the addresses of the next and the first one."""
    token = query.get("sebelum", "")
    page, following = page_of(rows, place_of(token))
    return {
        "rows": [row_of(appointment, at) for appointment in page],
        "next_url": _address(query, f"{following[0].isoformat()}.{following[1]}") if following else None,
        "first_url": _address(query, "") if token else None,
    }


def place_of(token: str) -> tuple[date, int] | None:
    """Read a cursor such as 2024-09-24.17; anything else means the start of the list."""
    day, _, pk = token.partition(".")
    try:
        return date.fromisoformat(day), int(pk)
    except ValueError:
        return None


def _address(query: QueryDict, token: str) -> str:
    fresh = query.copy()
    fresh.pop("sebelum", None)
    if token:
        fresh["sebelum"] = token
    return f"{reverse('appointments:list')}?{fresh.urlencode()}"
