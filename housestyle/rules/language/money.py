"""Are amounts of money written as Rp5.000.000?"""

import re
from collections.abc import Iterator

from housestyle.document import Document
from housestyle.findings import Hit, Severity
from housestyle.rules.language import figures, neighbours
from housestyle.rules.language.examples import bad, good
from housestyle.rules.rule import Group, Rule
from housestyle.setting import Setting

_LARGE = {
    "ribu": "ribu",
    "rb": "ribu",
    "k": "ribu",
    "juta": "juta",
    "jt": "juta",
    "miliar": "miliar",
    "milyar": "miliar",
    "milyard": "miliar",
    "m": "miliar",
    "triliun": "triliun",
    "triliyun": "triliun",
    "trilyun": "triliun",
    "t": "triliun",
}
_SCALES = "|".join(sorted(_LARGE, key=len, reverse=True))
_DASH = r" ?[,;][-–=]{1,2}| ?\.-"
_AMOUNT = re.compile(
    r"(?<![A-Za-z])(?:[Rr][Pp]|IDR|[Rr]upiah(?= \d))[ \u00a0.:=-]{0,3}"
    rf"(?P<digits>\d(?:[\d.,]{{0,20}}\d)?)(?P<dash>{_DASH})?"
    rf"(?P<large>[ .]?(?i:{_SCALES})\b)?(?P<word> [Rr]upiah\b)?"
)
_BARE = re.compile(rf"(?<![\w.,])(?P<digits>\d{{1,3}}(?:\.\d{{3}}){{1,4}})(?:{_DASH})")
_SHORT = re.compile(
    r"(?<![\w.,])(?P<digits>\d{1,3}(?:[.,]\d{1,2})?) ?(?P<large>[Rr]b|[Jj]t)\b\.?(?P<word> rupiah\b)?"
    r"|(?<![\w.,])(?P<whole>\d{1,3}) (?P<scale>ribu|juta),-"
)
_BEHIND = re.compile(r"(?<![\w.,])(?P<digits>\d{1,3}(?:\.\d{3}){1,4})(?P<sign> ?Rp\b\.?| ?IDR\b)(?! ?\d)")
_IN_WORDS = re.compile(
    r"(?<![A-Za-z])[Rr]p\.? ?(?P<words>(?:(?:se(?:puluh|belas|ratus|ribu)|satu|dua|tiga|empat|lima|enam|tujuh|delapan"
    r"|sembilan|belas|puluh|ratus|ribu|juta|miliar)(?: |\b)){1,12})(?P<word> ?rupiah\b)?"
)
_GROUPED = re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?")
_ENGLISH = re.compile(r"\d{1,3}(?:,\d{3})+")
_WITH_CENTS = re.compile(r"(\d{1,3}(?:[,.]\d{3})+)\.(\d{2})")
_MIXED = re.compile(r"\d{1,9}(?:[.,]\d{3,9}){1,4}")
_POINT = re.compile(r"(\d{1,3})\.(\d{1,2})")
_FOREIGN = re.compile(r"(?P<sign>US\$|S\$|\$|€|£|¥) (?=\d)")
_RANGE = re.compile(r"(?P<from>Rp\d[\d.]{0,15}\d) ?(?:-| - | – |–  ?) ?(?P<to>(?:Rp)?\d[\d.]{1,14}\d)")
_TWICE = re.compile(r"(?<=\d) ?\((?:[a-z]{2,12} ){1,15}rupiah\)")
_RUPIAH = re.compile(r"(?<![\w.,])(?P<digits>\d{1,3}(?:\.\d{3}){1,4}) [Rr]upiah\b|(?<=[a-z] )Rupiah\b")


def find_amounts(document: Document, setting: Setting) -> Iterator[Hit]:
    """Find amounts with a point or blank after Rp, with ",-", with short words, or with ungrouped thousands."""
    for pattern in (_AMOUNT, _BARE, _SHORT, _BEHIND):
        for found in pattern.finditer(document.text):
            right = _amount(found)
            if right != found.group():
                yield from _hit(document, found, right, f"Jumlah uang ditulis “{right}”, rapat setelah “Rp”.")
    for found in _IN_WORDS.finditer(document.text):
        right = f"{found['words'].strip()} rupiah"
        yield from _hit(document, found, right + " " * found.group().endswith(" "), f"Cukup “{right}”.")
    for found in _FOREIGN.finditer(document.text):
        yield from _hit(document, found, found["sign"], "Lambang mata uang ditulis rapat dengan angkanya.")
    for found in _TWICE.finditer(document.text):
        yield from _hit(document, found, "", "Jumlah ditulis sekali; angka dan huruf sekaligus hanya dalam kuitansi.")


