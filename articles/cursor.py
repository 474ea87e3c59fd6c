"""Where does the next page of a newest-first list begin?

The token names the last row shown (its time in microseconds and its key), so that new stories never shift a page and
a deep page costs no more than the first.
"""

from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error as Base64Error
from datetime import UTC, datetime, timedelta

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
PARAMETER = "sebelum"


def token_for(at: datetime, pk: int) -> str:
    micros = (at - EPOCH) // timedelta(microseconds=1)
    return urlsafe_b64encode(f"{micros}.{pk}".encode()).decode().rstrip("=")


def read_token(token: str) -> tuple[datetime, int] | None:
    """Return the time and key in a token, or None where it is none of ours."""
    if not 0 < len(token) <= 60:
        return None
    try:
        text = urlsafe_b64decode(token + "=" * (-len(token) % 4)).decode("ascii")
        micros, _, pk = text.partition(".")
        return EPOCH + timedelta(microseconds=int(micros)), int(pk)
    except (Base64Error, UnicodeError, ValueError, OverflowError):
        return None
