"""Are a month and its year written as the newsroom does, where no day or no figure is a month's: November 2026?"""

import re
from collections.abc import Iterator

from housestyle.document import Document
from housestyle.findings import Hit, Severity
from housestyle.rules.facts.calendar_names import MONTH_NUMBERS, MONTHS
from housestyle.rules.rule import Example, Group, Rule
from housestyle.setting import Setting

_SHORT = r"(?:Jan|Feb|Peb|Mar|Apr|Jun|Jul|Agt|Ags|Agust|Sept?|Okt|Nov|Nop|Des)"
_MONTH = "|".join(MONTHS)
_CENTURY = r"(?:19|20)\d\d"
_ROMANS = {roman: number for number, roman in enumerate("I II III IV V VI VII VIII IX X XI XII".split(), 1)}
_ROMAN = re.compile(
    rf"(?<![\w./-])(?P<day>[0-3]?\d)(?P<sep>[/ -])(?P<month>[IVX]{{1,4}})(?P=sep)(?P<year>{_CENTURY})(?![\w/-])"
)
_SHORTENED = re.compile(
    rf"(?<![\w/.-])(?<!\d )(?P<first>{_SHORT}|{_MONTH})?(?(first) ?[–-] ?)"
    rf"(?P<month>{_SHORT})\b\.? (?P<year>{_CENTURY})\b"
)
_PUNCTUATED = re.compile(
    rf"(?<![\w/.-])(?<!\d )(?P<month>{_MONTH})"
    rf"(?: ?[,/-] ?(?P<year>{_CENTURY})| ?['’‘](?P<short>\d\d)| (?P<pointed>2[.,]0\d\d))\b"
)
_RANGE = re.compile(rf"\b(?P<first>{_MONTH})(?: ?- ?| – |– | –)(?P<last>{_MONTH})\b")
_YEAR = re.compile(
    r"\b(?P<word>[Tt]ahun|[Tt]hn\.?|[Tt]h\.?) "
    rf"(?:['’‘](?P<short>\d\d)|(?P<pointed>2[.,]0\d\d)|(?P<plain>{_CENTURY}))\b(?![.,]\d)"
)
_LABELLED = re.compile(
    rf"(?:\b[Tt]anggal )?\b(?P<day>[0-3]?\d) [Bb]ulan (?P<month>{_MONTH})(?: [Tt]ahun)? (?P<year>{_CENTURY})\b"
)
_OFFICIAL = re.compile(
    r"\b(?:[Hh]ari )?(?P<weekday>Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu),? tanggal "
    rf"(?P<date>\d{{1,2}} (?:{_MONTH}) {_CENTURY})\b"
)
_SPACED = re.compile(r"(?<![\w/.-])(?P<day>[0-3]?\d) (?P<month>0\d|1[0-2]) (?P<year>20\d\d)(?![\w/.-])")


def find(document: Document, setting: Setting) -> Iterator[Hit]:
    """Find months cut short, years cut short or pointed, and months in Roman figures."""
    for found in _ROMAN.finditer(document.text):
        month = _ROMANS.get(found["month"])
        if month and not document.text[: found.start()].rstrip().lower().endswith(("nomor", "no.", "no")):
            yield from _hit(document, found, f"{int(found['day'])} {MONTHS[month - 1]} {found['year']}")
    for found in _SPACED.finditer(document.text):
        yield from _hit(document, found, f"{int(found['day'])} {MONTHS[int(found['month']) - 1]} {found['year']}")
    for found in _LABELLED.finditer(document.text):
        yield from _hit(document, found, f"{int(found['day'])} {found['month']} {found['year']}")
    for found in _SHORTENED.finditer(document.text):
        first = f"{_full(found['first'])}–" if found["first"] else ""
        yield from _hit(document, found, f"{first}{_full(found['month'])} {found['year']}")
    for found in _PUNCTUATED.finditer(document.text):
        yield from _hit(document, found, f"{found['month']} {_year(found)}")
    for found in _YEAR.finditer(document.text):
        word = "Tahun" if found["word"][0] == "T" else "tahun"
        right = f"{word} {_year(found)}"
        if right != found.group():
            yield from _hit(document, found, right)


