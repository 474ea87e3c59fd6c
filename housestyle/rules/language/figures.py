"""Where do figures stand in the sentences, and what do they count?"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from housestyle.document import Document, Sentence
from housestyle.rules.language import calendar_capitals, tables

_FIGURE = re.compile(r"\d+(?:[.,:/]\d+)*")
_WORD_BEFORE = re.compile(r"([^\W\d_][\w.'’-]{0,30}|[^\W\d_])[ \u00a0]$")
_WORD_AFTER = re.compile(r"[ \u00a0]([^\W\d_][\w'’-]{0,40})")
_PEOPLE = frozenset("petugas pegawai warga narapidana tahanan klien peserta pengunjung pejabat orang".split())
_GLUE_BEFORE = "-–/.,:_+#@&=*"
LARGEST_WORD = 11  # sebelas: the last number of one word before seratus
_GLUE_AFTER = "-–/_%°²³=*+"


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure that stands alone between blanks or marks, with the words right beside it."""

    text: str
    start: int
    end: int
    before: str
    after: str

    @property
    def counts(self) -> bool:
        """Whether it says how many of something there are: not a measure, a date or the number of a paragraph."""
        return bool(self.after) and self._is_noun and not self._is_label and not self._is_measure

    @property
    def _is_noun(self) -> bool:
        return self.after.islower() or self.after.lower() in _PEOPLE

    @property
    def _is_label(self) -> bool:
        return self.before.rstrip(".").lower() in tables.words("number_labels.txt")

    @property
    def _is_measure(self) -> bool:
        return (
            self.after in tables.words("measures.txt")
            or self.after in tables.words("function_words.txt")
            or self.after in calendar_capitals.names()
        )


def in_sentence(document: Document, sentence: Sentence, *, digits: int = 1) -> Iterator[Figure]:
    """Yield the figures of a sentence that aren't part of a range, a code, a fraction or an address.

    `digits` is how long a figure is at least; shorter ones cost nothing.
    """
    text = document.text
    for found in _FIGURE.finditer(text, sentence.start, sentence.end):
        start, end = found.span()
        if end - start >= digits and not _is_glued(text, start, end) and not document.is_masked(start):
            yield at(document, sentence, start, end)


def at(document: Document, sentence: Sentence, start: int, end: int) -> Figure:
    """Return the figure between two places, with its neighbours in the sentence."""
    before = _WORD_BEFORE.search(document.text[max(sentence.start, start - 32) : start])
    after = _WORD_AFTER.match(document.text, end, sentence.end)
    return Figure(
        document.text[start:end], start, end, before.group(1) if before else "", after.group(1) if after else ""
    )


def _is_glued(text: str, start: int, end: int) -> bool:
    before, after = text[start - 1 : start], text[end : end + 1]
    return (
        before.isalnum()
        or after.isalnum()
        or (before != "" and before in _GLUE_BEFORE)
        or (after != "" and after in _GLUE_AFTER)
    )


_UNITS = "nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas".split()


def spelled(number: int) -> str:
    """Write a whole number below a thousand in words."""
    if number < len(_UNITS):
        return _UNITS[number]
    if number < 20:
        return f"{_UNITS[number - 10]} belas"
    if number < 100:
        return f"{_UNITS[number // 10]} puluh {_UNITS[number % 10] if number % 10 else ''}".rstrip()
    hundreds = "seratus" if number < 200 else f"{_UNITS[number // 100]} ratus"
    return f"{hundreds} {spelled(number % 100) if number % 100 else ''}".rstrip()


def grouped(digits: str) -> str:
    """Write the digits of a whole number with a point before each three."""
    return f"{int(digits):,}".replace(",", ".")
