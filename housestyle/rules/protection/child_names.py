"""Does a story name a child?"""

from collections.abc import Iterator

from housestyle.document import Document
from housestyle.findings import Hit
from housestyle.rules.protection.adults import adult_words, is_adult
from housestyle.rules.protection.ages import GROWN_UP, OLDEST_RESIDENT, age_after, age_before, words_tell_years
from housestyle.rules.protection.asread import reading
from housestyle.rules.protection.bare_names import pseudonyms, untold_names
from housestyle.rules.protection.child_nouns import is_loose, may_be_child, strict_width
from housestyle.rules.protection.child_sentence import THE_CHILD, around, sentence_after, sentence_before
from housestyle.rules.protection.links import Link, links
from housestyle.rules.protection.marks import MOST_LOOKS, indices
from housestyle.rules.protection.people import gap, is_given, is_only_given, is_place, may_name, name_at, names
from housestyle.rules.protection.story import is_childs_story, tells_of_child
from housestyle.rules.protection.tables import table
from housestyle.rules.protection.token_names import makers, names_in_tokens
from housestyle.setting import Setting

_MESSAGE = "Nama anak wajib dirahasiakan (UU 11/2012 Pasal 19). Bila ini orang dewasa, sebutkan jabatan atau perannya."
_NEUTRAL = ("seorang anak binaan",)
Span = tuple[int, int]


@reading
def find_names(document: Document, setting: Setting) -> Iterator[Hit]:
    told: list[Span] = []
    hidden = pseudonyms(document)
    for start, end in _names(document, setting):
        told_name = document.text[start:end].lower()
        known = told_name in hidden or told_name in table("public_figures")
        if not known and not any(start < last and end > first for first, last in told[-40:]):
            told.append((start, end))
            yield Hit(start, end, _MESSAGE, _NEUTRAL)


def _names(document: Document, setting: Setting) -> Iterator[Span]:
    is_childs = is_childs_story(document, setting)
    yield from _tied(document, is_childs)
    yield from _with_age(document, is_childs)
    if is_childs:
        named = makers(document)
        yield from (s for s in untold_names(document) if not any(a <= s[0] < b for a, b in named))
        yield from names_in_tokens(document)
    elif tells_of_child(document, setting):
        yield from _beside_a_child(document)


def _beside_a_child(document: Document) -> Iterator[Span]:
    """Yield the bare names in a sentence about one child or in the next one, of a story that tells of more."""
    for start, end in untold_names(document):
        before, after = around(document, start, end)
        if THE_CHILD.search(f"{before}|{after}|{sentence_before(document, start)}|{sentence_after(document, start)}"):
            yield start, end


def _tied(document: Document, is_childs: bool) -> Iterator[Span]:
    """Yield the names that stand at a noun for a child: `anak binaan bernama Rian`, `Rian, salah satu anak binaan`."""
    words, looks = document.words, 0
    for index in indices(document, may_be_child):
        word, width = words[index], strict_width(words, index)
        loose = not width and is_childs and is_loose(word) and _is_noun(document, index)
        if not (width or loose) or (word.lower == "warga" and not is_childs):
            continue
        looks += 1
        if looks > MOST_LOOKS:
            yield word.start, word.end
            return
        for link in links(document, index, index + max(width, 1)):
            if not link.is_initials and (width or _is_sure(document, link)):
                yield from _chain(document, link)


def _is_noun(document: Document, index: int) -> bool:
    """Tell whether a word such as "remaja" is no part of a name: Panti Sosial Bina Remaja Naibonat."""
    words = document.words
    return words[index].is_lower or words[index].opens or not words[index - 1].is_capitalised


def _is_sure(document: Document, link: Link) -> bool:
    """Tell whether a name at a noun such as "peserta" or "anak" is a person's by its words or by "bernama"."""
    words = document.words
    between = {word.lower for word in words[link.noun : link.first]}
    if between & {"bernama", "disapa", "dipanggil", "nama"} or words[link.noun].lower in {"anak", "remaja", "bocah"}:
        return True
    return any(is_given(word.lower) for word in words[link.first : link.after])


def _chain(document: Document, link: Link) -> Iterator[Span]:
    """Yield a name and those that follow it in a row: `Kevin, Rendi, dan Samuel`."""
    words = document.words
    yield link.start, link.end
    index = link.after
    while index < len(words) and not words[index].opens:
        between = gap(document, index).strip()
        if words[index].lower in {"dan", "serta"}:
            index += 1
            continue
        is_next = between == "," or words[index - 1].lower in {"dan", "serta"}
        span = name_at(document, index) if is_next and may_name(words[index]) else None
        if span is None or is_adult(document, *span) or is_place(document, *span):
            return
        yield words[span[0]].start, words[span[1] - 1].end
        index = span[1]


def _with_age(document: Document, is_childs: bool) -> Iterator[Span]:
    """Yield the names that an age under eighteen follows, in any story, and of young people in a story of children."""
    words, text = document.words, document.text
    for first, after in names(document):
        start, end = words[first].start, words[after - 1].end
        age = age_after(text, end) or (age_before(text, start) if is_childs else None)
        is_told = age is not None and age <= (OLDEST_RESIDENT if is_childs else GROWN_UP - 1)
        if is_told and _is_young(document, first, after) and not is_place(document, first, after):
            yield start, end


def _is_young(document: Document, first: int, after: int) -> bool:
    words = document.words[first:after]
    if any(word.lower in adult_words(document) for word in words):
        return False
    told = words_tell_years(document.text, words[-1].end)
    return told or any(is_only_given(word.lower) for word in words) or (len(words) == 1 and is_given(words[0].lower))
