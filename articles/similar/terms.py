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
    """What a story tells, in plain text; `unit_name` is left out of its terms, since it stands in all of its stories."""

    title: str
    lead: str
    body: str
    unit_name: str = ""
    place: str = ""
    event: str = ""


def said_words(text: str) -> list[str]:
    return [word for word in _WORD.findall(text.lower()) if len(word) >= SHORTEST and word not in COMMON_WORDS]


def names_in(text: str) -> set[str]:
    """Return the capitalised words inside sentences, in small letters: parts of names of people, places, bodies."""
    return {word.lower() for word in _NAME.findall(text)} - COMMON_WORDS


def terms_of(telling: Telling) -> list[str]:
    """Pick the words that stand for a story: those of its title, its names and what it says more than once."""
    house = set(_WORD.findall(telling.unit_name.lower()))
    weights = Counter(said_words(telling.body))
    for word, times in weights.items():
        weights[word] = min(times, MOST_REPEATS)
    names = names_in(telling.body) | names_in(telling.lead)
    for words, weight in ((set(said_words(telling.title)), IN_TITLE), (set(said_words(telling.lead)), IN_LEAD)):
        for word in words:
            weights[word] += weight
    for name in names:
        if name in weights:
            weights[name] += IS_NAME
    kept = [(-weight, number_of(word), word) for word, weight in weights.items() if word not in house]
    return [word for _, _, word in sorted(kept)[:TERMS]]


@lru_cache(maxsize=1 << 16)
def number_of(word: str) -> int:
    """Return the signed 32-bit number that a term is stored under."""
    return int.from_bytes(blake2b(word.encode(), digest_size=4).digest(), "little", signed=True)
