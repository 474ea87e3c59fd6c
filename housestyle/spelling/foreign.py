"""Which foreign expressions have an Indonesian one, or should stand in italics?"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache

from housestyle.document import Document, Word
from housestyle.findings import Hit
from housestyle.parts import Kind
from housestyle.setting import Setting
from housestyle.spelling import lexicon, tables

Phrases = dict[str, list[tuple[tuple[str, ...], tuple[str, ...]]]]
SHORTEST, MOST, OFTEN = 4, 12, 3
_ITALIC = re.compile(r"<(/?)(?:em|i)\b[^<>]{0,200}>", re.I)


def find_foreign(document: Document, setting: Setting) -> Iterator[Hit]:
    """Yield foreign expressions written small, each at its first place, outside speech, names and italics."""
    italics = [_italic_spans(part.text) if part.is_html else [] for part in document.parts]
    counts = Counter(word.lower for word in document.words if word.is_lower)
    told: set[str] = set()
    for paragraph in document.paragraphs:
        if paragraph.kind is Kind.TOKENS or len(told) >= MOST:
            continue
        for hit in _of_words(paragraph.words, counts, document, setting):
            text = document.text[hit.start : hit.end].lower()
            if text in told or document.is_quoted(hit.start) or _is_italic(document, hit, italics):
                continue
            told.add(text)
            yield hit


def _of_words(words: Sequence[Word], counts: Counter[str], document: Document, setting: Setting) -> Iterator[Hit]:
    place = 0
    while place < len(words):
        word = words[place]
        size, native = _longest(words, place, document) if _may_be_foreign(word, setting) else (0, ())
        if size:
            start, end = word.start, words[place + size - 1].end
            yield Hit(start, end, f"“{document.text[start:end]}” punya padanan Indonesia.", native)
        elif word.is_lower and counts[word.lower] >= OFTEN and _is_plainly_english(word.lower, setting):
            message = f"“{word.text}” kata asing; cetak miring atau cari padanannya."
            yield Hit(word.start, word.end, message)
        place += size or 1


def _may_be_foreign(word: Word, setting: Setting) -> bool:
    return word.lower in phrases() and (word.is_lower or word.opens) and word.lower not in setting.known_words


def _is_plainly_english(lower: str, setting: Setting) -> bool:
    return (
        len(lower) >= SHORTEST
        and lower.isalpha()
        and lower not in setting.known_words
        and lexicon.is_english(lower)
        and not lexicon.knows(lower)
    )


def _longest(words: Sequence[Word], place: int, document: Document) -> tuple[int, tuple[str, ...]]:
    """Return how many words the longest expression that begins here has, and what to write instead."""
    for expression, native in phrases()[words[place].lower]:
        size = len(expression)
        piece = words[place : place + size]
        if len(piece) == size and all(word.lower == want for word, want in zip(piece, expression, strict=True)):
            between = document.text[piece[0].start : piece[-1].end]
            if size == 1 or (len(between.split()) == size and all(word.is_lower for word in piece[1:])):
                return size, native
    return 0, ()


@cache
def phrases() -> Phrases:
    """Return the expressions of the table by their first word, the longest first."""
    found: Phrases = {}
    for foreign, native in tables.pairs("foreign.tsv"):
        words = tuple(foreign.lower().split())
        found.setdefault(words[0], []).append(
            (words, tuple(each.strip() for each in native.split(",") if each.strip()))
        )
    for group in found.values():
        group.sort(key=lambda pair: -len(pair[0]))
    return found


@cache
def single_words() -> frozenset[str]:
    """Return the expressions of one word, on which spelling keeps quiet."""
    return frozenset(words[0] for group in phrases().values() for words, _ in group if len(words) == 1)


def _italic_spans(source: str) -> list[tuple[int, int]]:
    spans, opened = [], -1
    for tag in _ITALIC.finditer(source):
        if not tag.group(1):
            opened = tag.end() if opened < 0 else opened
        elif opened >= 0:
            spans.append((opened, tag.start()))
            opened = -1
    return spans


def _is_italic(document: Document, hit: Hit, italics: list[list[tuple[int, int]]]) -> bool:
    part, start, end = document.locate(hit.start, hit.end)
    index = next(number for number, each in enumerate(document.parts) if each is part)
    return any(first <= start and end <= last for first, last in italics[index])
