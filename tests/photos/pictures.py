"""Which uploads, good and hostile, do the photo tests send?"""

import struct
import zlib
from io import BytesIO

from PIL import Image, ImageCms, ImageDraw, PngImagePlugin

MARKS = {
    "exif": b"TANDA-EXIF-KAMERA",
    "gps": b"TANDA-GPS-DATUM",
    "xmp": b"TANDA-XMP",
    "iptc": b"TANDA-IPTC",
    "comment": b"TANDA-KOMENTAR",
    "profile": b"TANDA-PROFIL-WARNA",
    "trailing": b"TANDA-EKOR-ZIP",
}


def picture(width=1000, height=700):
    """A red field with a blue corner top left, so that a turn shows."""
    image = Image.new("RGB", (width, height), "#c02020")
    ImageDraw.Draw(image).rectangle((0, 0, width // 4, height // 4), fill="#2020c0")
    return image


def encoded(image, kind="JPEG", **options):
    out = BytesIO()
    image.save(out, kind, **options)
    out.seek(0)
    return out


def jpeg(width=1000, height=700, **options):
    return encoded(picture(width, height), "JPEG", **options)


def turned(orientation, width=1000, height=700):
    exif = Image.Exif()
    exif[0x0112] = orientation
    return jpeg(width, height, exif=exif)


def marked_jpeg():
    """A JPEG with a mark in every place where metadata hides."""
    exif = Image.Exif()
    exif[0x010F] = MARKS["exif"].decode()
    exif.get_ifd(0x8825)[18] = MARKS["gps"].decode()
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes() + MARKS["profile"]
    plain = jpeg(
        exif=exif,
        icc_profile=profile,
        comment=MARKS["comment"],
        xmp=b"<x:xmpmeta>" + MARKS["xmp"] + b"</x:xmpmeta>",
    ).getvalue()
    return BytesIO(plain[:2] + _iptc_segment() + plain[2:] + b"PK\x03\x04" + MARKS["trailing"])


def _iptc_segment():
    record = b"\x1c\x02\x05" + struct.pack(">H", len(MARKS["iptc"])) + MARKS["iptc"]
    body = b"Photoshop 3.0\x008BIM\x04\x04\x00\x00" + struct.pack(">I", len(record)) + record
    return b"\xff\xed" + struct.pack(">H", len(body) + 2) + body


def marked_png():
    texts = PngImagePlugin.PngInfo()
    texts.add_text("Comment", MARKS["comment"].decode())
    texts.add_itxt("XML:com.adobe.xmp", MARKS["xmp"].decode())
    exif = Image.Exif()
    exif[0x010F] = MARKS["exif"].decode()
    plain = encoded(picture(), "PNG", pnginfo=texts, exif=exif).getvalue()
    return BytesIO(plain + MARKS["trailing"])


def huge_png(side=50_000):
    """A PNG of a few bytes that claims side x side pixels."""
    header = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    data = zlib.compress(b"\x00" * 1000)
    return BytesIO(b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", header) + _chunk(b"IDAT", data) + _chunk(b"IEND", b""))


def text_bomb_png():
    """A PNG of 200 KB whose compressed text unfolds to 200 MB."""
    plain = encoded(picture(), "PNG").getvalue()
    squeezer = zlib.compressobj(9)
    bomb = b"".join(squeezer.compress(b"\x00" * 1024**2) for _ in range(200)) + squeezer.flush()
    return BytesIO(plain[:33] + _chunk(b"zTXt", b"Comment\x00\x00" + bomb) + plain[33:])


def _chunk(kind, body):
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def animated_webp():
    red, green = Image.new("RGB", (800, 600), "#c02020"), Image.new("RGB", (800, 600), "#20c020")
    return encoded(red, "WEBP", save_all=True, append_images=[green], duration=100, lossless=True)
