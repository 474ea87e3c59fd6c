"""Is there such a day in the calendar?"""

from calendar import monthrange
from collections.abc import Iterator
from datetime import date

from housestyle.document import Document
from housestyle.findings import Hit, Level, Severity
from housestyle.rules.facts.calendar_names import MONTHS
from housestyle.rules.facts.dates import Day, Mention, dates_in
from housestyle.rules.rule import Example, Group, Rule
from housestyle.setting import Setting

_LEAP = 2024


def find(document: Document, setting: Setting) -> Iterator[Hit]:
    """Name each date that no calendar has."""
    for mention in dates_in(document):
        wrong = next((day for day in mention.days if _is_wrong(mention, day)), None)
        if wrong is not None:
            yield Hit(mention.start, mention.end, _message(wrong), _answers(mention, wrong))


def _is_wrong(mention: Mention, day: Day) -> bool:
    if not 1 <= day.month <= 12:
        return True
    if day is mention.first and mention.found["join"].strip() in ("dan", "&"):
        return False  # “Blok 40 dan 5 Juli”: perhaps no day at all
    return not 1 <= day.day <= monthrange(day.year or _LEAP, day.month)[1]


def _message(day: Day) -> str:
    if not 1 <= day.month <= 12:
        return f"Tidak ada bulan ke-{day.month}; periksa tanggal ini."
    name = MONTHS[day.month - 1]
    most = monthrange(day.year or _LEAP, day.month)[1]
    year = f" {day.year}" if day.year and day.month == 2 else ""
    return f"{name}{year} hanya sampai tanggal {most}; periksa tanggal ini."


def _answers(mention: Mention, day: Day) -> tuple[str, ...]:
    """Offer what may have been meant: the month's last day or the next month's first; day and month changed over."""
    found = mention.found
    if mention.first is not None or found["weekday"]:
        return ()
    if not 1 <= day.month <= 12:
        swapped = f"{found['n_month']}{found['sep']}{found['n_day']}" if found["n_day"] else ""
        is_date = 1 <= day.day <= 12 and day.month <= 31
        return (_replaced(mention, "n_day", "n_month", swapped),) if is_date and swapped else ()
    if not found["day"] or day.day > 31:
        return ()
    last = monthrange(day.year or _LEAP, day.month)[1]
    after = MONTHS[day.month % 12]
    return (
        _replaced(mention, "day", "month", f"{last} {MONTHS[day.month - 1]}"),
        _replaced(mention, "day", "month", f"1 {after}"),
    )


def _replaced(mention: Mention, first: str, last: str, words: str) -> str:
    found = mention.found
    text = found.string
    return text[found.start() : found.start(first)] + words + text[found.end(last) : found.end()]


RULES = (
    Rule(
        "tanggal-tak-ada",
        Group.DATES,
        Severity.WARN,
        "Tanggal tidak ada di kalender",
        "Hari atau bulan itu tidak ada. Tanyakan tanggal yang benar kepada penulis.",
        "Aturan redaksi; kalender",
        find,
        good=(
            Example("Pelatihan ditutup pada 30 September 2024."),
            Example("Lomba ditutup pada 29 Februari 2024."),
            Example("Rapat digelar pada Jumat (12/12/2025)."),
            Example("Ayat itu diambil dari Lukas 2:14, skor 13/14."),
            Example("Peraturan Nomor 12/13/2025 berlaku.", on=date(2025, 12, 20)),
            Example("Dihuni 45 orang dan 31 Mei 2025 menjadi batas waktu."),
        ),
        bad=(
            Example("Pelatihan ditutup pada 31 September 2024.", "31 September 2024", "30 September 2024"),
            Example("Panen pada 30 Februari 2026 di lahan.", "30 Februari 2026"),
            Example("Lomba ditutup pada 29 Februari 2025.", "29 Februari 2025", "28 Februari 2025"),
            Example("Rapat digelar pada 12/13/2025 di aula.", "12/13/2025", "13/12/2025"),
            Example("Tes dilakukan pada 32 Oktober 2025.", "32 Oktober 2025"),
            Example("Razia digelar Kamis (31/6).", "Kamis (31/6)"),
            Example("Rakor pada 29–31 November 2025.", "29–31 November 2025"),
        ),
        holds_from=Level.PUBLISH,
    ),
)
