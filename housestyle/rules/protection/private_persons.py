"""Which private persons does a sentence name: nobody in office, no place, no building?"""

import re
from collections.abc import Iterator

from housestyle.document import Document
from housestyle.rules.protection.adults import is_adult, office_words
from housestyle.rules.protection.bare_names import pseudonyms
from housestyle.rules.protection.fates import tells_fate
from housestyle.rules.protection.once import once
from housestyle.rules.protection.people import (
    gap,
    is_given,
    is_place,
    may_name,
    name_at,
    names,
)
from housestyle.rules.protection.somebody import AGE, is_somebody
from housestyle.rules.protection.tables import places, table

Span = tuple[int, int]

MOST_WORDS = 120  # of one sentence
# In small letters these are somebody's own, not a part of a name: `rumah Haji Sabran`.
_OWNED = frozenset("rumah toko warung makam bengkel kios kedai".split())
_INITIALS = re.compile(r"(?:[A-Z]\.\s?){1,4}[A-Z]?|[A-Z]{1,4}\b")
_BY_INITIALS = frozenset({"berinisial", "inisial"})
_INMATES = frozenset("binaan narapidana napi tahanan terpidana terdakwa tersangka wbp residivis".split())
# No leads to a thing's name when written small, though the table has them.
_TIMES = frozenset({"bulan", "hari", "kegiatan"})
# What people live by, inside and outside: no office.
_TRADES = frozenset(
    "peternak petani nelayan pedagang perajin pengrajin tukang sopir penjahit montir pengusaha pelukis penyanyi koki "
    "barista pekerja mahasiswa mahasiswi pelaut mekanik pemulung juragan satpam".split()
)
_OPENING_INMATES = _INMATES | {"warga", "koruptor", "bandar", "penghuni"}
# After these a clause begins: membantah kabar bahwa terpidana suap, Ir. Chandra, ...
_CLAUSES = frozenset("bahwa kabar soal mengenai tentang jika kalau mantan eks bekas seorang".split())
_ATTENDED = frozenset("ditemani didampingi dikawal diantar dibantu dijaga diapit dibimbing dipapah".split())
_LONGEST_LEAD = 9  # words from the noun to the name


def sentence_at(document: Document, index: int) -> Span:
    """Return the words of the sentence around a word, a quotation and who said it being one."""
    words = document.words
    first, least = index, max(0, index - MOST_WORDS)
    while first > least and not words[first].opens:
        first -= 1
    after, most = index + 1, min(len(words), index + MOST_WORDS)
    while after < most and not words[after].opens:
        after += 1
    return first, after


def persons(document: Document, first: int, after: int, *, whoever: bool = False) -> Iterator[Span]:
    """Yield the words of each private person's name or initials from one word to before another.

    `whoever` takes in those in office as well.
    """
    words, index = document.words, first
    last: Span | None = None
    while index < after:
        word = words[index]
        if not word.is_capitalised or (word.opens and word.lower in table("not_names")):
            index += 1
            continue
        span = (
            _name(document, index, whoever=whoever) or _initials(document, index) or _next_in_row(document, index, last)
        )
        last = span or last
        if span and not _is_known_figure(document, index, span):
            yield span
        index = max(index + 1, span[1] if span else _past_thing(document, index))


def _past_thing(document: Document, index: int) -> int:
    """Return before which word the name of a thing ends whose words begin here: `Jalan Jamin Ginting`."""
    span = name_at(document, index)
    return span[1] if span and span[0] == index and _is_thing(document, index) else 0


def _next_in_row(document: Document, index: int, last: Span | None) -> Span | None:
    """Return a name that `dan` joins to the one before: `Bayu dan Sekar`."""
    words = document.words
    if last is None or index - last[1] != 1 or words[last[1]].lower not in {"dan", "serta"}:
        return None
    return name_at(document, index) if is_given(words[index].lower) and words[index].lower not in places() else None


def _is_known_figure(document: Document, index: int, span: Span) -> bool:
    """Tell whether a name is that of somebody from history, with or without what he is called by: Bung Karno."""
    lower = [word.lower for word in document.words[index : span[1]]]
    if not called_inmates(document).isdisjoint(lower):
        return False
    return any(" ".join(lower[start:]) in table("public_figures") for start in range(span[0] - index + 1))


