"""How does the database itself refuse to change or drop an audit row?"""

from django.db.backends.base.base import BaseDatabaseWrapper

REFUSAL = "jejak audit hanya dapat ditambah"
TABLE = "audit_auditevent"

# INSERT OR REPLACE drops the old row without asking a DELETE trigger, so SQLite needs the third one.
SQLITE = {
    "audit_no_update": f"BEFORE UPDATE ON {TABLE} BEGIN SELECT RAISE(ABORT, '{REFUSAL}'); END",
    "audit_no_delete": f"BEFORE DELETE ON {TABLE} BEGIN SELECT RAISE(ABORT, '{REFUSAL}'); END",
    "audit_no_replace": (
        f"BEFORE INSERT ON {TABLE} WHEN EXISTS (SELECT 1 FROM {TABLE} WHERE id = NEW.id"
        " OR position = NEW.position OR hash = NEW.hash OR previous_hash = NEW.previous_hash)"
        f" BEGIN SELECT RAISE(ABORT, '{REFUSAL}'); END"
    ),
}

POSTGRESQL_FUNCTION = f"""
CREATE OR REPLACE FUNCTION audit_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '{REFUSAL}' USING ERRCODE = 'integrity_constraint_violation';
END
$$
"""
POSTGRESQL_TRIGGERS = {
    "audit_no_update": f"BEFORE UPDATE OR DELETE ON {TABLE} FOR EACH ROW EXECUTE FUNCTION audit_refuse()",
    "audit_no_truncate": f"BEFORE TRUNCATE ON {TABLE} FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse()",
}


def install(connection: BaseDatabaseWrapper) -> None:
    """Put the triggers on the audit table; harmless where they stand already."""
    for statement in _statements(connection.vendor):
        _run(connection, statement)


def uninstall(connection: BaseDatabaseWrapper) -> None:
    """Take the triggers off again: for tests that empty the tables, and for the migration's way back."""
    on_table = f" ON {TABLE}" if connection.vendor == "postgresql" else ""
    for name in {**SQLITE, **POSTGRESQL_TRIGGERS}:
        _run(connection, f"DROP TRIGGER IF EXISTS {name}{on_table}")


def _statements(vendor: str) -> list[str]:
    if vendor == "sqlite":
        return [f"CREATE TRIGGER IF NOT EXISTS {name} {body}" for name, body in SQLITE.items()]
    if vendor == "postgresql":
        triggers = [f"CREATE OR REPLACE TRIGGER {name} {body}" for name, body in POSTGRESQL_TRIGGERS.items()]
        return [POSTGRESQL_FUNCTION, *triggers]
    raise NotImplementedError(f"no append-only triggers for {vendor}")


def _run(connection: BaseDatabaseWrapper, statement: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute(statement)
