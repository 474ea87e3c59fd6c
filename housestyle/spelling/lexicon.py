"""Which words are known, as words, names or English, and how common is each?"""

from functools import cache, lru_cache

import marisa_trie

from housestyle.spelling import tables
from housestyle.spelling.affixes import Forms

COMMON_SCORE = 2.0
REMEMBERED = 20_000


@cache
def score() -> dict[str, float]:
    """Return how common each candidate for a suggestion is, as a Zipf value (1 rare, 7 the commonest)."""
    found: dict[str, float] = {}
    for line in tables.lines("candidates.txt"):
        tenth, *words = line.split()
        found.update(dict.fromkeys(words, int(tenth) / 10))
    for _, right in tables.pairs("nonstandard.tsv"):
        for word in right.replace(",", " ").split():
            if word.isalpha() and word.islower():
                found.setdefault(word, 3.0)
    return {word: common for word, common in found.items() if word not in non_standard()}


@cache
def _trie(name: str) -> marisa_trie.Trie:
    # Read whole, 2 MB in all: a mapped file that is replaced under a running server ends the process.
    trie = marisa_trie.Trie()
    trie.load(str(tables.DATA / name))
    return trie


@cache
def _house() -> frozenset[str]:
    """Return the words of the lists kept by hand, so that an addition counts before the lists are built anew."""
    return frozenset(
        word.lower() for name in ("house.txt", "modern.txt", "regional.txt") for word in tables.words(name)
    )


@cache
def non_standard() -> frozenset[str]:
    """Return the words that the rule on non-standard words speaks of."""
    return frozenset(wrong.lower() for wrong, _ in tables.pairs("nonstandard.tsv"))


@cache
def places() -> frozenset[str]:
    """Return the words that names of places are made of, in lower case."""
    text = " ".join(tables.lines("places.txt")).replace(",", " ").replace("-", " ")
    return frozenset(text.lower().split())


@cache
def _given_names() -> frozenset[str]:
    return frozenset(name.lower() for name, _ in tables.pairs("given_names.tsv"))


@cache
def offices() -> frozenset[str]:
    """Return what names of offices, posts and events are made of, acronyms as well, in lower case."""
    return frozenset([*tables.words("offices.txt"), *tables.words("acronyms.txt")])


def is_given_name(word: str) -> bool:
    """Tell whether a word (given in lower case) is a common name of people."""
    return word in _given_names()


def is_listed(word: str) -> bool:
    """Tell whether a word in small letters stands in a list of words."""
    return is_seen(word) or word in _trie("words.marisa")


def is_seen(word: str) -> bool:
    """Tell whether a listed word is kept by hand or written often enough to be proposed."""
    return word in score() or word in _house()


def is_common(word: str) -> bool:
    """Tell whether a word in small letters is seen often enough to explain forms made of it."""
    return score().get(word, 0.0) >= COMMON_SCORE


@cache
def forms() -> Forms:
    return Forms(known=is_listed, common=is_common)


@lru_cache(maxsize=REMEMBERED)
def knows(word: str) -> bool:
    """Tell whether a word in small letters is Indonesian as far as we know: listed, or a regular form."""
    return is_listed(word) or word in non_standard() or forms().explains(word)


@lru_cache(maxsize=REMEMBERED)
def is_name(word: str) -> bool:
    """Tell whether a word (given in lower case) is known as a name or a part of one."""
    return word in places() or word in offices() or word in _given_names() or word in _trie("names.marisa")


def is_english(word: str) -> bool:
    """Tell whether a word in small letters is a common English one that Indonesian doesn't share."""
    return word in _trie("english.marisa")
