"""What is sealed when minutes are approved, and how does anybody compute the hash again?

The hash is the SHA-256 of the facts in canonical JSON (keys sorted, no spaces, ASCII). An addendum's hash covers the
one before it, so that none can be changed, dropped or slipped in.
"""

import hashlib
import json
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from accounts.models import User
from events.models import Addendum, Decision, Meeting, Minutes

FORM = 1  # raise it when facts are added, and keep reading the old form


def facts_to_seal(
    minutes: Minutes,
    decisions: Iterable[Decision],
    writers: Iterable[User],
    *,
    approver: User,
    at: datetime,
) -> dict[str, Any]:
    """Gather what an approval vouches for. Decisions come with their items, units and offices loaded."""
    assert minutes.checked_by is not None
    assert minutes.checked_at is not None
    return {
        "form": FORM,
        "meeting": _meeting(minutes.meeting),
        "text": minutes.text,
        "decisions": [_decision(decision) for decision in decisions],
        "begun_at": _moment(minutes.created_at),
        "written_at": _moment(minutes.changed_at),
        "writers": [_person(user) for user in writers],
        "checker": _person(minutes.checked_by) | {"at": _moment(minutes.checked_at)},
        "approver": _person(approver) | {"at": _moment(at)},
    }


def canonical_json(facts: dict[str, Any]) -> str:
    return json.dumps(facts, sort_keys=True, ensure_ascii=True, separators=(",", ":"))


def seal_of(sealed: str) -> str:
    """Return the hash of canonical JSON."""
    return hashlib.sha256(sealed.encode()).hexdigest()


def addendum_hash(previous: str, *, number: int, text: str, author_id: int, author_name: str, at: datetime) -> str:
    """Return the hash of one addendum after the hash before it."""
    facts = {
        "previous": previous,
        "number": number,
        "text": text,
        "author": {"id": author_id, "name": author_name},
        "at": _moment(at),
    }
    return seal_of(canonical_json(facts))


def is_whole(minutes: Minutes, addenda: Iterable[Addendum]) -> bool:
    """Tell whether approved minutes and their addenda still are what was sealed."""
    sealed = json.loads(minutes.sealed)
    if seal_of(minutes.sealed) != minutes.seal or sealed["text"] != minutes.text:
        return False
    last = minutes.seal
    for number, row in enumerate(addenda, start=1):
        again = addendum_hash(
            last,
            number=number,
            text=row.text,
            author_id=row.created_by_id,
            author_name=row.author_name,
            at=row.created_at,
        )
        if (row.number, row.previous_hash, row.hash) != (number, last, again):
            return False
        last = row.hash
    return True


def _meeting(meeting: Meeting) -> dict[str, Any]:
    return {
        "uid": str(meeting.uid),
        "title": meeting.title,
        "kind": meeting.kind,
        "series": str(meeting.series or ""),
        "starts_on": meeting.starts_on.isoformat(),
        "ends_on": meeting.ends_on.isoformat(),
        "timezone": meeting.timezone,
        "mode": meeting.mode,
        "venue": meeting.venue,
        "city": meeting.city,
        "host": meeting.host,
    }


def _decision(decision: Decision) -> dict[str, Any]:
    items = sorted(decision.items.all(), key=lambda item: (item.unit_id or 0, item.kanwil_id or 0))
    return {
        "key": str(decision.key),
        "number": decision.number,
        "text": decision.text,
        "due_on": decision.due_on.isoformat() if decision.due_on else None,
        "addressees": [
            {"unit": item.unit_id, "kanwil": item.kanwil_id, "name": item.addressee, "due_on": item.due_on.isoformat()}
            for item in items
        ],
    }


def _person(user: User) -> dict[str, Any]:
    return {"id": user.pk, "name": str(user)}


def _moment(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="microseconds")
