"""What stands in the tables of the rules of language? Each is read once."""

from functools import cache
from pathlib import Path

_FOLDER = Path(__file__).resolve().parents[2] / "data"


def lines(name: str) -> list[str]:
    """Return a table's lines without remarks and empty ones."""
    text = (_FOLDER / name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]


@cache
def rows(name: str) -> tuple[tuple[str, ...], ...]:
    """Return a table's rows, cut at the tabs."""
    return tuple(tuple(cell.strip() for cell in line.split("\t")) for line in lines(name))


@cache
def words(name: str) -> frozenset[str]:
    """Return the words of a list that has several in a line."""
    return frozenset(word for line in lines(name) for word in line.split())
