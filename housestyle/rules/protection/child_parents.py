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
Span = tuple[int, int]


def parents(document: Document) -> Iterator[Span]:
    """Yield where somebody is named whom nothing but a child of the case ties to the story."""
    words = document.words
    for looks, (first, after) in enumerate(names(document)):
        if looks > MOST_LOOKS:
            return
        if _is_parent(document, first, after):
            yield words[_with_courtesy(document, first)].start, words[after - 1].end


def _is_parent(document: Document, first: int, after: int) -> bool:
    words = document.words
    called = _is_called(document, first)
    if not (called or _is_name(document, first, after)) or is_place(document, first, after):
        return False
    if _holds_office(document, first, after):
        return False
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
        return not gap(document, first + 1).strip(". ")
    if first == 0 or words[first].opens or gap(document, first).strip(". "):
        return False
    before = words[first - 1]
    return before.is_capitalised and before.lower in table("courtesies") and may_name(words[first])


def _with_courtesy(document: Document, first: int) -> int:
    is_apart = document.words[first].lower not in table("courtesies")
    return first - 1 if _is_called(document, first) and is_apart else first


def _holds_office(document: Document, first: int, after: int) -> bool:
    if is_adult(document, first, after, by_courtesy=False):
        return True
    known = titled_words(document)
    return any(word.lower in known for word in document.words[first:after])
