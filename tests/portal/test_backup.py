"""Does everything come back from a backup, and is anything less refused before harm is done?

Each test runs the commands as an operator does, in processes of their own, on databases of their own.
"""

import io
import os
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path
from uuid import uuid4

import psycopg2
import pytest
from django.conf import settings
from django.db import connection

ROOT = Path(__file__).resolve().parents[2]
RECORD = (
    "from audit.services import record_atomically as r; "
    "r(actor_id=None, actor_name='uji', action='uji', object_type='uji', object_id='{number}')"
)
COUNT = "from audit.models import AuditEvent; print('rows', AuditEvent.objects.count())"


class Place:
    """A portal with a folder and a database of its own."""

    def __init__(self, folder: Path, database_url: str) -> None:
        self.folder = folder
        self.environment = os.environ | {"DATA_DIR": str(folder), "DEMO": "1", "DATABASE_URL": database_url}
        self.environment.pop("DJANGO_SETTINGS_MODULE", None)
        self.database = database_url.rpartition("/")[2]

    def manage(self, *arguments: str, fails: bool = False) -> str:
        done = subprocess.run(
            [sys.executable, "manage.py", *arguments], cwd=ROOT, env=self.environment, capture_output=True, text=True
        )
        assert (done.returncode != 0) == fails, done.stdout + done.stderr
        return done.stdout + done.stderr

    def record(self, number: int) -> None:
        self.manage("shell", "-v0", "-c", RECORD.format(number=number))

    def rows(self) -> str:
        return self.manage("shell", "-v0", "-c", COUNT).strip()

    def files(self) -> dict[str, str]:
        roots = [self.folder / "media", self.folder / "private"]
        paths = [path for root in roots for path in root.rglob("*") if path.is_file()]
        return {path.relative_to(self.folder).as_posix(): path.read_text() for path in paths}

    def put(self, name: str, text: str) -> None:
        (self.folder / name).parent.mkdir(parents=True, exist_ok=True)
        (self.folder / name).write_text(text)


@pytest.fixture(scope="module")
def places(tmp_path_factory):
    """Hand out places, empty or as copies of another, on the engine that the tests run on."""
    if connection.vendor == "postgresql" and not shutil.which("pg_dump"):
        pytest.skip("pg_dump is not installed")
    names = []

    def make(like: Place | None = None) -> Place:
        folder = tmp_path_factory.mktemp("place") / "data"
        if like:
            shutil.copytree(like.folder, folder)
        if connection.vendor == "sqlite":
            return Place(folder, f"sqlite:///{folder / 'portal.sqlite3'}")
        names.append(f"humas_backup_{uuid4().hex[:12]}")
        _execute(f"CREATE DATABASE {names[-1]}" + (f" TEMPLATE {like.database}" if like else ""))
        at = settings.DATABASES["default"]
        return Place(folder, f"postgres://{at['USER']}:{at['PASSWORD']}@{at['HOST']}:{at['PORT']}/{names[-1]}")

    yield make
    for name in names:
        _execute(f"DROP DATABASE IF EXISTS {name}")


def _execute(statement: str) -> None:
    at = settings.DATABASES["default"]
    server = psycopg2.connect(
        host=at["HOST"], port=at["PORT"], user=at["USER"], password=at["PASSWORD"], dbname="postgres"
    )
    server.autocommit = True
    with server.cursor() as cursor:
        cursor.execute(statement)
    server.close()


@pytest.fixture(scope="module")
def original(places, tmp_path_factory):
    """A place with two audit rows and three files, and its backup."""
    place = places()
    place.manage("migrate", "-v0")
    place.record(1)
    place.record(2)
    for name in ("media/foto/a.jpg", "private/asli/a.jpg", "private/asli/ünïcode.jpg"):
        place.put(name, f"isi {name}")
    file = tmp_path_factory.mktemp("backup") / "all.tar.gz"
    place.manage("backup", str(file))
    return place, file


@pytest.fixture
def filled(original, places, tmp_path):
    """A copy of that place and of its backup, for one test to spoil."""
    place, file = original
    return places(like=place), Path(shutil.copy2(file, tmp_path))


def test_everything_comes_back(filled, places):
    place, file = filled
    other = places()
    said = other.manage("restore", str(file))
    assert "Rantai utuh: 2 baris" in said
    assert other.rows() == "rows 2"
    assert other.files() == place.files()
    other.record(3)  # sequences and triggers came along
    assert "Rantai utuh: 3 baris" in other.manage("verify_audit")
    assert other.manage("migrate", "--check") == ""


def test_backup_is_for_its_owner_only_and_never_half(filled):
    _, file = filled
    assert file.stat().st_mode & 0o777 == 0o600
    assert [path.name for path in file.parent.glob("all*")] == ["all.tar.gz"]


def test_content_is_replaced_only_by_force(filled):
    place, file = filled
    place.record(3)
    place.put("media/baru.jpg", "sesudah cadangan")
    before = place.files()
    assert "Basis data ini berisi" in place.manage("restore", str(file), fails=True)
    assert (place.rows(), place.files()) == ("rows 3", before)
    place.manage("restore", str(file), "--force")
    assert (place.rows(), sorted(place.files())) == ("rows 2", sorted(set(before) - {"media/baru.jpg"}))


def test_existing_backup_is_kept(filled):
    place, file = filled
    before = file.read_bytes()
    assert "sudah ada" in place.manage("backup", str(file), fails=True)
    assert file.read_bytes() == before


def rewrite(file: Path, change) -> None:
    """Pack an archive anew, each member's content going through `change`; None leaves it out."""
    out = io.BytesIO()
    with tarfile.open(file) as old, tarfile.open(fileobj=out, mode="w:gz") as new:
        for entry in old:
            content = change(entry.name, old.extractfile(entry).read())
            if content is not None:
                entry.size = len(content)
                new.addfile(entry, io.BytesIO(content))
    file.write_bytes(out.getvalue())


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("media/foto/a.jpg", b"lain", "media/foto/a.jpg hilang dari cadangan atau isinya berubah."),
        ("media/foto/a.jpg", None, "media/foto/a.jpg hilang dari cadangan atau isinya berubah."),
        ("manifest.json", None, "tidak memuat manifes"),
        ("manifest.json", b"{}", "Manifes cadangan ini tidak terbaca."),
    ],
)
def test_changed_archive_is_refused_untouched(filled, name, content, sentence):
    place, file = filled
    place.record(3)
    rewrite(file, lambda found, old: content if found == name else old)
    assert sentence in place.manage("restore", str(file), "--force", fails=True)
    assert place.rows() == "rows 3"


def test_cut_archive_is_refused(filled):
    place, file = filled
    file.write_bytes(file.read_bytes()[:-2000])
    assert "Berkas cadangan tidak terbaca sampai habis" in place.manage("restore", str(file), "--force", fails=True)


def test_archive_cannot_write_elsewhere(filled, tmp_path):
    place, file = filled
    with tarfile.open(file, "w:gz") as tar:
        entry = tarfile.TarInfo("media/../../keluar.txt")
        entry.size = 1
        tar.addfile(entry, io.BytesIO(b"x"))
    assert "tidak boleh ada di dalam cadangan" in place.manage("restore", str(file), "--force", fails=True)
    assert list(tmp_path.rglob("keluar.txt")) == []
