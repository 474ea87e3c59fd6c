"""Of which private persons does a sentence tell, by name, by a pronoun, or by what the next sentence calls them?"""

from collections.abc import Iterator

from housestyle.document import Document
from housestyle.rules.protection.private_persons import Span, persons, sentence_at

_PRONOUNS = frozenset({"ia", "dia", "beliau"})
_SOMEBODY = frozenset(
    "pria lelaki laki-laki perempuan wanita ibu ayah bapak kakek nenek pemuda pemudi binaan wbp narapidana napi "
    "tahanan terpidana terdakwa tersangka klien korban lansia pasien penghuni pelaku almarhum almarhumah".split()
)
_THIS = frozenset("itu tersebut ini".split())
# What somebody has: his body and his people.
_HIS = frozenset(
    "tubuhnya badannya kakinya tangannya perutnya ususnya dadanya kepalanya matanya paru-parunya jantungnya ginjalnya "
    "hatinya otaknya kulitnya lehernya darahnya kondisinya kesehatannya penyakitnya suaminya istrinya ibunya ayahnya "
    "perbuatannya kejahatannya vonisnya hukumannya pidananya kasusnya perkaranya".split()
)
_MOST_BETWEEN = 14  # words from `pria` to `itu`: pria yang dihukum karena menganiaya iparnya itu
NAMING = frozenset("namanya bernama berinisial inisial adalah ialah yakni yaitu nama".split())


def persons_told_of(document: Document, first: int, after: int) -> Iterator[Span]:
    """Yield the names in a sentence; where there is none, the words that stand for a name in the one beside it."""
    found = list(persons(document, first, after))
    if found:
        yield from found
        return
    stand_in = _stand_in(document, first, after)
    if stand_in and _names_somebody_before(document, first):
        yield stand_in
    else:
        yield from named_next(document, after)


def _stand_in(document: Document, first: int, after: int) -> Span | None:
    """Return the word of a sentence that stands for somebody named before: ia, pria itu, warga binaan tersebut."""
    words = document.words
    for index in range(first, after):
        lower = words[index].lower
        if lower in _PRONOUNS or lower in _HIS:
            return index, index + 1
        if lower in _SOMEBODY and any(
            word.lower in _THIS for word in words[index + 1 : min(after, index + _MOST_BETWEEN)]
        ):
            return index, index + 1
    return None


def _names_somebody_before(document: Document, first: int) -> bool:
    """Tell whether the sentence before, of the same paragraph, names a private person."""
    if first == 0 or _opens_paragraph(document, first):
        return False
    return any(True for _ in persons(document, *sentence_at(document, first - 1)))


def named_next(document: Document, index: int, *, whoever: bool = False) -> Iterator[Span]:
    """Yield to whom the sentence that begins here gives a name: `Namanya Yunita`."""
    if index >= len(document.words) or _opens_paragraph(document, index):
        return
    for begin, end in persons(document, *sentence_at(document, index), whoever=whoever):
        if document.words[begin - 1].lower in NAMING:
            yield begin, end


def _opens_paragraph(document: Document, index: int) -> bool:
    words = document.words
    return "\n" in document.text[words[index - 1].end : words[index].start]
