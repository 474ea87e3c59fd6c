"""Which words does the newsroom's tables hold? Loaded once, from files that an editor can read."""

from collections import Counter
from functools import cache
from pathlib import Path

_DATA = Path(__file__).parents[2] / "data"


def _lines(name: str) -> list[str]:
    lines = (_DATA / name).read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line.strip() and not line.startswith("#")]


@cache
def rows(name: str, columns: int = 3) -> tuple[tuple[str, ...], ...]:
    """Return a table's rows, each with so many columns, the missing ones empty."""
    split = ([cell.strip() for cell in line.split("\t")] for line in _lines(f"{name}.tsv"))
    return tuple(tuple((cells + [""] * columns)[:columns]) for cells in split)


@cache
def attribution() -> tuple[frozenset[str], frozenset[str]]:
    """Return the words that name a speaker anywhere in a paragraph, and those that do in the quotation's sentence."""
    lines = _lines("attribution.txt")
    strong = {word for line in lines if line.startswith("+") for word in line[1:].split()}
    weak = {word for line in lines if not line.startswith("+") for word in line.split()}
    return frozenset(strong | {f"{word}nya" for word in strong | weak}), frozenset(strong | weak)


@cache
def place_names() -> dict[str, str]:
    """Return the towns, regencies and provinces by their letters alone; the spelling of the units' list goes first."""
    listed = {name.strip() for line in _lines("places.txt") for name in line.split(",")} - {""}
    names = {letters_of(name): name for name in sorted(listed)}
    return names | {letters_of(place): place for _, _, place, mark in rows("units", 4) if not mark}


@cache
def place_spellings() -> frozenset[str]:
    """Return every spelling of a place that is as good as another; where two are listed, the units' list decides."""
    listed = {name.strip() for line in _lines("places.txt") for name in line.split(",")} - {""}
    per_place = Counter(letters_of(name) for name in listed)
    return frozenset(name for name in listed if per_place[letters_of(name)] == 1) | frozenset(place_names().values())


def letters_of(name: str) -> str:
    """Return a name's letters in lower case, so that Palangkaraya and Palangka Raya are one."""
    return "".join(sign for sign in name.lower() if sign.isalnum())


def alternatives(cell: str) -> tuple[str, ...]:
    """Return the entries of a cell that offers several."""
    return tuple(entry.strip() for entry in cell.split(" | ") if entry.strip())
