"""Which materials and files do the tests speak of?"""

import io
import zipfile
from typing import Any
from uuid import UUID

from django.core.files.base import ContentFile
from django.core.files.uploadedfile import SimpleUploadedFile

from events.models import Material, Meeting
from events.services.materials import Described, add_material
from events.states.materials import Audience
from events.uploads.kinds import KINDS, MAIN_PARTS, FileType
from events.uploads.reading import CheckedFile, read_upload
from upt.actors import Actor

PDF = b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 30
JPEG = b"\xff\xd8\xff\xe0" + b"\0" * 30
WEBP = b"RIFF\x20\0\0\0WEBPVP8 " + b"\0" * 20
LINK = "https://contoh.go.id/salindia"


def zipped(entries: dict[str, bytes | str], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", compression) as container:
        for name, content in entries.items():
            container.writestr(name, content)
    return out.getvalue()


def office(kind: FileType = FileType.DOCX, extra: dict[str, bytes | str] | None = None, types: str = "") -> bytes:
    """Make a document as Office packs it, with more entries or content types where told."""
    part = next(part for part, found in MAIN_PARTS.items() if found == kind)
    content_types = f'<?xml version="1.0"?><Types><Override PartName="/x.xml" ContentType="{part}"/>{types}</Types>'
    return zipped({"[Content_Types].xml": content_types, "x.xml": "<x/>"} | (extra or {}))


def opendocument(kind: FileType = FileType.ODT, extra: dict[str, bytes | str] | None = None) -> bytes:
    return zipped({"mimetype": KINDS[kind].mime, "content.xml": "<x/>"} | (extra or {}))


GOOD = {
    FileType.PDF: PDF,
    FileType.JPEG: JPEG,
    FileType.PNG: PNG,
    FileType.WEBP: WEBP,
    **{kind: office(kind) for kind in (FileType.DOCX, FileType.XLSX, FileType.PPTX)},
    **{kind: opendocument(kind) for kind in (FileType.ODT, FileType.ODS, FileType.ODP)},
}


def checked(content: bytes = PDF, name: str = "bahan.pdf") -> CheckedFile:
    return read_upload(ContentFile(content), name)


def upload(content: bytes = PDF, name: str = "bahan.pdf") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, content)


def add(
    actor: Actor,
    meeting: Meeting,
    title: str = "Salindia",
    audience: str = Audience.REGISTERED,
    *,
    file: CheckedFile | None = None,
    url: str = LINK,
    session: UUID | None = None,
    **words: Any,
) -> Material:
    """Add a link, or a file where one is given."""
    told = Described(
        title, Audience(audience), session=session, **{"is_confirmed": audience == Audience.PUBLIC} | words
    )
    return add_material(meeting, actor=actor, words=told, file=file, url="" if file else url)
