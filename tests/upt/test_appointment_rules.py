"""Who may appoint whom, and where? One table of the whole cast."""

import pytest
from django.http import Http404

from upt.actors import actor_for
from upt.queries import appointment_for, appointments_visible_to
from upt.queries.appointments import offices_of, units_to_appoint_to
from upt.rules import may_manage_appointments, may_see_appointments, roles_to_appoint
from upt.states import AppointmentRole

AGENT, COORDINATOR = AppointmentRole.AGENT, AppointmentRole.COORDINATOR

# person: sees the page, agents of a, agents of b, coordinator of a, coordinator of b
TABLE = {
    "agent": (False, False, False, False, False),
    "colleague": (False, False, False, False, False),
    "outsider": (False, False, False, False, False),
    "coordinator": (True, True, False, False, False),
    "other_coordinator": (True, False, True, False, False),
    "editor": (False, False, False, False, False),
    "second_editor": (False, False, False, False, False),
    "managing_editor": (True, True, True, True, True),
    "second_managing_editor": (True, True, True, True, True),
    "admin": (True, True, True, True, True),
    "nobody": (False, False, False, False, False),
}


def test_the_table_knows_the_whole_cast(cast):
    assert set(TABLE) == set(vars(cast))


@pytest.mark.parametrize("name", TABLE)
def test_who_may_manage_what(cast, units, name):
    actor = actor_for(getattr(cast, name))
    places = [(kanwil, role) for role in (AGENT, COORDINATOR) for kanwil in (units.a.kanwil, units.b.kanwil)]
    rights = tuple(may_manage_appointments(actor, kanwil, role) for kanwil, role in places)
    assert (may_see_appointments(actor), *rights) == TABLE[name]


@pytest.mark.parametrize("name", TABLE)
def test_who_sees_what_follows_who_may_manage_it(cast, units, name):
    actor = actor_for(getattr(cast, name))
    seen = {(row.role, row.place) for row in appointments_visible_to(actor)}
    expected = set()
    for unit in (units.a, units.b):
        for role, place in ((AGENT, unit), (COORDINATOR, unit.kanwil)):
            if may_manage_appointments(actor, unit.kanwil, role):
                expected.add((role, place))
    assert seen == expected


@pytest.mark.parametrize("name", TABLE)
def test_choices_are_exactly_what_would_work(cast, units, name):
    actor = actor_for(getattr(cast, name))
    both = (units.a, units.b)
    regions = {unit.kanwil for unit in both if may_manage_appointments(actor, unit.kanwil)}
    assert set(units_to_appoint_to(actor)) == {unit for unit in both if unit.kanwil in regions}
    assert set(offices_of(actor)) == regions
    roles = {role for role in AppointmentRole for unit in both if may_manage_appointments(actor, unit.kanwil, role)}
    assert set(roles_to_appoint(actor)) == roles


def test_an_appointment_out_of_reach_is_not_found(cast):
    actor = actor_for(cast.coordinator)
    assert appointment_for(actor, cast.agent.appointments.get().pk).user == cast.agent
    for row in (cast.outsider.appointments.get(), cast.coordinator.appointments.get()):
        with pytest.raises(Http404):
            appointment_for(actor, row.pk)
