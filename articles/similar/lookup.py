"""Which kept texts could be like this one? Two stages, each by equality in an index, however many texts there are."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime
from math import log2

from django.db import connection

from articles.models import SimilarKey, SimilarTerm, SimilarText
from articles.similar.kept import Kept, unpacked_terms
from articles.similar.sketch import WIDTHS, likeness, unpacked
from articles.similar.store import day_of

WINDOW = 14  # days on either side in which different words may tell of the same event
# Newest texts looked at of those that share a key, by the key's width: what more share is a phrase that many use.
MOST_PER_KEY = {2: 40, 4: 600}
MOST_PER_TERM = 60
MOST_BY_KEYS, MOST_BY_TERMS = 120, 60  # whose sketches are compared
FEWEST_TERMS = 3  # that two texts of one event share
LIKELY = 0.12  # estimated share of the shorter text that is worth reading both
MOST_READ = 8  # of each stage


def candidates(kept: Kept, *, at: datetime, article_id: int | None) -> list[SimilarText]:
    """Return the few texts worth reading beside this one, likeliest first, without the story's own (3 queries)."""
    by_keys, by_terms = _by_keys(kept.keys), by_terms_of(kept, day_of(at))
    ids = _heaviest(by_keys, MOST_BY_KEYS) | _heaviest(by_terms, MOST_BY_TERMS)
    texts = [text for text in SimilarText.objects.filter(pk__in=ids) if text.article_id != article_id]
    shares = {text.pk: estimated_share(kept, text) for text in texts}
    alike = [text for text in texts if shares[text.pk] >= LIKELY]
    alike = sorted(alike, key=lambda text: -shares[text.pk])[:MOST_READ]
    known = {text.pk for text in alike}
    near = [text for text in texts if text.pk in by_terms and text.pk not in known]
    return alike + sorted(near, key=lambda text: -by_terms[text.pk])[:MOST_READ]


def estimated_share(kept: Kept, text: SimilarText) -> float:
    """Estimate from the sketches how much of the shorter text stands in the longer one."""
    jaccard = likeness(unpacked(kept.sketch), unpacked(bytes(text.sketch)))
    shared = jaccard / (1 + jaccard) * (kept.size + text.size)
    return min(1.0, shared / min(kept.size, text.size))


def _by_keys(keys: Sequence[int]) -> dict[int, float]:
    """Weigh the texts that share keys; a key that many share weighs little (1 query)."""
    table = connection.ops.quote_name(SimilarKey._meta.db_table)
    one = f"SELECT key, text_id FROM {table} WHERE key = %s ORDER BY text_id DESC LIMIT %s"
    rows = _rows(one, [(key, MOST_PER_KEY[width]) for key, width in zip(keys, WIDTHS, strict=True)])
    return _weights(rows, dict(zip(keys, WIDTHS, strict=True)))


def by_terms_of(kept: Kept, day: int | None, *, fewest: int = FEWEST_TERMS) -> dict[int, float]:
    """Weigh the texts that share terms, newest first: within the window around a day, or of any age (1 query)."""
    terms = unpacked_terms(kept.terms)
    table = connection.ops.quote_name(SimilarTerm._meta.db_table)
    window = "" if day is None else f" AND day BETWEEN {day - WINDOW} AND {day + WINDOW}"
    one = f"SELECT term, text_id FROM {table} WHERE term = %s{window} ORDER BY day DESC LIMIT {MOST_PER_TERM}"
    rows = _rows(one, [(term,) for term in terms])
    times = Counter(text_id for _, text_id in rows)
    return {text_id: weight for text_id, weight in _weights(rows).items() if times[text_id] >= fewest}


def _rows(one: str, values: Sequence[tuple[int, ...]]) -> list[tuple[int, int]]:
    """Ask the same of each value, in one statement."""
    if not values:
        return []
    many = " UNION ALL ".join(f"SELECT * FROM ({one}) AS part{place}" for place in range(len(values)))
    with connection.cursor() as cursor:
        cursor.execute(many, [parameter for value in values for parameter in value])
        return cursor.fetchall()


def _weights(rows: Sequence[tuple[int, int]], worth: Mapping[int, int] | None = None) -> dict[int, float]:
    """Add up for each text what it shares: the fewer share a value, the more it weighs; `worth` sets some higher."""
    shared_by = Counter(value for value, _ in rows)
    weights: dict[int, float] = defaultdict(float)
    for value, text_id in rows:
        weights[text_id] += (worth[value] if worth else 1) / log2(1 + shared_by[value])
    return weights


def _heaviest(weights: dict[int, float], most: int) -> set[int]:
    return set(sorted(weights, key=lambda text_id: -weights[text_id])[:most])
