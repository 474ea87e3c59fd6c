"""Which private persons does a sentence name: nobody in office, no place, no building?"""

import re
from collections.abc import Iterator

from housestyle.document import Document
from housestyle.rules.protection.adults import is_adult, office_words
from housestyle.rules.protection.bare_names import pseudonyms
from housestyle.rules.protection.people import gap, is_given, is_in_title, is_only_given, is_place, may_name, name_at
from housestyle.rules.protection.tables import places, table

Span = tuple[int, int]

MOST_WORDS = 120  # of one sentence
_AGE = re.compile(r"\s?\(\d{1,2}\b|,\s\d{1,2}\stahun\b|\s\d{2}\stahun\b")
_INITIALS = re.compile(r"(?:[A-Z]\.\s?){1,4}[A-Z]?|[A-Z]{1,4}\b")
_BY_INITIALS = frozenset({"berinisial", "inisial"})
# A capitalised word after one of these is somebody's name, however rare.
_NAMING = frozenset(
    "bernama nama kepada adalah ialah an sdr sdri saudara saudari pak bu bapak ibu mbah mas mbak "
    "bang kang mama nenek kakek tn ny alias "
    "si almarhum almarhumah mendiang binaan wbp narapidana napi tahanan terpidana terdakwa tersangka klien residivis "
    "napiter korban kata ujar tutur ucap ungkap aku cerita kenang istrinya suaminya anaknya tetangganya".split()
)
_FROM = frozenset("asal dari di ke warga pasien se desa kecamatan kabupaten kelurahan".split())
_FATES = frozenset(
    "yang divonis dihukum dipidana didakwa dituntut terjerat dijerat mengidap menderita didiagnosis didiagnosa masuk "
    "menjalani menghuni penghuni pemilik terbukti mendekam sakit dirawat dirujuk positif hamil "
    "keguguran bin binti alias terserang terkena "
    "ditahan ditangkap dipenjara membunuh mencuri reaktif mengalami".split()
)


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
    while index < after:
        word = words[index]
        if not word.is_capitalised or (word.opens and word.lower in table("not_names")):
            index += 1
            continue
        span = _name(document, index, whoever=whoever) or _initials(document, index)
        if span:
            yield span
        index = max(index + 1, span[1] if span else 0)


def _name(document: Document, index: int, *, whoever: bool) -> Span | None:
    words = document.words
    span = name_at(document, index)
    if span is None or span[0] - index > 2:
        return None
    first, after = span
    lower = [word.lower for word in words[first:after]]
    joined = " ".join(lower)
    if joined in table("public_figures") or joined in pseudonyms(document) or is_place(document, first, after):
        return None
    if not _is_somebody(document, first, after, is_addressed=first > index) or _is_thing(document, first):
        return None
    if not whoever and _is_in_office(document, first, after):
        return None
    return span


def _is_in_office(document: Document, first: int, after: int) -> bool:
    known = office_words(document)
    return is_adult(document, first, after, by_verb=False) or any(
        word.lower in known for word in document.words[first:after]
    )


def _is_somebody(document: Document, first: int, after: int, *, is_addressed: bool) -> bool:
    words = document.words
    lower = [word.lower for word in words[first:after]]
    if any(is_only_given(word) and word not in places() for word in lower):
        return True
    if lower[0] in places():
        return False
    before = words[first - 1].lower if first and not words[first].opens else ""
    if before in _NAMING or (is_addressed and is_given(lower[0])):
        return not before or not gap(document, first).strip(' ,.(:“"”')
    if is_in_title(document, words[first].start):
        return after - first > 1 and all(is_given(word) for word in lower)
    if after - first > 1 and any(is_given(word) for word in lower):
        return True
    if before in _FROM or before == "dan":  # `dari Porong dan Krembung`
        return False
    is_followed = after < len(words) and not words[after].opens and _is_tied(document, after)
    return is_followed and (after - first > 1 or is_given(lower[0]) or not words[first].opens)


def _is_tied(document: Document, after: int) -> bool:
    """Tell whether what follows a name is told of people only."""
    return document.words[after].lower in _FATES or _AGE.match(document.text, document.words[after - 1].end) is not None


def _is_thing(document: Document, first: int) -> bool:
    """Tell whether these words are part of the name of a building, an office or a work: `RSUD Andi Makkasau`."""
    words = document.words
    for index in range(first - 1, max(-1, first - 5), -1):
        if words[index + 1].opens or gap(document, index + 1).strip(" .“\"'‘"):
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
    is_aged = len(word.text) <= 3 and _AGE.match(document.text, found.end()) is not None
    return (index, after) if named or (is_aged and not known) else None
