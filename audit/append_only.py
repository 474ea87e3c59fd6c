"""How does the database itself refuse to change or drop a row of a table that may only grow?"""

from dataclasses import dataclass

from django.db.backends.base.base import BaseDatabaseWrapper


@dataclass(frozen=True)
class AppendOnly:
    """One table that may only grow. `prefix` names its triggers, `unique` the columns that no second row may hold."""

    table: str
    prefix: str
    unique: tuple[str, ...]
    refusal: str

    def install(self, connection: BaseDatabaseWrapper) -> None:
        """Put the triggers on the table; harmless where they stand already."""
        for statement in self._statements(connection.vendor):
            _run(connection, statement)

    def uninstall(self, connection: BaseDatabaseWrapper) -> None:
        """Take the triggers off again: for tests that empty the tables, and for a migration's way back."""
        on_table = f" ON {self.table}" if connection.vendor == "postgresql" else ""
        for name in {**self._sqlite(), **self._postgresql()}:
            _run(connection, f"DROP TRIGGER IF EXISTS {name}{on_table}")

    def _statements(self, vendor: str) -> list[str]:
        if vendor == "sqlite":
            return [f"CREATE TRIGGER IF NOT EXISTS {name} {body}" for name, body in self._sqlite().items()]
        if vendor == "postgresql":
            triggers = [f"CREATE OR REPLACE TRIGGER {name} {body}" for name, body in self._postgresql().items()]
            return [self._postgresql_function(), *triggers]
        raise NotImplementedError(f"no append-only triggers for {vendor}")

    def _sqlite(self) -> dict[str, str]:
        """INSERT OR REPLACE drops the old row without asking a DELETE trigger, so SQLite needs a third one."""
        same = " OR ".join(f"{column} = NEW.{column}" for column in self.unique)
        stop = f"SELECT RAISE(ABORT, '{self.refusal}')"
        return {
            f"{self.prefix}_no_update": f"BEFORE UPDATE ON {self.table} BEGIN {stop}; END",
            f"{self.prefix}_no_delete": f"BEFORE DELETE ON {self.table} BEGIN {stop}; END",
            f"{self.prefix}_no_replace": (
                f"BEFORE INSERT ON {self.table} WHEN EXISTS (SELECT 1 FROM {self.table} WHERE {same}) BEGIN {stop}; END"
            ),
        }

    def _postgresql(self) -> dict[str, str]:
        each, refuse = f"ON {self.table} FOR EACH", f"EXECUTE FUNCTION {self.prefix}_refuse()"
        return {
            f"{self.prefix}_no_update": f"BEFORE UPDATE OR DELETE {each} ROW {refuse}",
            f"{self.prefix}_no_truncate": f"BEFORE TRUNCATE {each} STATEMENT {refuse}",
        }

    def _postgresql_function(self) -> str:
        return f"""
CREATE OR REPLACE FUNCTION {self.prefix}_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '{self.refusal}' USING ERRCODE = 'integrity_constraint_violation';
END
$$
"""


def _run(connection: BaseDatabaseWrapper, statement: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute(statement)
