"""Where is a person named, and is it a grown-up in office or of a calling?"""

import re

from housestyle.document import Document, Word
from housestyle.parts import Kind
from housestyle.rules.protection.once import once
from housestyle.rules.protection.tables import places, table

MOST_NAME_WORDS = 5
_HONORIFICS = frozenset(
    "bapak pak ibu bu sdr sdri saudara saudari tn ny nn alm almh almarhum almarhumah si sang ananda dik mas mbak bang "
    "kak om tante mama papa bung abang adik kakak haji hajah hajjah h hj almarhumah".split()
)
_JOINTS = frozenset("bin binti bte al el van der de da dos ar as bt mei".split())
_MONTH_NAMES = frozenset({"ramadhan", "ramadan", "ramdan", "ramdhan"})  # of people as well: Gilang Ramadhan
_SHORT_FORMS = frozenset("m moh muh muhd moch mohd mhd abd st siti".split())
_DEGREE = re.compile(
    r",\s{0,2}(?:[A-Z][A-Za-z]{0,5}\.\s?){1,6}|\s{1,2}(?:[SMA]|Dr|Sp)\.\s?[A-Z]|,\s(?:S|M|A)\.?[A-Z][a-z]?\b"
)
_NAME_WORD = re.compile(r"[^\W\d_][^\W\d_]*(?:['’-][^\W\d_]+)*")
_ROMAN = re.compile(r"[IVXL]{1,5}[ABab]?")
_SURNAME_LIKE = re.compile(
    r"\w{3,}(?:yanto|iyono|ningsih|iansyah|ansyah|uddin|wijaya|setiawan|kurniawan|hermawan|darmawan|wicaksono|nugroho|"
    r"prasetyo|lestari|wulandari|pratama|saputra|saputri|hidayat|ramadhan|ramadan|permana|maulana|firmansyah)"
)


@once
def titles(document: Document) -> tuple[tuple[int, int], ...]:
    """Return where titles and other lines without grammar stand, in which a capital says nothing."""
    return tuple((p.start, p.end) for p in document.of(Kind.TITLE, Kind.TOKENS))


def is_in_title(document: Document, place: int) -> bool:
    return any(start <= place < end for start, end in titles(document)[:50])


def is_given(word: str) -> bool:
    """Tell whether a word, in lower case, is a common given name, be it another word as well."""
    return word in table("given_names") or _SURNAME_LIKE.fullmatch(word) is not None


def is_only_given(word: str) -> bool:
    """Tell whether a word is a given name and nothing else."""
    return table("given_names").get(word) == "" or _SURNAME_LIKE.fullmatch(word) is not None


def may_name(word: Word) -> bool:
    """Tell whether a word may be part of a person's name by its form."""
    text = word.text
    if not text[:1].isupper() or not _NAME_WORD.fullmatch(text):
        return False
    if word.lower in table("not_names") or word.lower in table("adult_roles"):
        return False
    if _ROMAN.fullmatch(text) or (word.lower in table("named_things") and not is_given(word.lower)):
        return False
    return len(text) > 1 and (not text.isupper() or is_given(word.lower) or len(text) > 4)


def _is_address(lower: str) -> bool:
    return lower in _HONORIFICS or table("adult_roles").get(lower) == "sapaan"


def gap(document: Document, index: int) -> str:
    """Return what stands between a word and the one before it."""
    words = document.words
    return document.text[words[index - 1].end : words[index].start] if index else "\n"


def name_at(document: Document, index: int) -> tuple[int, int] | None:
    """Return the words of a name that begins here, titles of courtesy before it left out; None where there is none."""
    words = document.words
    while index < len(words) and _is_address(words[index].lower) and not _ends_before(document, index + 1):
        index += 1
    if index >= len(words):
        return None
    first = index
    if words[index].lower in _SHORT_FORMS and index + 1 < len(words) and may_name(words[index + 1]):
        index += 1
    elif not may_name(words[index]):
        return spelled(document, index)
    index += 1
    while index < len(words) and index - first < MOST_NAME_WORDS and not _ends_before(document, index):
        word = words[index]
        if word.lower in _JOINTS and index + 1 < len(words) and may_name(words[index + 1]):
            index += 2
        elif (may_name(word) and (not is_in_title(document, word.start) or is_given(word.lower))) or (
            word.lower in _MONTH_NAMES and word.is_capitalised and is_given(words[index - 1].lower)
        ):
            index += 1
        else:
            break
    return first, index


def spelled(document: Document, index: int) -> tuple[int, int] | None:
    """Return a name whose letters stand alone: R.I.A.N."""
    words = document.words
    end = index
    while end < min(index + 12, len(words)) and len(words[end].text) == 1 and words[end].text.isalpha():
        if end > index and gap(document, end).strip() not in {"", ".", "-", "*"}:
            break
        end += 1
    letters = "".join(word.lower for word in words[index:end])
    return (index, end) if len(letters) >= 3 and is_given(letters) else None


def _ends_before(document: Document, index: int) -> bool:
    """Tell whether something other than a blank, or a point after a short form, parts this word from the one before."""
    if index >= len(document.words):
        return True
    between = gap(document, index)
    return bool(between.strip(" \u00a0\u202f\u2009")) and not (
        between.strip() == "." and not document.words[index].opens
    )


def name_before(document: Document, index: int) -> tuple[int, int] | None:
    """Return the words of a name whose last word stands here."""
    words = document.words
    first = index
    while first >= 0 and index - first < MOST_NAME_WORDS:
        word = words[first]
        is_joint = word.lower in _JOINTS and first > 0 and may_name(words[first - 1])
        if not (is_joint or may_name(word)) or (
            first < index and is_in_title(document, word.start) and not is_given(word.lower)
        ):
            break
        if first < index and _ends_before(document, first + 1):
            break
        first -= 1
        if words[first + 1].opens:
            break
    first += 1
    if first <= index and words[first].opens and index > first and not is_given(words[first].lower):
        first += words[first].lower in places()
    return (first, index + 1) if first <= index else None


def is_place(document: Document, first: int, after: int) -> bool:
    """Tell whether these words are a place that the tables know, and no common given name."""
    words = document.words[first:after]
    lower = " ".join(word.lower for word in words)
    return lower in places() and not is_only_given(words[0].lower)


def has_degree(document: Document, after: int) -> bool:
    return _DEGREE.match(document.text, document.words[after - 1].end) is not None


@once
def names(document: Document) -> tuple[tuple[int, int], ...]:
    """Return the words of everything that may be a person's name by its form, in order."""
    words = document.words
    found: list[tuple[int, int]] = []
    index = 0
    while index < len(words):
        if not may_name(words[index]):
            index += 1
            continue
        span = name_at(document, index) or (index, index + 1)
        found.append(span)
        index = max(span[1], index + 1)
    return tuple(found)
