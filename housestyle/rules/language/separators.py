"""Does the comma divide decimals and the point thousands, and not the other way round as in English?"""

import re
from collections.abc import Iterator

from housestyle.document import Document
from housestyle.findings import Hit, Severity
from housestyle.rules.language import neighbours, tables
from housestyle.rules.language.examples import bad, good
from housestyle.rules.rule import Group, Rule
from housestyle.setting import Setting

_ENGLISH = re.compile(
    r"(?<![\w.,:/+-])(?:(?P<thousands>\d{1,3}(?:,\d{3}){1,3})|(?P<decimal>\d{1,3}\.\d{1,2}))(?![\w/:-]|[.,]\d)"
    r"(?P<behind> ?%| ?[^\W\d_]{1,20})?"
)
_BEFORE = re.compile(r"([^\W\d_]{1,20})\.?[ \u00a0]$")
# A point before these may still divide hours from minutes, and of them only one digit is a part.
_TIMES = frozenset("jam menit detik pagi siang sore malam hari".split())
_NO_MEASURE = frozenset({"are", "bar"})


def find_english(document: Document, setting: Setting) -> Iterator[Hit]:
    """Find 15,340 orang and 12.5 kilogram; three digits behind a comma are decimals where a measure follows."""
    for found in _ENGLISH.finditer(document.text):
        start, end = found.span("thousands" if found["thousands"] else "decimal")
        if neighbours.is_aside(document, start):
            continue
        behind = (found["behind"] or "").strip()
        if found["thousands"] and _counts(document.text, start, found["thousands"], behind):
            yield _hit(start, end, found["thousands"].replace(",", "."), "Bilangan ribuan diberi titik")
        elif found["decimal"] and _measures(document.text, start, found["decimal"], behind):
            yield _hit(start, end, found["decimal"].replace(".", ","), "Pecahan desimal diberi koma")


def _counts(text: str, start: int, number: str, behind: str) -> bool:
    if number.startswith("0") or _is_label(text, start):
        return False
    if number.count(",") > 1:
        return True
    is_word = len(behind) > 2 and behind.islower()
    if behind in tables.words("measures.txt"):  # nobody measures to a thousandth and finds noughts, or square metres so
        return number.endswith("00") or text.startswith(" persegi", text.find(behind, start) + len(behind))
    return is_word and behind not in tables.words("function_words.txt")


def _measures(text: str, start: int, number: str, behind: str) -> bool:
    if _is_label(text, start) or behind in _NO_MEASURE:
        return False
    if behind in _TIMES:
        return behind in ("jam", "menit", "detik") and len(number.partition(".")[2]) == 1
    return behind == "%" or behind.lower() in tables.words("measures.txt")


def _is_label(text: str, start: int) -> bool:
    before = _BEFORE.search(text[max(0, start - 24) : start])
    return before is not None and before[1].lower() in tables.words("number_labels.txt") - {"kilometer", "km", "nilai"}


def _hit(start: int, end: int, right: str, reason: str) -> Hit:
    return Hit(start, end, f"{reason}: “{right}”.", (right,))


RULES = (
    Rule(
        id="angka/pemisah",
        group=Group.LANGUAGE,
        severity=Severity.WARN,
        title="Koma desimal dan titik ribuan",
        why="Koma memisahkan pecahan desimal dan titik memisahkan ribuan, kebalikan dari kebiasaan Inggris.",
        source="EYD V, III.A.8 dan III.B.10",
        find=find_english,
        good=good(
            "Hasil panen 12,5 kilogram, dari 1.250 bibit.",
            "Beratnya 2,125 ton dan panjangnya 1,250 meter.",
            "Apel pukul 07.30 pagi, kunjungan pukul 10.15 siang.",
            "Menurut Pasal 3.2 poin 4.1 aturan itu, versi 2.10 berlaku.",
            "Kamar 1,200 dan 300 diperiksa.",
            "Panen mencapai 1.200 kilogram pada 17.04.2025.",
        ),
        bad=bad(
            (
                ("Layanan itu dipakai 2,480 pengunjung.", "2,480", "2.480"),
                ("Lahan seluas 1,500 meter persegi digarap.", "1,500", "1.500"),
                ("Lahan seluas 1,250 meter persegi digarap.", "1,250", "1.250"),
                ("Panen mencapai 2,500 kilogram.", "2,500", "2.500"),
                ("Anggarannya 1,250,000 dolar.", "1,250,000", "1.250.000"),
                ("Panen cabai mencapai 7.5 kilogram.", "7.5", "7,5"),
                ("Sebanyak 88.25 persen klien lulus.", "88.25", "88,25"),
                ("Hunian turun 3.4% tahun ini.", "3.4", "3,4"),
                ("Lahan seluas 1.2 hektare digarap.", "1.2", "1,2"),
                ("Perjalanan itu 2.5 jam.", "2.5", "2,5"),
            )
        ),
    ),
)
