"""Where do the word lists lie, and how are the readable ones read?"""

from pathlib import Path

DATA = Path(__file__).resolve().parent.parent / "data"


def lines(name: str) -> list[str]:
    """Return the lines of a table, empty ones and remarks left out; nothing where the table isn't there."""
    path = DATA / name
    if not path.exists():
        return []
    return [line for line in path.read_text("utf-8").splitlines() if line.strip() and not line.startswith("#")]


def words(name: str) -> list[str]:
    """Return the words of a table that has several in a line."""
    return [word for line in lines(name) for word in line.split()]


def pairs(name: str) -> list[tuple[str, str]]:
    """Return the first two columns of a table, the second one empty where it is missing."""
    rows = [line.split("\t") for line in lines(name)]
    return [(row[0].strip(), row[1].strip() if len(row) > 1 else "") for row in rows]
