"""What does a person read where letters hide: invisible signs, wide digits, twins from other alphabets?"""

import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import wraps

from housestyle.document import MOST_CHARACTERS, Document
from housestyle.findings import Hit
from housestyle.parts import Part
from housestyle.plain import PlainText
from housestyle.rules.protection.once import once
from housestyle.setting import Setting

_TWINS = dict(
    zip(
        "АВЕЅІЈКМНОРСТУХаеѕіјорсухԁһӏΑΒΕΖΗΙΚΜΝΟΡΤΥΧονıɑɡ",
        "ABESIJKMHOPCTYXaesijopcyxdhlABEZHIKMNOPTYXoviag",
        strict=True,
    )
)
_UNSEEN = frozenset({"Cf", "Mn", "Me"})
_FILLERS = "\u115f\u1160\u3164\uffa0"

Finder = Callable[[Document, Setting], Iterable[Hit]]


@dataclass(frozen=True)
class Reading:
    """A story as people read it, and where each of its characters stands in the text as given (None: at its place)."""

    document: Document
    places: list[int] | None

    def back(self, hit: Hit) -> Hit:
        """Lead a hit in what is read back to the text as given."""
        if self.places is None:
            return hit
        return replace(hit, start=self.places[hit.start], end=self.places[hit.end - 1] + 1)


def reading(finder: Finder) -> Finder:
    """Let a rule read what people read; its hits point into the text as given."""

    @wraps(finder)
    def find(document: Document, setting: Setting) -> Iterator[Hit]:
        read = as_read(document)
        return (read.back(hit) for hit in finder(read.document, setting))

    return find


@once
def as_read(document: Document) -> Reading:
    """Return the story without tricks: the same document where there are none, which is nearly always."""
    signs = (sign for sign in set(document.text) if not sign.isascii())
    odd = {sign: seen for sign in signs if (seen := _seen(sign)) != sign}
    if not odd:
        return Reading(document, None)
    parts: list[Part] = []
    places: list[int] = []
    base = 0
    for part in document.parts:
        text = PlainText(part.text[:MOST_CHARACTERS], is_html=part.is_html).text
        parts.append(Part(part.name, "".join(odd.get(sign, sign) for sign in text), part.kind))
        for place, sign in enumerate(text, base):
            places.extend([place] * (len(odd[sign]) if sign in odd else 1))
        places.extend((base + len(text), base + len(text) + 1))
        base += len(text) + 2
    return Reading(Document(parts), places)


def _seen(sign: str) -> str:
    if sign in _FILLERS or unicodedata.category(sign) in _UNSEEN:
        return ""
    if sign in _TWINS:
        return _TWINS[sign]
    digit = unicodedata.decimal(sign, None)
    if digit is not None:
        return str(digit)
    plain = unicodedata.normalize("NFKC", sign)
    if len(plain) == 1 and plain.isascii() and (plain.isalnum() or plain in "@.+-()/,"):
        return plain
    return sign
