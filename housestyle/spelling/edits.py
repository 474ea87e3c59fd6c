"""Which words lie one slip of the finger from this one, and how likely is each slip?"""

from collections.abc import Iterator
from functools import cache

ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
LETTERS = "abcdefghijklmnopqrstuvwxyz"
VOWELS = frozenset("aiueo")

# Costs of one slip; what hands do often is cheap. A slip in the first letter is rare and weighs more.
SWAP, NEIGHBOUR, DOUBLE, DROP, EXTRA, OTHER = 0.65, 0.8, 0.6, 0.75, 0.9, 1.15
FIRST_LETTER = 0.35
VOWEL_FOR_VOWEL = 0.95


@cache
def neighbours(letter: str) -> str:
    """Return the keys around a key on a QWERTY keyboard."""
    for row, keys in enumerate(ROWS):
        column = keys.find(letter)
        if column >= 0:
            around = [(row, column - 1), (row, column + 1)]
            around += [(row - 1, column), (row - 1, column + 1), (row + 1, column - 1), (row + 1, column)]
            return "".join(ROWS[r][c] for r, c in around if 0 <= r < len(ROWS) and 0 <= c < len(ROWS[r]))
    return ""


def one_edit(word: str) -> Iterator[str]:
    """Yield every string one deletion, swap, replacement or insertion away (some of them twice)."""
    size = len(word)
    for place in range(size):
        head, tail = word[:place], word[place + 1 :]
        yield head + tail
        if tail:
            yield head + tail[0] + word[place] + tail[1:]
        for letter in LETTERS:
            yield head + letter + tail
    for place in range(size + 1):
        head, tail = word[:place], word[place:]
        for letter in LETTERS:
            yield head + letter + tail


def cost(typed: str, meant: str) -> float:
    """Weigh the cheapest series of slips that turns `meant` into `typed` (restricted Damerau distance)."""
    rows, columns = len(meant), len(typed)
    before: list[float] = []
    last = [0.0]
    for column in range(columns):
        last.append(last[-1] + _extra(meant, typed, 0, column))
    for row in range(rows):
        line = [last[0] + _dropped(meant, row)]
        for column in range(columns):
            best = min(
                last[column] + _replaced(meant[row], typed[column], row),
                last[column + 1] + _dropped(meant, row),
                line[column] + _extra(meant, typed, row + 1, column),
            )
            if row and column and meant[row] == typed[column - 1] and meant[row - 1] == typed[column]:
                best = min(best, before[column - 1] + SWAP + (FIRST_LETTER if row == 1 else 0))
            line.append(best)
        before, last = last, line
    return last[columns]


def _replaced(meant: str, typed: str, place: int) -> float:
    if meant == typed:
        return 0.0
    first = 0.0 if place else FIRST_LETTER
    if typed in neighbours(meant):
        return NEIGHBOUR + first
    return first + (VOWEL_FOR_VOWEL if meant in VOWELS and typed in VOWELS else OTHER)


def _dropped(meant: str, place: int) -> float:
    if place and meant[place] == meant[place - 1]:
        return DOUBLE
    return DROP + (0.0 if place else FIRST_LETTER)


def _extra(meant: str, typed: str, row: int, column: int) -> float:
    """Weigh a letter typed without being meant: cheap where it repeats one or slipped off a key beside it."""
    letter = typed[column]
    around = typed[max(0, column - 1) : column] + typed[column + 1 : column + 2]
    if letter in around:
        return DOUBLE
    beside = any(letter in neighbours(other) for other in around)
    return (NEIGHBOUR if beside else EXTRA) + (0.0 if column else FIRST_LETTER)
