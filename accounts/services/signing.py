"""Under whose name does an act on an account enter the record?"""

from accounts.models import User
from audit.services import record

SYSTEM = "Sistem"


def record_act(
    action: str, user: User, *, by: User | None, address: str = "", reason: str = "", note: str = ""
) -> None:
    """Write the audit row of an act on an account; `by` None is a command on the server."""
    record(
        actor_id=by.pk if by else None,
        actor_name=by.full_name if by else SYSTEM,
        action=action,
        object_type="user",
        object_id=user.pk,
        object_label=user.full_name,
        reason=reason,
        note=note,
        address=address,
    )
