"""In a story about children: which personal names stand there without any sign that they are a grown-up's?"""

import re
from collections.abc import Iterator
from itertools import islice

from housestyle.document import Document
from housestyle.rules.protection.adults import adult_words, is_adult
from housestyle.rules.protection.ages import OLDEST_RESIDENT, age_after
from housestyle.rules.protection.child_sentence import ANY_CHILD_NOUN, around
from housestyle.rules.protection.marks import MOST_LOOKS
from housestyle.rules.protection.once import once
from housestyle.rules.protection.people import gap, is_given, is_in_title, is_only_given, is_place, names
from housestyle.rules.protection.tables import places, table
from housestyle.rules.protection.unlisted_names import is_seldom, is_unheard_of, is_unlisted_name

_SPEECH = frozenset(
    "ujar kata ungkap tutur ucap cerita aku imbuh tambah jelas terang papar lanjut tegas harap pungkas sebut curhat "
    "celetuk gumam bisik ucapnya kisah seru katanya tukas beber kenang menurut".split()
)
# A capitalised word after one of these is a person, even if it is an ordinary word as well.
_TOWARDS = frozenset(
    "kepada oleh bersama seperti bagi diraih direbut dimenangkan dijuarai dibawakan dipersembahkan "
    "dibacakan ditampilkan diwakili diberikan dibuat ditulis dilukis karya atas disapa milik".split()
)
_PSEUDONYM = re.compile(
    r"\b(?:bukan\s+nama\s+(?:sebenarnya|asli)|nama\s+(?:samaran|disamarkan)|nama\s+telah\s+disamarkan|"
    r"samaran|disamarkan)\b",
    re.I,
)
_NAME_BEFORE = re.compile(r"([A-Z][\w'’]+(?:\s[A-Z][\w'’]+){0,3})[\s,(“\"]{0,4}$")
_INITIALS_BEFORE = re.compile(r"\b(?:[A-Z]\.\s?){1,3}$|\b[A-Z]{2}\s$")
# What somebody makes is named after a place or after its maker: racikan kopi Kornelius.
_MADE = frozenset("kopi kue roti teh batik masakan puisi lukisan karya ukiran".split())
_ROW_GAP = re.compile(r"[\s,.;:()–-]{1,6}")
_ROW_WORDS = frozenset(
    "dan serta juara peringkat posisi pertama kedua ketiga keempat harapan disusul oleh sedangkan i ii iii iv".split()
)
_WINDOW = 90


@once
def pseudonyms(document: Document) -> frozenset[str]:
    """Return, in lower case, the names that the story itself marks as not the real ones."""
    found: set[str] = set()
    for mark in islice(_PSEUDONYM.finditer(document.text), MOST_LOOKS):
        before = document.text[max(0, mark.start() - _WINDOW) : mark.start()].rstrip(' (,“"')
        name = _NAME_BEFORE.search(before)
        if name:
            found.add(name.group(1).lower())
            found.update(name.group(1).lower().split())
    return frozenset(found)


# Figures of scripture, history and art: mengisahkan Daud, tokoh Budi, lagu ciptaan Rinto Harahap dinyanyikan.
_TALE = re.compile(
    r"\b(?:mengisahkan|dikisahkan|(?:me|di)\w{4,10}\s(?:kisah|cerita)|dongeng|legenda|tokoh|pahlawan|perjuangan|teladan|nabi|rasul|santo|santa|drama|"
    r"lakon|sandiwara|film|novel)\s(?:\w+\s){0,4}$",
    re.I,
)
_COMPOSER = re.compile(r"\b(?:ciptaan|karya|karangan|gubahan)\s$", re.I)
_BOOK = re.compile(
    r"\b(?:novel|film|buku|komik|roman|lagu)\b[^.\n]{0,60}\b(?:karya|karangan|tulisan|ciptaan|garapan)\s$", re.I
)
_PERFORMED = re.compile(
    r"\b(?:dinyanyikan|dibawakan|dibacakan|dipentaskan|menyanyikan|membawakan|membaca(?:kan)?)\b", re.I
)


def is_of_a_tale(document: Document, start: int) -> bool:
    """Tell whether a name is a figure's or an author's whose work is performed, rather than somebody's who is there."""
    before, after = around(document, start, start)
    if _TALE.search(before):
        return ANY_CHILD_NOUN.search(before[-40:]) is None
    if _BOOK.search(before):
        return True
    return _COMPOSER.search(before) is not None and _PERFORMED.search(f"{before}|{after}") is not None


def untold_names(document: Document) -> Iterator[tuple[int, int]]:
    """Yield the bare names that are no tale's."""
    return (span for span in bare_names(document) if not is_of_a_tale(document, span[0]))


