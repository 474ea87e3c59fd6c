"""Where do a photo's files lie, and how do its public copies come and go?"""

import logging
from collections.abc import Iterable, Mapping

from django.core.files.base import ContentFile
from django.core.files.storage import Storage, storages

from photos.renditions import RENDITION_NAMES

logger = logging.getLogger(__name__)


def path_of(token: str, name: str) -> str:
    """Return a file's path, the same in private and in public storage."""
    return f"foto/{token}/{name}"


def private_storage() -> Storage:
    return storages["private"]


def public_storage() -> Storage:
    return storages["default"]


def store_private(token: str, files: Mapping[str, bytes]) -> None:
    """Write a new photo's files, all or none."""
    try:
        for name, content in files.items():
            private_storage().save(path_of(token, name), ContentFile(content))
    except BaseException:
        discard_private(token, files)
        raise


def discard_private(token: str, names: Iterable[str]) -> None:
    """Remove a photo's private files; one that isn't there is no error."""
    for name in names:
        private_storage().delete(path_of(token, name))


def read_private(token: str, name: str) -> bytes | None:
    """Return a file's content, or None where it's missing. A rendition is some hundred kilobytes."""
    return _read(private_storage(), path_of(token, name))


def read_public(token: str, name: str) -> bytes | None:
    """Return a public copy's content, or None where the photo isn't shown."""
    return _read(public_storage(), path_of(token, name))


def _read(storage: Storage, path: str) -> bytes | None:
    try:
        with storage.open(path) as file:
            return file.read()
    except FileNotFoundError:
        return None


def copy_to_public(token: str, names: Iterable[str]) -> None:
    """Copy renditions into public storage; what is there whole stays, what is missing is logged."""
    for name in names:
        content = read_private(token, name)
        if content is None:
            logger.error("photo file %s is missing from private storage", path_of(token, name))
        else:
            _put_public(path_of(token, name), content)


def _put_public(path: str, content: bytes) -> None:
    storage = public_storage()
    if storage.exists(path):
        if storage.size(path) == len(content):
            return
        storage.delete(path)  # cut short by a crash
    saved = storage.save(path, ContentFile(content))
    if saved != path:  # somebody else was first, and the storage gave this copy another name
        storage.delete(saved)


def purge_public(token: str) -> None:
    """Remove every public copy of a photo, also of widths that are made no longer."""
    for name in RENDITION_NAMES:
        public_storage().delete(path_of(token, name))
