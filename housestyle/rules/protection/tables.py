"""Which words do the rules on protection know? Tables that an editor can read, loaded once."""

import re
from functools import cache
from pathlib import Path

_FOLDER = Path(__file__).parent.parent.parent / "data"


@cache
def table(name: str) -> dict[str, str]:
    """Return a table's first column with its second, which is empty where a line has none."""
    rows: dict[str, str] = {}
    for line in (_FOLDER / f"{name}.tsv").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            word, _, note = line.partition("\t")
            rows[word.strip()] = note.strip()
    return rows


@cache
def phrases(name: str) -> tuple[frozenset[str], dict[str, tuple[str, ...]]]:
    """Return a table's single words, and its longer entries by their first word."""
    single = frozenset(entry for entry in table(name) if " " not in entry)
    longer: dict[str, tuple[str, ...]] = {}
    for entry in table(name):
        if " " in entry:
            first = entry.split(" ", 1)[0]
            longer[first] = (*longer.get(first, ()), entry)
    return single, longer


@cache
def pattern(name: str, note: str = "") -> re.Pattern[str]:
    """Return what finds any entry of a table, or of those with a note, as whole words; a star stands for any ending."""
    wanted = (entry for entry, notes in table(name).items() if not note or note in notes.split(", "))
    entries = sorted(wanted, key=len, reverse=True)
    forms = (re.escape(entry).replace(r"\*", r"\w{0,12}").replace(r"\ ", r"\s{1,2}") for entry in entries)
    return re.compile(rf"(?<![\w-])(?:{'|'.join(forms)})(?![\w-])", re.I)


@cache
def places() -> frozenset[str]:
    """Return the names of provinces, regencies and units' towns, in lower case."""
    lines = (_FOLDER / "places.txt").read_text(encoding="utf-8").splitlines()
    names = (name.strip().lower() for line in lines if not line.startswith("#") for name in line.split(","))
    return frozenset(name for name in names if name) | frozenset(table("unit_towns"))
