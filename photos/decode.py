"""How does an upload become clean pixels? Runs as a process of its own: `python -m photos.decode UPLOAD DIRECTORY`.

Whatever a hostile file does to a decoder happens here, with little memory, little time and no Django around it.
"""

import json
import resource
import sys
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageCms, UnidentifiedImageError

from photos.limits import DECODE_MEMORY, DECODE_SECONDS, MASTER_SIDE, MAX_PIXELS, MAX_RATIO, MIN_WIDTH
from photos.refusals import Cause, PhotoRefused
from photos.renditions import render

FORMATS = ("JPEG", "PNG", "WEBP")
ORIENTATION = 0x0112
TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
SIDEWAYS = (5, 6, 7, 8)

# MAX_PIXELS is stricter and speaks to the sender; Pillow's own limit would answer with a warning.
Image.MAX_IMAGE_PIXELS = None


def clean(source: Path | BytesIO) -> tuple[Image.Image, bool]:
    """Return fresh RGB pixels, upright and at most 2048 a side, and whether the file was an animation.

    Only pixels are carried over: EXIF, GPS, XMP, IPTC, comments, profiles and trailing data stay behind.
    Raises PhotoRefused; a decoder's own errors pass through.
    """
    image = _open(source)
    turn = _orientation(image)
    _check_size(image, sideways=turn in SIDEWAYS)
    animated = image.format != "MPO" and bool(getattr(image, "is_animated", False))
    if image.format in ("JPEG", "MPO"):
        image.draft("RGB", (MASTER_SIDE, MASTER_SIDE))
    profile = image.info.get("icc_profile")
    picture = _small(image)
    picture = _in_srgb(picture, profile)
    if turn in TURNS:
        picture = picture.transpose(TURNS[turn])
    return Image.frombytes("RGB", picture.size, picture.tobytes()), animated


def _open(source: Path | BytesIO) -> Image.Image:
    try:
        return Image.open(source, formats=FORMATS)
    except UnidentifiedImageError:
        raise PhotoRefused(Cause.BROKEN) from None


def _orientation(image: Image.Image) -> int:
    try:
        return int(image.getexif().get(ORIENTATION, 1))
    except Exception:  # a photo with damaged EXIF is still a photo
        return 1


def _check_size(image: Image.Image, *, sideways: bool) -> None:
    pixels, limit = image.width * image.height, MAX_PIXELS[image.format or ""]
    if pixels > limit:
        raise PhotoRefused(Cause.TOO_MANY_PIXELS, megapixels=pixels // 1_000_000, limit=limit // 1_000_000)
    width = image.height if sideways else image.width
    if width < MIN_WIDTH:
        raise PhotoRefused(Cause.TOO_SMALL, width=width)
    if max(image.size) > MAX_RATIO * min(image.size):
        raise PhotoRefused(Cause.TOO_LONG)


def _small(image: Image.Image) -> Image.Image:
    """Shrink first where the mode allows it: converting 50 million pixels costs time and memory."""
    if image.mode.startswith("I;16"):
        image = image.point(lambda value: value / 256).convert("L")
    elif image.mode not in ("RGB", "RGBA", "L", "LA", "CMYK"):
        image = image.convert("RGBA" if "transparency" in image.info else "RGB")
    image.thumbnail((MASTER_SIDE, MASTER_SIDE), Image.Resampling.LANCZOS, reducing_gap=2)
    if image.mode in ("RGBA", "LA"):
        image = image.convert("RGBA")
        image = Image.alpha_composite(Image.new("RGBA", image.size, "white"), image).convert("RGB")
    return image


def _in_srgb(picture: Image.Image, profile: bytes | None) -> Image.Image:
    """Bring the wide colours of newer phones into sRGB; without it they look pale once the profile is gone."""
    if profile and picture.mode in ("RGB", "CMYK"):
        try:
            source = ImageCms.ImageCmsProfile(BytesIO(profile))
            picture = ImageCms.profileToProfile(picture, source, ImageCms.createProfile("sRGB"), outputMode="RGB")
        except (ImageCms.PyCMSError, OSError):
            pass  # a damaged profile costs exact colours, not the photo
    return picture.convert("RGB")


def _confine() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (DECODE_MEMORY, DECODE_MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (DECODE_SECONDS, DECODE_SECONDS))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def main(upload: Path, directory: Path) -> None:
    """Write the clean files and print a small JSON about them, or one with the cause of refusal."""
    answer: dict[str, object]
    try:
        picture, animated = clean(upload)
        for name, content in render(picture):
            (directory / name).write_bytes(content)
        answer = {"width": picture.width, "height": picture.height, "animated": animated}
    except PhotoRefused as refusal:
        answer = {"cause": refusal.cause, "facts": refusal.facts}
    except MemoryError:
        answer = {"cause": Cause.TOO_DEMANDING, "facts": {}}
    print(json.dumps(answer))


if __name__ == "__main__":
    _confine()
    main(Path(sys.argv[1]), Path(sys.argv[2]))
