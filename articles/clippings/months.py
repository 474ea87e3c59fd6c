"""Which month is meant, and where does it end? Clippings carry days, so no zone moves a month's border."""

import re
from datetime import date

from upt.dates import MONTHS

_MONTH = re.compile(r"(20\d\d)-(0[1-9]|1[0-2])\Z")


def read_month(text: str) -> date | None:
    """Return the first day of a month written as 2026-11; None for anything else."""
    found = _MONTH.match(text)
    return date(int(found[1]), int(found[2]), 1) if found else None


def month_code(month: date) -> str:
    return f"{month:%Y-%m}"


def month_text(month: date) -> str:
    """Write a month: November 2026."""
    return f"{MONTHS[month.month]} {month.year}"


def first_of_next(month: date) -> date:
    return date(month.year + month.month // 12, month.month % 12 + 1, 1)
