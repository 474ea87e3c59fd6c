"""How does a backup become the portal's content again?"""

import shutil
import tempfile
from pathlib import Path

from django.conf import settings
from django.db import connection
from django.db.migrations.loader import MigrationLoader

from accounts.models import User
from audit.models import AuditEvent
from humas_portal.backups.archive import MANIFEST, BadArchive, Manifest, folders, members, read_manifest
from humas_portal.backups.databases import database_member, load_database
from upt.models import Unit


def holds_data() -> bool:
    """Tell whether the database has anything that a restore would destroy."""
    tables = set(connection.introspection.table_names())
    return any(model._meta.db_table in tables and model.objects.exists() for model in (User, Unit, AuditEvent))


def restore_archive(source: Path) -> Manifest:
    """Check the whole archive, then replace database and files by its content.

    Raises BadArchive before anything is touched. Files are unpacked aside and change places only after the database
    has been read, so that a failure leaves the old content as it was.
    """
    manifest = read_manifest(source)
    _require_fitting(manifest)
    settings.DATA_DIR.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=settings.DATA_DIR, prefix="restore-") as name:
        room = Path(name)
        _unpack(source, room)
        load_database(room / database_member())
        for folder, root in folders().items():
            _swap(room / folder, root, room / f"{folder}.old")
    return manifest


def _require_fitting(manifest: Manifest) -> None:
    if manifest.engine != connection.vendor:
        raise BadArchive(f"Cadangan ini dari {manifest.engine}, sedangkan basis data di sini {connection.vendor}.")
    known = {".".join(key) for key in MigrationLoader(None, ignore_no_migrations=True).disk_migrations}
    unknown = sorted(set(manifest.migrations) - known)
    if unknown:
        raise BadArchive(f"Cadangan ini dari versi portal yang lebih baru: migrasi {unknown[0]} tidak dikenal di sini.")


def _unpack(source: Path, room: Path) -> None:
    for folder in folders():
        (room / folder).mkdir()
    for name, content in members(source):
        if name != MANIFEST:
            path = room / name
            path.parent.mkdir(parents=True, exist_ok=True)
            with path.open("wb") as target:
                shutil.copyfileobj(content, target)
            path.chmod(settings.FILE_UPLOAD_PERMISSIONS)


def _swap(fresh: Path, root: Path, old: Path) -> None:
    if root.exists():
        shutil.move(root, old)
    root.parent.mkdir(parents=True, exist_ok=True)
    shutil.move(fresh, root)
