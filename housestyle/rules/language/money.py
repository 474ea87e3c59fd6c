"""Are amounts of money written as Rp5.000.000?"""

import re
from collections.abc import Iterator

from housestyle.document import Document
from housestyle.findings import Hit, Severity
from housestyle.rules.language import figures, neighbours
from housestyle.rules.language.examples import bad, good
from housestyle.rules.rule import Group, Rule
from housestyle.setting import Setting

_AMOUNT = re.compile(
    r"(?<![A-Za-z])(?:[Rr][Pp]\.?|IDR)[ \u00a0]{0,2}"
    r"(?P<digits>\d(?:[\d.,]{0,20}\d)?)(?P<dash>,[-–=]{1,2}|\.-)?"
    r"(?P<large> ?(?:ribu|juta|mil[iy]ar|triliun))?(?P<word> rupiah\b)?"
)
_BARE = re.compile(r"(?<![\w.,])(?P<digits>\d{1,3}(?:\.\d{3}){1,4}),-{1,2}")
_GROUPED = re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?")
_ENGLISH = re.compile(r"\d{1,3}(?:,\d{3})+")
_POINT = re.compile(r"(\d{1,3})\.(\d{1,2})")


def find_amounts(document: Document, setting: Setting) -> Iterator[Hit]:
    """Find amounts with a point or blank after Rp, with ",-", or with ungrouped thousands."""
    for pattern in (_AMOUNT, _BARE):
        for found in pattern.finditer(document.text):
            right = _amount(found)
            if right != found.group() and not neighbours.is_aside(document, found.start()):
                message = f"Jumlah uang ditulis “{right}”, tanpa titik atau spasi setelah “Rp”."
                yield Hit(found.start(), found.end(), message, (right,))


def _amount(found: re.Match[str]) -> str:
    large = found.groupdict().get("large") or ""
    large = f" {large.strip().replace('milyar', 'miliar')}" if large else ""
    return f"Rp{_number(found['digits'], is_part=bool(large))}{large}"


def _number(digits: str, *, is_part: bool) -> str:
    """Return the number with points before each three digits; 1.5 before "juta" is a decimal fraction."""
    if digits.isdigit():
        return figures.grouped(digits) if len(digits) > 3 and digits[0] != "0" else digits
    if is_part and (point := _POINT.fullmatch(digits)):
        return f"{point[1]},{point[2]}"
    if _GROUPED.fullmatch(digits) or not _ENGLISH.fullmatch(digits):
        return digits
    return digits.replace(",", ".")


RULES = (
    Rule(
        id="uang",
        group=Group.LANGUAGE,
        severity=Severity.WARN,
        title="Penulisan jumlah uang",
        why="Lambang Rp ditulis rapat dengan angkanya tanpa titik, dan ribuan diberi titik.",
        source="EYD V, II.G.3 dan III.A.8",
        find=find_amounts,
        good=good("Nilainya Rp5.000.000.", "Modal Rp7,4 juta dan 5 juta rupiah.", "Harganya Rp500,00 per butir."),
        bad=bad(
            (
                ("Hasilnya Rp. 5.000.000,- sebulan.", "Rp. 5.000.000,-", "Rp5.000.000"),
                ("Premi Rp 250.000 dibagikan.", "Rp 250.000", "Rp250.000"),
                ("Modal Rp.10 juta.", "Rp.10 juta", "Rp10 juta"),
                ("Anggaran Rp75000000.", "Rp75000000", "Rp75.000.000"),
                ("Setoran Rp18juta.", "Rp18juta", "Rp18 juta"),
                ("Modal Rp1.5 juta.", "Rp1.5 juta", "Rp1,5 juta"),
                ("Modal Rp5 juta rupiah.", "Rp5 juta rupiah", "Rp5 juta"),
                ("Bantuan rp 2,500,000 diterima.", "rp 2,500,000", "Rp2.500.000"),
                ("Harganya 15.000,- saja.", "15.000,-", "Rp15.000"),
            )
        ),
    ),
)
