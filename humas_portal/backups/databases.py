"""How is the whole database written to one file and read back, on each engine?

Both directions use the engine's own means, so that triggers, sequences and constraints come along.
"""

import os
import shutil
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path
from typing import IO

from django.db import connection

# Empties the database inside the transaction that fills it again, so that a failed restore leaves the old content.
EMPTY_SCHEMA = b"DROP SCHEMA IF EXISTS public CASCADE;\nCREATE SCHEMA public;\n"


class ToolMissing(Exception):
    """PostgreSQL's client programs aren't installed."""


def database_member() -> str:
    """Name the database's file inside an archive; the name tells the engine."""
    return {"sqlite": "database.sqlite3", "postgresql": "database.dump"}[connection.vendor]


def dump_database(into: Path) -> None:
    """Write a consistent copy of the database; the portal may go on serving meanwhile."""
    if connection.vendor == "sqlite":
        connection.ensure_connection()
        with closing(sqlite3.connect(into)) as target:
            connection.connection.backup(target)
            target.execute("PRAGMA journal_mode=DELETE")
    else:
        _run("pg_dump", "--format=custom", "--no-owner", "--no-privileges", f"--file={into}", *_address())


def load_database(source: Path) -> None:
    """Replace the whole content of the database by the copy's."""
    if connection.vendor == "sqlite":
        connection.ensure_connection()
        with closing(sqlite3.connect(source)) as copy:
            copy.backup(connection.connection)
        connection.close()
        return
    connection.close()
    script = source.with_suffix(".sql")
    with script.open("wb") as text:
        text.write(EMPTY_SCHEMA)
        text.flush()
        _run("pg_restore", "--no-owner", "--no-privileges", "--file=-", str(source), into=text)
    _run("psql", "-q", "--no-psqlrc", "--single-transaction", "--set=ON_ERROR_STOP=1", f"--file={script}", *_address())


def _run(tool: str, *arguments: str, into: IO[bytes] | int = subprocess.DEVNULL) -> None:
    program = shutil.which(tool)
    if program is None:
        raise ToolMissing(tool)
    subprocess.run([program, *arguments], env=_environment(), check=True, stdout=into)


def _address() -> list[str]:
    at = connection.settings_dict
    pairs = (("--host", at["HOST"]), ("--port", at["PORT"]), ("--username", at["USER"]), ("--dbname", at["NAME"]))
    return [f"{option}={value}" for option, value in pairs if value]


def _environment() -> dict[str, str]:
    password = connection.settings_dict["PASSWORD"]
    return os.environ | ({"PGPASSWORD": password} if password else {})
