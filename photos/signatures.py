"""What does a file claim to be by its first bytes? A quick no for what isn't a photo; the decoder has the last word."""

from photos.refusals import Cause, PhotoRefused

HEAD_BYTES = 16
HEIC_BRANDS = (b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1")


def refuse_strangers(head: bytes) -> None:
    """Refuse what doesn't start like a JPEG, PNG or WebP; a file's name and declared type say nothing."""
    if not head:
        raise PhotoRefused(Cause.EMPTY)
    if head.startswith((b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n")) or (head[:4], head[8:12]) == (b"RIFF", b"WEBP"):
        return
    if head[4:8] == b"ftyp" and head[8:12] in HEIC_BRANDS:
        raise PhotoRefused(Cause.HEIC)
    raise PhotoRefused(Cause.WRONG_KIND)
