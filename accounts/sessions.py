"""On which devices is a person signed in, and since when seen there?"""

from dataclasses import dataclass

from allauth.usersessions.models import UserSession
from django.core.cache import cache
from django.http import HttpRequest

from accounts.browsers import browser_name

SEEN_EVERY = 300  # seconds between two notes of the same session: one write in five minutes, not one a request


@dataclass(frozen=True)
class Device:
    """One session as its owner sees it."""

    session: UserSession
    name: str
    is_current: bool


def devices_of(request: HttpRequest) -> list[Device]:
    """Return the signed-in person's live sessions, this one first, then the one seen last."""
    live = UserSession.objects.purge_and_list(request.user)
    here = request.session.session_key
    devices = [Device(row, browser_name(row.user_agent), row.session_key == here) for row in live]
    return sorted(devices, key=lambda device: (not device.is_current, -device.session.last_seen_at.timestamp()))


def note_activity(request: HttpRequest) -> None:
    """Keep "last seen" of this session fresh within a few minutes."""
    if cache.add(f"accounts.seen.{request.session.session_key}", True, SEEN_EVERY):
        UserSession.objects.create_from_request(request)
