"""Do the quotas hold when 200 replies arrive at the same moment, and does everybody get an answer?"""

import pytest
from django.db import connection

from events.models import Delegate, Invitation
from events.services.delegations import register_delegate, withdraw_delegate
from tests.events.crowd import crowd
from tests.events.delegations import come, make_invited, make_unit_beside
from upt.actors import actor_for

pytestmark = [
    pytest.mark.race,
    pytest.mark.skipif(
        connection.vendor != "postgresql", reason="SQLite's test database lives in memory and has no second connection"
    ),
]
REPLIES = 200


def reply(actor, invitation_pk, name):
    def act():
        invitation = Invitation.objects.select_related("meeting__plan", "unit").get(pk=invitation_pk)
        return register_delegate(invitation, actor=actor, name=name, position="Staf").status

    return act


def test_200_replies_for_the_last_2_seats_of_a_unit(committed_db, cast, units):
    meeting = make_invited(actor_for(cast.editor), [units.a], seats=3)
    come(actor_for(cast.agent), meeting, units.a, "Pertama")
    pk, actor = meeting.invitations.get().pk, actor_for(cast.agent)
    answers = crowd([reply(actor, pk, f"Orang {number}") for number in range(REPLIES)])
    assert sorted(answers) == ["seated"] * 2 + ["waiting"] * (REPLIES - 2)
    assert Delegate.objects.filter(status="seated").count() == 3
    assert Delegate.objects.filter(status="waiting", status_note="").count() == 0


def test_200_replies_of_40_units_for_the_last_unit_of_a_region(committed_db, cast, units):
    others = [make_unit_beside(units.a, f"Lapas Kelas III Nomor {number}") for number in range(40)]
    meeting = make_invited(actor_for(cast.editor), [units.a, *others], seats=1, per_region=2)
    actor = actor_for(cast.coordinator)
    come(actor, meeting, units.a, "Pertama")
    pks = list(meeting.invitations.exclude(unit=units.a).values_list("pk", flat=True))
    answers = crowd([reply(actor, pks[number % 40], f"Orang {number}") for number in range(REPLIES)])
    assert sorted(answers) == ["seated"] + ["waiting"] * (REPLIES - 1)
    seated = Delegate.objects.filter(status="seated")
    assert (seated.count(), seated.values("invitation").distinct().count()) == (2, 2)


def test_replies_and_withdrawals_at_once_leave_no_seat_empty_while_somebody_waits(committed_db, cast, units):
    meeting = make_invited(actor_for(cast.editor), [units.a, units.b], seats=2, per_region=1)
    actor = actor_for(cast.agent)
    first = come(actor, meeting, units.a, "Satu", "Dua")
    pk = meeting.invitations.get(unit=units.a).pk

    def leave(delegate):
        def act():
            row = Delegate.objects.select_related("invitation__unit", "meeting").get(pk=delegate.pk)
            return f"{len(withdraw_delegate(row, actor=actor))} maju"

        return act

    answers = crowd([reply(actor, pk, f"Orang {n}") for n in range(20)] + [leave(row) for row in first])
    assert len(answers) == 22
    statuses = sorted(Delegate.objects.exclude(status="withdrawn").values_list("status", flat=True))
    assert statuses == ["seated"] * 2 + ["waiting"] * 18
