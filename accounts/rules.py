"""Who administers the portal right now?"""

from typing import Any

from accounts.models import RoleGrant
from accounts.states import Role


def is_administrator(user: Any) -> bool:
    """Tell whether a person holds the administrator's role; read once for each user object, so once a request."""
    if not user.is_active or user.pk is None:
        return False
    if not hasattr(user, "_is_administrator"):
        user._is_administrator = RoleGrant.objects.current().filter(user_id=user.pk, role=Role.ADMIN).exists()
    return user._is_administrator
