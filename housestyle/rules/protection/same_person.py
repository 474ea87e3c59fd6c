"""Of which private persons does a sentence tell, by name, by a pronoun, or by what the next sentence calls them?"""

from collections.abc import Iterator

from housestyle.document import Document
from housestyle.rules.protection.fates import tells_fate
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
    "perbuatannya kejahatannya vonisnya hukumannya pidananya kasusnya perkaranya putusannya berkasnya catatannya "
    "menyebutnya mencatatnya mengenalnya menjulukinya menjeratnya menghukumnya memvonisnya menyeretnya".split()
)
# To whom a sentence is given: `Vonis hakim untuknya: lima tahun`.
_FOR_HIM = frozenset("untuknya baginya kepadanya terhadapnya padanya atasnya".split())
_SENTENCES = frozenset("vonis putusan hukuman pidana ganjaran".split())
_NOW = frozenset("kini sekarang".split())  # Dahulu ia begal. Kini Mansur ...
_HOUSES = frozenset("lapas rutan blok lembaga khusus warga".split())
_FORMER = frozenset("mantan eks bekas".split())
_MOST_BETWEEN = 14  # words from `pria` to `itu`: pria yang dihukum karena menganiaya iparnya itu
NAMING = frozenset("namanya bernama berinisial inisial adalah ialah yakni yaitu nama".split())


def persons_told_of(document: Document, first: int, after: int) -> Iterator[Span]:
    """Yield the names in a sentence; where there is none, the words that stand for a name in the one beside it."""
    found = list(persons(document, first, after))
    if found:
        yield from found
        return
    stand_in = _stand_in(document, first, after)
    if stand_in and _names_somebody_before(document, first, whoever=_is_sentenced(document, stand_in)):
        yield stand_in
        return
    yield from named_next(document, after)
    if stand_in:
        yield from _named_now(document, after)


def _stand_in(document: Document, first: int, after: int) -> Span | None:
    """Return the word of a sentence that stands for somebody named before: ia, pria itu, warga binaan tersebut."""
    words = document.words
    for index in range(first, after):
        lower = words[index].lower
        if lower in _PRONOUNS or lower in _HIS or _is_for_him(document, index):
            return index, index + 1
        this = _this_after(document, index, after)
        if this and (lower in _SOMEBODY or (index == first and (lower in _FORMER or tells_fate(document, this)))):
            return index, index + 1
    return None


def _is_for_him(document: Document, index: int) -> bool:
    """Tell whether a sentence of a court goes to somebody: `vonis hakim untuknya`."""
    words = document.words
    before = (word.lower for word in words[max(0, index - 4) : index])
    return words[index].lower in _FOR_HIM and any(lower in _SENTENCES for lower in before)


def _this_after(document: Document, index: int, after: int) -> int:
    """Return the word after the next `itu` or `tersebut`, 0 where none stands near."""
    for place in range(index + 1, min(after, index + _MOST_BETWEEN)):
        if document.words[place].lower in _THIS:
            return place + 1
    return 0


def _is_sentenced(document: Document, stand_in: Span) -> bool:
    """Tell whether a conviction is told right of him for whom a word stands, be he called by an office before."""
    first, after = sentence_at(document, stand_in[0])
    if _is_for_him(document, stand_in[0]) or tells_fate(document, stand_in[1]):
        return True
    return stand_in[0] == first and tells_fate(document, _this_after(document, first, after) or after)


def _names_somebody_before(document: Document, first: int, *, whoever: bool) -> bool:
    """Tell whether the sentence before, of the same paragraph, names a private person.

    `whoever` takes in those in office as well, if that sentence speaks of no other person.
    """
    if first == 0 or _opens_paragraph(document, first):
        return False
    before = sentence_at(document, first - 1)
    is_alone = not any(_is_somebody_else(document, index) for index in range(*before))
    return any(True for _ in persons(document, *before, whoever=whoever and is_alone))


def _is_somebody_else(document: Document, index: int) -> bool:
    """Tell whether a word is for a person, not the second one of `lapas perempuan`."""
    words = document.words
    return words[index].lower in _SOMEBODY and not (index and words[index - 1].lower in _HOUSES)


def _named_now(document: Document, index: int) -> Iterator[Span]:
    """Yield who is told of next if that sentence says what he is today: `Dahulu ia begal. Kini Mansur ...`."""
    words = document.words
    if index >= len(words) or _opens_paragraph(document, index):
        return
    first, after = sentence_at(document, index)
    if any(word.lower in _NOW for word in words[first:after]):
        yield from list(persons(document, first, after))[:1]


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
