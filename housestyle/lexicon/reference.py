"""Which names stand in the directory of units, regional offices and provinces?"""

import csv
import re
from pathlib import Path

_WORD = re.compile(r"[^\W\d_]+")
_COLUMNS = ("name", "short_name", "city", "dateline", "aliases", "capital", "province")


def words(folder: Path) -> set[str]:
    """Return the words of all names in the reference tables, in lower case."""
    found: set[str] = set()
    for path in sorted(folder.glob("*.csv")):
        with path.open(encoding="utf-8", newline="") as table:
            for row in csv.DictReader(table):
                for column in _COLUMNS:
                    found.update(word.lower() for word in _WORD.findall(row.get(column) or ""))
    return found
