"""How does a person come to hold a portal-wide role, and how does that end?"""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone

from accounts.models import RoleGrant, User
from accounts.services.signing import record_act
from accounts.states import Role

LAST_ADMINISTRATOR = "Ini administrator aktif terakhir. Beri dahulu peran administrator kepada orang lain."


@transaction.atomic
def grant_role(*, user: User, role: Role, by: User | None, address: str = "") -> RoleGrant:
    """Give a person a role, from now on; one who holds it already keeps the old grant and nothing is recorded."""
    user = User.objects.select_for_update().get(pk=user.pk)  # two grants of the same role at once make one
    grant, is_new = RoleGrant.objects.get_or_create(user=user, role=role, ended_at=None, defaults={"granted_by": by})
    if is_new:
        record_act("grant-role", user, by=by, address=address, note=Role(role).label)
    return grant


@transaction.atomic
def end_role(*, grant: RoleGrant, by: User | None, address: str = "") -> bool:
    """End a role at once; the row stays, and so do the person's sessions: roles are read anew on each request.

    Returns False where it was over already. Raises ValidationError for the last active administrator.
    """
    if grant.role == Role.ADMIN:
        refuse_last_administrator(grant.user_id)
    if not RoleGrant.objects.current().filter(pk=grant.pk).update(ended_at=timezone.now()):
        return False
    record_act("end-role", grant.user, by=by, address=address, note=Role(grant.role).label)
    return True


def refuse_last_administrator(user_id: int) -> None:
    """Raise ValidationError where nobody else could administer the portal.

    Locks all administrators' grants and accounts until the transaction ends, so that two can't leave at once.
    """
    grants = RoleGrant.objects.current().filter(role=Role.ADMIN, user__is_active=True).order_by("pk")
    locked = grants.select_related("user").select_for_update(of=("self", "user"))
    if [grant.user_id for grant in locked] == [user_id]:
        raise ValidationError(LAST_ADMINISTRATOR, code="last-administrator")
