"""Which names does a sentence tie to a noun such as "narapidana", "korban" or "anak binaan"?"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from housestyle.document import Document, Word
from housestyle.rules.protection.adults import adult_words, is_adult, office_words
from housestyle.rules.protection.people import (
    gap,
    is_given,
    is_in_title,
    is_only_given,
    is_place,
    may_name,
    name_at,
    name_before,
    spelled,
)
from housestyle.rules.protection.tables import places, table
from housestyle.rules.protection.unlisted_names import is_unheard_of
from housestyle.spelling import lexicon

_MOST_STEPS = 14
_NAMING = frozenset("bernama berinisial inisial dipanggil panggilan disapa alias".split())
_PAIRED = {("atas", "nama"), ("sebut", "saja"), ("a", "n"), ("namanya", "adalah")}
_NAMING_SOFT = frozenset("yakni yaitu adalah ialah".split())
_SKIPPED = frozenset(
    "yang itu tersebut ini atas nama sebut saja a n akrab biasa baru lama perempuan wanita pria laki-laki lansia "
    "asal pemasyarakatan dewasa kasus perkara pidana tindak tahun penjara seumur hidup mati bulan pelaku salah satu "
    "seorang satunya tewas meninggal dunia luka selamat pertama kedua ketiga anak di dari dalam pada lapas rutan "
    "bapas lpka kandung kandungnya tiri tirinya angkat angkatnya kembar kembarnya klien kelas dengan hukuman utama "
    "istri suami kedua juga kami saya binaan pembinaan bin putra putri".split()
)
_COPULAS = frozenset(
    "seorang salah satu merupakan adalah ialah sebagai selaku mantan eks bekas juga yang dari oleh tahun usia "
    "berusia itu menjadi sempat pernah telah sudah kini sebelumnya perwakilan satunya masih sedang tengah".split()
)
_INITIALS = re.compile(r"(?:[A-Z]\.\s?){1,4}[A-Z]?\b|[A-Z]{1,3}\b")
_BEFORE_OFFICE = frozenset("mantan eks seorang almarhum almarhumah mendiang pensiunan".split())
_AGE_AFTER = re.compile(r"\s?[(,]\s?(?:berusia\s|umur\s|usia\s)?\d{1,2}\b")


@dataclass(frozen=True)
class Link:
    """A name or initials tied to a noun: the words of the noun and of the name, and where the name stands."""

    noun: int
    first: int
    after: int
    start: int
    end: int
    is_initials: bool = False


def name_after(
    document: Document, noun: int, begin: int, *, whoever: bool = False, apposed: bool = False
) -> Link | None:
    """Return the name that follows a noun: `narapidana kasus pencurian bernama Andi`, `korban, Sinta`."""
    words = document.words
    named = soft = comma = strayed = False
    run = begin
    for index in range(begin, min(begin + _MOST_STEPS, len(words))):
        word = words[index]
        if word.opens:
            return None
        between = gap(document, index)
        comma = comma or "," in between
        if any(sign in between for sign in ';:!?”"') and ":" not in between:
            return None
        pair = (words[index - 1].lower, word.lower)
        if word.lower in _NAMING or pair in _PAIRED:
            named = True
            continue
        soft = soft or word.lower in _NAMING_SOFT
        beside = any(sign in between for sign in ",:(")
        apposed = whoever and (beside or (apposed and (index == begin or _is_of_office(words[index - 1]))))
        run += run == index - 1 and is_given(words[run].lower)  # a given name that is a word as well: Bunga Citra
        tied = named or (not strayed and (soft or apposed or beside or index == run))
        link = _link_at(document, noun, index, sure=named, tied=tied, whoever=whoever)
        if link:
            return link
        if word.is_lower and word.lower not in _SKIPPED and word.lower not in _NAMING_SOFT:
            if whoever and word.lower in {"itu", "tersebut"}:
                strayed = False  # the noun's phrase ends here: ayah anak binaan penerima remisi itu, Serka Mulyadi
            strayed = strayed or not (word.lower in table("offences") or (whoever and _goes_on(words, index)))
        elif may_name(word) and not is_place(document, index, index + 1) and word.lower not in places():
            return None
    return None


def _goes_on(words: tuple[Word, ...], index: int) -> bool:
    """Tell whether a word is of an office or explains one: `seorang anggota dewan`."""
    return _is_of_office(words[index]) or words[index - 1].lower in table("adult_roles")


def _is_of_office(word: Word) -> bool:
    """Tell whether a word may stand between a comma and a name: a rank, an office, an office's place."""
    return word.is_capitalised or word.lower in table("adult_roles") or word.lower in _BEFORE_OFFICE


def _link_at(document: Document, noun: int, index: int, *, sure: bool, tied: bool, whoever: bool) -> Link | None:
    words = document.words
    if not tied:
        return None
    span = name_at(document, index) or (_disguised(document, index) if sure else None)
    if span is None:
        return _initials_at(document, noun, index) if sure or gap(document, index) == " " else None
    first, after = span
    if is_place(document, first, after) and not sure:
        return None
    sure = sure or (whoever and first > index)
    spoken_for = whoever or sure
    if not spoken_for and (is_adult(document, first, after) or _is_known_adult(document, first, after)):
        return None
    if not sure and not _looks_personal(document, first, after):
        return None
    in_place = words[first].lower in places() and not any(is_given(word.lower) for word in words[first:after])
    if not sure and in_place:
        return None
    return Link(noun, first, after, words[first].start, words[after - 1].end)


