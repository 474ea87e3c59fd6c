"""How is a moment written for readers: in the zone of its unit, in Indonesian?

"30 September 2024, 14.10 WIB": clock with a point (EYD V, III.A 9), zone in letters. Plain string work, because a
list page asks for it dozens of times.
"""

from datetime import date, datetime
from functools import cache
from zoneinfo import ZoneInfo

from upt.states import ZONE_LABELS, Zone

MONTHS = (
    "",
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
)
DAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")


@cache
def _zone(name: str) -> ZoneInfo:
    return ZoneInfo(name)


def local(at: datetime, zone: str) -> datetime:
    """Return a moment as the clock of a zone shows it."""
    return at.astimezone(_zone(zone))


def date_text(day: date) -> str:
    """Write a day: 30 September 2024."""
    return f"{day.day} {MONTHS[day.month]} {day.year}"


def day_text(day: date) -> str:
    """Write a day with its weekday: Senin, 30 September 2024."""
    return f"{DAYS[day.weekday()]}, {date_text(day)}"


def moment_text(at: datetime, zone: str) -> str:
    """Write a moment in a zone: 30 September 2024, 14.10 WIB."""
    there = local(at, zone)
    return f"{date_text(there)}, {there:%H.%M} {ZONE_LABELS[Zone(zone)]}"


def number_text(number: int) -> str:
    """Write a whole number with points between the thousands: 1.284."""
    return f"{number:,}".replace(",", ".")
