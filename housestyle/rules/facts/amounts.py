"""Do amounts of money that are told twice agree: Rp4,2 juta, then “seluruh pendapatan itu, yakni Rp4,8 juta”?"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from housestyle.document import Document, Sentence
from housestyle.findings import Hit, Level, Severity
from housestyle.rules.language import tables
from housestyle.rules.rule import Example, Group, Rule
from housestyle.setting import Setting

_AMOUNT = re.compile(
    r"\bRp ?(?P<digits>\d{1,3}(?:\.\d{3}){1,4}|\d{1,9})(?:,(?P<part>\d{1,2}))?"
    r"(?: (?P<scale>ribu|juta|miliar|triliun)\b)?"
)
_SCALES = {"ribu": 10**3, "juta": 10**6, "miliar": 10**9, "triliun": 10**12}
_WHOLE = frozenset("seluruh semua segenap total keseluruhan seluruhnya semuanya jumlah".split())
_NAMELY = re.compile(r"\b(?:yakni|yaitu|sebesar|senilai|berjumlah|sejumlah|sebanyak) $")
_THAT = re.compile(r" (?:itu|tersebut)\b| yang(?: \w{2,20}){1,3} (?:itu|tersebut)\b")
# Words that tell of another amount: a rest, a price, another time.
_OTHER = frozenset(
    """sisa sisanya lainnya lain tambahan menambah bertambah menjadi naik turun meningkat berkurang sebelumnya kemudian
    target per setiap masing-masing tahun bulan pekan lalu kemarin kedua ketiga ditambah potongan diskon hanya sekitar
    hampir lebih kurang separuh setengah sebagian termasuk""".split()
)
_WORD, _NEAR, _MOST = 5, Decimal("0.36"), 40


@dataclass(frozen=True)
class _Told:
    """An amount, with where it stands and its sentence."""

    start: int
    end: int
    value: Decimal
    sentence: Sentence

    def words(self) -> set[str]:
        return {word.lower for word in self.sentence.words}


def find(document: Document, setting: Setting) -> Iterator[Hit]:
    """Ask about an amount that points back to the last one and differs from it."""
    earlier: list[_Told] = []
    for told in _amounts(document):
        base = earlier[-1] if earlier else None
        is_new = all(told.value != one.value for one in earlier)
        if base is not None and is_new and _points_back(document, told, base) and _is_near(told.value, base.value):
            before = document.text[base.start : base.end]
            message = f"Sebelumnya tertulis “{before}”; jumlah mana yang benar?"
            yield Hit(told.start, told.end, message, (before,))
        if len(earlier) < _MOST:
            earlier.append(told)


def _amounts(document: Document) -> Iterator[_Told]:
    if "Rp" not in document.text:
        return
    for paragraph in document.running:
        for sentence in paragraph.sentences:
            for found in _AMOUNT.finditer(document.text, sentence.start, sentence.end):
                yield _Told(found.start(), found.end(), _value(found), sentence)


def _value(found: re.Match[str]) -> Decimal:
    number = Decimal(f"{found['digits'].replace('.', '')}.{found['part'] or 0}")
    return number * _SCALES.get(found["scale"] or "", 1)


def _points_back(document: Document, told: _Told, base: _Told) -> bool:
    if told.sentence is base.sentence or told.words() & (_OTHER - base.words()):
        return False
    if _THAT.match(document.text, told.end):
        return True
    is_whole = bool(told.words() & _WHOLE) or " itu" in document.text[told.sentence.start : told.start]
    is_named = _NAMELY.search(document.text, max(told.sentence.start, told.start - 12), told.start) is not None
    return is_whole and is_named and bool(_long(told) & _long(base))


def _long(told: _Told) -> set[str]:
    return {word for word in told.words() if len(word) >= _WORD} - tables.words("function_words.txt")


def _is_near(one: Decimal, other: Decimal) -> bool:
    """Tell whether two amounts are likely one miswritten: close by, its digits changed over, or a nought too many."""
    ratio = max(one, other) / max(min(one, other), Decimal(1))
    return abs(one - other) <= _NEAR * max(one, other) or ratio in (10, 100, 1000)


RULES = (
    Rule(
        "angka-berbeda/uang",
        Group.FIGURES,
        Severity.WARN,
        "Jumlah uang yang berbeda",
        "Jumlah uang yang sama disebut dua kali dengan angka berbeda.",
        "Aturan redaksi: angka diperiksa antarbagian",
        find,
        good=(
            Example("Bazar meraup Rp4,2 juta. Seluruh pendapatan bazar, yakni Rp4,2 juta, masuk kas negara."),
            Example("Harga sarung Rp250.000. Tas itu dijual dengan harga Rp200.000."),
            Example("Panen laku Rp4,2 juta. Sisa hasil panen itu, yakni Rp3,8 juta, disimpan."),
            Example("Modal Rp5 juta berasal dari koperasi. Premi sebesar Rp4 juta dibagikan pada bulan itu."),
            Example("Pameran meraup Rp12 juta. Keesokan harinya pameran meraup Rp14 juta."),
            Example("Lapas menyetor Rp4.200.000. Setoran Rp4,2 juta itu dicatat."),
        ),
        bad=(
            Example("Bazar meraup Rp4,2 juta. “Seluruh hasil bazar, yakni Rp4,8 juta,” katanya.", "Rp4,8 juta"),
            Example("Lapas menyetor Rp12.500.000. Setoran Rp15.200.000 itu dicatat.", "Rp15.200.000"),
            Example("Panen laku Rp750.000. Uang Rp705.000 yang diterima itu dibagikan.", "Rp705.000", "Rp750.000"),
            Example("Donasi terkumpul Rp9 juta. Total donasi sebesar Rp90 juta diserahkan.", "Rp90 juta", "Rp9 juta"),
        ),
        holds_from=Level.PUBLISH,
    ),
)