def _disguised(document: Document, index: int) -> tuple[int, int] | None:
    """Return a name after "bernama" that is written in small letters, with digits among them, or letter by letter."""
    word = document.words[index]
    if is_given(word.lower) or (word.is_capitalised and re.search(r"\d", word.text)):
        return index, index + 1
    return spelled(document, index)


def _is_known_adult(document: Document, first: int, after: int) -> bool:
    return any(word.lower in adult_words(document) for word in document.words[first:after])


def _is_in_office(document: Document, first: int, after: int) -> bool:
    return any(word.lower in office_words(document) for word in document.words[first:after])


def _looks_personal(document: Document, first: int, after: int) -> bool:
    """Tell whether a tied name, without a word such as "bernama", is a person's by its words or what follows."""
    words = document.words
    if any(is_given(word.lower) for word in words[first:after]):
        return True
    rest = document.text[words[after - 1].end : words[after - 1].end + 2]
    opened = "," in gap(document, first)
    if all(lexicon.is_common(w.lower) and not is_given(w.lower) for w in words[first:after]):
        return False  # a heading's words: Anak Binaan Memulai Langkah Baru
    if gap(document, first) == " " and not is_in_title(document, words[first].start):
        return True
    closed = rest[:1] in {",", "("} or (rest.strip() in {".", ""} and after - first > 1)
    return (opened and closed) or _AGE_AFTER.match(document.text, words[after - 1].end) is not None


def _initials_at(document: Document, noun: int, index: int) -> Link | None:
    word = document.words[index]
    found = _INITIALS.match(document.text, word.start)
    if found is None or (len(word.text) > 1 and word.lower in table("not_names")):
        return None
    return Link(noun, index, index + 1, found.start(), found.end(), is_initials=True)


def names_before(document: Document, noun: int, *, whoever: bool = False) -> Link | None:
    """Return the name that a noun explains: `Andi (35), narapidana`, `Andi merupakan seorang tahanan`."""
    words = document.words
    index, tied = noun, False
    while index > max(0, noun - 8) and not words[index].opens:
        between = gap(document, index)
        tied = tied or "," in between or "(" in between or ")" in between
        index -= 1
        word = words[index]
        is_kin = whoever and (
            word.lower in table("kin_words") or word.lower in _SKIPPED or word.lower.startswith("almarhum")
        )
        if word.lower in _COPULAS or is_kin or _is_age(document, index):
            tied = tied or word.lower in {
                "merupakan",
                "adalah",
                "ialah",
                "yang",
                "seorang",
                "sebagai",
                "menjadi",
                "selaku",
            }
            continue
        return link_before(document, noun, index, whoever=whoever) if tied else None
    return None


def _is_age(document: Document, index: int) -> bool:
    word = document.words[index]
    if not word.text.isdigit() or len(word.text) > 2:
        return False
    return "(" in gap(document, index) or document.words[index + 1].lower in {"tahun", "thn", "th"}


def link_before(document: Document, noun: int, index: int, *, whoever: bool = False) -> Link | None:
    """Return the name whose last word stands at `index`, unless it is a grown-up's in office or a place's."""
    words = document.words
    span = name_before(document, index)
    if span is None:
        return _initials_before(document, noun, index)
    first, after = span
    last = words[after - 1]
    if is_in_title(document, last.start) and not (is_given(last.lower) or is_unheard_of(last.lower)):
        return None
    if is_place(document, first, after) or (words[first].lower in places() and not is_only_given(words[first].lower)):
        return None
    if not whoever and (is_adult(document, first, after, by_verb=False) or _is_in_office(document, first, after)):
        return None
    if words[first].opens and after - first == 1 and not _may_open(document, first, noun):
        return None
    return Link(noun, first, after, words[first].start, words[after - 1].end)


def _may_open(document: Document, first: int, noun: int) -> bool:
    """Tell whether one capitalised word that opens a sentence is a name: `Darwis, tahanan`; not `Kini, tahanan`."""
    lower = document.words[first].lower
    if is_given(lower):
        return True
    return (
        "," in gap(document, first + 1) and noun - first <= 3 and not lower.endswith(("nya", "lah")) and len(lower) > 3
    )


def _initials_before(document: Document, noun: int, index: int) -> Link | None:
    word = document.words[index]
    if (
        not word.text.isupper()
        or len(word.text) > 3
        or word.lower in table("not_names")
        or word.lower in table("adult_roles")
    ):
        return None
    return Link(noun, index, index + 1, word.start, word.end, is_initials=True)


def links(document: Document, noun: int, after: int, *, whoever: bool = False) -> Iterator[Link]:
    """Yield the names tied to a noun that begins at one word and ends before another.

    `whoever` takes in those whom a rank or a calling marks as grown-ups: an officer may be a victim.
    """
    for link in (
        names_before(document, noun, whoever=whoever),
        name_after(document, noun, after, whoever=whoever),
    ):
        if link:
            yield link