def find_less_handsome(document: Document, setting: Setting) -> Iterator[Hit]:
    """Find ranges of amounts with a hyphen, and figures before “rupiah”."""
    for found in _RANGE.finditer(document.text):
        right = f"{found['from']}–{found['to']}"
        yield from _hit(document, found, right, f"Rentang ditulis “{right}”.")
    for found in _RUPIAH.finditer(document.text):
        right = f"Rp{found['digits']}" if found["digits"] else "rupiah"
        yield from _hit(document, found, right, f"Redaksi menulis “{right}”.")


def _hit(document: Document, found: re.Match[str], right: str, message: str) -> Iterator[Hit]:
    if not neighbours.is_aside(document, found.start()):
        yield Hit(found.start(), found.end(), message, (right,))


def _amount(found: re.Match[str]) -> str:
    pieces = found.groupdict()
    large = _LARGE[(pieces.get("large") or pieces.get("scale") or "").strip(" .").lower() or "ribu"]
    has_large = bool(pieces.get("large") or pieces.get("scale"))
    number = _number(pieces["digits"] or pieces.get("whole") or "", is_part=has_large)
    return f"Rp{number} {large}" if has_large else f"Rp{number}"


def _number(digits: str, *, is_part: bool) -> str:
    """Return the number with points before each three digits; 1.5 before "juta" is a decimal fraction."""
    if digits.isdigit():
        return figures.grouped(digits) if len(digits) > 3 and digits[0] != "0" else digits
    if is_part and (point := _POINT.fullmatch(digits)):
        return f"{point[1]},{point[2]}"
    if _GROUPED.fullmatch(digits):
        return digits
    if cents := _WITH_CENTS.fullmatch(digits):
        whole = figures.grouped(cents[1].replace(",", "").replace(".", ""))
        return whole if cents[2] == "00" else f"{whole},{cents[2]}"
    if _ENGLISH.fullmatch(digits) or (_MIXED.fullmatch(digits) and digits[0] != "0"):
        return figures.grouped(digits.replace(",", "").replace(".", ""))
    return digits


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
                ("Harganya 15.000.- saja.", "15.000.-", "Rp15.000"),
                ("Premi 500rb dibagikan.", "500rb", "Rp500 ribu"),
                ("Premi 5 jt dibagikan.", "5 jt", "Rp5 juta"),
                ("Premi 50 ribu,- dibagikan.", "50 ribu,-", "Rp50 ribu"),
                ("Premi Rp500rb dibagikan.", "Rp500rb", "Rp500 ribu"),
                ("Modal Rp2,5 Juta.", "Rp2,5 Juta", "Rp2,5 juta"),
                ("Modal Rp2,5 M.", "Rp2,5 M", "Rp2,5 miliar"),
                ("Modal Rp7 trilyun.", "Rp7 trilyun", "Rp7 triliun"),
                ("Modal Rp1.500000.", "Rp1.500000", "Rp1.500.000"),
                ("Biaya Rp250,000.00 dibayar.", "Rp250,000.00", "Rp250.000"),
                ("Biaya Rp1.250.000.00 dibayar.", "Rp1.250.000.00", "Rp1.250.000"),
                ("Biaya Rp1,250,000.50 dibayar.", "Rp1,250,000.50", "Rp1.250.000,50"),
                ("Modal Rp: 150.000.", "Rp: 150.000", "Rp150.000"),
                ("Modal rupiah 150.000.", "rupiah 150.000", "Rp150.000"),
                ("Modal 150.000 Rp tersedia.", "150.000 Rp", "Rp150.000"),
                ("Modal Rp lima juta tersedia.", "Rp lima juta ", "lima juta rupiah "),
                ("Modal US$ 500 tersedia.", "US$ ", "US$"),
                ("Modal Rp500.000 (lima ratus ribu rupiah).", " (lima ratus ribu rupiah)", ""),
            )
        ),
    ),
    Rule(
        id="uang/rapi",
        group=Group.LANGUAGE,
        severity=Severity.INFO,
        title="Jumlah uang yang lebih rapi",
        why="Rentang memakai tanda pisah, dan jumlah dengan angka memakai lambang Rp.",
        source="EYD V, II.G.3 dan III.F; aturan redaksi",
        find=find_less_handsome,
        good=good("Harganya Rp50.000–Rp100.000, atau dua juta rupiah.", "Nilai 5 juta rupiah."),
        bad=bad(
            (
                ("Harganya Rp50.000-Rp100.000 per helai.", "Rp50.000-Rp100.000", "Rp50.000–Rp100.000"),
                ("Harganya 500.000 rupiah per helai.", "500.000 rupiah", "Rp500.000"),
                ("Harganya 5 juta Rupiah per helai.", "Rupiah", "rupiah"),
            )
        ),
    ),
)
