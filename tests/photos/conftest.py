"""Where do photos lie while a test runs, and who looks at them?"""

from functools import cache

import pytest

from photos.intake import read_photo
from photos.services import keep_photo
from tests.photos.pictures import jpeg
from upt.actors import actor_for


@pytest.fixture(autouse=True)
def storage_dirs(settings, tmp_path):
    settings.DATA_DIR = tmp_path
    settings.MEDIA_ROOT = tmp_path / "media"
    private = settings.STORAGES["private"] | {"OPTIONS": {"location": tmp_path / "private", "base_url": None}}
    settings.STORAGES = settings.STORAGES | {"private": private}
    return tmp_path


@pytest.fixture
def photo(cast, units):
    """A photo of unit A, 1000 pixels wide: kept in two widths."""
    return keep_photo(clean=clean_jpeg(), unit=units.a, actor=actor_for(cast.agent))


@cache
def clean_jpeg():
    return read_photo(jpeg(1000, 700))
