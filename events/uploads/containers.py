"""What does a zip hold: a document without macros, or something to keep away from everybody?

Nothing is unpacked to disk. Every read is bounded, so that neither the entries nor the list of them can swell.
"""

import struct
import zlib
from os import SEEK_SET
from typing import IO
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from events.refusals import FILE_BROKEN, FILE_MACROS, FILE_SWELLS, FILE_WRONG_KIND, Refusal
from events.uploads.kinds import MAIN_PARTS, OPEN_DOCUMENTS, FileType
from events.uploads.limits import MAX_ENTRIES, MAX_READ_BYTES, MAX_UNPACKED_BYTES

CONTENT_TYPES = "[Content_Types].xml"
MACRO_ENDINGS = (
    *("vbaproject.bin", "vbadata.xml", ".docm", ".xlsm", ".pptm", ".dotm", ".xltm", ".potm", ".xlam", ".ppam"),
    *(".exe", ".dll", ".com", ".scr", ".bat", ".cmd", ".ps1", ".vbs", ".js", ".jar", ".hta", ".lnk", ".msi"),
)
MACRO_FOLDERS = {"activex", "basic", "scripts"}
MACRO_WORDS = (b"macroenabled", b"vbaproject", b"activex")
FAILURES = (
    *(BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError, ValueError, OverflowError),
    *(struct.error, zlib.error),
)
ENCRYPTED = 0x1


class _BoundedReads:
    """A file of which no single read is large; the zip's list of contents is one read, whatever it claims to be."""

    def __init__(self, file: IO[bytes], size: int) -> None:
        self._file, self._size = file, size

    def read(self, count: int = -1) -> bytes:
        if min(self._size if count < 0 else count, self._size - self._file.tell()) > MAX_READ_BYTES:
            raise Refusal(FILE_SWELLS)
        return self._file.read(count)

    def seek(self, position: int, whence: int = SEEK_SET) -> int:
        return self._file.seek(position, whence)

    def tell(self) -> int:
        return self._file.tell()

    def seekable(self) -> bool:
        return True


def document_in(file: IO[bytes], size: int) -> FileType:
    """Return which document a zip is. Raises Refusal for macros, for what swells, is broken, or is no document."""
    try:
        with ZipFile(_BoundedReads(file, size)) as container:
            entries = container.infolist()
            _check_entries(entries)
            kind = _kind_of(container, {entry.filename for entry in entries})
            _read_through(container, entries)
    except FAILURES:
        raise Refusal(FILE_BROKEN) from None
    return kind


def _check_entries(entries: list[ZipInfo]) -> None:
    """Judge a zip by its list of contents, before anything in it is read."""
    if len(entries) > MAX_ENTRIES or sum(entry.file_size for entry in entries) > MAX_UNPACKED_BYTES:
        raise Refusal(FILE_SWELLS)
    names = [entry.filename.lower() for entry in entries]
    if len(set(names)) < len(names) or any(_leaves_its_folder(entry) for entry in entries):
        raise Refusal(FILE_BROKEN)
    if any(entry.flag_bits & ENCRYPTED or entry.compress_type not in (ZIP_STORED, ZIP_DEFLATED) for entry in entries):
        raise Refusal(FILE_BROKEN)
    if any(name.endswith(MACRO_ENDINGS) or MACRO_FOLDERS & set(name.split("/")[:-1]) for name in names):
        raise Refusal(FILE_MACROS)


def _leaves_its_folder(entry: ZipInfo) -> bool:
    name = entry.orig_filename
    return name.startswith("/") or any(sign in name for sign in ("\\", ":", "\0")) or ".." in name.split("/")


def _kind_of(container: ZipFile, names: set[str]) -> FileType:
    if CONTENT_TYPES in names:
        words = _read(container, CONTENT_TYPES).replace(b"\0", b"")  # UTF-16 reads like UTF-8 then
        if b"<!" in words or b"&" in words:  # no office writes such things here; they hide words from this search
            raise Refusal(FILE_BROKEN)
        if any(word in words.lower() for word in MACRO_WORDS):
            raise Refusal(FILE_MACROS)
        found = [kind for part, kind in MAIN_PARTS.items() if part.encode() in words]
    else:
        mime = _read(container, "mimetype").decode("ascii", "replace").strip() if "mimetype" in names else ""
        found = [OPEN_DOCUMENTS[mime]] if mime in OPEN_DOCUMENTS else []
    if len(found) != 1:
        raise Refusal(FILE_WRONG_KIND)
    return found[0]


def _read(container: ZipFile, name: str) -> bytes:
    if container.getinfo(name).file_size > MAX_READ_BYTES:
        raise Refusal(FILE_SWELLS)
    with container.open(name) as entry:
        return entry.read(MAX_READ_BYTES)


def _read_through(container: ZipFile, entries: list[ZipInfo]) -> None:
    """Read everything once and keep nothing: what was cut short or changed on the way fails its checksum."""
    for entry in entries:
        with container.open(entry) as content:
            while content.read(64 * 1024):
                pass
