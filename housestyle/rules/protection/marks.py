"""Does a sign stand near a place? Looked up in a list made once, since a hostile text asks a hundred thousand times."""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable

from housestyle.document import Document
from housestyle.rules.protection.once import once

# Of things that need a closer look, one rule looks at so many; a story has a dozen, and beyond it nobody can vouch.
MOST_LOOKS = 2_000
TOO_MANY = "Terlalu banyak hal serupa untuk diperiksa; naskah ini tidak dapat dijamin."


class Marks:
    """The places of a sign, in order."""

    def __init__(self, places: Iterable[int]) -> None:
        self.places = list(places)

    @classmethod
    def of(cls, pattern: re.Pattern[str], text: str) -> "Marks":
        return cls(found.start() for found in pattern.finditer(text))

    def within(self, start: int, end: int) -> bool:
        """Tell whether one of the places lies from `start` to before `end`."""
        index = bisect_left(self.places, start)
        return index < len(self.places) and self.places[index] < end

    def between(self, start: int, end: int) -> range:
        """Return which of the places, by their number, lie from `start` to before `end`."""
        return range(bisect_left(self.places, start), bisect_left(self.places, end))


def places_of(document: Document, wanted: frozenset[str]) -> Marks:
    """Return where these words, in any letters, stand in a story."""
    if vocabulary(document).isdisjoint(wanted):
        return Marks(())
    return Marks(word.start for word in document.words if word.lower in wanted)


@once
def _by_form(document: Document) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for index, word in enumerate(document.words):
        found.setdefault(word.lower, []).append(index)
    return found


def indices(document: Document, is_wanted: Callable[[str], bool]) -> list[int]:
    """Return which words, in order, have a form in small letters that is wanted; each form is asked about once."""
    found: list[int] = []
    for lower, places in _by_form(document).items():
        if is_wanted(lower):
            found += places
    found.sort()
    return found


@once
def vocabulary(document: Document) -> frozenset[str]:
    """Return the story's words in lower case, so that a rule whose words are missing needn't read it."""
    return frozenset(word.lower for word in document.words)
