"""Does the weekday fit its date?"""

from collections.abc import Iterator
from datetime import date, timedelta

from housestyle.document import Document
from housestyle.findings import Hit, Level, Severity
from housestyle.rules.facts.calendar_names import MONTHS, WEEKDAYS, in_words
from housestyle.rules.facts.dates import Day, Mention, dates_in
from housestyle.rules.facts.years import day_of, meant_by, only_year
from housestyle.rules.rule import Example, Group, Rule
from housestyle.setting import Setting

_NEAREST = (-1, 1, -2, 2, -3, 3)
_OTHER_YEAR = ("tahun lalu", "tahun silam", "tahun depan")


def find(document: Document, setting: Setting) -> Iterator[Hit]:
    """Ask about each weekday that its date doesn't fall on; a missing year is the text's only one or the latest."""
    mentions = dates_in(document)
    year = only_year(mentions)
    for mention in mentions:
        for day in mention.days:
            real = None if day.weekday is None else _real(document, mention, day, setting.on, year)
            if real and real.weekday() != day.weekday:
                yield _question(mention, day, real)
                break


def _real(document: Document, mention: Mention, day: Day, on: date | None, year: int | None) -> date | None:
    if day.year:
        return day_of(day)
    if document.text[mention.end : mention.end + 20].lower().lstrip(" ,").startswith(_OTHER_YEAR):
        return None
    return meant_by(day, on) or day_of(day, year)


def _question(mention: Mention, day: Day, real: date) -> Hit:
    assert day.weekday is not None
    written, fits = WEEKDAYS[day.weekday], WEEKDAYS[real.weekday()]
    message = f"{in_words(real)} jatuh pada hari {fits}, bukan {written}; mana yang keliru, hari atau tanggalnya?"
    return Hit(mention.start, mention.end, message, _both_answers(mention, day, real))


def _both_answers(mention: Mention, day: Day, real: date) -> tuple[str, ...]:
    """Offer the date's own weekday, then the nearest date on the weekday written, each in the writer's own form."""
    if mention.first is not None:
        return ()
    other = next(real + timedelta(days=n) for n in _NEAREST if (real + timedelta(days=n)).weekday() == day.weekday)
    return (
        _rewritten(mention, {"weekday": WEEKDAYS[real.weekday()], "weekday_after": WEEKDAYS[real.weekday()]}),
        _rewritten(mention, _pieces(mention, other)),
    )


def _pieces(mention: Mention, day: date) -> dict[str, str]:
    width = 2 if (mention.found["n_day"] or "").startswith("0") else 1
    return {
        "day": str(day.day),
        "month": MONTHS[day.month - 1],
        "year": str(day.year),
        "n_day": f"{day.day:0{width}}",
        "n_month": f"{day.month:0{2 if (mention.found['n_month'] or '').startswith('0') else 1}}",
        "n_year": str(day.year),
    }


def _rewritten(mention: Mention, pieces: dict[str, str]) -> str:
    """Return the mention with some pieces replaced, everything between them as written."""
    text, base, place = mention.found.string, mention.start, mention.start
    written = []
    for name in sorted((n for n in pieces if mention.found[n]), key=mention.found.start):
        written += [text[place : mention.found.start(name)], pieces[name]]
        place = mention.found.end(name)
    assert place >= base
    return "".join([*written, text[place : mention.end]])


RULES = (
    Rule(
        "hari-tanggal",
        Group.DATES,
        Severity.WARN,
        "Hari tidak cocok dengan tanggal",
        "Hari dan tanggal harus cocok menurut kalender. Salah satunya keliru, dan hanya penulis yang tahu yang mana.",
        "Aturan redaksi: hari yang keliru ditanyakan, tidak diubah sendiri",
        find,
        good=(
            Example("Upacara digelar pada Minggu, 17 Agustus 2025."),
            Example("Peserta pulang pada Senin (30/09/2024) sore."),
            Example("Rapat berlangsung Senin–Rabu, 14–16 Juli 2025."),
            Example("Rapat berlangsung Senin, 14 hingga Rabu, 16 Juli 2025."),
            Example("Panen digelar pada Rabu (23/7).", on=date(2025, 7, 24)),
            Example("Razia dilakukan Selasa malam (30/12).", on=date(2026, 1, 2)),
            Example("Panen digelar pada Rabu (23/7)."),
            Example("Kegiatan itu berlangsung dua minggu, 5 Mei 2025 ditutup."),
            Example("Layanan dibuka setiap Senin, kemudian diperluas sejak 17 Juli 2025."),
            Example("Peringatan jatuh pada Rabu (23/7) tahun lalu.", on=date(2026, 7, 24)),
        ),
        bad=(
            Example("Upacara digelar pada Rabu, 17 Agustus 2025.", "Rabu, 17 Agustus 2025", "Minggu, 17 Agustus 2025"),
            Example("Kunjungan pada Jumat (14/1/2026) lancar.", "Jumat (14/1/2026)", "Rabu (14/1/2026)"),
            Example("Digelar selasa, 10 november 2025.", "selasa, 10 november 2025", "Senin, 10 november 2025"),
            Example("Tes digelar pada Kamis malam (23/7).", "Kamis malam (23/7)", on=date(2025, 7, 24)),
            Example("Hari ini, Senin (19/12), tim tiba.", "Senin (19/12)", on=date(2025, 12, 19)),
            Example("Rapat pada Senin–Rabu, 15–17 Juli 2025.", "Senin–Rabu, 15–17 Juli 2025"),
            Example("Tes pada Rabu (4/6). Panen pada Selasa, 1 Juli 2025. Rabu (5/6) libur.", "Rabu (5/6)"),
            Example("Digelar pada 30 September 2024 (Selasa).", "30 September 2024 (Selasa)"),
            Example("Pada hari Jum’at tanggal 17-04-2025 di aula.", "Jum’at tanggal 17-04-2025"),
        ),
        holds_from=Level.PUBLISH,
    ),
)
