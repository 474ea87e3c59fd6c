"""Does the check name exactly the first broken row?"""

import pytest
from django.core.management import CommandError, call_command

from audit import verify
from audit.models import AuditEvent
from audit.services import FIRST_HASH, event_hash
from audit.verify import Verdict, walk_chain
from tests.audit.chain import grow, tamper

pytestmark = pytest.mark.django_db
CONTENT = "isi baris tidak cocok dengan sidiknya"
LINK = "sidik sebelumnya tidak sama dengan sidik baris di depannya"
MISSING = "baris ini hilang"

DAMAGE = [
    ("UPDATE audit_auditevent SET note = 'lain' WHERE position = 4", 4, CONTENT),
    ("UPDATE audit_auditevent SET actor_name = 'Budi' WHERE position IN (3, 5)", 3, CONTENT),
    ("UPDATE audit_auditevent SET actor_id = NULL WHERE position = 1", 1, CONTENT),
    ("UPDATE audit_auditevent SET at = '2020-01-01 00:00:00+00:00' WHERE position = 6", 6, CONTENT),
    ("UPDATE audit_auditevent SET hash = 'ff' WHERE position = 2", 2, CONTENT),
    ("UPDATE audit_auditevent SET previous_hash = 'ff' WHERE position = 5", 5, LINK),
    ("DELETE FROM audit_auditevent WHERE position = 3", 3, MISSING),
    ("DELETE FROM audit_auditevent WHERE position IN (1, 2)", 1, MISSING),
    ("UPDATE audit_auditevent SET position = 9 WHERE position = 6", 6, MISSING),
    ("UPDATE audit_auditevent SET position = -1 WHERE position = 6", -1, "nomor urut ini tidak mungkin ada"),
]


@pytest.mark.parametrize(("statement", "position", "fault"), DAMAGE)
def test_names_the_first_broken_row(statement, position, fault):
    grow(6)
    tamper(statement)
    verdict = walk_chain()
    assert (verdict.position, verdict.fault) == (position, fault)


def test_a_row_forged_with_a_fitting_hash_breaks_the_next_link():
    grow(4)
    forged = AuditEvent.objects.get(position=2)
    forged.note = "lain"
    tamper("UPDATE audit_auditevent SET note = 'lain', hash = %s WHERE position = 2", event_hash(forged))
    assert (walk_chain().position, walk_chain().fault) == (3, LINK)


def test_a_cut_off_end_shows_only_against_a_noted_head():
    head = grow(5)[-1].hash
    assert walk_chain(expect=head) == Verdict(5, head)
    tamper("DELETE FROM audit_auditevent WHERE position > 3")
    assert walk_chain().is_whole
    verdict = walk_chain(expect=head)
    assert (verdict.position, verdict.fault) == (
        4,
        f"sidik {head} tidak ada lagi, jadi ujung rantai hilang",
    )


def test_a_head_noted_earlier_is_found_inside_a_longer_chain():
    noted = grow(2)[-1].hash
    head = grow(3)[-1].hash
    assert walk_chain(expect=noted) == Verdict(5, head)


def test_reads_in_chunks(monkeypatch, django_assert_num_queries):
    grow(7)
    monkeypatch.setattr(verify, "CHUNK", 3)
    with django_assert_num_queries(1):
        assert walk_chain().count == 7


def test_the_command_says_that_the_chain_is_whole(capsys):
    head = grow(3)[-1].hash
    call_command("verify_audit")
    assert capsys.readouterr().out == f"Rantai utuh: 3 baris, sidik terakhir {head}\n"


def test_the_command_on_an_empty_record(capsys):
    call_command("verify_audit")
    assert capsys.readouterr().out == f"Rantai utuh: 0 baris, sidik terakhir {FIRST_HASH}\n"


def test_the_command_names_the_broken_row_and_fails():
    grow(3)
    tamper("UPDATE audit_auditevent SET note = 'lain' WHERE position = 2")
    with pytest.raises(CommandError) as refusal:
        call_command("verify_audit")
    assert str(refusal.value) == f"Rantai rusak pada baris ke-2: {CONTENT}."
    assert refusal.value.returncode == 1


def test_the_command_takes_a_noted_head_in_capitals_and_with_a_space(capsys):
    head = grow(1)[0].hash
    call_command("verify_audit", "--expect", f" {head.upper()}")
    assert capsys.readouterr().out == f"Rantai utuh: 1 baris, sidik terakhir {head}\n"
