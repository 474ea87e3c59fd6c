"""Which listed words are rather slips in a common word?

Lists made by machine hold forms that nobody writes, and lists made from the web hold frequent slips. A word that no
trusted source has and that one cheap slip turns a far more frequent word into is left out of the lists.
"""

from collections.abc import Iterator

from housestyle.spelling.edits import LETTERS, neighbours

FORM_GAP, STEM_GAP = 2.6, 4.4  # how far more frequent (in Zipf) the common word must be: a made form, a dictionary's stem
LOWEST, STEM_LOWEST = 3.0, 4.6
LONGEST = 22


def near_common_words(stems: set[str], forms: set[str], score: dict[str, float], trusted: set[str]) -> set[str]:
    """Return the words of `stems` and `forms` that are more probably a slip in a frequent word."""
    doubted: set[str] = set()
    for word, value in score.items():
        if value < LOWEST or not 4 <= len(word) <= LONGEST or "-" in word:
            continue
        for slip in cheap_slips(word):
            own = score.get(slip, 0.0)
            if slip in trusted or own > value - FORM_GAP or len(slip) < 4:
                continue
            if slip in stems:
                if value >= STEM_LOWEST and own <= value - STEM_GAP:
                    doubted.add(slip)
            elif slip in forms:
                doubted.add(slip)
    return doubted


def cheap_slips(word: str) -> Iterator[str]:
    """Yield what hands often make of a word: a letter dropped, doubled, swapped, or the key beside it."""
    for place in range(1, len(word)):
        head, letter, tail = word[:place], word[place], word[place + 1 :]
        yield head + tail
        yield head + letter + letter + tail
        if tail:
            yield head + tail[0] + letter + tail[1:]
        for other in neighbours(letter):
            yield head + other + tail
        for other in LETTERS:
            if other in neighbours(letter):
                yield head + letter + other + tail
