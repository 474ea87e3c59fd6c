"""Do the two probes tell the truth, also when something is broken?"""

import pytest
from django.core.files.storage import storages
from django.db import connection
from django.db.migrations.recorder import MigrationRecorder
from django.test import override_settings

NAMES = ["database", "cache", "storage", "migrations"]


def result(response) -> tuple[int, list[str]]:
    """Return the status and which checks failed."""
    checks = response.json()["checks"]
    assert list(checks) == NAMES
    return response.status_code, [name for name, found in checks.items() if found != "ok"]


@pytest.fixture
def files(settings, tmp_path):
    """Let both storages write into this test's own folder."""
    settings.MEDIA_ROOT = tmp_path / "media"
    settings.STORAGES = settings.STORAGES | {
        "private": {
            "BACKEND": "django.core.files.storage.FileSystemStorage",
            "OPTIONS": {"location": tmp_path / "private", "base_url": None},
        }
    }
    return tmp_path


def test_alive_without_database(client):
    # No `db` mark: any query would fail the test.
    response = client.get("/healthz")
    assert (response.status_code, response.json()) == (200, {"status": "ok"})
    assert response["Cache-Control"] == "no-store"
    assert response.cookies == {}


@override_settings(ALLOWED_HOSTS=["humas.example"], SECURE_SSL_REDIRECT=True)
def test_probe_is_answered_under_any_host_name(client):
    assert client.get("/healthz", headers={"host": "10.0.0.7"}).status_code == 200


def test_only_reading_is_answered(client):
    assert client.post("/healthz").status_code == 405


def test_ready(db, client, files):
    response = client.get("/readyz")
    assert result(response) == (200, [])
    assert response["Cache-Control"] == "no-store"
    assert response.cookies == {}
    assert [path for path in files.rglob("*") if path.is_file()] == []


def test_pending_migration_is_named(db, client, files):
    MigrationRecorder(connection).record_unapplied("upt", "0001_initial")
    response = client.get("/readyz")
    assert result(response) == (503, ["migrations"])
    assert response.json()["checks"]["migrations"] == "PendingMigrations"


def test_dead_cache_is_named(db, client, files, settings):
    settings.CACHES = {"default": {"BACKEND": "django.core.cache.backends.dummy.DummyCache"}}
    assert result(client.get("/readyz")) == (503, ["cache"])


def test_unwritable_storage_is_named(db, client, files):
    (files / "private").write_text("a file where the folder should be")
    assert result(client.get("/readyz")) == (503, ["storage"])
    assert storages["default"].listdir("") == ([], [])


def test_unreachable_database_is_named(client, files):
    # No `db` mark: the test runner refuses the connection, as a dead server would.
    status, failed = result(client.get("/readyz"))
    assert (status, failed) == (503, ["database", "migrations"])
