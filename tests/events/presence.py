"""Whose presence do the tests record, and how does a phone send it?"""

import uuid
from datetime import datetime
from typing import Any

from events.models import Delegate, Invitation, Meeting
from events.services.attendance import Incoming, receive_scans
from tests.events.meetings import moment
from upt.actors import Actor


def make_guests(meeting: Meeting, invitation: Invitation, count: int, **fields: Any) -> list[Delegate]:
    """Put people on the list straight away."""
    values = {"position": "Staf", "status": "seated"} | fields
    return Delegate.objects.bulk_create(
        Delegate(meeting=meeting, invitation=invitation, name=f"Orang {number}", **values) for number in range(count)
    )


def scan_of(delegate: Delegate, at: datetime | None = None, **more: Any) -> Incoming:
    return Incoming(uid=uuid.uuid4(), payload=str(delegate.badge), device_at=at or moment(10, "07.10"), **more)


def send(meeting: Meeting, actor: Actor, *scans: Incoming, **more: Any) -> dict[uuid.UUID, str]:
    """Send scans as a phone whose clock is right does, half an hour after it was offline."""
    at = more.pop("at", moment(10, "07.40"))
    sending = {"device": "ponsel-a", "sent_at": at, "at": at} | more
    return receive_scans(meeting, actor=actor, scans=list(scans), **sending)
