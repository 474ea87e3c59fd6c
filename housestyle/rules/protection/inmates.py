"""Whom does the story name, or give by initials, as an inmate, a detainee or a client?"""

from collections.abc import Iterator
from dataclasses import dataclass

from housestyle.document import Document
from housestyle.rules.protection.links import Link, link_before, links, names_before
from housestyle.rules.protection.marks import MOST_LOOKS
from housestyle.rules.protection.once import once
from housestyle.rules.protection.people import gap
from housestyle.rules.protection.tables import phrases

_NOUNS = frozenset(
    "wbp narapidana napi tahanan terpidana terdakwa tersangka klien napiter residivis pelaku abh andikpas eks-napi "
    "eks-narapidana koruptor bandar pengedar kurir pembunuh".split()
)
_PAIRS = {("warga", "binaan"), ("anak", "binaan"), ("klien", "anak"), ("tahanan", "anak"), ("warga", "didik")}
# A name straight before these is that of the one convicted, or of the one who is ill.
_CONVICTED = frozenset(
    "divonis dihukum dipidana didakwa dituntut terjerat tersandung dijebloskan dijerat dijatuhi diganjar terbukti "
    "mendekam".split()
)
_ILL = frozenset("mengidap menderita didiagnosis didiagnosa terinfeksi terjangkit terdiagnosis tertular kambuh".split())
_SERVED = frozenset("sidang hukuman pidana vonis masa penahanan rehabilitasi pengobatan terapi persidangan".split())
_PRONOUNS = frozenset(
    "ia dia pria perempuan lelaki wanita laki-laki ayah ibu beliau yang narapidana tahanan klien".split()
)


_MOST_WORDS = 120  # of one sentence


@dataclass(frozen=True)
class Mention:
    """A name tied to an inmate's noun or fate, and the words of the sentences that speak of that person."""

    link: Link
    first: int
    after: int
    by_fate: bool


@once
def mentions(document: Document) -> tuple[Mention, ...]:
    """Return the inmates that the story names."""
    return tuple(_mentions(document))


def _mentions(document: Document) -> Iterator[Mention]:
    words, seen, looks = document.words, set(), 0
    for index, word in enumerate(words):
        width = noun_width(document, index)
        looks += bool(width)
        if looks > MOST_LOOKS:
            return
        found = list(links(document, index, index + width)) if width else []
        by_fate = word.lower in _CONVICTED or word.lower in _ILL or _serves(document, index)
        looks += by_fate
        if by_fate:
            link = names_before(document, index) or _straight_before(document, index)
            found = [link] if link else []
        for link in found:
            if (link.start, by_fate) not in seen:
                seen.add((link.start, by_fate))
                yield Mention(link, *_range(document, index), by_fate)


def _serves(document: Document, index: int) -> bool:
    """Tell whether words such as "menjalani hukuman" or "(Pasal 363" begin here."""
    words = document.words
    if index + 1 >= len(words) or words[index + 1].opens:
        return False
    if words[index].lower in {"pasal", "kasus", "perkara"}:
        return "(" in gap(document, index)
    return words[index].lower == "menjalani" and words[index + 1].lower in _SERVED


def noun_width(document: Document, index: int) -> int:
    """Return how many words a noun for an inmate takes that begins here; 0 where none does."""
    words = document.words
    if index + 1 < len(words) and (words[index].lower, words[index + 1].lower) in _PAIRS and not words[index + 1].opens:
        return 2
    return int(words[index].lower in _NOUNS)


def _straight_before(document: Document, index: int) -> Link | None:
    """Return the name right before a verb: `Andi divonis`."""
    return link_before(document, index, index - 1) if index and not document.words[index].opens else None


def _range(document: Document, index: int) -> tuple[int, int]:
    """Return the words of the sentence, and of the next one if it goes on about the same person."""
    words = document.words
    first, least = index, max(0, index - _MOST_WORDS)
    while first > least and not words[first].opens:
        first -= 1
    after = _sentence_end(document, index + 1)
    if after < len(words) and words[after].lower in _PRONOUNS:
        after = _sentence_end(document, after + 1)
    return first, after


def _sentence_end(document: Document, index: int) -> int:
    words = document.words
    stop = min(len(words), index + _MOST_WORDS)
    while index < stop and not words[index].opens:
        index += 1
    return index


def terms(document: Document, name: str) -> Iterator[tuple[int, int]]:
    """Yield where a table's words or phrases begin and before which word they end, the longest of them."""
    words = document.words
    single, longer = phrases(name)
    for index, word in enumerate(words):
        widths = [
            phrase.count(" ") + 1
            for phrase in longer.get(word.lower, ())
            if phrase == " ".join(each.lower for each in words[index : index + phrase.count(" ") + 1])
        ]
        width = max(widths, default=int(word.lower in single))
        if width:
            numbered = word.lower == "pasal" and index + 1 < len(words) and words[index + 1].text.isdigit()
            yield index, index + width + numbered
