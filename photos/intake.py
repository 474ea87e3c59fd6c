"""May this upload become a photo, and what is left of it then?"""

import fcntl
import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO, Any

from django.conf import settings
from django.core.files.base import File

from photos import limits
from photos.refusals import Cause, PhotoRefused
from photos.renditions import MASTER_NAME, names_for, widths_for
from photos.signatures import HEAD_BYTES, refuse_strangers

PROJECT = Path(__file__).resolve().parent.parent
OUT_OF_TIME = (-signal.SIGXCPU, -signal.SIGKILL)


@dataclass(frozen=True)
class CleanPhoto:
    """A photo's pixels, encoded anew: the master and what is shown of it, by file name."""

    width: int
    height: int
    files: dict[str, bytes]
    was_animated: bool = False

    @property
    def master(self) -> bytes:
        return self.files[MASTER_NAME]

    @property
    def widths(self) -> list[int]:
        return widths_for(self.width)


def read_photo(file: File | IO[bytes]) -> CleanPhoto:
    """Decode an upload in a confined process and return its clean copies; nothing else of it is kept.

    Raises PhotoRefused, whose text is the sentence for the sender. A decoder that fails for any reason is a refusal.
    """
    size = file.seek(0, os.SEEK_END) or file.tell()
    if size > limits.MAX_UPLOAD_BYTES:
        raise PhotoRefused(Cause.TOO_HEAVY, megabytes=-(-size // 1024**2))
    file.seek(0)
    refuse_strangers(file.read(HEAD_BYTES))
    with TemporaryDirectory(prefix="foto-") as name:
        directory = Path(name)
        file.seek(0)
        with (directory / "upload").open("wb") as copy:
            shutil.copyfileobj(file, copy)
        answer = _decode(directory)
        names = [MASTER_NAME, *names_for(widths_for(answer["width"]))]
        return CleanPhoto(
            width=answer["width"],
            height=answer["height"],
            files={name: (directory / name).read_bytes() for name in names},
            was_animated=answer["animated"],
        )


def _decode(directory: Path) -> dict[str, Any]:
    with _one_at_a_time():
        try:
            child = subprocess.run(
                [sys.executable, "-m", "photos.decode", str(directory / "upload"), str(directory)],
                cwd=PROJECT,
                env={"PATH": os.defpath, "LANG": "C.UTF-8"},  # none of our secrets
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                timeout=limits.DECODE_SECONDS,
                check=False,
            )
        except subprocess.TimeoutExpired:
            raise PhotoRefused(Cause.TOO_DEMANDING) from None
    if child.returncode in OUT_OF_TIME:
        raise PhotoRefused(Cause.TOO_DEMANDING)
    if child.returncode != 0:
        raise PhotoRefused(Cause.BROKEN)
    answer: dict[str, Any] = json.loads(child.stdout)
    if "cause" in answer:
        raise PhotoRefused(Cause(answer["cause"]), **answer["facts"])
    return answer


@contextmanager
def _one_at_a_time() -> Iterator[None]:
    """Let one photo be decoded at a time on this machine: ten at once could want ten times the memory."""
    with (settings.DATA_DIR / "photo-decoding.lock").open("a") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
