"""What are the days and months called, in every form that a writer may use?"""

from datetime import date

WEEKDAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
MONTHS = tuple("Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split())

_OTHER_DAYS = {"jum'at": 4, "jum’at": 4, "ahad": 6}
_OTHER_MONTHS = {
    "pebruari": 2,
    "febuari": 2,
    "nopember": 11,
    "nop": 11,
    "peb": 2,
    "agust": 8,
    "agt": 8,
    "ags": 8,
    "sept": 9,
}

WEEKDAY_NUMBERS = {name.lower(): number for number, name in enumerate(WEEKDAYS)} | _OTHER_DAYS
FULL_MONTHS = {name.lower(): number for number, name in enumerate(MONTHS, 1)}
SHORT_MONTHS = {name[:3]: number for name, number in FULL_MONTHS.items() if name != "mei"} | _OTHER_MONTHS
MONTH_NUMBERS = SHORT_MONTHS | FULL_MONTHS


def in_words(day: date) -> str:
    """Write a date as running text does: 5 Juli 2026."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"
