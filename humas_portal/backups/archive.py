"""What stands in a backup file, and is it all there, byte for byte?

A gzipped tar: the database first, then the files (so that no row points at a file that came later), the manifest last.
"""

import hashlib
import io
import json
import os
import tarfile
import tempfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path, PurePosixPath
from typing import IO

import django
from django.conf import settings
from django.db import connection
from django.db.migrations.recorder import MigrationRecorder
from django.utils import timezone

from audit.models import AuditEvent
from humas_portal.backups.databases import database_member, dump_database

MANIFEST = "manifest.json"
FORMAT = 1
CHUNK = 1024 * 1024
Progress = Callable[[str], None]


class BadArchive(Exception):
    """The file isn't a whole, unchanged backup; the message says in Indonesian what is wrong."""


@dataclass
class Manifest:
    made_at: str
    engine: str
    django_version: str
    migrations: list[str]
    audit_position: int
    audit_head: str
    format: int = FORMAT
    sha256: dict[str, str] = field(default_factory=dict)


def folders() -> dict[str, Path]:
    """Name the folders of files that belong to the portal's content."""
    return {"media": Path(settings.MEDIA_ROOT), "private": Path(settings.PRIVATE_ROOT)}


def write_archive(target: Path, progress: Progress = lambda name: None) -> Manifest:
    """Write everything into one file, which appears under its name only when it is whole."""
    part = target.with_name(target.name + ".part")
    manifest = _describe()
    with tempfile.TemporaryDirectory(dir=target.parent) as room:
        copy = Path(room) / database_member()
        dump_database(copy)
        with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as raw:
            with tarfile.open(fileobj=raw, mode="w|gz") as tar:
                for name, path in _content(copy):
                    progress(name)
                    try:
                        manifest.sha256[name] = _add(tar, name, path)
                    except FileNotFoundError:
                        continue  # the portal goes on: a story was withdrawn and took its public copies along
                text = json.dumps(asdict(manifest), indent=1).encode()
                entry = tarfile.TarInfo(MANIFEST)
                entry.size = len(text)
                tar.addfile(entry, io.BytesIO(text))
            raw.flush()
            os.fsync(raw.fileno())
    part.replace(target)
    return manifest


def read_manifest(source: Path) -> Manifest:
    """Read the whole archive once, comparing each file with the manifest; nothing is written."""
    found: dict[str, str] = {}
    text = b""
    try:
        for name, content in members(source):
            if name == MANIFEST:
                text = content.read()
            else:
                found[name] = _digest(content)
    except (tarfile.TarError, EOFError, OSError, zlib.error) as error:
        raise BadArchive(f"Berkas cadangan tidak terbaca sampai habis ({error}).") from error
    if not text:
        raise BadArchive("Berkas ini tidak memuat manifes, jadi bukan cadangan yang utuh.")
    try:
        manifest = Manifest(**json.loads(text))
    except (TypeError, ValueError) as error:
        raise BadArchive("Manifes cadangan ini tidak terbaca.") from error
    if manifest.format != FORMAT:
        raise BadArchive(f"Cadangan ini berformat {manifest.format}, yang dikenal hanya format {FORMAT}.")
    for name in sorted(manifest.sha256.keys() | found.keys()):
        if manifest.sha256.get(name) != found.get(name):
            raise BadArchive(f"{name} hilang dari cadangan atau isinya berubah.")
    return manifest


def members(source: Path) -> Iterator[tuple[str, IO[bytes]]]:
    """Yield name and content of each file in an archive; anything but plain files under known names is refused."""
    with tarfile.open(source, mode="r|gz") as tar:
        for entry in tar:
            path = PurePosixPath(entry.name)
            is_known = len(path.parts) == 1 or path.parts[0] in folders()
            content = tar.extractfile(entry) if entry.isfile() else None
            if content is None or path.is_absolute() or ".." in path.parts or not is_known:
                raise BadArchive(f"{entry.name} tidak boleh ada di dalam cadangan.")
            yield entry.name, content


def _describe() -> Manifest:
    last = AuditEvent.objects.order_by("-position").first()
    applied = sorted(".".join(key) for key in MigrationRecorder(connection).applied_migrations())
    return Manifest(
        made_at=timezone.now().isoformat(timespec="seconds"),
        engine=connection.vendor,
        django_version=django.get_version(),
        migrations=applied,
        audit_position=last.position if last else 0,
        audit_head=last.hash if last else "",
    )


def _content(database: Path) -> Iterator[tuple[str, Path]]:
    yield database.name, database
    for folder, root in folders().items():
        for path in sorted(root.rglob("*")):
            if path.is_file() and not path.is_symlink():
                yield f"{folder}/{path.relative_to(root).as_posix()}", path


def _add(tar: tarfile.TarFile, name: str, path: Path) -> str:
    with path.open("rb") as content:
        digest = _digest(content)
        entry = tarfile.TarInfo(name)
        entry.size = content.tell()
        entry.mtime = int(path.stat().st_mtime)
        content.seek(0)
        tar.addfile(entry, content)
    return digest


def _digest(content: IO[bytes]) -> str:
    digest = hashlib.sha256()
    while chunk := content.read(CHUNK):
        digest.update(chunk)
    return digest.hexdigest()
