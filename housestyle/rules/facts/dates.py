"""Which dates does a text name, in whatever form, with which weekday?"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from housestyle.document import Document
from housestyle.rules.facts.calendar_names import FULL_MONTHS, MONTH_NUMBERS, WEEKDAY_NUMBERS


def _any_of(names: dict[str, int]) -> str:
    return "|".join(sorted(map(re.escape, names), key=len, reverse=True))


_DAY = rf"(?:{_any_of(WEEKDAY_NUMBERS)})"
_MONTH = rf"(?:{_any_of(MONTH_NUMBERS)})"
_WHEN = r"(?:\s(?:dini\shari|pagi|siang|sore|petang|malam|subuh|ini|lalu|kemarin|besok)){0,2}"
_JOIN = r"(?:\s?[–—-]\s?|\s(?:s\.d\.?|s/d\.?|sd\.?|sampai\sdengan|sampai|hingga|dan|&)\s)"
_TO_DATE = r"(?:[^\S\n]|[,;/:–-]|\n(?!\n)){0,3}(?:(?:tanggal|tgl\.?)\s)?"

_DATE = re.compile(
    rf"""(?<![\w/.-])(?=\(?\s?[\dadfjkmnoprst])
    (?:(?P<weekday>{_DAY})(?P<when>{_WHEN})(?:{_JOIN}(?P<weekday2>{_DAY}){_WHEN})?(?P<gap>{_TO_DATE})|(?P<tgl>tgl\.?\s))?
    (?P<open>\(\s?)?
    (?:(?P<first>\d{{1,2}})(?:\s(?P<first_month>{_MONTH})(?:\s(?P<first_year>\d{{4}}))?|/(?P<first_number>\d{{1,2}}))?
       (?P<join>{_JOIN})(?!\d{{1,2}}-\d\d\b)(?:(?P<weekday3>{_DAY}){_WHEN}{_TO_DATE})?)?
    (?:(?P<day>\d{{1,2}})(?P<between>(?:st|nd|rd|th)?,?\s|-|\s?/\s?|)(?P<month>{_MONTH})(?![^\W\d_])(?:\.(?=\s\d))?
       (?:(?P<comma>,?\s(?:tahun\s)?|,|-|\s?/\s?|)(?P<year>(?:1[89]|20)\d\d|(?<!,\s)2\.0\d\d|['’‘]\d\d)(?!\d|\.\d))?
      |(?P<n_day>\d{{1,2}})(?P<sep>\s?[/.-]\s?)(?P<n_month>\d{{1,2}})
       (?:(?P<sep2>(?P=sep)|[/.-](?=\d{{4}}))(?P<n_year>\d{{4}}|\d{{2}}))?(?![\w/]|[.,-]\d)
      |(?P<i_year>(?:19|20)\d\d)(?P<i_sep>[-/])(?P<i_month>\d\d)(?P=i_sep)(?P<i_day>\d\d)(?![\w-])
      |(?P<e_month>{_MONTH})\s(?P<e_day>\d{{1,2}})(?:st|nd|rd|th)?,?\s(?P<e_year>(?:19|20)\d\d)(?!\d))
    (?P<close>\s?\))?(?:\s\((?P<weekday_after>{_DAY})\))?""",
    re.I | re.X,
)
_ON = re.compile(r"\b(?:tanggal|tgl\.?)\s$", re.I)
_ON_OR_AT = re.compile(r"\b(?:tanggal|tgl\.?|pada|sejak|mulai|hingga|sampai|dari|per|hari ini,?)\s$", re.I)
_PAPER = re.compile(r"(?:\bnomor|\bno\.?|\bpasal|\bayat|\bskor|\bversi)\s?:?\s?$", re.I)


@dataclass(frozen=True)
class Day:
    """A day as written: any part may be impossible, the year may be missing. `weekday` counts from Monday, 0."""

    day: int
    month: int
    year: int | None
    weekday: int | None = None


@dataclass(frozen=True)
class Mention:
    """A date or the days from one date to another, with weekday and brackets; `found` has the pieces as written."""

    found: re.Match[str]
    last: Day
    first: Day | None

    @property
    def start(self) -> int:
        return self.found.start()

    @property
    def end(self) -> int:
        """Where it ends: a closing bracket belongs to it only where the opening one does."""
        closes_more = self.found["close"] and not self.found["open"]
        return self.found.start("close") if closes_more else self.found.end()

    @property
    def days(self) -> tuple[Day, ...]:
        return (self.last,) if self.first is None else (self.first, self.last)

    @property
    def is_bracketed(self) -> bool:
        return bool(self.found["close"]) and self.found.string.rfind("(", max(0, self.start - 1), self.end) >= 0

    @property
    def is_possible(self) -> bool:
        return 1 <= self.last.month <= 12

    @property
    def is_in_words(self) -> bool:
        return bool(self.found["month"])


def dates_in(document: Document) -> tuple[Mention, ...]:
    """List the dates of all parts, in order."""
    return _dates(document.text)


@lru_cache(maxsize=2)
def _dates(text: str) -> tuple[Mention, ...]:
    return tuple(_mentions(text))


def _mentions(text: str) -> Iterator[Mention]:
    for found in _DATE.finditer(text):
        if _is_no_date(text, found):
            continue
        day, month, year = _numbers(found)
        last = Day(day, month, year, _weekday(found, "weekday3", "weekday2", "weekday_after"))
        first = None
        if found["first"]:
            first_month = _month(found["first_month"] or found["first_number"]) or month
            first_year = int(found["first_year"]) if found["first_year"] else year
            first = Day(int(found["first"]), first_month, first_year, _weekday(found, "weekday"))
        elif last.weekday is None:
            last = Day(day, month, year, _weekday(found, "weekday"))
        yield Mention(found, last, first)


def _is_no_date(text: str, found: re.Match[str]) -> bool:
    """Tell numbers that look like a date from dates: scores, verses, papers, times, an open bracket's fraction."""
    if found["weekday"] == "minggu" and not text[: found.start()].endswith("hari "):
        return True  # a week, not a Sunday
    if found["open"] and not found["close"] and not found["month"]:
        return not found["n_year"]
    if found["month"]:
        is_short = found["month"].lower() not in FULL_MONTHS
        return is_short and not found["year"] and not (found["month"].istitle() and found["between"] == " ")
    before = text[max(0, found.start() - 12) : found.start()]
    if found["n_day"] and not found["n_year"]:
        is_told = found["open"] and found["close"]
        if found["sep"].strip() != "/":
            return not (found["weekday"] and is_told)
        return not (found["weekday"] or is_told or _is_likely(found, before, _ON))
    if found["n_year"] and len(found["n_year"]) == 2:
        return not (found["weekday"] or found["open"] or _is_likely(found, before, _ON_OR_AT))
    return _PAPER.search(text, max(0, found.start() - 12), found.start()) is not None


def _is_likely(found: re.Match[str], before: str, lead: re.Pattern[str]) -> bool:
    """Tell whether bare figures are a day and a month behind a word such as “tanggal”."""
    is_possible = 1 <= int(found["n_day"]) <= 31 and 1 <= int(found["n_month"]) <= 12
    return is_possible and bool(found["tgl"] or lead.search(before))


def _numbers(found: re.Match[str]) -> tuple[int, int, int | None]:
    day = found["day"] or found["n_day"] or found["i_day"] or found["e_day"]
    month = found["month"] or found["n_month"] or found["i_month"] or found["e_month"]
    year = found["year"] or found["n_year"] or found["i_year"] or found["e_year"]
    return int(day), _month(month) or 0, _year(year)


def _month(written: str | None) -> int | None:
    if not written:
        return None
    return int(written) if written.isdecimal() else MONTH_NUMBERS[written.lower()]


def _year(written: str | None) -> int | None:
    if not written:
        return None
    number = int(written.replace(".", "").lstrip("'’‘"))
    return number + 2000 if number < 100 else number


def _weekday(found: re.Match[str], *groups: str) -> int | None:
    written = next((found[group] for group in groups if found[group]), None)
    return WEEKDAY_NUMBERS[written.lower()] if written else None
