"""How does the index come to hold what the stories are now, all at once?"""

from collections.abc import Iterator, Sequence
from concurrent.futures import Executor, ProcessPoolExecutor
from contextlib import contextmanager
from datetime import datetime
from multiprocessing import get_context
from os import cpu_count
from typing import Any

from django.db import transaction
from django.db.models import Exists, OuterRef, Q

from articles.models import Revision, SimilarText
from articles.similar.kept import Kept, kept_of_many
from articles.similar.store import Row, add_many, drop_text, tell_planner
from articles.similar.terms import Telling
from articles.states import Status

CHUNK = 2_000  # texts that a process reduces at a time
BATCH = 20  # chunks that are written together, sorted
MOST_PROCESSES = 3
MANY = 20_000  # texts from where on further processes are worth their start

WAITING = (Status.SUBMITTED, Status.APPROVED, Status.SCHEDULED)
IS_SEARCHED = Q(status__in=WAITING) | Q(status=Status.PUBLISHED, article__withdrawn_at=None)
Chunk = list[dict[str, Any]]
COLUMNS = (
    "pk",
    "article_id",
    "status",
    "submitted_at",
    "saved_at",
    "article__published_at",
    "article__withdrawn_at",
    "title",
    "lead",
    "body",
    "article__unit__name",
)


def since(status: str, published_at: datetime | None, submitted_at: datetime | None, saved_at: datetime) -> datetime:
    """Say when a text came before others' eyes: its publication, else when it was sent."""
    return (published_at if status == Status.PUBLISHED else submitted_at) or saved_at


def drop_stale() -> int:
    """Take out the texts whose revision isn't searched any more; return how many."""
    searched = Revision.objects.filter(IS_SEARCHED, pk=OuterRef("revision"))
    stale = list(SimilarText.objects.filter(~Exists(searched)))
    with transaction.atomic():
        for text in stale:
            drop_text(text)
    return len(stale)


def index_missing() -> Iterator[tuple[int, int]]:
    """Index the searched texts that the index doesn't hold, yielding how many revisions of how many were looked at.

    Each batch is one transaction: what a stopped run has written stays, and the next one goes on from there.
    """
    total = Revision.objects.count()
    with indexer(total) as run:
        for done in run.to_the_end():
            yield done, total


@contextmanager
def indexer(total: int) -> "Iterator[Indexer]":
    """Give a run over the revisions, with further processes where there are enough of them to be worth it."""
    if total < MANY:
        yield Indexer(None)
        return
    # Fresh processes: a copy of this one would share its database connection.
    with ProcessPoolExecutor(min(cpu_count() or 1, MOST_PROCESSES), mp_context=get_context("spawn")) as pool:
        yield Indexer(pool)
    tell_planner()


class Indexer:
    """One run over the revisions in the order of their keys. It may begin while more are being written."""

    def __init__(self, pool: Executor | None) -> None:
        self.pool = pool
        self.last = self.done = 0
        self.waiting: tuple[list[Chunk], Iterator[list[Kept | None]], int] | None = None

    def to_the_end(self) -> Iterator[int]:
        """Go on until nothing is left, yielding how many revisions were looked at."""
        while self.advance():
            yield self.done

    def advance(self) -> bool:
        """Begin to reduce the next batch and write the one before; tell whether there was anything to do."""
        chunks, looked, self.last = _next_chunks(self.last)
        tellings = [[_telling(value) for value in chunk] for chunk in chunks]
        reduced = (self.pool.map if self.pool else map)(kept_of_many, tellings)
        before, self.waiting = self.waiting, (chunks, reduced, looked) if looked else None
        if before is not None:
            self._write(*before)
        return before is not None or self.waiting is not None

    def _write(self, chunks: list[Chunk], reduced: Iterator[list[Kept | None]], looked: int) -> None:
        rows = [row for chunk, kept in zip(chunks, reduced, strict=True) for row in _rows(chunk, kept)]
        if rows:
            with transaction.atomic():
                add_many(rows)
        self.done += looked


def _next_chunks(after: int) -> tuple[list[Chunk], int, int]:
    """Read on after a revision: what is missing, how many were looked at, and the last one.

    Walks along the primary key alone, so that no database without fresh statistics takes another way.
    """
    chunks, looked = [], 0
    for _ in range(BATCH):
        seen = list(Revision.objects.filter(pk__gt=after).order_by("pk").values(*COLUMNS)[:CHUNK])
        if not seen:
            break
        after, looked = seen[-1]["pk"], looked + len(seen)
        texts = SimilarText.objects.filter(article__in={value["article_id"] for value in seen})
        kept = set(texts.values_list("revision_id", flat=True))
        chunks.append([value for value in seen if value["pk"] not in kept and _is_searched(value)])
    return chunks, looked, after


def _is_searched(value: dict[str, Any]) -> bool:
    is_public = value["status"] == Status.PUBLISHED and value["article__withdrawn_at"] is None
    return is_public or value["status"] in WAITING


def _telling(value: dict[str, Any]) -> Telling:
    return Telling(value["title"], value["lead"], value["body"], value["article__unit__name"])


def _rows(values: Sequence[dict[str, Any]], kept: Sequence[Kept | None]) -> Iterator[Row]:
    """Put each text's place beside what is kept of it; too short ones fall out."""
    for value, one in zip(values, kept, strict=True):
        if one is not None:
            at = since(value["status"], value["article__published_at"], value["submitted_at"], value["saved_at"])
            yield value["article_id"], value["pk"], value["status"] == Status.PUBLISHED, at, one
