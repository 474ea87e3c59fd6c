"""How does an act enter the record?"""

import pytest
from django.db import transaction

from audit.models import AuditEvent
from audit.queries import events_for
from audit.services import FIRST_HASH, event_hash, record, record_atomically
from tests.audit.chain import grow


@pytest.mark.django_db
def test_each_row_holds_the_hash_of_the_one_before():
    first, second, third = grow(3)
    assert [row.position for row in (first, second, third)] == [1, 2, 3]
    assert first.previous_hash == FIRST_HASH
    assert second.previous_hash == first.hash
    assert third.previous_hash == second.hash


@pytest.mark.django_db
def test_a_row_read_back_still_has_its_hash():
    grow(3, reason="bahasa", revision=4, digest="ab" * 32, from_state="draft", to_state="submitted", address="::1")
    for event in AuditEvent.objects.all():
        assert event.hash == event_hash(event)


def test_refuses_an_act_outside_a_transaction(committed_db):
    with pytest.raises(RuntimeError, match="one transaction"):
        record(actor_id=None, actor_name="Sistem", action="submit", object_type="article", object_id=1)
    assert AuditEvent.objects.count() == 0


def test_a_row_of_an_act_that_failed_is_gone_with_it(committed_db):
    def act():
        with transaction.atomic():
            grow(1)
            raise ValueError("gagal")

    with pytest.raises(ValueError, match="gagal"):
        act()
    fields = {"actor_id": None, "actor_name": "Sistem", "action": "sign-in", "object_type": "user", "object_id": 1}
    assert record_atomically(**fields).position == 1


@pytest.mark.django_db
def test_an_object_finds_its_acts_in_order():
    grow(2)
    grow(1, object_id=8)
    grow(1, object_type="user")
    grow(1, action="return")
    assert list(events_for("article", 7).values_list("position", "action")) == [
        (1, "submit"),
        (2, "submit"),
        (5, "return"),
    ]
