"""How does the database itself refuse to change or drop an audit row?"""

from django.db.backends.base.base import BaseDatabaseWrapper

from audit.append_only import AppendOnly

REFUSAL = "jejak audit hanya dapat ditambah"
AUDIT = AppendOnly("audit_auditevent", "audit", ("id", "position", "hash", "previous_hash"), REFUSAL)


def install(connection: BaseDatabaseWrapper) -> None:
    """Put the triggers on the audit table; harmless where they stand already."""
    AUDIT.install(connection)


def uninstall(connection: BaseDatabaseWrapper) -> None:
    """Take the triggers off again: for tests that empty the tables, and for the migration's way back."""
    AUDIT.uninstall(connection)