def find_ranges(document: Document, setting: Setting) -> Iterator[Hit]:
    """Find ranges of months with a hyphen or blanks."""
    for found in _RANGE.finditer(document.text):
        yield from _hit(document, found, f"{found['first']}–{found['last']}")


def find_official(document: Document, setting: Setting) -> Iterator[Hit]:
    """Find dates as deeds have them: hari Senin tanggal 14 Juli 2025."""
    for found in _OFFICIAL.finditer(document.text):
        yield from _hit(document, found, f"{found['weekday']}, {found['date']}")


def _full(month: str) -> str:
    return MONTHS[MONTH_NUMBERS[month.lower()] - 1]


def _year(found: re.Match[str]) -> str:
    pieces = found.groupdict()
    if pieces["short"]:
        return f"20{pieces['short']}"
    whole = pieces.get("year") or pieces.get("plain") or pieces["pointed"]
    return whole.replace(".", "").replace(",", "")


def _hit(document: Document, found: re.Match[str], right: str) -> Iterator[Hit]:
    if not document.is_masked(found.start()):
        yield Hit(found.start(), found.end(), f"Bulan dan tahun ditulis lengkap: “{right}”.", (right,))


RULES = (
    Rule(
        "tanggal-bentuk/bulan",
        Group.DATES,
        Severity.WARN,
        "Bulan dan tahun ditulis lengkap",
        "Nama bulan ditulis lengkap dengan huruf, dan tahun dengan empat angka tanpa titik.",
        "Aturan redaksi; EYD V, II.F dan III.A",
        find,
        good=(
            Example("Sejak November 2026 dan pada tahun 2025 layanan dibuka."),
            Example("Pada Agustus, 2.500 bibit ditanam di 2 11 kolam. Surat Nomor 24/XI/2026 terbit."),
            Example("Tahun 2.500 bibit itu ditanam tak diingat; lahir pada November, 20 orang hadir."),
        ),
        bad=(
            Example("Layanan dibuka sejak Nov 2026.", "Nov 2026", "November 2026"),
            Example("Layanan dibuka sejak Nov. 2026.", "Nov. 2026", "November 2026"),
            Example("Digelar pada Okt–Nov 2026.", "Okt–Nov 2026", "Oktober–November 2026"),
            Example("Digelar pada November, 2026.", "November, 2026", "November 2026"),
            Example("Digelar pada November/2026.", "November/2026", "November 2026"),
            Example("Digelar pada November '26.", "November '26", "November 2026"),
            Example("Digelar pada November 2.026.", "November 2.026", "November 2026"),
            Example("Digelar pada tahun '26.", "tahun '26", "tahun 2026"),
            Example("Digelar pada tahun 2.026 di aula.", "tahun 2.026", "tahun 2026"),
            Example("Digelar pada thn 2026 di aula.", "thn 2026", "tahun 2026"),
            Example("Digelar pada 24/XI/2026 di aula.", "24/XI/2026", "24 November 2026"),
            Example(
                "Pada tanggal 4 bulan November tahun 2026.", "tanggal 4 bulan November tahun 2026", "4 November 2026"
            ),
            Example("Digelar pada 24 11 2026 di aula.", "24 11 2026", "24 November 2026"),
        ),
    ),
    Rule(
        "tanggal-bentuk/rentang-bulan",
        Group.DATES,
        Severity.INFO,
        "Rentang bulan",
        "Rentang bulan memakai tanda pisah tanpa spasi.",
        "EYD V, III.F",
        find_ranges,
        good=(Example("Digelar pada Oktober–November 2026."),),
        bad=(Example("Digelar pada Oktober - November.", "Oktober - November", "Oktober–November"),),
    ),
    Rule(
        "tanggal-bentuk/ringkas",
        Group.DATES,
        Severity.INFO,
        "Tanggal yang ringkas",
        "“Hari” dan “tanggal” tidak perlu bila nama hari, tanggal, dan bulannya disebut.",
        "Aturan redaksi",
        find_official,
        good=(Example("Digelar pada Senin, 14 Juli 2025, dan pada tanggal 17 Juli 2025."),),
        bad=(
            Example(
                "Digelar hari Senin tanggal 14 Juli 2025.", "hari Senin tanggal 14 Juli 2025", "Senin, 14 Juli 2025"
            ),
        ),
    ),
)
