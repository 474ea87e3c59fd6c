"""Who is a parent or other kin by what a sentence tells: `Jufri kaget anaknya ditahan`, `Pak Jumadi menjemput`?"""

import re
from collections.abc import Iterator

from housestyle.document import Document
from housestyle.rules.protection.adults import is_adult, titled_words
from housestyle.rules.protection.child_sentence import ANY_CHILD, around, sentence_before
from housestyle.rules.protection.marks import MOST_LOOKS
from housestyle.rules.protection.people import gap, is_given, is_place, may_name, names
from housestyle.rules.protection.tables import table
from housestyle.rules.protection.unlisted_names import is_unlisted_name

# Whoever has one of these in the sentence is the child's kin.
_OWN_CHILD = re.compile(
    r"\b(?:(?:anak|putra|putri|cucu|keponakan|kemenakan|ponakan|buah\shati|darah\sdaging|si\sbungsu|si\ssulung)(?:\s\w+){0,2}?(?:nya\b|\smereka\b)|"
    r"(?:anak|putra|putri|cucu|keponakan|kemenakan)nya|sang\s(?:anak|putra|putri|cucu|adik|buah\shati)|"
    r"(?:anak|putra|putri|cucu|adik|keponakan)\s(?:saya|kami))\b",
    re.I,
)
_KIN = re.compile(
    r"\b(?:orang\s?tua(?:nya)?|keluarga(?:nya)?|ayah(?:nya)?|ibunya|bapaknya|mamanya|papanya|(?:seorang|para|sang|kedua)\s(?:ibu|bapak|ayah|orang\stua)|wali(?:nya)?|"
    r"kakek(?:nya)?|nenek(?:nya)?|paman(?:nya)?|bibi(?:nya)?|menjemput|penjamin|menjenguk|membesuk)\b",
    re.I,
)
_HANDED_TO = re.compile(r"\b(?:kepada|bersama|oleh|pengasuhan|asuhan|didampingi)\s(?:Bapak|Ibu|Pak|Bu|\w+)\s$", re.I)
_TITLES_OF_BIRTH = frozenset("lalu baiq raden gusti ida i ni tubagus".split())
Span = tuple[int, int]


_MENTOR = re.compile(
    r"[^.\n]{0,40}\b(?:mengajar\w*|melatih|membimbing|membina|memandu|memimpin|menyumbang\w*|menyerahkan|membagikan|berceramah)\b",
    re.I,
)
# Children call their mentors so, and the devout are called so; it says nothing of kin.
_MENTORS = frozenset("kak kaka h hj".split())


def parents(document: Document, *, is_childs: bool) -> Iterator[Span]:
    """Yield where somebody is named whom nothing but a child of the case ties to the story."""
    words = document.words
    for looks, (first, after) in enumerate(names(document)):
        if looks > MOST_LOOKS:
            return
        if _is_parent(document, first, after, is_childs=is_childs):
            yield words[_with_courtesy(document, first)].start, words[after - 1].end


def _is_parent(document: Document, first: int, after: int, *, is_childs: bool) -> bool:
    words = document.words
    called = _is_called(document, first)
    if not (called or _is_name(document, first, after)) or is_place(document, first, after):
        return False
    if _holds_office(document, first, after) or _is_figure(document, first, after):
        return False
    if called and _MENTOR.match(document.text, words[after - 1].end):
        return False
    if called and is_childs and _courtesy(document, first) not in _MENTORS:
        return True
    before, behind = around(document, words[first].start, words[after - 1].end)
    if _OWN_CHILD.search(f"{before}|{behind}"):
        return True
    if called and _HANDED_TO.search(before) and ANY_CHILD.search(before):
        return True
    return called and bool(_KIN.search(f"{before}|{behind}|{sentence_before(document, words[first].start)}"))


def _is_name(document: Document, first: int, after: int) -> bool:
    words = document.words
    if words[first].opens and after - first == 1:
        return is_given(words[first].lower)
    return is_given(words[first].lower) or is_unlisted_name(document, first, after)


def _is_called(document: Document, first: int) -> bool:
    """Tell whether a courtesy stands before a name: `Bu Lestari`, `Bapak dan Ibu Saragih`."""
    words = document.words
    if words[first].lower in table("courtesies") and first + 1 < len(words) and may_name(words[first + 1]):
        is_part = (
            first > 0
            and not words[first].opens
            and words[first - 1].is_capitalised
            and not gap(document, first).strip()
        )
        return not is_part and not gap(document, first + 1).strip(". ")
    if first > 1 and words[first - 1].lower in _TITLES_OF_BIRTH and words[first - 1].is_capitalised:
        first -= 1
    if first == 0 or words[first].opens or gap(document, first).strip(". "):
        return False
    before = words[first - 1]
    is_home = words[first - 2].lower in {"keluarga", "rumah", "kediaman"}
    if (
        first > 1
        and not before.opens
        and not is_home
        and words[first - 2].is_capitalised
        and not gap(document, first - 1).strip()
    ):
        return False  # part of a name: Komunitas Ayah Hebat
    return before.is_capitalised and before.lower in table("courtesies")


def _courtesy(document: Document, first: int) -> str:
    return document.words[_with_courtesy(document, first)].lower


def _is_figure(document: Document, first: int, after: int) -> bool:
    """Tell whether somebody is known by courtesy and name: Ibu Sud, Kak Seto."""
    start, end = document.words[_with_courtesy(document, first)].start, document.words[after - 1].end
    return document.text[start:end].lower() in table("public_figures")


def _with_courtesy(document: Document, first: int) -> int:
    is_apart = document.words[first].lower not in table("courtesies")
    return first - 1 if _is_called(document, first) and is_apart else first


def _holds_office(document: Document, first: int, after: int) -> bool:
    if is_adult(document, first, after, by_courtesy=False):
        return True
    known = titled_words(document)
    return any(word.lower in known for word in document.words[first:after])
