"""Is a child's name in a tag, a hashtag, a file name or an address?"""

import re
from collections.abc import Iterator

from housestyle.document import Document
from housestyle.parts import Kind
from housestyle.rules.protection.adults import adult_words
from housestyle.rules.protection.people import is_given, is_only_given
from housestyle.rules.protection.tables import places, table

# The fields that name those who made the story, and where it happened.
_MAKERS = ("byline", "credit", "author", "penulis", "kredit", "dateline", "pemotret", "links")
_FILE = re.compile(r"[\w() .-]{1,80}\.(?:jpe?g|png|webp|heic|heif|gif|mp4|mov|pdf|docx?)\b", re.I)
_HASHTAG = re.compile(r"[#@]\w{2,60}")
_PIECE = re.compile(r"[A-Z]?[a-z]+|[A-Z]{2,}(?![a-z])")


def names_in_tokens(document: Document) -> Iterator[tuple[int, int]]:
    """Yield given names in words without grammar."""
    for paragraph in document.of(Kind.TOKENS):
        if not any(maker in paragraph.part.name.lower() for maker in _MAKERS):
            yield from _given(document, paragraph.start, paragraph.end)
    for pattern in (_FILE, _HASHTAG):
        for found in pattern.finditer(document.text):
            yield from _given(document, found.start(), found.end())


def _given(document: Document, start: int, end: int) -> Iterator[tuple[int, int]]:
    pieces = list(_PIECE.finditer(document.text, start, min(end, start + 2_000)))
    lowers = [piece.group().lower() for piece in pieces]
    if any(lower in table("adult_roles") or lower in table("named_things") for lower in lowers):
        return
    for piece, lower in zip(pieces, lowers, strict=True):
        alone = len(pieces) == 1 or (len(pieces) == 2 and lowers[-1] in {"jpg", "jpeg", "png", "webp", "heic"})
        is_name = is_only_given(lower) or (alone and is_given(lower))
        if is_name and len(lower) > 2 and lower not in adult_words(document) and lower not in places():
            yield piece.start(), piece.end()
