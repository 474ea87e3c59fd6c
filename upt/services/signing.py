"""Whose name stands under an act in the audit?"""

from typing import Any

from accounts.services.signing import SYSTEM
from upt.actors import Actor


def signed_by(actor: Actor | None) -> dict[str, Any]:
    """Return the audit row's fields on the person; without one, a command on the server did it."""
    if actor is None:
        return {"actor_id": None, "actor_name": SYSTEM}
    return {"actor_id": actor.pk, "actor_name": str(actor.user), "address": actor.address}
