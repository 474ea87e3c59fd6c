"""Which private persons does a sentence name: nobody in office, no place, no building?"""

import re
from collections.abc import Iterator

from housestyle.document import Document
from housestyle.rules.protection.adults import is_adult, office_words
from housestyle.rules.protection.bare_names import pseudonyms
from housestyle.rules.protection.once import once
from housestyle.rules.protection.people import (
    gap,
    is_given,
    is_in_title,
    is_only_given,
    is_place,
    may_name,
    name_at,
    names,
)
from housestyle.rules.protection.tables import places, table
from housestyle.rules.protection.unlisted_names import is_unlisted_name
from housestyle.spelling import lexicon

Span = tuple[int, int]

_SELDOM = 3.3  # a Zipf value: seen less than twice in a million words
MOST_WORDS = 120  # of one sentence
_AGE = re.compile(r"\s?\(\d{1,2}\b|,\s\d{1,2}\stahun\b|\s\d{2}\stahun\b")
# In small letters these are somebody's own, not a part of a name: `rumah Haji Sabran`.
_OWNED = frozenset("rumah toko warung makam bengkel kios kedai".split())
_INITIALS = re.compile(r"(?:[A-Z]\.\s?){1,4}[A-Z]?|[A-Z]{1,4}\b")
_BY_INITIALS = frozenset({"berinisial", "inisial"})
# A capitalised word after one of these is somebody's name, however rare.
_NAMING = frozenset(
    "bernama nama kepada adalah ialah an sdr sdri saudara saudari pak bu bapak ibu mbah mas mbak "
    "bang kang mama nenek kakek tn ny alias namanya lengkapnya aslinya "
    "si almarhum almarhumah mendiang binaan wbp narapidana napi tahanan terpidana terdakwa tersangka klien residivis "
    "napiter korban jasad mayat nyawa kata ujar tutur ucap ungkap aku cerita kenang istrinya "
    "suaminya anaknya tetangganya".split()
)
_COURTESIES = frozenset(
    "haji hajah hajjah pak bu sdr sdri saudara saudari tuan ny tn mbok mbah tante almarhum almarhumah".split()
)
_INMATES = frozenset("binaan narapidana napi tahanan terpidana terdakwa tersangka wbp residivis".split())
_TIMES = frozenset({"bulan", "hari", "kegiatan"})
_THIS = frozenset("itu tersebut ini ia dia".split())
_VERDICTS = frozenset(
    "divonis dihukum dipidana didakwa dijerat terjerat tersandung mendekam dipenjara dibui mengidap menderita "
    "didiagnosis terinfeksi terjangkit".split()
)
_OPENING_INMATES = _INMATES | {"warga", "koruptor", "bandar", "penghuni"}
_LONGEST_LEAD = 9  # words from the noun to the name
_PATERNAL = frozenset({"bin", "binti"})
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
        index = max(index + 1, span[1] if span else 0)


def _next_in_row(document: Document, index: int, last: Span | None) -> Span | None:
    """Return a name that `dan` joins to the one before: `Bayu dan Sekar`."""
    words = document.words
    if last is None or index - last[1] != 1 or words[last[1]].lower not in {"dan", "serta"}:
        return None
    return name_at(document, index) if is_given(words[index].lower) and words[index].lower not in places() else None


def _is_known_figure(document: Document, index: int, span: Span) -> bool:
    """Tell whether a name is that of somebody from history, with or without what he is called by: Bung Karno."""
    lower = [word.lower for word in document.words[index : span[1]]]
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
    if not _is_somebody(document, first, after, is_addressed=first > index) or _is_thing(document, first):
        return None
    if not whoever and _is_in_office(document, first, after):
        return None
    return span