def bare_names(document: Document) -> Iterator[tuple[int, int]]:
    """Yield names of nobody in office: those in the table of given names, and whoever is quoted by a bare name."""
    words = document.words
    row_until = -1
    for first, after in names(document):
        is_next = first <= row_until and is_given(words[first].lower) and _may_be_next(document, first, after)
        if is_next or _is_bare(document, first, after):
            yield words[first].start, words[after - 1].end
            row_until = _row_goes_on(document, after)


def _row_goes_on(document: Document, index: int) -> int:
    """Return where the next name of a row would stand after a name: `Aldo, Fikri, dan Bima`, `2. Fikri 3. Bima`."""
    words = document.words
    start = index
    while index < min(start + 5, len(words)) and _ROW_GAP.fullmatch(gap(document, index)):
        if not (words[index].text.isdigit() or words[index].lower in _ROW_WORDS):
            is_parted = index > start or "," in gap(document, index) or "\n" in gap(document, index)
            return index if is_parted and not (index == start and words[index].opens) else -1
        index += 1
    return -1


def _may_be_next(document: Document, first: int, after: int) -> bool:
    words = document.words[first:after]
    is_known = any(word.lower in adult_words(document) for word in words)
    return not is_known and not is_place(document, first, after) and not is_adult(document, first, after)


def _is_bare(document: Document, first: int, after: int) -> bool:
    words = document.words
    if not _is_somebody(document, first, after):
        return False
    lower = [word.lower for word in words[first:after]]
    if _is_public_figure(document, first, after) or is_place(document, first, after):
        return False
    if any(word in adult_words(document) for word in lower) or is_adult(document, first, after):
        return False
    age = age_after(document.text, words[after - 1].end)
    return not _is_things_name(document, first) and (age is None or age <= OLDEST_RESIDENT)


def _is_public_figure(document: Document, first: int, after: int) -> bool:
    """Tell whether a name is in the table of figures, initials before it counted: `W.S. Rendra`."""
    start, end = document.words[first].start, document.words[after - 1].end
    name = " ".join(document.text[start:end].lower().split())
    initials = _INITIALS_BEFORE.search(document.text[max(0, start - 12) : start])
    longer = f"{' '.join(initials.group().lower().split())} {name}" if initials else name
    return name in table("public_figures") or longer in table("public_figures")


def _is_somebody(document: Document, first: int, after: int) -> bool:
    """Tell whether these capitalised words are a person's name by themselves or by the word before."""
    words = document.words
    lower = [word.lower for word in words[first:after]]
    if is_unlisted_name(document, first, after):
        return True
    if any(is_only_given(word) and word not in places() for word in lower):
        return is_only_given(lower[0]) or is_given(lower[0]) or after - first <= 3
    if is_in_title(document, words[first].start) and _heads_a_title(document, first):
        return True
    if words[first].opens or is_in_title(document, words[first].start):
        return after - first >= 2 and all(is_given(word) for word in lower) and not words[first].opens
    if after - first > 1 and is_given(lower[0]) and all(is_seldom(word) for word in lower[1:]):
        return True
    before = words[first - 1].lower if first else ""
    if before in _SPEECH and not gap(document, first).strip() and _is_told(document, first - 1):
        return lower[0] not in places()
    return before in _TOWARDS and is_given(lower[0]) and lower[0] not in places()


def _heads_a_title(document: Document, first: int) -> bool:
    """Tell whether a common name opens a title or follows its comma before a title's verb: `Alif Bebas`."""
    words = document.words
    begins = words[first].opens or gap(document, first).strip() in {",", ":"} or words[first - 1].lower == "si"
    if not begins or not is_given(words[first].lower) or words[first].lower in places():
        return False
    index = first + 1
    while index < min(first + 3, len(words)) and (is_given(words[index].lower) or is_unheard_of(words[index].lower)):
        index += 1
    return index < len(words) and not words[index].opens and words[index].lower in table("title_verbs")


def _is_told(document: Document, index: int) -> bool:
    """Tell whether a word such as "cerita" follows a quotation or its comma, so that it is a verb of speech here."""
    return document.words[index].lower == "menurut" or gap(document, index).strip()[-1:] in {"”", '"', ",", "’", "'"}


def _is_placed(lower: str) -> bool:
    return lower in places() or not (is_given(lower) or is_unheard_of(lower))


def _is_things_name(document: Document, first: int) -> bool:
    """Tell whether the name is that of a building, street, school, team or work: `Masjid Nurul Iman`."""
    words = document.words
    reach = 2 if is_in_title(document, words[first].start) else 5
    for index in range(first - 1, max(-1, first - 1 - reach), -1):
        if words[index + 1].opens or gap(document, index + 1).strip(" .)“\"'‘"):
            return False
        if words[index].lower in table("named_things"):
            return not (words[index].lower in _MADE and not _is_placed(words[first].lower))
        if words[index].is_lower:
            return False
    return False
