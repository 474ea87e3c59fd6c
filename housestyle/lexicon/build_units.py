"""How is units.tsv made from the reference data? `python -m housestyle.lexicon.build_units`."""

import csv
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "upt" / "reference" / "upt.csv"
TARGET = ROOT / "housestyle" / "data" / "units.tsv"
_NAME = re.compile(r"(?P<kind>.+?) Kelas (?P<unit_class>I|IIA|IIB|II|III) (?P<place>.+)")
_HEAD = """\
# Units by name: kind, class, place; "lama" where the name is an earlier or another one of the unit in the last column.
# Built from upt/reference/upt.csv by python -m housestyle.lexicon.build_units; change the names there.
"""


def main() -> int:
    """Write the table anew; the same source gives the same table."""
    with SOURCE.open(encoding="utf-8", newline="") as source:
        lines = sorted(set(_lines(csv.DictReader(source))))
    TARGET.write_text(_HEAD + "".join(lines), encoding="utf-8")
    return 0


def _lines(rows: Iterable[dict[str, str]]) -> Iterator[str]:
    for row in rows:
        for name, mark in [(row["name"], ""), *((alias, "lama") for alias in row["aliases"].split(" | ") if alias)]:
            found = _NAME.fullmatch(name)
            if found:
                fields = (found["kind"], found["unit_class"], found["place"], mark, row["name"] if mark else "")
                yield "\t".join(fields).rstrip() + "\n"


if __name__ == "__main__":
    sys.exit(main())
