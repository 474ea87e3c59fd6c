"""Which words wait for the dictionary, and which does it hold?"""

from dataclasses import dataclass

from django.db.models import QuerySet

from articles.models import HouseWord, WordStatus
from articles.richtext import plain_line

PAGE_SIZE = 60
MOST_PROPOSALS = 200


@dataclass(frozen=True)
class Page:
    """One page of the dictionary in alphabetical order; `last` is where the next one begins."""

    words: list[HouseWord]
    last: str = ""


def proposals() -> list[HouseWord]:
    """List the words that wait for an editor, the oldest first (1 query)."""
    waiting = HouseWord.objects.filter(status=WordStatus.PROPOSED).select_related("unit", "proposed_by")
    return list(waiting.order_by("proposed_at", "pk")[:MOST_PROPOSALS])


def search(text: str) -> QuerySet[HouseWord]:
    """Return the decided words that hold what was typed."""
    decided = HouseWord.objects.exclude(status=WordStatus.PROPOSED).select_related("unit", "decided_by")
    typed = plain_line(text)[:60].lower()
    return decided.filter(word__contains=typed) if typed else decided


def page_of(words: QuerySet[HouseWord], after: str) -> Page:
    """Read one page (1 query); words of the same letters stay on one page together."""
    if after:
        words = words.filter(word__gt=plain_line(after)[:60])
    found = list(words.order_by("word", "pk")[: PAGE_SIZE + 1])
    if len(found) <= PAGE_SIZE:
        return Page(found)
    shown = [row for row in found[:PAGE_SIZE] if row.word != found[PAGE_SIZE].word] or found[:PAGE_SIZE]
    return Page(shown, shown[-1].word)
