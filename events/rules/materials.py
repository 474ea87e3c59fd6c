"""What must be so for a material to be kept: which addresses may be linked to, and when may everybody read it?"""

from urllib.parse import urlsplit

from events.models import Meeting
from events.refusals import (
    LINK_NOT_HTTPS,
    LINK_WITH_PASSWORD,
    PUBLIC_TOO_EARLY,
    PUBLIC_UNCONFIRMED,
    CannotNow,
    Refusal,
)
from events.states.materials import OPEN_TO_OTHERS, Audience

LONGEST_ADDRESS = 600


def check_address(address: str) -> None:
    """Raise Refusal where an address isn't plain https to a named host, or carries somebody's credentials."""
    try:
        parts = urlsplit(address)
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        raise Refusal(LINK_NOT_HTTPS) from None
    if "@" in parts.netloc:
        raise Refusal(LINK_WITH_PASSWORD)
    is_plain = address.isprintable() and not any(sign.isspace() or sign in '\\"<>' for sign in address)
    if parts.scheme != "https" or "." not in host.strip(".") or not is_plain or len(address) > LONGEST_ADDRESS:
        raise Refusal(LINK_NOT_HTTPS)


def check_audience(meeting: Meeting, audience: Audience, *, was: str, is_confirmed: bool) -> None:
    """Raise what keeps a material from being opened to every reader; one that is open already stays so unasked.

    Raises CannotNow where readers don't know of the meeting or it is off, Refusal without a confirmation.
    """
    if audience != Audience.PUBLIC or was == Audience.PUBLIC:
        return
    if meeting.status not in OPEN_TO_OTHERS:
        raise CannotNow(PUBLIC_TOO_EARLY)
    if not is_confirmed:
        raise Refusal(PUBLIC_UNCONFIRMED)
