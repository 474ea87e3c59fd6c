"""What is kept of one text, ready to be stored?"""

import struct
from dataclasses import dataclass

from articles.similar.plain import own_text
from articles.similar.sketch import MIN_WORDS, keys_of, packed, shingles_of, sketch_of, words_of
from articles.similar.terms import Telling, terms_of


@dataclass(frozen=True, slots=True)
class Kept:
    """The sketch and the terms of a text, packed, and how many shingles it has."""

    size: int
    sketch: bytes
    terms: bytes

    @property
    def keys(self) -> list[int]:
        return keys_of(self.sketch)


def kept_of(telling: Telling) -> Kept | None:
    """Reduce a story, as its revision stores it, to what is kept of it; None where it's too short to compare."""
    own = own_text(f"{telling.lead}\n{telling.body}")
    words = words_of(own)
    if len(words) < MIN_WORDS:
        return None
    shingles = set(shingles_of(words))
    return Kept(len(shingles), packed(sketch_of(shingles)), packed_terms(terms_of(telling, words)))


def kept_of_many(tellings: list[Telling]) -> list[Kept | None]:
    """Do the same for many; further processes are given this, so this module and what it imports know no Django."""
    return [kept_of(telling) for telling in tellings]


def packed_terms(terms: list[int]) -> bytes:
    return struct.pack(f"<{len(terms)}i", *terms)


def unpacked_terms(data: bytes) -> list[int]:
    return list(struct.unpack(f"<{len(data) // 4}i", data))
