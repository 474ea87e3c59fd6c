"""How far apart are two days, in words?"""

from datetime import date

NUMBERS = "nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas".split() + [
    f"{word} belas" for word in "dua tiga empat".split()
]


def after_text(days: int) -> str:
    """Say when something came out: pada hari yang sama, sehari kemudian, tiga hari sebelumnya."""
    if days == 0:
        return "pada hari yang sama"
    number = abs(days)
    told = "sehari" if number == 1 else f"{NUMBERS[number] if number < len(NUMBERS) else number} hari"
    return f"{told} {'kemudian' if days > 0 else 'sebelumnya'}"


def distance(day: date, other: date) -> int:
    """Return how many days after another a day is."""
    return (day - other).days
