"""When does an appointment give access? Its days are days of the unit's own zone."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from tests.conftest import make_place, make_user
from upt.actors import actor_for, is_current
from upt.models import Appointment, RegionalOffice, Unit
from upt.services import appoint, end_appointment
from upt.services.appointments import Term
from upt.states import AppointmentRole, Phase, UnitType, Zone
from upt.terms import in_phase, phase_of

FIRST, LAST = date(2026, 1, 10), date(2026, 6, 30)


def appointment_in(zone: str, **fields) -> Appointment:
    values = {"role": AppointmentRole.AGENT, "unit": Unit(timezone=zone), "starts_on": FIRST, "ends_on": LAST} | fields
    return Appointment(**values)


def at(zone: str, *parts: int) -> datetime:
    return datetime(*parts, tzinfo=ZoneInfo(zone)).astimezone(UTC)


@pytest.mark.parametrize("zone", Zone.values)
def test_the_first_and_last_minute_of_a_term(zone):
    appointment = appointment_in(zone)
    moments = [
        at(zone, 2026, 1, 9, 23, 59),
        at(zone, 2026, 1, 10, 0, 0),
        at(zone, 2026, 6, 30, 23, 59),
        at(zone, 2026, 7, 1, 0, 0),
    ]
    assert [is_current(appointment, moment) for moment in moments] == [False, True, True, False]
    assert [phase_of(appointment, moment) for moment in moments] == [
        Phase.AHEAD,
        Phase.CURRENT,
        Phase.CURRENT,
        Phase.OVER,
    ]


def test_midnight_comes_to_jayapura_two_hours_before_jakarta():
    moment = datetime(2026, 6, 30, 15, 30, tzinfo=UTC)  # 00.30 WIT on 1 July, 22.30 WIB on 30 June
    zones = [Zone.JAYAPURA, Zone.MAKASSAR, Zone.PONTIANAK, Zone.JAKARTA]
    assert [is_current(appointment_in(zone), moment) for zone in zones] == [False, True, True, True]


def test_an_open_term_goes_on():
    appointment = appointment_in(Zone.MAKASSAR, ends_on=None)
    assert is_current(appointment, datetime(2126, 1, 1, tzinfo=UTC))


def test_an_end_at_once_cuts_the_very_second():
    cut = datetime(2026, 3, 1, 4, 0, tzinfo=UTC)
    appointment = appointment_in(Zone.JAYAPURA, ended_at=cut)
    second = timedelta(seconds=1)
    assert [is_current(appointment, moment) for moment in (cut - second, cut, cut + second)] == [True, False, False]


def test_a_coordinator_lives_by_the_zone_of_the_office():
    office = RegionalOffice(timezone=Zone.JAYAPURA)
    appointment = appointment_in("", role=AppointmentRole.COORDINATOR, unit=None, kanwil=office)
    moment = datetime(2026, 6, 30, 15, 30, tzinfo=UTC)
    assert not is_current(appointment, moment)


def test_the_filter_and_the_question_agree_at_the_borders(db):
    rows = _appointments_around_midnight()
    moments = [datetime(2026, 6, 30, hour, 30, tzinfo=UTC) for hour in (14, 15, 16, 17, 18)]
    for moment in moments:
        for phase in Phase:
            filtered = set(Appointment.objects.filter(in_phase(phase, moment)))
            assert filtered == {row for row in rows if phase_of(row, moment) is phase}
    assert {phase_of(row, moments[2]) for row in rows} == set(Phase)


def _appointments_around_midnight() -> list[Appointment]:
    person, rows = make_user("petugas"), []
    days = [(LAST, None), (FIRST, LAST), (LAST + timedelta(days=1), None), (FIRST, None)]
    for number, zone in enumerate(Zone.values):
        unit = make_place(f"Wilayah {number}", f"0{number}", zone, UnitType.RUTAN, f"Rutan Kelas IIB Kota{number}")
        for starts_on, ends_on in days:
            values = {"user": person, "cohort_year": 2026, "starts_on": starts_on, "ends_on": ends_on}
            rows.append(Appointment.objects.create(role=AppointmentRole.AGENT, unit=unit, **values))
            rows.append(Appointment.objects.create(role=AppointmentRole.COORDINATOR, kanwil=unit.kanwil, **values))
    cut = {"ended_at": datetime(2026, 6, 30, 16, 0, tzinfo=UTC), "user": person, "cohort_year": 2026}
    for starts_on in (FIRST, LAST + timedelta(days=1)):
        rows.append(Appointment.objects.create(role=AppointmentRole.AGENT, unit=unit, starts_on=starts_on, **cut))
    return rows


def test_ending_at_once_takes_the_unit_from_the_actor(cast, units, admin_actor):
    assert actor_for(cast.agent).unit_ids == {units.a.pk}
    end_appointment(appointment=cast.agent.appointments.get(), reason="mutasi", actor=admin_actor)
    assert actor_for(cast.agent).unit_ids == set()
    assert not actor_for(cast.agent).has_desk
    assert actor_for(cast.colleague).unit_ids == {units.a.pk}


def test_a_person_may_serve_several_units_and_a_region(cast, units, admin_actor):
    term = Term(2026, "SK-2", date(2026, 1, 1))
    appoint(user=cast.agent, place=units.b, term=term, actor=admin_actor)
    appoint(user=cast.agent, place=units.b.kanwil, term=term, actor=admin_actor)
    actor = actor_for(cast.agent)
    assert (actor.unit_ids, actor.kanwil_ids) == ({units.a.pk, units.b.pk}, {units.b.kanwil_id})
