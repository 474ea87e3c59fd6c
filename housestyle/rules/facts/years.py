"""Which day is meant by a date whose year isn't written?"""

from datetime import date, timedelta

from housestyle.rules.facts.dates import Day, Mention

_AHEAD = timedelta(days=60)


def day_of(day: Day, year: int | None = None) -> date | None:
    """Return the day of the calendar, with its own year or the one given; None if there is none."""
    year = day.year or year
    try:
        return date(year, day.month, day.day) if year else None
    except ValueError:
        return None


def meant_by(day: Day, on: date | None) -> date | None:
    """Return the day that is meant: news tells of what was lately, or of the next two months at most."""
    if day.year or on is None:
        return day_of(day)
    years = (day_of(day, on.year + more) for more in (1, 0, -1))
    return next((known for known in years if known and known <= on + _AHEAD), None)


def only_year(mentions: tuple[Mention, ...]) -> int | None:
    """Return the one year that a text writes, None where it writes none or several."""
    years = {mention.last.year for mention in mentions if mention.last.year}
    return years.pop() if len(years) == 1 else None