def _name(document: Document, index: int, *, whoever: bool) -> Span | None:
    words = document.words
    span = name_at(document, index)
    if span is None or span[0] - index > 2:
        return None
    first, after = span
    lower = [word.lower for word in words[first:after]]
    joined = " ".join(lower)
    if joined in pseudonyms(document) or (first == index and is_place(document, first, after)):
        return None
    if not is_somebody(document, first, after, is_addressed=first > index) or _is_thing(document, first):
        return None
    if not whoever and _is_in_office(document, first, after):
        return None
    return span


def _is_in_office(document: Document, first: int, after: int) -> bool:
    if any(word.lower in called_inmates(document) for word in document.words[first:after]):
        return False
    if _is_attended(document, first):
        return False
    if after < len(document.words) and (document.words[after].lower in _TRADES or tells_fate(document, after)):
        return False
    known = office_words(document)
    return is_adult(document, first, after, by_verb=False) or any(
        word.lower in known for word in document.words[first:after]
    )


def _is_attended(document: Document, first: int) -> bool:
    """Tell whether a sentence opens with those who only accompany somebody: `Ditemani petugas, Juminten ...`."""
    words, index = document.words, first
    if words[first].opens or gap(document, first).strip() != ",":
        return False
    while index > first - _LONGEST_LEAD and not words[index].opens:
        index -= 1
    return words[index].opens and words[index].lower in _ATTENDED


@once
def called_inmates(document: Document) -> frozenset[str]:
    """Return, in lower case, the words of names right after a word for an inmate, whatever office stands before."""
    words = document.words
    return frozenset(
        word.lower
        for first, after in names(document)
        if (first and words[first - 1].text in _INMATES and not gap(document, first).strip())
        or _is_inmate_apposed(document, first, after)
        for word in words[first:after]
        if len(word.text) > 2
    )


def _is_inmate_apposed(document: Document, first: int, after: int) -> bool:
    """Tell whether a clause opens with an inmate, the name set off by commas: `Napi kasus suap, Ir. Gunadi, ...`."""
    words, begin = document.words, first
    while (
        begin > 0
        and not words[begin].opens
        and words[begin - 1].is_capitalised
        and not gap(document, begin).strip(" .")
    ):
        begin -= 1
    end = words[after - 1].end
    if document.text[end : end + 1] != "," or words[begin].opens or gap(document, begin).strip() != ",":
        return False
    index = begin - 1
    while index > begin - _LONGEST_LEAD and index > 0 and not words[index].opens and "," not in gap(document, index):
        index -= 1
        if words[index].lower in _INMATES and words[index - 1].lower in _CLAUSES:
            return True
    return words[index].opens and words[index].lower in _OPENING_INMATES


def _is_thing(document: Document, first: int) -> bool:
    """Tell whether these words are part of the name of a building, an office or a work: `RSUD Andi Makkasau`."""
    words = document.words
    for index in range(first - 1, max(-1, first - 5), -1):
        if words[index + 1].opens or gap(document, index + 1).strip(" .“\"'‘"):
            return False
        if words[index].text in _TIMES:
            return False
        if words[index].lower in _OWNED and (words[index].is_lower or words[index].opens):
            return False
        if words[index].lower in table("named_things") and words[index].lower not in {"kasus", "bandar", "tokoh"}:
            return True
        if words[index].is_lower or may_name(words[index]):
            return False
    return False


def _initials(document: Document, index: int) -> Span | None:
    words = document.words
    word = words[index]
    found = _INITIALS.match(document.text, word.start)
    if found is None or len(word.text) > 4:
        return None
    after = index + 1
    while after < len(words) and words[after].end <= found.end():
        after += 1
    named = index > 0 and words[index - 1].lower in _BY_INITIALS
    known = word.lower in table("not_names") or word.lower in table("illnesses") or word.lower in table("offences")
    is_aged = len(word.text) <= 3 and AGE.match(document.text, found.end()) is not None
    return (index, after) if named or (is_aged and not known) else None
