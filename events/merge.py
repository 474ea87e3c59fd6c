"""What comes out when two people have changed the same text since they both opened it?

Paragraph by paragraph: what only one of them touched is taken over, what both touched differently is a clash. Two new
paragraphs at the same place don't touch each other and both stay, unless they have a paragraph in common. Two texts
that began from nothing are never put one after the other.
"""

from collections import Counter
from collections.abc import Hashable, Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple, TypeVar

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")

MOST_PAIRS = 15_000  # equal paragraphs pair by pair; beyond, the whole text counts as changed


class Clash(NamedTuple):
    """Where both changed the same paragraphs, each side as it is now; an empty side deleted them."""

    theirs: tuple[str, ...]
    mine: tuple[str, ...]


class Merged(NamedTuple):
    """The merged paragraphs, with mine where the two clash, and the clashes themselves."""

    parts: list[str]
    clashes: list[Clash]


class Edit(NamedTuple):
    start: int
    end: int
    parts: tuple[str, ...]
    is_mine: bool


def merge_texts(base: Sequence[str], theirs: Sequence[str], mine: Sequence[str]) -> Merged:
    """Merge two texts that began as the same one."""
    parts: list[str] = []
    clashes: list[Clash] = []
    done = 0
    for group in _touching(sorted([*_edits(base, theirs, False), *_edits(base, mine, True)])):
        start, end = group[0].start, max(edit.end for edit in group)
        parts += base[done:start]
        done = end
        sides = [_applied(base, start, end, [edit for edit in group if edit.is_mine is mark]) for mark in (False, True)]
        their_side, my_side = sides
        if len({edit.is_mine for edit in group}) == 1:
            parts += my_side if group[0].is_mine else their_side
        elif their_side == my_side:
            parts += my_side
        elif base and start == end and not set(their_side) & set(my_side):
            parts += [*their_side, *my_side]
        else:
            parts += my_side
            clashes.append(Clash(tuple(their_side), tuple(my_side)))
    return Merged([*parts, *base[done:]], clashes)


def merge_rows(
    base: Mapping[K, V], theirs: Mapping[K, V], mine: Mapping[K, V]
) -> tuple[dict[K, V], dict[K, tuple[V | None, V | None]]]:
    """Merge two versions of keyed rows, in their order with new ones last; clashing rows come back as (theirs, mine).

    Mine stands where the two clash. None is a row that one side took away.
    """
    merged: dict[K, V] = {}
    clashes: dict[K, tuple[V | None, V | None]] = {}
    for key in dict.fromkeys([*theirs, *mine, *base]):
        old, their, my = base.get(key), theirs.get(key), mine.get(key)
        if their == my or my == old:
            kept = their
        elif their == old:
            kept = my
        else:
            kept = my
            clashes[key] = (their, my)
        if kept is not None:
            merged[key] = kept
    return merged, clashes


def _edits(base: Sequence[str], new: Sequence[str], is_mine: bool) -> list[Edit]:
    seen = Counter(new)
    if base != new and sum(seen[part] for part in base) > MOST_PAIRS:
        return [Edit(0, len(base), tuple(new), is_mine)]
    codes = SequenceMatcher(None, base, new, autojunk=False).get_opcodes()
    return [Edit(a, b, tuple(new[c:d]), is_mine) for kind, a, b, c, d in codes if kind != "equal"]


def _touching(edits: Sequence[Edit]) -> Iterator[list[Edit]]:
    """Gather edits that lie on the same paragraphs, or insert at the same place."""
    group: list[Edit] = []
    for edit in edits:
        start, end = (group[0].start, max(row.end for row in group)) if group else (-1, -1)
        if group and not (edit.start < end or edit.start == edit.end == start == end):
            yield group
            group = []
        group.append(edit)
    if group:
        yield group


def _applied(base: Sequence[str], start: int, end: int, edits: Sequence[Edit]) -> list[str]:
    """Return what one side makes of a stretch."""
    parts: list[str] = []
    for edit in edits:
        parts += [*base[start : edit.start], *edit.parts]
        start = edit.end
    return [*parts, *base[start:end]]
