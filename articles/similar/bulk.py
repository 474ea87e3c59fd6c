"""How does the index come to hold what the stories are now, all at once?"""

from collections.abc import Iterator, Sequence
from concurrent.futures import Executor, ProcessPoolExecutor
from datetime import datetime
from multiprocessing import get_context
from os import cpu_count
from typing import Any

from django.db import transaction
from django.db.models import Exists, OuterRef, Q, QuerySet

from articles.models import Revision, SimilarText
from articles.similar.kept import Kept, kept_of_many
from articles.similar.store import Row, add_many, drop_text
from articles.similar.terms import Telling
from articles.states import Status

CHUNK = 2_000  # texts that a process reduces at a time
BATCH = 20  # chunks that are written together, sorted
MOST_PROCESSES = 3
MANY = 20_000  # texts from where on further processes are worth their start

WAITING = (Status.SUBMITTED, Status.APPROVED, Status.SCHEDULED)
IS_SEARCHED = Q(status__in=WAITING) | Q(status=Status.PUBLISHED, article__withdrawn_at=None)
COLUMNS = (
    "pk",
    "article_id",
    "status",
    "submitted_at",
    "saved_at",
    "article__published_at",
    "title",
    "lead",
    "body",
    "article__unit__name",
)


def since(status: str, published_at: datetime | None, submitted_at: datetime | None, saved_at: datetime) -> datetime:
    """Say when a text came before others' eyes: its publication, else when it was sent."""
    return (published_at if status == Status.PUBLISHED else submitted_at) or saved_at


def missing() -> QuerySet[Revision]:
    """Return the published and waiting revisions that the index doesn't hold."""
    kept = SimilarText.objects.filter(article=OuterRef("article"), revision=OuterRef("pk"))
    return Revision.objects.filter(IS_SEARCHED, ~Exists(kept))


def drop_stale() -> int:
    """Take out the texts whose revision isn't searched any more; return how many."""
    searched = Revision.objects.filter(IS_SEARCHED, pk=OuterRef("revision"))
    stale = list(SimilarText.objects.filter(~Exists(searched)))
    with transaction.atomic():
        for text in stale:
            drop_text(text)
    return len(stale)


def index_missing() -> Iterator[tuple[int, int]]:
    """Index what is missing, newest last, yielding after each batch how many of how many were looked at.

    Each batch is one transaction: what a stopped run has written stays, and the next one goes on from there.
    """
    total = missing().count()
    if total < MANY:
        yield from _run(None, total)
        return
    processes = min(max((cpu_count() or 1) - 1, 1), MOST_PROCESSES)  # this one writes
    # Fresh processes: a copy of this one would share its database connection.
    with ProcessPoolExecutor(processes, mp_context=get_context("spawn")) as pool:
        yield from _run(pool, total)


Chunk = list[dict[str, Any]]


def _run(pool: Executor | None, total: int) -> Iterator[tuple[int, int]]:
    """Write one batch while the processes of the pool, if there is one, reduce the next."""
    done = 0
    chunks = _next_chunks(0)
    reduced = _reduced(pool, chunks)
    while chunks:
        rows = [row for chunk, kept in zip(chunks, reduced, strict=True) for row in _rows(chunk, kept)]
        done += sum(len(chunk) for chunk in chunks)
        chunks = _next_chunks(chunks[-1][-1]["pk"])
        reduced = _reduced(pool, chunks)
        if rows:
            with transaction.atomic():
                add_many(rows)
        yield done, total


def _reduced(pool: Executor | None, chunks: list[Chunk]) -> Iterator[list[Kept | None]]:
    tellings = [[_telling(value) for value in chunk] for chunk in chunks]
    return (pool.map if pool else map)(kept_of_many, tellings)


def _next_chunks(after: int) -> list[Chunk]:
    chunks: list[Chunk] = []
    for _ in range(BATCH):
        chunk = list(missing().filter(pk__gt=after).order_by("pk").values(*COLUMNS)[:CHUNK])
        if not chunk:
            break
        chunks.append(chunk)
        after = chunk[-1]["pk"]
    return chunks


def _telling(value: dict[str, Any]) -> Telling:
    return Telling(value["title"], value["lead"], value["body"], value["article__unit__name"])


def _rows(values: Sequence[dict[str, Any]], kept: Sequence[Kept | None]) -> Iterator[Row]:
    """Put each text's place beside what is kept of it; too short ones fall out."""
    for value, one in zip(values, kept, strict=True):
        if one is not None:
            at = since(value["status"], value["article__published_at"], value["submitted_at"], value["saved_at"])
            yield value["article_id"], value["pk"], value["status"] == Status.PUBLISHED, at, one
