"""Which kinds of file are kept, what are they called, and how does each of them begin?"""

from enum import StrEnum
from typing import NamedTuple


class FileType(StrEnum):
    """A kind of file, named as its usual ending."""

    PDF = "pdf"
    DOCX = "docx"
    XLSX = "xlsx"
    PPTX = "pptx"
    ODT = "odt"
    ODS = "ods"
    ODP = "odp"
    JPEG = "jpg"
    PNG = "png"
    WEBP = "webp"


class Kind(NamedTuple):
    label: str
    mime: str
    endings: tuple[str, ...]


OFFICE = "application/vnd.openxmlformats-officedocument"
OPEN = "application/vnd.oasis.opendocument"

KINDS = {
    FileType.PDF: Kind("PDF", "application/pdf", ("pdf",)),
    FileType.DOCX: Kind("Word", f"{OFFICE}.wordprocessingml.document", ("docx",)),
    FileType.XLSX: Kind("Excel", f"{OFFICE}.spreadsheetml.sheet", ("xlsx",)),
    FileType.PPTX: Kind("PowerPoint", f"{OFFICE}.presentationml.presentation", ("pptx",)),
    FileType.ODT: Kind("Teks ODT", f"{OPEN}.text", ("odt",)),
    FileType.ODS: Kind("Lembar ODS", f"{OPEN}.spreadsheet", ("ods",)),
    FileType.ODP: Kind("Salindia ODP", f"{OPEN}.presentation", ("odp",)),
    FileType.JPEG: Kind("Gambar JPEG", "image/jpeg", ("jpg", "jpeg")),
    FileType.PNG: Kind("Gambar PNG", "image/png", ("png",)),
    FileType.WEBP: Kind("Gambar WebP", "image/webp", ("webp",)),
}
# What a file chooser offers; what is taken is decided by content alone.
ACCEPT = ",".join(f".{ending}" for kind in KINDS.values() for ending in kind.endings)

# The content type of the main part tells a document from its twin with macros, whatever the file is called.
MAIN_PARTS = {
    f"{OFFICE}.wordprocessingml.document.main+xml": FileType.DOCX,
    f"{OFFICE}.spreadsheetml.sheet.main+xml": FileType.XLSX,
    f"{OFFICE}.presentationml.presentation.main+xml": FileType.PPTX,
}
OPEN_DOCUMENTS = {KINDS[kind].mime: kind for kind in (FileType.ODT, FileType.ODS, FileType.ODP)}

HEAD_BYTES = 16
ZIP_HEAD = b"PK\x03\x04"
OLD_OFFICE_HEAD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # also how a document with a password is packed
PDF_HEAD = b"%PDF-"
PICTURE_HEADS = ((b"\xff\xd8\xff", FileType.JPEG), (b"\x89PNG\r\n\x1a\n", FileType.PNG))


def picture_of(head: bytes) -> FileType | None:
    """Return which picture begins like this; None where it is none."""
    if (head[:4], head[8:12]) == (b"RIFF", b"WEBP"):
        return FileType.WEBP
    return next((kind for start, kind in PICTURE_HEADS if head.startswith(start)), None)
