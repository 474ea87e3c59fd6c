"""How do the rows of the index get into the database, one text or a million?

Both ways end in the same rows. PostgreSQL gets many as one COPY, in the order of the keys: a million texts have forty
million rows in all, and rows that come in order find their places in memory.
"""

import io
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from django.core.management.color import no_style
from django.db import connection
from django.db.models import Max

from articles.models import SimilarKey, SimilarTerm, SimilarText
from articles.similar.kept import Kept, unpacked_terms

_LOW = (1 << 32) - 1
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
Row = tuple[int, int, bool, datetime, Kept]  # story, revision, is it the face, since when, what is kept


def day_of(at: datetime) -> int:
    """Count the days since 1970."""
    return (at - EPOCH).days


def add_text(article_id: int, revision_id: int, is_face: bool, at: datetime, kept: Kept) -> SimilarText:
    """Store one text (3 queries)."""
    text = SimilarText.objects.create(
        article_id=article_id,
        revision_id=revision_id,
        is_face=is_face,
        at=at,
        size=kept.size,
        sketch=kept.sketch,
        terms=kept.terms,
    )
    SimilarKey.objects.bulk_create([SimilarKey(key=key, text=text) for key in set(kept.keys)])
    day, terms = day_of(at), set(unpacked_terms(kept.terms))
    SimilarTerm.objects.bulk_create([SimilarTerm(term=term, day=day, text=text) for term in terms])
    return text


def drop_text(text: SimilarText) -> None:
    """Take one text out (3 queries). Its keys say where its rows stand, so that those need no second index."""
    kept = Kept(text.size, bytes(text.sketch), bytes(text.terms))
    SimilarKey.objects.filter(key__in=kept.keys, text=text).delete()
    terms = unpacked_terms(kept.terms)
    SimilarTerm.objects.filter(term__in=terms, day=day_of(text.at), text=text).delete()
    text.delete()


def add_many(rows: Sequence[Row]) -> None:
    """Store many texts in few statements; the caller's transaction holds them together."""
    first = (SimilarText.objects.aggregate(last=Max("pk"))["last"] or 0) + 1
    texts = [
        (pk, article, revision, is_face, connection.ops.adapt_datetimefield_value(at), *_bytes(kept), "[]")
        for pk, (article, revision, is_face, at, kept) in enumerate(rows, first)
    ]
    # One whole number each: a million texts make forty million rows, and numbers sort far faster than tuples.
    keys = {key << 32 | pk for pk, row in enumerate(rows, first) for key in row[4].keys}
    terms = {
        (term << 32 | day_of(row[3])) << 32 | pk
        for pk, row in enumerate(rows, first)
        for term in unpacked_terms(row[4].terms)
    }
    columns = ("id", "article_id", "revision_id", "is_face", "at", "size", "sketch", "terms", "related")
    _insert(SimilarText._meta.db_table, columns, texts)
    _insert(SimilarKey._meta.db_table, ("key", "text_id"), [(n >> 32, n & _LOW) for n in sorted(keys)])
    parts = [(n >> 64, n >> 32 & _LOW, n & _LOW) for n in sorted(terms)]
    _insert(SimilarTerm._meta.db_table, ("term", "day", "text_id"), parts)
    with connection.cursor() as cursor:
        for statement in connection.ops.sequence_reset_sql(no_style(), [SimilarText]):
            cursor.execute(statement)


def _bytes(kept: Kept) -> tuple[int, Any, Any]:
    if connection.vendor == "postgresql":
        return kept.size, rf"\\x{kept.sketch.hex()}", rf"\\x{kept.terms.hex()}"
    return kept.size, kept.sketch, kept.terms


def _insert(table: str, columns: Sequence[str], rows: Sequence[tuple[Any, ...]]) -> None:
    names = ", ".join(connection.ops.quote_name(name) for name in columns)
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            # Numbers, times and bytes in figures: nothing that COPY's text format would have escaped.
            line = "\t".join(["%s"] * len(columns)) + "\n"
            cursor.copy_expert(f"COPY {table} ({names}) FROM STDIN", io.StringIO("".join([line % row for row in rows])))
        else:
            places = ", ".join(["%s"] * len(columns))
            cursor.executemany(f"INSERT INTO {table} ({names}) VALUES ({places})", rows)


def empty() -> None:
    """Forget every text."""
    connection.check_constraints()  # PostgreSQL empties no table that has checks still to come
    with connection.cursor() as cursor:
        for model in (SimilarKey, SimilarTerm, SimilarText):
            table = connection.ops.quote_name(model._meta.db_table)
            cursor.execute(f"TRUNCATE {table}" if connection.vendor == "postgresql" else f"DELETE FROM {table}")


def tell_planner() -> None:
    """Let PostgreSQL count anew after much was written: it would plan for empty tables otherwise."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            for model in (SimilarKey, SimilarTerm, SimilarText):
                cursor.execute(f"ANALYZE {connection.ops.quote_name(model._meta.db_table)}")
