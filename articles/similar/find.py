"""Which other texts say the same as this one, or tell of the same event?"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from articles.models import Revision, SimilarText
from articles.similar.event import is_same_event
from articles.similar.kept import kept_of
from articles.similar.lookup import WINDOW, candidates
from articles.similar.passages import coverage
from articles.similar.reading import CLEAR, SAME, Habits, Reading, habits_of, is_same_text
from articles.similar.sketch import containment
from articles.similar.terms import Telling

MOST_UNITS = 3  # whose habits are looked up, those of the likest texts first

Read = tuple[SimilarText, Reading]


@dataclass(frozen=True)
class Found:
    """Another text and what it shares. `is_event`: other words, probably the same event."""

    text: SimilarText
    reading: Reading
    percent: int
    is_event: bool
    shared: frozenset[int]


def find(telling: Telling, *, at: datetime, article_id: int | None = None) -> list[Found]:
    """Find the texts, of whoever, that are like this one: the most alike first, then those of the same event.

    Each stage is bounded, so that the cost doesn't grow with the number of stories (4 queries, one more where texts
    must be told from what a unit always says). Who may see what is found is for the caller to settle.
    """
    kept = kept_of(telling)
    if kept is None:
        return []
    mine = Reading(telling)
    others = _read(candidates(kept, at=at, article_id=article_id))
    same = {text.pk for text, _ in _same_texts(mine, others)}
    found = []
    for text, reading in others:
        is_near = abs(text.at - at) <= timedelta(days=WINDOW)
        if text.pk in same or (is_near and is_same_event(mine.signs, reading.signs)):
            found.append(_found(mine, text, reading, is_event=text.pk not in same))
    return sorted(found, key=lambda one: (one.is_event, -one.percent, -one.text.pk))


def _read(texts: list[SimilarText]) -> list[Read]:
    rows = Revision.objects.select_related("article__unit").in_bulk([text.revision_id for text in texts])
    readings = []
    for text in texts:
        revision = rows[text.revision_id]
        text.revision, text.article = revision, revision.article
        readings.append((text, Reading(telling_of(revision))))
    return readings


def telling_of(revision: Revision) -> Telling:
    """Take from a revision what is compared; it must come with its story and unit."""
    return Telling(
        title=revision.title,
        lead=revision.lead,
        body=revision.body,
        unit_name=revision.article.unit.name,
        place=revision.dateline,
        event=revision.event,
        meeting_id=revision.meeting_id,
    )


def _same_texts(mine: Reading, others: list[Read]) -> Iterator[Read]:
    """Pick the texts that are the same; those between clear and clearly not are asked what their unit always says."""
    shares = {text.pk: containment(mine.shingles, reading.shingles) for text, reading in others}
    unclear = [(text, reading) for text, reading in others if SAME <= shares[text.pk] < CLEAR]
    habits: dict[int, Habits] = {}
    if unclear:
        units = list(dict.fromkeys(text.article.unit_id for text, _ in unclear))[:MOST_UNITS]
        habits = habits_of(mine, units)
    for text, reading in others:
        said = habits.get(text.article.unit_id, Habits())
        if shares[text.pk] >= SAME and is_same_text(mine, reading, said.beside(text.article_id, reading)):
            yield text, reading


def _found(mine: Reading, text: SimilarText, reading: Reading, *, is_event: bool) -> Found:
    shared = frozenset(mine.shingles & reading.shingles)
    shorter = min(mine, reading, key=lambda one: len(one.words))
    return Found(text, reading, round(100 * coverage(shorter.words, set(shared))), is_event, shared)
