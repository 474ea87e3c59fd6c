"""Which files are made of one clean picture? Pure Pillow, no Django: the decoding process calls it."""

from collections.abc import Iterable, Iterator
from io import BytesIO

from PIL import Image

from photos.limits import SHARE_WIDTH, WIDTHS

MASTER_NAME = "master.jpg"
SHARE_NAME = "bagikan.jpg"  # for link previews: several messengers don't show WebP
RENDITION_NAMES = (*(f"{width}.webp" for width in WIDTHS), SHARE_NAME)


def widths_for(master_width: int) -> list[int]:
    """List the widths that a picture is kept in: those that need no enlarging."""
    return [width for width in WIDTHS if width <= master_width]


def names_for(widths: Iterable[int]) -> list[str]:
    """List the public files of a photo that is kept in these widths."""
    return [*(f"{width}.webp" for width in widths), SHARE_NAME]


def render(picture: Image.Image) -> Iterator[tuple[str, bytes]]:
    """Encode the master and its renditions from RGB pixels; the picture must carry no `info`."""
    share = _shrink(picture, SHARE_WIDTH)
    yield MASTER_NAME, _jpeg(picture, quality=90)
    yield SHARE_NAME, _jpeg(share, quality=82)
    for width in widths_for(picture.width):
        yield f"{width}.webp", _webp(_shrink(share if width <= SHARE_WIDTH else picture, width))


def _shrink(picture: Image.Image, width: int) -> Image.Image:
    if width >= picture.width:
        return picture
    height = max(1, round(picture.height * width / picture.width))
    return picture.resize((width, height), Image.Resampling.LANCZOS, reducing_gap=3)


def _jpeg(picture: Image.Image, *, quality: int) -> bytes:
    out = BytesIO()
    picture.save(out, "JPEG", quality=quality, optimize=True, progressive=True)
    return out.getvalue()


def _webp(picture: Image.Image) -> bytes:
    out = BytesIO()
    picture.save(out, "WEBP", quality=78, method=2)
    return out.getvalue()
