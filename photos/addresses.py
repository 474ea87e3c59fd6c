"""At which addresses do a photo's files answer? Ready-made text: a page asks 20 times."""

from collections.abc import Sequence

from django.conf import settings
from django.urls import reverse

from photos.files import path_of
from photos.renditions import SHARE_NAME


def public_src(token: str, width: int) -> str:
    """Return the public address of one rendition."""
    return f"{settings.MEDIA_URL}{path_of(token, f'{width}.webp')}"


def public_srcset(token: str, widths: Sequence[int]) -> str:
    """Return the value of `srcset` for a published photo."""
    return ", ".join(f"{public_src(token, width)} {width}w" for width in widths)


def share_src(token: str) -> str:
    """Return the address of the JPEG for link previews; it may be absolute or not, as MEDIA_URL is."""
    return f"{settings.MEDIA_URL}{path_of(token, SHARE_NAME)}"


def desk_src(photo_id: int, width: int) -> str:
    """Return the newsroom's address of one rendition, published or not."""
    return reverse("desk-photos:rendition", args=[photo_id, width])


def width_near(widths: Sequence[int], wanted: int) -> int:
    """Choose the widest rendition that isn't wider than wanted, else the narrowest there is."""
    return max((width for width in widths if width <= wanted), default=min(widths))
