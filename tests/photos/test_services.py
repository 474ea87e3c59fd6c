"""Do photos come in whole, go out to readers on commit, and come back without a trace?"""

import contextlib
import hashlib

import pytest
from django.core.exceptions import PermissionDenied
from django.core.files.storage import storages
from django.db import transaction

from audit.models import AuditEvent
from photos import services
from photos.models import Photo
from photos.refusals import PhotoRefused
from photos.services import conceal, expose, keep_photo, settle_public_files, take_photo
from tests.photos.conftest import clean_jpeg
from tests.photos.pictures import jpeg
from upt.actors import actor_for


def files_in(folder):
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


@pytest.fixture
def public(storage_dirs):
    return storage_dirs / "media"


@pytest.fixture
def private(storage_dirs):
    return storage_dirs / "private"


@pytest.fixture
def shown(photo, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        expose(photo)
    return photo


def copies(photo, *names):
    return [f"foto/{photo.token}/{name}" for name in names]


def test_a_taken_photo_has_its_row_its_files_and_its_record(photo, cast, units, private, public):
    assert (photo.unit, photo.uploaded_by, photo.public_at) == (units.a, cast.agent, None)
    assert (photo.width, photo.height, photo.widths) == (1000, 700, [480, 960])
    assert files_in(private) == copies(photo, "480.webp", "960.webp", "bagikan.jpg", "master.jpg")
    assert files_in(public) == []
    with storages["private"].open(f"foto/{photo.token}/master.jpg") as master:
        assert photo.digest == hashlib.sha256(master.read()).hexdigest()
    event = AuditEvent.objects.get()
    assert (event.action, event.actor_id, event.object_type, event.object_id, event.digest) == (
        "photo-taken",
        cast.agent.pk,
        "photo",
        str(photo.pk),
        photo.digest,
    )


def test_a_stranger_is_refused_before_the_file_is_read(cast, units):
    with pytest.raises(PermissionDenied):
        take_photo(file=None, unit=units.a, actor=actor_for(cast.outsider))


def test_each_photo_has_its_own_unguessable_token(photo, cast, units):
    other = take_photo(file=jpeg(), unit=units.a, actor=actor_for(cast.agent))
    assert (len(photo.token), photo.token == other.token, photo.digest == other.digest) == (32, False, True)


@pytest.mark.parametrize(
    ("who", "may"),
    [
        ("agent", True),
        ("colleague", True),
        ("editor", True),
        ("managing_editor", True),
        ("outsider", False),
        ("coordinator", False),
        ("admin", False),
        ("nobody", False),
    ],
)
def test_who_may_add_a_photo_to_unit_a(who, may, cast, units, private):
    try:
        keep_photo(clean=clean_jpeg(), unit=units.a, actor=actor_for(getattr(cast, who)))
        taken = True
    except PermissionDenied:
        taken = False
    assert (taken, Photo.objects.exists(), bool(files_in(private))) == (may, may, may)


def test_a_refused_photo_leaves_nothing(cast, units, private):
    with pytest.raises(PhotoRefused):
        take_photo(file=jpeg(300, 200), unit=units.a, actor=actor_for(cast.agent))
    assert (Photo.objects.count(), files_in(private), AuditEvent.objects.count()) == (0, [], 0)


def test_a_row_that_fails_takes_its_files_along(cast, units, private, monkeypatch):
    def refuse(**fields):
        raise RuntimeError("the record is closed")

    monkeypatch.setattr(services, "record", refuse)
    with pytest.raises(RuntimeError):
        keep_photo(clean=clean_jpeg(), unit=units.a, actor=actor_for(cast.agent))
    assert (Photo.objects.count(), files_in(private)) == (0, [])


def test_exposing_copies_renditions_but_never_the_master(shown, public):
    shown.refresh_from_db()
    assert shown.public_at is not None
    assert files_in(public) == copies(shown, "480.webp", "960.webp", "bagikan.jpg")


def test_exposing_twice_changes_nothing(shown, public, django_capture_on_commit_callbacks):
    since, there = shown.public_at, files_in(public)
    with django_capture_on_commit_callbacks(execute=True):
        expose(shown)
    assert (shown.public_at, files_in(public)) == (since, there)


def test_concealing_purges_every_public_copy(shown, public, private, django_capture_on_commit_callbacks):
    kept = files_in(private)
    for _ in range(2):
        with django_capture_on_commit_callbacks(execute=True):
            conceal(shown)
        shown.refresh_from_db()
        assert (shown.public_at, files_in(public), files_in(private)) == (None, [], kept)


class ChangedMind(Exception):
    """Stands for whatever undoes a publication."""


def test_nothing_is_shown_where_the_transaction_fails(photo, public, django_capture_on_commit_callbacks):
    with (
        django_capture_on_commit_callbacks(execute=True),
        contextlib.suppress(ChangedMind),
        transaction.atomic(),
    ):
        expose(photo)
        raise ChangedMind
    photo.refresh_from_db()
    assert (photo.public_at, files_in(public)) == (None, [])


def test_a_late_copy_doesnt_undo_a_withdrawal(photo, public, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks() as late:
        expose(photo)
    with django_capture_on_commit_callbacks(execute=True):
        conceal(photo)
    for callback in late:
        callback()
    assert files_in(public) == []


def test_a_missing_private_file_is_logged_and_the_rest_is_shown(
    photo, public, caplog, django_capture_on_commit_callbacks
):
    storages["private"].delete(f"foto/{photo.token}/480.webp")
    with django_capture_on_commit_callbacks(execute=True):
        expose(photo)
    assert files_in(public) == copies(photo, "960.webp", "bagikan.jpg")
    assert [record.getMessage() for record in caplog.records] == [
        f"photo file foto/{photo.token}/480.webp is missing from private storage"
    ]


def test_a_copy_cut_short_is_made_anew(shown, public):
    path = public / copies(shown, "480.webp")[0]
    whole = path.read_bytes()
    path.write_bytes(whole[:100])
    settle_public_files(shown)
    assert path.read_bytes() == whole
    assert files_in(public) == copies(shown, "480.webp", "960.webp", "bagikan.jpg")


def test_settling_is_safe_where_files_are_gone(shown, public):
    for path in public.rglob("*.webp"):
        path.unlink()
    settle_public_files(shown)
    assert files_in(public) == copies(shown, "480.webp", "960.webp", "bagikan.jpg")
