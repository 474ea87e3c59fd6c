"""Does the database refuse every change of the record, whoever asks?"""

import pytest
from django.db import IntegrityError, connection, transaction

from audit import triggers
from audit.models import AuditEvent
from tests.audit.chain import grow, run_sql

COLUMNS = ", ".join(field.column for field in AuditEvent._meta.fields)
REFUSED = [
    ("update by SQL", "UPDATE audit_auditevent SET note = 'lain' WHERE position = 2"),
    ("update of the hash", "UPDATE audit_auditevent SET hash = 'x'"),
    ("delete one", "DELETE FROM audit_auditevent WHERE position = 3"),
    ("delete all", "DELETE FROM audit_auditevent"),
]
REFUSED_BY = {
    "sqlite": [
        (
            "replace a row",
            f"INSERT OR REPLACE INTO audit_auditevent ({COLUMNS}) SELECT {COLUMNS} FROM audit_auditevent LIMIT 1",
        ),
        (
            "replace a row under another id",
            f"INSERT OR REPLACE INTO audit_auditevent ({COLUMNS})"
            f" SELECT {COLUMNS.replace('id', 'id + 100', 1)} FROM audit_auditevent LIMIT 1",
        ),
    ],
    "postgresql": [("truncate", "TRUNCATE audit_auditevent")],
}
STATEMENTS = REFUSED + REFUSED_BY[connection.vendor]


@pytest.mark.django_db
@pytest.mark.parametrize("statement", [row[1] for row in STATEMENTS], ids=[row[0] for row in STATEMENTS])
def test_refuses(statement):
    grow(3)
    with pytest.raises(IntegrityError, match=triggers.REFUSAL), transaction.atomic():
        run_sql(statement)
    assert list(AuditEvent.objects.values_list("position", flat=True)) == [1, 2, 3]


@pytest.mark.django_db
def test_refuses_the_orm_too():
    event = grow(1)[0]
    event.note = "lain"
    with pytest.raises(IntegrityError, match=triggers.REFUSAL), transaction.atomic():
        event.save()
    with pytest.raises(IntegrityError, match=triggers.REFUSAL), transaction.atomic():
        AuditEvent.objects.all().delete()
    assert AuditEvent.objects.get().note == "baris 1 — “kutip” é"


@pytest.mark.django_db
def test_installing_twice_and_taking_off_twice_is_harmless():
    triggers.install(connection)
    triggers.uninstall(connection)
    triggers.uninstall(connection)
    triggers.install(connection)
    grow(1)
    with pytest.raises(IntegrityError, match=triggers.REFUSAL), transaction.atomic():
        run_sql("DELETE FROM audit_auditevent")


def test_committed_rows_are_emptied_after_the_test_a(committed_db):
    assert AuditEvent.objects.count() == 0
    grow(2)


def test_committed_rows_are_emptied_after_the_test_b(committed_db):
    assert AuditEvent.objects.count() == 0
    grow(2)
    with pytest.raises(IntegrityError, match=triggers.REFUSAL):
        run_sql("DELETE FROM audit_auditevent")
