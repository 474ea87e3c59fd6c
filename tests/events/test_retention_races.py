"""Do two purges at once, or a purge beside a host who locks the figure, leave one figure and one row in the record?"""

from datetime import timedelta

import pytest
from django.db import connection

from audit.models import AuditEvent
from audit.verify import walk_chain
from events.models import DelegateContact, Meeting, OfficialFigure
from events.queries.figures import counts_of
from events.rules.figures import sentence_of
from events.services.figures import lock_figure
from events.services.retention import purge_contacts
from tests.events.certificates import make_attended
from tests.events.meetings import moment
from tests.events.test_races import at_once
from upt.actors import actor_for

pytestmark = [
    pytest.mark.race,
    pytest.mark.skipif(
        connection.vendor != "postgresql", reason="SQLite's test database lives in memory and has no second connection"
    ),
]
DUE = moment(12, "00.00") + timedelta(days=90)


@pytest.fixture
def meeting(committed_db, cast, units):
    meeting = make_attended(actor_for(cast.editor), units.a)
    DelegateContact.objects.bulk_create(DelegateContact(delegate=row, phone="0811") for row in meeting.delegates.all())
    return meeting


def purge():
    return f"{purge_contacts(DUE).contacts} kontak"


def test_two_purges_at_once(meeting):
    assert at_once(purge, purge, purge) == ["0 kontak", "0 kontak", "3 kontak"]
    assert (DelegateContact.objects.count(), OfficialFigure.objects.count()) == (0, 1)
    assert AuditEvent.objects.filter(action="purge-contacts").count() == 1
    assert walk_chain().is_whole


def test_a_purge_while_a_host_locks_the_figure(meeting, cast):
    seen, actor = sentence_of(counts_of(meeting)), actor_for(cast.editor)
    results = at_once(purge, lambda: str(lock_figure(Meeting.objects.get(), actor=actor, seen=seen).number))
    assert (len(results), "3 kontak" in results) == (2, True)
    assert OfficialFigure.objects.count() == 1
    assert walk_chain().is_whole
