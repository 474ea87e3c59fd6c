"""What is different between two versions of minutes, paragraph by paragraph and word by word?"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

SAME, NEW, OLD, SKIP = "same", "new", "old", "skip"
MOST_PAIRS = 15_000  # equal words pair by pair; beyond, comparing costs seconds and shows nothing
_WORD = re.compile(r"\S+\s*")


class Piece(NamedTuple):
    """A stretch of text: `same`, `new`, `old`, or `skip` for paragraphs that stayed and are left out."""

    kind: str
    text: str


def changed_paragraphs(old: Sequence[str], new: Sequence[str]) -> list[list[Piece]]:
    """List the paragraphs that changed with their words marked; what stayed is only counted."""
    shown: list[list[Piece]] = []
    for is_same, before, after in _stretches(old, new):
        if is_same:
            shown.append([Piece(SKIP, f"{len(before)} paragraf tidak berubah")])
        else:
            for number in range(max(len(before), len(after))):
                shown.append(changed_words("".join(before[number : number + 1]), "".join(after[number : number + 1])))
    return shown


def changed_words(old: str, new: str) -> list[Piece]:
    """Compare two lines word by word; white space goes with the word before it."""
    pieces: list[Piece] = []
    for is_same, before, after in _stretches(_WORD.findall(old), _WORD.findall(new)):
        kinds = ((SAME, after),) if is_same else ((OLD, before), (NEW, after))
        pieces += [Piece(kind, "".join(words)) for kind, words in kinds if words]
    return pieces


def _stretches(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[bool, Sequence[str], Sequence[str]]]:
    """Yield what stayed and what changed in turn."""
    seen = Counter(new)
    if sum(seen[part] for part in old) > MOST_PAIRS:
        yield old == new, old, new
        return
    for kind, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        yield kind == "equal", old[a:b], new[c:d]
