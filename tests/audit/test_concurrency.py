"""Do many writers at once still make one chain?"""

import os
import subprocess
import sys
from pathlib import Path
from threading import Barrier, Thread

import pytest
from django.db import connection

from audit.models import AuditEvent
from audit.verify import walk_chain
from tests.audit.chain import grow

ROOT = Path(__file__).resolve().parents[2]
WRITERS, ROWS = 8, 15


def append_in_parallel() -> list[Exception]:
    start, failures = Barrier(WRITERS), []

    def write(number):
        start.wait()
        try:
            for _ in range(ROWS):
                grow(1, actor_id=number)
        except Exception as failure:
            failures.append(failure)
        finally:
            connection.close()

    threads = [Thread(target=write, args=[number]) for number in range(WRITERS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return failures


@pytest.mark.race
@pytest.mark.skipif(
    connection.vendor != "postgresql",
    reason="SQLite's test database lives in memory and has no second connection; the file database is tested below",
)
def test_writers_on_several_connections_do_not_fork_the_chain(committed_db):
    assert append_in_parallel() == []
    assert walk_chain().is_whole
    assert AuditEvent.objects.count() == WRITERS * ROWS


FILE_DATABASE = """
import django; django.setup()
from django.core.management import call_command
call_command("migrate", "audit", verbosity=0)
from tests.audit.test_concurrency import append_in_parallel
from audit.verify import walk_chain
print(append_in_parallel(), walk_chain().is_whole, walk_chain().count)
"""


def test_writers_on_a_sqlite_file_do_not_fork_the_chain(tmp_path):
    places = {"DATABASE_URL": f"sqlite:///{tmp_path}/portal.sqlite3", "DATA_DIR": str(tmp_path)}
    run = subprocess.run(
        [sys.executable, "-c", FILE_DATABASE],
        cwd=ROOT,
        env=os.environ | places | {"DJANGO_SETTINGS_MODULE": "tests.settings"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (run.stdout, run.returncode) == (f"[] True {WRITERS * ROWS}\n", 0), run.stderr
