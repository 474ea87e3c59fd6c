"""How does the record call what was done to a part of a meeting?"""

from datetime import datetime

from audit.services import record
from upt.actors import Actor
from upt.services.signing import signed_by


def note_act(
    actor: Actor | None,
    action: str,
    kind: str,
    pk: int,
    label: str,
    *,
    at: datetime,
    note: str = "",
    reason: str = "",
    states: tuple[str, str] = ("", ""),
) -> None:
    """Add one row to the audit, inside the caller's transaction. No contact data ever goes in."""
    record(
        **signed_by(actor),
        action=action,
        object_type=kind,
        object_id=pk,
        object_label=label,
        note=note,
        reason=reason,
        from_state=states[0],
        to_state=states[1],
        at=at,
    )
