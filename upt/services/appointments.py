"""How does a person come to serve a unit or region, and how does that end?"""

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from accounts.models import User
from accounts.services import invite
from audit.services import record
from upt.actors import Actor
from upt.dates import date_text
from upt.models import Appointment, RegionalOffice, Unit
from upt.rules import may_manage_appointments
from upt.services.signing import signed_by
from upt.states import AppointmentRole, Phase, UnitStatus
from upt.terms import phase_of

Place = Unit | RegionalOffice

NAME_NEEDED = "Belum ada akun dengan surel ini. Isi nama lengkapnya; undangan akan dikirim ke surel itu."


@dataclass(frozen=True)
class Term:
    """What the decree says. First and last day (None while open) are days of the place's own zone."""

    cohort_year: int
    decree_number: str
    starts_on: date
    ends_on: date | None = None
    decree_on: date | None = None


@transaction.atomic
def appoint(*, user: User, place: Place, term: Term, actor: Actor | None) -> Appointment:
    """Appoint a person as agent of a unit, or as coordinator of a regional office.

    Raises PermissionDenied, or ValidationError by field: a closed unit, a blocked account, a term that overlaps another
    one of the same person at the same place. `actor` None is a command on the server.
    """
    role, field = _role_and_field(place)
    _check_right(actor, _kanwil_of(place), role)
    user = User.objects.select_for_update().get(pk=user.pk)  # one appointment of a person at a time
    _check_term(term)
    _check_subject(user, place)
    _check_overlap(user, place, term)
    appointment = Appointment.objects.create(
        user=user,
        role=role,
        **{field: place},
        cohort_year=term.cohort_year,
        decree_number=term.decree_number,
        decree_on=term.decree_on,
        starts_on=term.starts_on,
        ends_on=term.ends_on,
        appointed_by=actor.user if actor else None,
    )
    _record(actor, "appoint", appointment, note=term.decree_number)
    return appointment


class Appointed(NamedTuple):
    appointment: Appointment
    is_invited: bool  # a new account was made, and its person is sent an invitation


@transaction.atomic
def appoint_by_email(*, email: str, full_name: str, place: Place, term: Term, actor: Actor) -> Appointed:
    """Appoint whoever has this e-mail address; without an account, make one and send the invitation on commit."""
    _check_right(actor, _kanwil_of(place), _role_and_field(place)[0])
    known = User.objects.filter(email__iexact=email).first()
    if known is None and not full_name.strip():
        raise ValidationError({"full_name": NAME_NEEDED})
    user = known or invite(
        email=email, full_name=full_name, invited_by=actor.user, place=str(place), address=actor.address
    )
    return Appointed(appoint(user=user, place=place, term=term, actor=actor), is_invited=known is None)


@transaction.atomic
def end_appointment(
    *, appointment: Appointment, actor: Actor | None, reason: str = "", last_day: date | None = None
) -> bool:
    """End an appointment at once, or with the given last day. The row and all bylines stay.

    Returns False, and changes nothing, where it is over already. Raises PermissionDenied, or ValidationError for a last
    day before the first one or after the one on record.
    """
    row = Appointment.objects.select_for_update(of=("self",)).select_related("unit", "kanwil").get(pk=appointment.pk)
    _check_right(actor, _kanwil_of(row.place), AppointmentRole(row.role))
    if phase_of(row, timezone.now()) is Phase.OVER:
        return False
    if last_day is None:
        row.ended_at = timezone.now()
    else:
        _check_last_day(row, last_day)
        row.ends_on = last_day
    row.end_reason = reason
    row.save(update_fields=["ended_at", "ends_on", "end_reason"])
    _record(actor, "end-appointment", row, reason=reason, note=last_day.isoformat() if last_day else "")
    return True


def _role_and_field(place: Place) -> tuple[AppointmentRole, str]:
    if isinstance(place, Unit):
        return AppointmentRole.AGENT, "unit"
    return AppointmentRole.COORDINATOR, "kanwil"


def _kanwil_of(place: Place) -> RegionalOffice:
    return place.kanwil if isinstance(place, Unit) else place


def _check_right(actor: Actor | None, kanwil: RegionalOffice, role: AppointmentRole) -> None:
    if actor is not None and not may_manage_appointments(actor, kanwil, role):
        raise PermissionDenied("Penunjukan ini di luar wewenang Anda.")


def _check_term(term: Term) -> None:
    if term.ends_on is not None and term.ends_on < term.starts_on:
        raise ValidationError({"ends_on": "Hari terakhir tidak boleh mendahului hari pertama."})


def _check_subject(user: User, place: Place) -> None:
    if not user.is_active:
        sentence = f"Akun {user} sedang dinonaktifkan. Minta administrator mengaktifkannya dahulu."
        raise ValidationError({"email": sentence})
    if isinstance(place, Unit) and place.status != UnitStatus.ACTIVE:
        raise ValidationError({"unit": f"{place} tidak lagi aktif, jadi tidak dapat diberi agen baru."})


def _check_overlap(user: User, place: Place, term: Term) -> None:
    field = _role_and_field(place)[1]
    others = Appointment.objects.filter(Q(ends_on=None) | Q(ends_on__gte=term.starts_on), user=user, ended_at=None)
    if term.ends_on is not None:
        others = others.filter(starts_on__lte=term.ends_on)
    other = others.filter(**{field: place}).first()
    if other is not None:
        raise ValidationError({field: _overlap_sentence(user, place, other)})


def _overlap_sentence(user: User, place: Place, other: Appointment) -> str:
    until = f" sampai {date_text(other.ends_on)}" if other.ends_on else ""
    since = date_text(other.starts_on)
    return (
        f"{user} sudah ditunjuk di {place} mulai {since}{until}. "
        "Akhiri dahulu penunjukan itu, atau pilih masa tugas yang tidak bertumpang tindih."
    )


def _check_last_day(row: Appointment, last_day: date) -> None:
    if last_day < row.starts_on:
        raise ValidationError({"last_day": "Hari terakhir tidak boleh mendahului hari pertama masa tugasnya."})
    if row.ends_on is not None and last_day > row.ends_on:
        until = date_text(row.ends_on)
        sentence = f"Masa tugas ini berakhir pada {until}. Untuk memperpanjangnya, buat penunjukan baru."
        raise ValidationError({"last_day": sentence})


def _record(actor: Actor | None, action: str, row: Appointment, *, reason: str = "", note: str = "") -> None:
    record(
        **signed_by(actor),
        action=action,
        object_type="appointment",
        object_id=row.pk,
        object_label=str(row),
        reason=reason,
        note=note,
    )
