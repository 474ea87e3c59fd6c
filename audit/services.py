"""How does an act enter the record?"""

import hashlib
import json
from datetime import UTC, datetime
from typing import Any

from django.db import connection, transaction
from django.utils import timezone

from audit.models import AuditEvent

FIRST_HASH = "0" * 64
LOCK_KEY = 7_204_911  # any constant: names the chain among PostgreSQL's advisory locks
HASHED_FIELDS = (
    "position",
    "at",
    "actor_id",
    "actor_name",
    "action",
    "object_type",
    "object_id",
    "object_label",
    "revision",
    "digest",
    "from_state",
    "to_state",
    "reason",
    "note",
    "address",
    "previous_hash",
)


def record(
    *,
    actor_id: int | None,
    actor_name: str,
    action: str,
    object_type: str,
    object_id: int | str,
    object_label: str = "",
    revision: int | None = None,
    digest: str = "",
    from_state: str = "",
    to_state: str = "",
    reason: str = "",
    note: str = "",
    address: str = "",
    at: datetime | None = None,
) -> AuditEvent:
    """Append one row to the chain, inside the transaction of the act itself.

    The row's time is now; `at` is for loading past acts, as the demo does. The order of the chain never depends on it.
    Raises RuntimeError outside a transaction: an act and its record stand or fall together.
    """
    if not connection.in_atomic_block:
        raise RuntimeError("an act and its audit row belong in one transaction")
    _hold_chain()
    last = AuditEvent.objects.order_by("-position").only("position", "hash").first()
    event = AuditEvent(
        position=last.position + 1 if last else 1,
        at=at or timezone.now(),
        actor_id=actor_id,
        actor_name=actor_name,
        action=action,
        object_type=object_type,
        object_id=str(object_id),
        object_label=object_label[:300],
        revision=revision,
        digest=digest,
        from_state=from_state,
        to_state=to_state,
        reason=reason[:200],
        note=note,
        address=address,
        previous_hash=last.hash if last else FIRST_HASH,
    )
    event.hash = event_hash(event)
    event.save(force_insert=True)
    return event


def event_hash(event: AuditEvent) -> str:
    """Return the SHA-256 of a row's fields in canonical JSON, the previous row's hash among them."""
    fields: dict[str, Any] = {name: getattr(event, name) for name in HASHED_FIELDS}
    fields["at"] = event.at.astimezone(UTC).isoformat(timespec="microseconds")
    text = json.dumps(fields, sort_keys=True, ensure_ascii=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def _hold_chain() -> None:
    """Let one writer at a time append, until its transaction ends. SQLite's immediate transactions do so already."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [LOCK_KEY])


def record_atomically(**fields: Any) -> AuditEvent:
    """Append one row for an act that writes nothing else, such as a refused sign-in."""
    with transaction.atomic():
        return record(**fields)
