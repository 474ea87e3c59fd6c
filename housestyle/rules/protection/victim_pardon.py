"""To whom does somebody say sorry for a deed, or a letter to a victim go? `maaf kepada Ibu Ina karena melukainya`.

The Press Council's code (art. 5) keeps the victim's name back, whoever writes it.
"""

from collections.abc import Iterator

from housestyle.document import Document
from housestyle.rules.protection.marks import MOST_LOOKS
from housestyle.rules.protection.people import gap
from housestyle.rules.protection.private_persons import Span, persons, sentence_at
from housestyle.rules.protection.tables import table

_TO = frozenset("kepada pada terhadap untuk".split())
_GUILT = frozenset("perbuatannya perbuatanku perbuatan menyakiti menyakitinya kejahatannya kejahatan dosanya".split())
_VICTIMS = frozenset("korban korbannya penyintas".split())
_SORRY = frozenset({"maaf", "ampun", "maafnya"})
_SENT = frozenset("ditujukan dialamatkan dikirim dikirimkan dikirimnya ditulis ditulisnya teralamat tertuju".split())
_REACH = 7  # words


def pardoned(document: Document) -> Iterator[Span]:
    """Yield whom an apology for a deed, or a letter to victims, is for."""
    looks = 0
    for index, word in enumerate(document.words):
        is_letter = word.lower in _SENT
        if word.lower not in _SORRY and not is_letter:
            continue
        looks += 1
        if looks > MOST_LOOKS:
            return
        begin = _addressee(document, index)
        if begin and (_is_to_victims(document, index) if is_letter else _is_for_a_deed(document, index)):
            yield from list(persons(document, begin, _end(document, begin)))[:2]


def _addressee(document: Document, index: int) -> int:
    """Return the word after `kepada` near these words; 0 where there is none."""
    words = document.words
    for place in range(index + 1, min(index + 4, len(words))):
        if words[place].opens:
            return 0
        if words[place].lower in _TO:
            return place + 1
    return 0


def _end(document: Document, begin: int) -> int:
    words, index = document.words, begin
    while index < min(begin + _REACH, len(words)) and not words[index].opens:
        if gap(document, index).strip() in {";", ":", "”"}:
            break
        index += 1
    return index


def _is_for_a_deed(document: Document, index: int) -> bool:
    """Tell whether the sentence of an apology names what was done to somebody."""
    words = document.words[slice(*sentence_at(document, index))]
    return any(word.lower in _GUILT or _is_deed(word.lower) for word in words)


def _is_deed(lower: str) -> bool:
    return table("deeds").get(lower.removesuffix("nya"), "milik") != "milik"


def _is_to_victims(document: Document, index: int) -> bool:
    """Tell whether a letter's sentence, or the one before, speaks of an apology to victims."""
    first, after = sentence_at(document, index)
    begin = sentence_at(document, first - 1)[0] if first else first
    lower = {word.lower for word in document.words[begin:after]}
    return not _VICTIMS.isdisjoint(lower) and "maaf" in lower
