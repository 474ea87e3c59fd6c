"""Where do uploaded files lie, and how do they come and go? Never under a public path, under a name nobody guesses."""

import logging
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO

from django.core.files.base import File
from django.core.files.storage import Storage, storages

logger = logging.getLogger(__name__)


def path_of(token: str) -> str:
    """Return a file's path in private storage; neither name nor ending tells what it is."""
    return f"bahan/{token}"


def private_storage() -> Storage:
    return storages["private"]


@contextmanager
def kept(content: File | IO[bytes]) -> Iterator[str]:
    """Store a file and give its token to the block; where the block fails, the file goes again."""
    token = secrets.token_hex(16)
    content.seek(0)
    private_storage().save(path_of(token), File(content))
    try:
        yield token
    except BaseException:
        discard(token)
        raise


def discard(token: str) -> None:
    """Remove a file; one that isn't there is no error."""
    private_storage().delete(path_of(token))


def opened(token: str) -> File | None:
    """Open a file to be read, or return None where it is missing, which is logged."""
    try:
        return private_storage().open(path_of(token))
    except FileNotFoundError:
        logger.error("material file %s is missing from private storage", path_of(token))
        return None
