"""How does a table leave the portal for a spreadsheet, so that nothing that people typed is run there?"""

import csv
from collections.abc import Iterable, Sequence
from io import StringIO

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def csv_text(head: Sequence[str], rows: Iterable[Iterable[str]]) -> str:
    """Write a table as comma-separated values. The mark in front tells spreadsheets that it's UTF-8."""
    out = StringIO()
    writer = csv.writer(out)
    writer.writerow(head)
    for row in rows:
        writer.writerow([harmless(value) for value in row])
    return "\ufeff" + out.getvalue()


def harmless(value: str) -> str:
    """Keep a spreadsheet from taking somebody's words for a formula."""
    return f"'{value}" if value.lstrip(" ").startswith(_FORMULA) else value
