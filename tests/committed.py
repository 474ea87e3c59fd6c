"""How does a test work on rows that are really committed, although some tables refuse to be emptied?

Django empties all tables after such a test; the append-only triggers step aside for that one moment only.
Load it with `from tests.committed import committed_db, step_aside_for_flush` in a conftest.
"""

import pytest
from django.db import connection
from django.test import TransactionTestCase

from audit.triggers import AUDIT
from events import triggers as sealing
from events.models.attendance import SCANS
from events.models.figure import FIGURES

APPEND_ONLY = (AUDIT, SCANS, FIGURES, sealing)


@pytest.fixture(scope="session", autouse=True)
def step_aside_for_flush():
    """Lift the triggers around each flush, whatever asked for it: committed_db, live_server or a marker."""
    flush = TransactionTestCase._fixture_teardown

    def flush_without_triggers(case):
        for table in APPEND_ONLY:
            table.uninstall(connection)
        try:
            flush(case)
        finally:
            for table in APPEND_ONLY:
                table.install(connection)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(TransactionTestCase, "_fixture_teardown", flush_without_triggers)
        yield


@pytest.fixture
def committed_db(step_aside_for_flush, transactional_db):
    """Give the test a database that other threads and the browser see, append-only triggers in force."""
