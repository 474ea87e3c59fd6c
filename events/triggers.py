"""How does the database itself refuse to change minutes that were approved, and their history at any time?

Each trigger looks at its own row only: SQLite renames tables when a migration changes them, and a trigger that reads
another table would stop it. A migration that changes one of these tables installs them again.
"""

from django.db.backends.base.base import BaseDatabaseWrapper

REFUSAL = "notula yang sudah disahkan tidak dapat diubah"

# table: (condition under which a row can't be changed, and one under which it can't be dropped)
APPROVED = "OLD.status = 'approved'"
GUARDS = {
    "events_minutes": (APPROVED, APPROVED),
    "events_minutesrevision": ("TRUE", "TRUE"),
    "events_addendum": ("TRUE", "TRUE"),
    "events_decision": ("OLD.sealed_at IS NOT NULL", "OLD.sealed_at IS NOT NULL"),
    "events_followupstep": ("TRUE", "TRUE"),
    "events_followup": (
        "OLD.state <> 'planned' AND (NEW.state = 'planned' OR NEW.due_on <> OLD.due_on"
        " OR NEW.decision_id <> OLD.decision_id OR COALESCE(NEW.unit_id, 0) <> COALESCE(OLD.unit_id, 0)"
        " OR COALESCE(NEW.kanwil_id, 0) <> COALESCE(OLD.kanwil_id, 0))",
        "OLD.state <> 'planned'",
    ),
}

POSTGRESQL_FUNCTION = f"""
CREATE OR REPLACE FUNCTION events_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '{REFUSAL}' USING ERRCODE = 'integrity_constraint_violation';
END
$$
"""


def install(connection: BaseDatabaseWrapper) -> None:
    """Put the triggers on their tables; harmless where they stand already."""
    statements = [POSTGRESQL_FUNCTION] if connection.vendor == "postgresql" else []
    for table, conditions in GUARDS.items():
        for event, condition in zip(("UPDATE", "DELETE"), conditions, strict=True):
            statements.append(_statement(connection.vendor, table, event, condition))
    _run(connection, statements)


def uninstall(connection: BaseDatabaseWrapper) -> None:
    """Take the triggers off again: for tests that empty the tables, and for the migration's way back."""
    on_table = " ON {}" if connection.vendor == "postgresql" else ""
    _run(
        connection,
        [
            f"DROP TRIGGER IF EXISTS {_name(table, event)}{on_table.format(table)}"
            for table in GUARDS
            for event in ("UPDATE", "DELETE")
        ],
    )


def _statement(vendor: str, table: str, event: str, condition: str) -> str:
    name = _name(table, event)
    if vendor == "sqlite":
        return (
            f"CREATE TRIGGER IF NOT EXISTS {name} BEFORE {event} ON {table} WHEN {condition}"
            f" BEGIN SELECT RAISE(ABORT, '{REFUSAL}'); END"
        )
    if vendor == "postgresql":
        return (
            f"CREATE OR REPLACE TRIGGER {name} BEFORE {event} ON {table}"
            f" FOR EACH ROW WHEN ({condition}) EXECUTE FUNCTION events_refuse()"
        )
    raise NotImplementedError(f"no triggers for {vendor}")


def _name(table: str, event: str) -> str:
    return f"{table}_no_{event.lower()}"


def _run(connection: BaseDatabaseWrapper, statements: list[str]) -> None:
    with connection.cursor() as cursor:
        for statement in statements:
            cursor.execute(statement)