def _is_in_office(document: Document, first: int, after: int) -> bool:
    if any(word.lower in called_inmates(document) for word in document.words[first:after]):
        return False
    if after < len(document.words) and document.words[after].lower in _VERDICTS:
        return False
    known = office_words(document)
    return is_adult(document, first, after, by_verb=False) or any(
        word.lower in known for word in document.words[first:after]
    )


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
    """Tell whether a sentence opens with an inmate, the name set off by commas: `Napi kasus suap, Ir. Gunadi, ...`."""
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
    return words[index].opens and words[index].lower in _OPENING_INMATES


def _is_somebody(document: Document, first: int, after: int, *, is_addressed: bool) -> bool:
    words = document.words
    lower = [word.lower for word in words[first:after]]
    if any(is_only_given(word) and word not in places() for word in lower) or not _PATERNAL.isdisjoint(lower):
        return True
    before = words[first - 1].lower if first and not words[first].opens else ""
    if is_addressed and (before in _COURTESIES or is_given(lower[0])):
        return True
    if lower[0] in places():
        return False
    if before in _NAMING or table("deeds").get(before) == "aktif":
        return not gap(document, first).strip(' ,.(:“"”')
    if is_in_title(document, words[first].start):
        return after - first > 1 and all(is_given(word) for word in lower)
    if after - first > 1 and any(is_given(word) for word in lower):
        return True
    if before in _FROM or before == "dan":  # `dari Porong dan Krembung`
        return False
    return _is_by_form(document, first, after) or _is_followed(document, first, after)


def _is_by_form(document: Document, first: int, after: int) -> bool:
    """Tell whether words are a name since nothing else explains them, or commas set them off."""
    word = document.words[first]
    is_single = after - first == 1
    if is_single and _is_apposed(document, first, after):
        before = document.words[first - 1].lower
        if is_given(word.lower) or before in _THIS:
            return True
    if is_single and word.text.isupper():
        return False
    is_unknown = is_unlisted_name(document, first, after) or _opens_unheard_of(document, first)
    return is_unknown or _is_rare(document, first, after)


def _is_followed(document: Document, first: int, after: int) -> bool:
    """Tell whether a fate, an age or the like follows."""
    words = document.words
    if after >= len(words) or words[after].opens or not _is_tied(document, after):
        return False
    return after - first > 1 or is_given(words[first].lower) or not words[first].opens


def _is_apposed(document: Document, first: int, after: int) -> bool:
    """Tell whether commas or brackets enclose a name: `Barista itu, Yoga, bercerita`."""
    before, end = gap(document, first).strip(), document.words[after - 1].end
    return not document.words[first].opens and before in {",", "("} and document.text[end : end + 1] in {",", ")"}


def _is_rare(document: Document, first: int, after: int) -> bool:
    """Tell whether two capitals or more inside a sentence are seldom words: Bonar Manurung."""
    words = document.words[first:after]
    if len(words) < 2 or words[0].opens or is_in_title(document, words[0].start):
        return False
    return all(_is_seldom(word.lower) for word in words)


def _is_seldom(lower: str) -> bool:
    if lower in places() or lower in lexicon.places() or lower in lexicon.offices() or lexicon.is_english(lower):
        return False
    return len(lower) > 2 and lexicon.score().get(lower, 0.0) < _SELDOM


def _opens_unheard_of(document: Document, first: int) -> bool:
    """Tell whether a sentence opens with a word that no list explains: `Marni yang menghuni Blok B`."""
    word = document.words[first]
    if not word.opens or is_in_title(document, word.start) or word.text.isupper() or len(word.text) < 4:
        return False
    known = lexicon.knows(word.lower) or lexicon.is_english(word.lower) or lexicon.is_listed(word.lower)
    return not (known or word.lower in places() or word.lower in lexicon.places() or word.lower in lexicon.offices())


def _is_tied(document: Document, after: int) -> bool:
    """Tell whether what follows a name is told of people only."""
    return document.words[after].lower in _FATES or _AGE.match(document.text, document.words[after - 1].end) is not None


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
    is_aged = len(word.text) <= 3 and _AGE.match(document.text, found.end()) is not None
    return (index, after) if named or (is_aged and not known) else None
