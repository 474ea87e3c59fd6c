"""Do two managers at the same moment make one appointment, and one end of it?"""

from datetime import date
from threading import Barrier, Thread

import pytest
from django.core.exceptions import ValidationError
from django.db import connection

from audit.models import AuditEvent
from upt.actors import actor_for
from upt.services import appoint, end_appointment
from upt.services.appointments import Term

MANAGERS = 6

pytestmark = [
    pytest.mark.race,
    pytest.mark.skipif(
        connection.vendor != "postgresql", reason="SQLite's test database lives in memory and has no second connection"
    ),
]


def at_once(act) -> list:
    """Run an act in several threads at the same moment; return what each got, a refusal as its class."""
    start, results = Barrier(MANAGERS), []

    def run():
        start.wait()
        try:
            results.append(act())
        except ValidationError as refusal:
            results.append(type(refusal))
        finally:
            connection.close()

    threads = [Thread(target=run) for _ in range(MANAGERS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return results


def test_one_appointment_is_made(committed_db, cast, units):
    actor, term = actor_for(cast.admin), Term(cohort_year=2026, decree_number="SK", starts_on=date(2026, 1, 1))
    results = at_once(lambda: type(appoint(user=cast.nobody, place=units.a, term=term, actor=actor)).__name__)
    assert sorted(map(str, results)) == [*[str(ValidationError)] * (MANAGERS - 1), "Appointment"]
    assert (cast.nobody.appointments.count(), AuditEvent.objects.filter(action="appoint").count()) == (1, 1)


def test_one_end_is_recorded(committed_db, cast):
    actor, row = actor_for(cast.admin), cast.agent.appointments.get()
    results = at_once(lambda: end_appointment(appointment=row, reason="mutasi", actor=actor))
    assert sorted(results) == [*[False] * (MANAGERS - 1), True]
    assert AuditEvent.objects.filter(action="end-appointment").count() == 1
