"""How are hundreds of names told in a few rows?"""

from collections.abc import Iterable

MOST_IN_CELL = 60  # names; a cell of a printed table isn't broken over two pages


def gathered(pairs: Iterable[tuple[tuple[str, ...], str]]) -> tuple[tuple[str, ...], ...]:
    """Return rows of what names share, how many they are, and the names; a long row goes on in the next one."""
    found: dict[tuple[str, ...], list[str]] = {}
    for shared, name in pairs:
        found.setdefault(shared, []).append(name)
    rows: list[tuple[str, ...]] = []
    for shared, names in found.items():
        number = str(len(names))
        for start in range(0, len(names), MOST_IN_CELL):
            head = (*shared, number) if start == 0 else ("",) * (len(shared) + 1)
            rows.append((*head, "; ".join(names[start : start + MOST_IN_CELL])))
    return tuple(rows)
