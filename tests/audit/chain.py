"""How do the tests grow a chain and damage it behind the triggers' back?"""

from django.db import connection, transaction

from audit import triggers
from audit.services import record


def grow(count: int, **fields) -> list:
    given = {"actor_id": 1, "actor_name": "Sri Wahyuni", "action": "submit", "object_type": "article", "object_id": 7}
    with transaction.atomic():
        return [record(**given | fields, note=f"baris {number} — “kutip” é") for number in range(1, count + 1)]


def run_sql(statement: str, *parameters) -> None:
    with connection.cursor() as cursor:
        cursor.execute(statement, parameters)


def tamper(statement: str, *parameters) -> None:
    """Do what somebody with the database's own password could do."""
    triggers.uninstall(connection)
    run_sql(statement, *parameters)
    triggers.install(connection)
