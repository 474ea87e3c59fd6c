"""Which year does a date mean that names none?"""

from collections.abc import Iterator
from datetime import date

from housestyle.document import Document
from housestyle.findings import Hit, Severity
from housestyle.rules.facts.calendar_names import in_words
from housestyle.rules.facts.dates import Mention, dates_in
from housestyle.rules.facts.years import meant_by
from housestyle.rules.rule import Example, Group, Rule
from housestyle.setting import Setting

_NEAR = 60  # characters: “8/7 dan 9/7/2025” write the year once


def find(document: Document, setting: Setting) -> Iterator[Hit]:
    """Propose the year once for each day that the text nowhere writes with one."""
    if setting.on is None:
        return
    mentions = dates_in(document)
    told = {(day.day, day.month) for mention in mentions for day in mention.days if day.year}
    for mention, after in zip(mentions, (*mentions[1:], None), strict=False):
        day = (mention.last.day, mention.last.month)
        is_shared = after is not None and after.last.year and after.start - mention.end < _NEAR
        if mention.last.year or day in told or is_shared or not _is_event(mention):
            continue
        meant = meant_by(mention.last, setting.on)
        if meant is not None:
            told.add(day)
            yield _hint(mention, meant)


def _is_event(mention: Mention) -> bool:
    """Tell the day of an event from a feast or a habit, which have no year: only those with brackets or a weekday."""
    return mention.is_bracketed or bool(mention.found["weekday"])


def _hint(mention: Mention, meant: date) -> Hit:
    found = mention.found
    start = found.start("open") if found["open"] else mention.start
    last = "month" if mention.is_in_words else "n_month"
    year = f" {meant.year}" if mention.is_in_words else f"/{meant.year}"
    text = found.string
    suggestion = text[start : found.end(last)] + year + text[found.end(last) : mention.end]
    return Hit(
        start, mention.end, f"Tahunnya {meant.year}? Dihitung dari tanggal terbit: {in_words(meant)}.", (suggestion,)
    )


RULES = (
    Rule(
        "tahun-tersirat",
        Group.DATES,
        Severity.INFO,
        "Tahun tidak ditulis",
        "Berita dibaca bertahun-tahun kemudian. Tanggal dengan tahun tetap jelas.",
        "Aturan redaksi: tahun dihitung dari tanggal terbit",
        find,
        good=(
            Example("Panen digelar pada Rabu (23/7/2025).", on=date(2025, 7, 24)),
            Example("Panen digelar pada Rabu (23/7)."),
            Example("Remisi diberikan setiap 17 Agustus dan 27 April.", on=date(2025, 7, 24)),
            Example("Panen pada Rabu, 23 Juli 2025. Pada Rabu (23/7) itu hujan.", on=date(2025, 7, 24)),
            Example("Rapat digelar Selasa (8/7) dan Rabu (9/7/2025).", on=date(2025, 7, 24)),
        ),
        bad=(
            Example("Panen digelar pada Rabu (23/7) di aula.", "(23/7)", "(23/7/2025)", on=date(2025, 7, 24)),
            Example("Razia pada Selasa malam (30/12) tertib.", "(30/12)", "(30/12/2025)", on=date(2026, 1, 2)),
            Example("Natal dirayakan pada Jumat (27/12).", "(27/12)", "(27/12/2024)", on=date(2025, 1, 2)),
            Example("Panen pada Rabu, 23 Juli.", "Rabu, 23 Juli", "Rabu, 23 Juli 2025", on=date(2025, 7, 24)),
            Example("Rapat pada (8–9/7) lancar.", "(8–9/7)", "(8–9/7/2025)", on=date(2025, 7, 24)),
        ),
    ),
)
