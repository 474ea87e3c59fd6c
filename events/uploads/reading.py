"""May this upload be kept? Its content decides; its name and declared type say nothing."""

import hashlib
import os
from dataclasses import dataclass
from typing import IO

from django.core.files.base import File

from events.refusals import (
    FILE_BROKEN,
    FILE_EMPTY,
    FILE_OLD_OFFICE,
    FILE_TOO_HEAVY,
    FILE_WRONG_KIND,
    Refusal,
)
from events.uploads.containers import document_in
from events.uploads.kinds import HEAD_BYTES, OLD_OFFICE_HEAD, PDF_HEAD, ZIP_HEAD, FileType, picture_of
from events.uploads.limits import MAX_UPLOAD_BYTES
from events.uploads.names import clean_name

PDF_END = b"%%EOF"
TAIL_BYTES = 2048  # programs add a few bytes of their own after the end
CHUNK = 256 * 1024


@dataclass(frozen=True)
class CheckedFile:
    """An upload that may be kept, byte for byte, with what is known of it."""

    content: File | IO[bytes]
    name: str
    kind: FileType
    size: int
    digest: str


def read_upload(file: File | IO[bytes], name: str) -> CheckedFile:
    """Check an upload and return it ready to be kept. Raises Refusal with the sentence for the sender."""
    size = file.seek(0, os.SEEK_END) or file.tell()
    if not size:
        raise Refusal(FILE_EMPTY)
    if size > MAX_UPLOAD_BYTES:
        raise Refusal(FILE_TOO_HEAVY.format(-(-size // 1024**2), MAX_UPLOAD_BYTES // 1024**2))
    kind = _kind_of(file, size)
    return CheckedFile(file, clean_name(name, kind), kind, size, _digest(file))


def _kind_of(file: File | IO[bytes], size: int) -> FileType:
    file.seek(0)
    head = file.read(HEAD_BYTES)
    if head.startswith(PDF_HEAD):
        file.seek(max(0, size - TAIL_BYTES))
        if PDF_END not in file.read(TAIL_BYTES):
            raise Refusal(FILE_BROKEN)
        return FileType.PDF
    if head.startswith(ZIP_HEAD):
        file.seek(0)
        return document_in(file, size)
    if head.startswith(OLD_OFFICE_HEAD):
        raise Refusal(FILE_OLD_OFFICE)
    picture = picture_of(head)
    if picture is None:
        raise Refusal(FILE_WRONG_KIND)
    return picture


def _digest(file: File | IO[bytes]) -> str:
    file.seek(0)
    digest = hashlib.sha256()
    while chunk := file.read(CHUNK):
        digest.update(chunk)
    file.seek(0)
    return digest.hexdigest()
