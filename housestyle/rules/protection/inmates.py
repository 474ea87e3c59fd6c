"""Whom does the story name, or give by initials, as an inmate, a detainee or a client?"""

from collections.abc import Iterator
from dataclasses import dataclass

from housestyle.document import Document
from housestyle.rules.protection.links import Link, link_before, links, names_before
from housestyle.rules.protection.marks import MOST_LOOKS, indices
from housestyle.rules.protection.once import once
from housestyle.rules.protection.people import gap
from housestyle.rules.protection.tables import phrases, table

_NOUNS = frozenset(
    "wbp narapidana napi tahanan terpidana terdakwa tersangka klien napiter residivis pelaku abh andikpas eks-napi "
    "eks-narapidana koruptor bandar pengedar kurir pembunuh".split()
)
_PAIRS = {("warga", "binaan"), ("anak", "binaan"), ("klien", "anak"), ("tahanan", "anak"), ("warga", "didik")}
# A name straight before these is that of the one convicted, or of the one who is ill.
_FIRSTS = frozenset({first for first, _ in _PAIRS} | {"pasal", "kasus", "perkara", "menjalani"})
_CONVICTED = frozenset(
    "divonis dihukum dipidana didakwa dituntut terjerat tersandung dijebloskan dijerat dijatuhi diganjar terbukti "
    "mendekam".split()
)
_ILL = frozenset("mengidap menderita didiagnosis didiagnosa terinfeksi terjangkit terdiagnosis tertular kambuh".split())
_SERVED = frozenset(
    "sisa sidang hukuman pidana vonis masa penahanan rehabilitasi pengobatan terapi persidangan".split()
)
_PRONOUNS = frozenset(
    "ia dia pria perempuan lelaki wanita laki-laki ayah ibu beliau yang narapidana tahanan klien".split()
)


_SENTENCES = frozenset("vonis hukuman pidana penjara kurungan dihukum divonis dipidana terpidana".split())
_NUMBERS = frozenset("satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas belasan puluhan".split())
_SERVANTS = frozenset("hukum pengacara kuasa advokat pembela pendamping penjamin wali".split())
_BESIDE = frozenset("(-–—:")  # signs between a name and its case: Suherman (Pasal 363)
_MOST_WORDS = 120  # of one sentence
_SHORTEST = 6  # of a word with -nya: asmanya


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
    for index in indices(document, _may_mention):
        word, width = words[index], noun_width(document, index)
        if width and _is_of_a_servant(document, index):
            width = 0
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


def _may_mention(lower: str) -> bool:
    return lower in _NOUNS or lower in _CONVICTED or lower in _ILL or lower in _FIRSTS


def _is_of_a_servant(document: Document, index: int) -> bool:
    """Tell whether an inmate is only whom somebody serves: `penasihat hukum terdakwa, Kamaruddin`."""
    return index > 0 and document.words[index - 1].lower in _SERVANTS


def _serves(document: Document, index: int) -> bool:
    """Tell whether words such as "menjalani hukuman" or "(Pasal 363" begin here."""
    words = document.words
    if index + 1 >= len(words) or words[index + 1].opens:
        return False
    if words[index].lower in {"pasal", "kasus", "perkara"}:
        return gap(document, index).strip()[:1] in _BESIDE
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


def terms(document: Document, name: str) -> Iterator[tuple[int, int, str]]:
    """Yield where a table's words or phrases begin, before which word they end, and their note; the longest of them."""
    single, longer = phrases(name)
    done = 0
    for index in indices(document, lambda lower: lower in longer or lower in single or _own_form(lower) in single):
        if index < done:
            continue
        width, note = _longest(document, name, index)
        done = index + width
        if width and name == "offences" and _is_counted(document, index + width):
            yield index, index + width + 2, ""
        elif width:
            yield index, index + width + _is_numbered(document, index + width - 1), note


def _longest(document: Document, name: str, index: int) -> tuple[int, str]:
    """Return how many words the longest entry takes that begins here, and its note: `epilepsinya` is `epilepsi`."""
    word = document.words[index].lower
    single, longer = phrases(name)
    own = _own_form(word)
    if word not in longer:
        entry = word if word in single else own
        return (1, table(name)[entry]) if entry in single else (0, "")
    widths = {phrase.count(" ") + 1 for phrase in longer.get(word, ())}
    for width in sorted(widths, reverse=True):
        lower = " ".join(each.lower for each in document.words[index : index + width])
        for entry in (lower, _own_form(lower)):
            if entry in longer[word] and entry.count(" ") + 1 == width:
                return width, table(name)[entry]
    entry = word if word in single else own
    return (1, table(name)[entry]) if entry in single else (0, "")


def _is_counted(document: Document, index: int) -> bool:
    """Tell whether years or months follow, which make a sentence of `pidana` or `vonis`: `vonis delapan tahun`."""
    words = document.words[index : index + 2]
    if len(words) < 2 or any(word.opens for word in words) or document.words[index - 1].lower not in _SENTENCES:
        return False
    is_number = words[0].text.isdigit() or words[0].lower in _NUMBERS or words[0].lower.endswith("belas")
    return is_number and words[1].lower in {"tahun", "bulan"}


def _own_form(lower: str) -> str:
    return lower.removesuffix("nya").rstrip("-") if len(lower) > _SHORTEST else lower


def _is_numbered(document: Document, index: int) -> bool:
    words = document.words
    return words[index].lower == "pasal" and index + 1 < len(words) and words[index + 1].text.isdigit()
