"""Does an unknown word name a kind: batik angso duo, elang jawa, alat musik kecapi, garantung, dan suling?

Plants, animals, dishes, crafts and dances have names of a region that no list holds. What shows them is the noun before
them, or the known names beside them in a list.
"""

import re
from collections.abc import Iterator
from functools import cache

from housestyle.document import Document, Word
from housestyle.spelling import lexicon, tables
from housestyle.spelling.suggest import Candidate
from housestyle.spelling.suspects import Dress, Suspect

# So probable must a slip be to count as one all the same: right behind the noun, and further on in a list.
BEHIND, LISTED, AFFIXED, IN_A_ROW = 3.5, 2.5, 1.5, 2.5
RARE = 4.2  # a Zipf value
FURTHEST, LONGEST_ITEM = 7, 2  # words back to the noun, and words of one item of a list
_AND = frozenset("dan serta atau".split())
_AFFIXED = re.compile(r"(?:me[mnlrwy]|di|ber|ter|pe[mnlrwy]|ke|se)\w{4,}|\w{4,}(?:kan|nya)")
# How no word of Indonesia's languages begins or ends; such a word has lost or doubled a letter.
_TORN = re.compile(
    r"(?!ng|ny|sy|kh|dh|th|[bdgkp][lr]|s[klpt]|tr|sr|m[bp]|n[dtj]|sw|kw|dw|tw)[^aiueo]{2}|\w*(?:([^aiueogl])\1|[aiueo]{3})"
)


def names_a_kind(document: Document, suspect: Suspect, best: Candidate) -> bool:
    """Tell whether a word is rather the name of a kind than a slip for the best candidate."""
    lower = suspect.lower
    if suspect.dress is not Dress.SMALL or sorted(lower) == sorted(best.word) or _TORN.match(lower):
        return False
    highest = max(BEHIND, LISTED) if not _AFFIXED.fullmatch(lower) else AFFIXED
    if best.rank >= highest:
        return False
    before = suspect.before
    if before is not None and before.lower in kinds() and _gap(document, before, suspect.word) == " ":
        return True
    if best.rank < IN_A_ROW and any(_is_strange(document, suspect, word) for word in (before, suspect.after)):
        return True
    return best.rank < LISTED and (
        _is_second(document, suspect) or _is_in_list(document, suspect) or _is_before_regional(document, suspect)
    )


@cache
def kinds() -> frozenset[str]:
    return frozenset(tables.words("kinds.txt"))


@cache
def _regional() -> frozenset[str]:
    return frozenset(tables.words("regional.txt"))


def _gap(document: Document, first: Word, second: Word) -> str:
    return document.text[first.end : second.start]


def _is_strange(document: Document, suspect: Suspect, word: Word | None) -> bool:
    """Tell whether the word beside is unknown as well, no mark between: panrita lopi."""
    if word is None or not word.is_lower or not word.lower.isalpha() or lexicon.knows(word.lower):
        return False
    first, second = sorted((word, suspect.word), key=lambda each: each.start)
    return _gap(document, first, second) == " " and not _TORN.match(word.lower)


def _is_second(document: Document, suspect: Suspect) -> bool:
    """Tell whether a noun of the table and one more regional or unknown word stand before: tradisi praja mulud."""
    if suspect.place < 2:
        return False
    kind, between = suspect.words[suspect.place - 2 : suspect.place]
    if kind.lower not in kinds() or document.text[kind.end : suspect.word.start] != f" {between.text} ":
        return False
    return between.lower in _regional() or lexicon.score().get(between.lower, 0.0) < RARE


def _is_in_list(document: Document, suspect: Suspect) -> bool:
    """Tell whether the word is an item of a list that a noun of the table opens, or that has a regional word in it."""
    for word, is_other_item in _listed_before(document, suspect):
        if word.lower in kinds() or (is_other_item and word.lower in _regional()):
            return True
    return False


def _listed_before(document: Document, suspect: Suspect) -> Iterator[tuple[Word, bool]]:
    """Yield the words before one, back through the items of its list, and whether each belongs to another item."""
    after, size, items = suspect.word, 1, 0
    for word in reversed(suspect.words[max(0, suspect.place - FURTHEST) : suspect.place]):
        gap = _gap(document, word, after)
        if gap not in (" ", ", "):
            return
        if gap == ", " or word.lower in _AND:
            size, items = 0, items + 1
        after = word
        if word.lower in _AND:
            continue
        size += 1
        if size > LONGEST_ITEM + 1:
            return
        if items:
            yield word, True


def _is_before_regional(document: Document, suspect: Suspect) -> bool:
    after = suspect.after
    return after is not None and after.lower in _regional() and _gap(document, suspect.word, after) == ", "
