"""How do roles come and go, and does somebody always administer the portal?"""

from threading import Barrier, Thread

import pytest
from django.core.exceptions import ValidationError
from django.db import connection

from accounts.models import RoleGrant, User
from accounts.services import deactivate_user, end_role, grant_role
from accounts.services.roles import LAST_ADMINISTRATOR
from accounts.states import Role
from audit.queries import events_for
from tests.conftest import make_user


def acts(user) -> list[tuple[str, str]]:
    return [(act.action, act.note) for act in events_for("user", user.pk)]


def grant_of(user) -> RoleGrant:
    return RoleGrant.objects.current().get(user=user)


@pytest.mark.django_db
def test_granting_and_ending(cast):
    grant = grant_role(user=cast.agent, role=Role.EDITOR, by=cast.admin, address="203.0.113.9")
    assert (grant.granted_by, grant.ended_at) == (cast.admin, None)
    assert end_role(grant=grant, by=cast.admin) is True
    assert grant_role(user=cast.agent, role=Role.EDITOR, by=None).pk != grant.pk
    assert acts(cast.agent) == [("grant-role", "Editor"), ("end-role", "Editor"), ("grant-role", "Editor")]
    first, _, last = events_for("user", cast.agent.pk)
    assert (first.actor_name, first.address) == ("Admin", "203.0.113.9")
    assert (last.actor_id, last.actor_name) == (None, "Sistem")


@pytest.mark.django_db
def test_the_same_role_twice_is_one(cast):
    assert grant_role(user=cast.editor, role=Role.EDITOR, by=cast.admin) == grant_of(cast.editor)
    assert acts(cast.editor) == []


@pytest.mark.django_db
def test_ending_twice_is_told(cast):
    grant = grant_of(cast.editor)
    assert [end_role(grant=grant, by=cast.admin) for _ in range(2)] == [True, False]
    assert len(acts(cast.editor)) == 1


@pytest.mark.django_db
def test_the_last_administrator_stays(cast):
    for act in (
        lambda: end_role(grant=grant_of(cast.admin), by=cast.admin),
        lambda: deactivate_user(user=cast.admin, by=cast.admin),
    ):
        with pytest.raises(ValidationError) as refusal:
            act()
        assert refusal.value.messages == [LAST_ADMINISTRATOR]
    cast.admin.refresh_from_db()
    assert (cast.admin.is_active, acts(cast.admin)) == (True, [])


@pytest.mark.django_db
def test_a_closed_administrator_is_none(cast):
    grant_role(user=cast.agent, role=Role.ADMIN, by=cast.admin)
    User.objects.filter(pk=cast.agent.pk).update(is_active=False)
    with pytest.raises(ValidationError, match="administrator aktif terakhir"):
        end_role(grant=grant_of(cast.admin), by=cast.admin)


@pytest.mark.django_db
def test_one_of_two_may_go(cast):
    grant_role(user=cast.agent, role=Role.ADMIN, by=cast.admin)
    assert end_role(grant=grant_of(cast.admin), by=cast.admin) is True


LEAVING = {
    "end": lambda user: end_role(grant=RoleGrant.objects.get(user=user), by=None),
    "deactivate": lambda user: deactivate_user(user=user, by=None),
}


@pytest.mark.race
@pytest.mark.skipif(connection.vendor != "postgresql", reason="SQLite lets one writer in at a time; nothing can race")
@pytest.mark.parametrize("ways", [("end", "end"), ("deactivate", "deactivate"), ("end", "deactivate")])
def test_two_administrators_cannot_leave_at_once(committed_db, ways):
    users = [make_user("admin_a"), make_user("admin_b")]
    for user in users:
        grant_role(user=user, role=Role.ADMIN, by=None)
    start, outcomes = Barrier(2), []

    def leave(user, way):
        start.wait()
        try:
            outcomes.append(LEAVING[way](user))
        except ValidationError as refusal:
            outcomes.append(refusal.code)
        finally:
            connection.close()

    threads = [Thread(target=leave, args=pair) for pair in zip(users, ways, strict=True)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(outcomes, key=str) == [True, "last-administrator"]
    assert RoleGrant.objects.current().filter(role=Role.ADMIN, user__is_active=True).count() == 1
