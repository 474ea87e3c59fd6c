"""Is what is due done before a start, and only that?"""

import pytest

from humas_portal.preparation import prepare
from upt.models import Unit

REFERENCE, STATIC = "Memuat provinsi, kanwil, dan UPT", "Memadatkan berkas statis"


@pytest.fixture
def place(db, settings, tmp_path):
    """An empty place, with one small static file instead of all of them."""
    (tmp_path / "sources").mkdir()
    (tmp_path / "sources" / "a.css").write_text("p { margin: 0 }\n" * 100)
    settings.DEMO = False
    settings.DATA_DIR = tmp_path
    settings.STATIC_ROOT = tmp_path / "static"
    settings.STATICFILES_DIRS = [tmp_path / "sources"]
    settings.STATICFILES_FINDERS = ["django.contrib.staticfiles.finders.FileSystemFinder"]
    settings.STORAGES = settings.STORAGES | {
        "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"}
    }
    return tmp_path


def test_everything_once(place):
    assert list(prepare()) == [REFERENCE, STATIC]
    assert Unit.objects.count() > 600
    packed = sorted(path.suffix for path in (place / "static").glob("a.*.css*"))
    assert packed == [".br", ".css", ".gz"]
    assert list(prepare()) == []


def test_lost_static_files_are_made_again(place):
    list(prepare())
    (place / "static" / "staticfiles.json").unlink()
    assert list(prepare()) == [STATIC]
    assert list(prepare()) == []


def test_another_database_is_filled(place, settings):
    list(prepare())
    remembered = place / "prepared.json"
    remembered.write_text(remembered.read_text().replace('"reference": "', '"reference": "elsewhere-'))
    assert list(prepare()) == [REFERENCE]


@pytest.mark.parametrize("damage", ["", "{"])
def test_a_damaged_memory_only_costs_time(place, damage):
    list(prepare())
    (place / "prepared.json").write_text(damage)
    assert list(prepare()) == [REFERENCE, STATIC]
