"""Which listed words are rather slips in a common word?

Lists made by machine hold forms that nobody writes, and lists made from the web hold frequent slips. A word that no
trusted source has and that one cheap slip turns a far more frequent word into is left out of the lists.
"""

from collections.abc import Iterator

from housestyle.spelling.affixes import roots
from housestyle.spelling.edits import neighbours

FORM_GAP, STEM_GAP, WEB_GAP = 2.6, 3.0, 1.4  # how far more frequent (in Zipf) the common word must be
LOWEST, STEM_LOWEST = 3.0, 3.3
LONGEST = 22
STEM_SHORTEST = 6
LONG = 8
TOP, RARE = 6.0, 3.2  # beside the very commonest words even a short dictionary word is doubted, if it is rare
ROOT_SCORE, ROOT_LETTERS, OFTEN = 3.9, 5, 5.0


def near_common_words(
    stems: set[str], forms: set[str], web: set[str], score: dict[str, float], trusted: set[str]
) -> set[str]:
    """Return the words that are more probably a slip in a frequent word.

    `stems` come from dictionaries and are doubted least, `forms` were made by machine, `web` are words that no rule
    explains and that only the web's list has.
    """
    doubted: set[str] = set()
    for word, value in score.items():
        if value < LOWEST or not 4 <= len(word) <= LONGEST or "-" in word:
            continue
        for slip, is_plain in cheap_slips(word):
            own = score.get(slip, 0.0)
            if slip in trusted or len(slip) < 3 or slip in doubted:
                continue
            if slip in stems:
                is_doubted = value - own >= STEM_GAP and (
                    (value >= TOP and own <= (RARE if is_plain else 0.0))
                    or (is_plain and value >= STEM_LOWEST and len(slip) >= STEM_SHORTEST)
                )
            elif slip in forms:
                is_doubted = value - own >= FORM_GAP and (
                    (is_plain and value >= OFTEN) or not _is_regular(slip, stems, score, value)
                )
            else:
                is_doubted = slip in web and value - own >= WEB_GAP
            if is_doubted:
                doubted.add(slip)
    return doubted


def _is_regular(form: str, stems: set[str], score: dict[str, float], beside: float) -> bool:
    """Tell whether a form is made by the book from a root that anyone may use: a common one, or one long enough.

    Beside a word that is seen very often, only a common root will do.
    """
    return any(
        root in stems and (score.get(root, 0.0) >= ROOT_SCORE or (len(root) >= ROOT_LETTERS and beside < OFTEN))
        for root in roots(form)
        if len(root) >= 4
    )


def cheap_slips(word: str) -> Iterator[tuple[str, bool]]:
    """Yield what hands often make of a word, and whether its own letters remain: dropped, doubled, swapped ones."""
    for place in range(1, len(word)):
        head, letter, tail = word[:place], word[place], word[place + 1 :]
        if place < len(word) - 1:
            yield head + tail, True
            yield head + tail[0] + letter + tail[1:], True
        else:
            yield head, False
        yield head + letter + letter + tail, True
        for other in neighbours(letter):
            yield head + other + tail, False
            yield head + letter + other + tail, len(word) >= LONG
