"""By which few words would somebody look a story up?"""

import re
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2b

from articles.similar.common_words import COMMON_WORDS

TERMS = 12  # words that stand for a story
SHORTEST = 4  # letters
MOST_REPEATS = 3  # a word said more often weighs no more

_WORD = re.compile(r"[^\W\d_]+")
# A capital after a word or a comma, so not at the beginning of a sentence.
_NAME = re.compile(r"(?<=[\w,] )[A-Z][\w’']+")
IN_TITLE, IN_LEAD, IS_NAME = 3, 1, 2


@dataclass(frozen=True)
class Telling:
    """What a story tells. The words of `unit_name` are no terms: they stand in all of the unit's stories."""

    title: str
    lead: str
    body: str
    unit_name: str = ""
    place: str = ""
    event: str = ""
    meeting_id: int | None = None


def said_words(text: str) -> list[str]:
    return [word for word in _WORD.findall(text.lower()) if len(word) >= SHORTEST and word not in COMMON_WORDS]


def names_in(text: str) -> set[str]:
    """Return the capitalised words inside sentences, in small letters: parts of names of people, places, bodies."""
    return {word.lower() for word in _NAME.findall(text)} - COMMON_WORDS


def terms_of(telling: Telling, words: list[str]) -> list[int]:
    """Pick the words that stand for a story, as numbers: those of its title, its names, what it says more than once.

    `words` are all of lead and body, in small letters.
    """
    weights = Counter(words)
    title, lead = set(_WORD.findall(telling.title.lower())), set(_WORD.findall(telling.lead.lower()))
    names = {name.lower() for name in _NAME.findall(telling.body)}
    empty = COMMON_WORDS.union(_WORD.findall(telling.unit_name.lower()))
    kept = []
    for word in (weights.keys() | title | lead) - empty:
        if len(word) >= SHORTEST and word.isalpha():
            weight = min(weights[word], MOST_REPEATS) + (word in title) * IN_TITLE + (word in lead) * IN_LEAD
            kept.append((-weight - (word in names) * IS_NAME, number_of(word)))
    return [number for _, number in sorted(kept)[:TERMS]]


@lru_cache(maxsize=1 << 16)
def number_of(word: str) -> int:
    """Return the signed 32-bit number that a term is stored under."""
    return int.from_bytes(blake2b(word.encode(), digest_size=4).digest(), "little", signed=True)
