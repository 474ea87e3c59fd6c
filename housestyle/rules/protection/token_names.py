"""Is a child's name in a tag, a hashtag, a file name or an address?"""

import re
from collections.abc import Iterator

from housestyle.document import Document, Paragraph
from housestyle.parts import Kind
from housestyle.rules.protection.adults import adult_words
from housestyle.rules.protection.once import once
from housestyle.rules.protection.people import is_given, is_only_given
from housestyle.rules.protection.tables import places, table

# The fields that name those who made the story, and where it happened.
_MAKERS = ("byline", "credit", "author", "penulis", "kredit", "dateline", "pemotret", "links")
_ENDING = re.compile(r"\.(?:jpe?g|png|webp|heic|heif|gif|mp4|mov|pdf|docx?)\b", re.I)
_FILE_NAME = re.compile(r"[\w().-]{1,80}$")
_HASHTAG = re.compile(r"[#@]\w{2,60}")
_PIECE = re.compile(r"[A-Z]?[a-z]+|[A-Z]{2,}(?![a-z])")


def names_in_tokens(document: Document) -> Iterator[tuple[int, int]]:
    """Yield given names in words without grammar."""
    for paragraph in document.of(Kind.TOKENS):
        if not _is_makers(paragraph):
            yield from _given(document, paragraph.start, paragraph.end)
    for ending in _ENDING.finditer(document.text):
        begin = max(0, ending.start() - 80)
        name = _FILE_NAME.search(document.text[begin : ending.start()])
        if name:
            yield from _given(document, begin + name.start(), ending.start())
    for tag in _HASHTAG.finditer(document.text):
        yield from _given(document, tag.start(), tag.end())


@once
def makers(document: Document) -> tuple[tuple[int, int], ...]:
    """Return where those are named who made the story."""
    return tuple((p.start, p.end) for p in document.of(Kind.TOKENS) if _is_makers(p))


def _is_makers(paragraph: Paragraph) -> bool:
    return any(maker in paragraph.part.name.lower() for maker in _MAKERS)


def _given(document: Document, start: int, end: int) -> Iterator[tuple[int, int]]:
    pieces = list(_PIECE.finditer(document.text, start, min(end, start + 2_000)))
    lowers = [piece.group().lower() for piece in pieces]
    if any(lower in table("adult_roles") or lower in table("named_things") for lower in lowers):
        return
    for piece, lower in zip(pieces, lowers, strict=True):
        is_name = is_only_given(lower) or (len(pieces) == 1 and is_given(lower))
        if is_name and len(lower) > 2 and lower not in adult_words(document) and lower not in places():
            yield piece.start(), piece.end()
