"""Which number does a word or a row of words stand for: 1.250, dua belas, ke-40, kesepuluh?"""

import re
from collections.abc import Sequence

from housestyle.document import Word

_DIGITS = dict(zip("satu dua tiga empat lima enam tujuh delapan sembilan".split(), range(1, 10), strict=True))
_WHOLE = {"sepuluh": 10, "sebelas": 11, "seratus": 100, "seribu": 1000}
_SCALES = {"puluh": 10, "ratus": 100, "ribu": 1000}
_WORDS = _DIGITS | _WHOLE
_COLLECTIVE = {f"ke{word}": number for word, number in _WORDS.items() if number > 1}
_ORDINAL = re.compile(r"ke-?(\d{1,6})\Z")
_LONGEST = 8  # words in one number


def number_at(words: Sequence[Word], index: int, text: str) -> tuple[int, int, bool] | None:
    """Return the number that starts at a word, the index behind it, and whether ke- precedes it; None if none does."""
    word = words[index]
    first = word.lower
    if first[0].isdecimal():
        return _in_digits(words, index, text) if first.isdecimal() else None
    if first in _WORDS:
        return _in_words(words, index)
    return _collective(words, index, text) if first.startswith("ke") else None


def _collective(words: Sequence[Word], index: int, text: str) -> tuple[int, int, bool] | None:
    first = words[index].lower
    if _ORDINAL.match(first):
        number = _in_digits(words, index, text)
        return (*number[:2], True) if number else None
    value, end = _COLLECTIVE.get(first), index + 1
    if value and end < len(words) and words[end].lower in ("belas", "puluh"):
        return (value + 10 if words[end].lower == "belas" else value * 10), end + 1, True
    return (value, end, True) if value else None


def _in_digits(words: Sequence[Word], index: int, text: str) -> tuple[int, int, bool] | None:
    digits, end = words[index].lower.removeprefix("ke").removeprefix("-"), index + 1
    while end < len(words) and text[words[end - 1].end : words[end].start] == "." and len(words[end].lower) == 3:
        if not words[end].lower.isdecimal() or end - index > 3:
            return None
        digits += words[end].lower
        end += 1
    return (int(digits), end, False) if digits.isascii() and len(digits) <= 9 else None


def _in_words(words: Sequence[Word], index: int) -> tuple[int, int, bool]:
    total, current, end = 0, 0, index
    while end < len(words) and end - index < _LONGEST:
        word = words[end].lower
        if word in _WORDS:
            current += _WORDS[word]
        elif word == "belas" and current:
            current += 10
        elif word in _SCALES and current:
            scale = _SCALES[word]
            if scale == 1000:
                total, current = (total + current) * scale, 0
            else:
                unit = current % 10
                current = current - unit + unit * scale
        else:
            break
        end += 1
    return total + current, end, False
