"""Does a number stand once, in one form, with its unit apart: 25 kg, three and not 3 (tiga)?"""

import re
from collections.abc import Iterator

from housestyle.document import Document, Word
from housestyle.findings import Hit, Severity
from housestyle.rules.facts.numerals import number_at
from housestyle.rules.language import figures, neighbours, tables
from housestyle.rules.language.examples import bad, good
from housestyle.rules.rule import Group, Rule
from housestyle.setting import Setting

_ONE_WORD = "nol|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|seratus|seribu"
_NUMERAL = rf"(?:{_ONE_WORD}|belas|puluh|ratus|ribu|juta)"
_TWICE = re.compile(
    rf"(?<![\w.,/-])(?P<figure>\d{{1,3}}(?:\.\d{{3}}){{0,2}}) ?\((?P<words>{_NUMERAL}(?: {_NUMERAL}){{0,8}})\)"
    rf"|\b(?P<spelled>(?:{_NUMERAL} ){{1,8}})\((?P<behind>\d{{1,3}}(?:\.\d{{3}}){{0,2}})\)",
    re.I,
)
_SYMBOLS = {"kg": "kg", "km": "km", "cm": "cm", "mm": "mm", "ml": "ml", "ha": "ha", "gr": "gram", "kw": "kuintal"}
_JOINED = re.compile(
    r"(?<![\w.,/-])(?P<number>\d{1,3}(?:\.\d{3}){0,3}(?:[.,]\d{1,2})?|\d{1,6})"
    r"(?P<unit>kg|km|cm|mm|ml|ha|gram|gr|ton|meter|liter|hektare|ribu|juta|miliar|persen|orang|warga|hari|bulan|tahun"
    r"|jam|menit|unit|paket|ekor)\b",
    re.I,
)
_CAPITAL = re.compile(
    r"(?<=\d )(?P<unit>K[Gg]|K[Mm]|C[Mm]|M[Mm]|H[Aa]|Gram|Kilogram|Ton|Meter|Liter|Persen|Hektare)\b(?! ?\d)"
)
_PERCENT = re.compile(r"(?P<number>\d{1,3}(?:[.,]\d{1,2})?) %")
_BLANK = re.compile(r"(?<![\w.,/–-])(?P<number>\d{1,3} \d{3})(?= (?P<noun>[a-z]{3,20})\b)")
_ABOUT = re.compile(r"\b(?:puluhan|belasan|ratusan|ribuan|beberapa) (?P<number>\d{1,6})(?= [a-z])")
_TIMES = re.compile(r"(?<![\w.,/-])(?P<number>\d{1,2})(?P<sign>[xX]| [xX](?= [a-z]))(?![\w/])(?! ?\d)")
_STOREYS = re.compile(
    r"\b(?P<word>ber(?:lantai|tingkat|kamar|pintu|roda|jumlah|anggotakan)) (?P<number>[2-9]|1[01])\b(?![.,]\d)"
)
_FEWEST_WORDS = 3  # “dua belas” and “dua ratus” read as easily as figures
_LEAD = re.compile(r"([^\W\d_]{1,20})\.? $")


def find_twice(document: Document, setting: Setting) -> Iterator[Hit]:
    """Find a number in figures and in words at once, as papers of office have it."""
    if "(" not in document.text:
        return
    for found in _TWICE.finditer(document.text):
        digits = found["figure"] or found["behind"]
        number = int(digits.replace(".", ""))
        right = figures.spelled(number) if number <= figures.LARGEST_WORD else digits
        if found["figure"]:
            yield from _hit(document, *found.span(), right, "Bilangan ditulis sekali, dengan angka atau dengan huruf.")
        else:
            start = found.start("spelled")
            yield from _hit(document, start, found.end(), right, "Bilangan ditulis sekali.")


def find_units(document: Document, setting: Setting) -> Iterator[Hit]:
    """Find units that hang on their number or have a capital, per cent signs apart, and blanks inside a number."""
    text = document.text
    for found in _JOINED.finditer(text):
        unit = found["unit"].lower()
        right = f"{found['number']} {_SYMBOLS.get(unit, unit)}"
        yield from _hit(document, *found.span(), right, f"Satuan ditulis terpisah dari angkanya: “{right}”.")
    for found in _CAPITAL.finditer(text):
        if not neighbours.is_in_title_at(document, found.start()):
            right = found["unit"].lower()
            yield from _hit(document, *found.span(), right, f"Satuan ditulis dengan huruf kecil: “{right}”.")
    for found in _PERCENT.finditer(text):
        right = f"{found['number']}%"
        yield from _hit(document, *found.span(), right, f"Tanda persen ditulis rapat: “{right}”.")
    for found in _BLANK.finditer(text):
        if not _is_label(text, found.start()) and found["noun"] not in tables.words("function_words.txt"):
            right = found["number"].replace(" ", ".")
            yield from _hit(document, *found.span(), right, f"Bilangan ribuan diberi titik: “{right}”.")
    for found in _TIMES.finditer(text):
        number = int(found["number"])
        right = f"{figures.spelled(number) if number <= figures.LARGEST_WORD else number} kali"
        yield from _hit(document, *found.span(), right, f"Tanda x ditulis dengan kata: “{right}”.")
    for found in _STOREYS.finditer(text):
        right = figures.spelled(int(found["number"]))
        yield from _hit(document, *found.span("number"), right, f"Bilangan satu kata ditulis “{right}”.")
    for found in _ABOUT.finditer(text):
        message = "Jumlah kira-kira tidak disusul angka; pilih salah satunya."
        yield from _hit(document, *found.span(), f"sekitar {found['number']}", message)


def _is_label(text: str, start: int) -> bool:
    before = _LEAD.search(text[max(0, start - 22) : start])
    return before is not None and before[1].lower() in tables.words("number_labels.txt")


def _hit(document: Document, start: int, end: int, right: str, message: str) -> Iterator[Hit]:
    if not neighbours.is_aside(document, start):
        yield Hit(start, end, message, (right,))


def find_spelled(document: Document, setting: Setting) -> Iterator[Hit]:
    """Find counts of several words, which the spelling writes in figures; a sentence may begin with them."""
    for paragraph in document.prose:
        for sentence in paragraph.sentences:
            words, index = sentence.words, 0
            while index < len(words):
                number = number_at(words, index, document.text) if words[index].lower.isalpha() else None
                if number is None or number[2]:
                    index += 1
                    continue
                end = number[1]
                if end - index >= _FEWEST_WORDS and index and _is_count(document, words, end):
                    right = figures.grouped(str(number[0]))
                    message = f"Bilangan yang panjang ditulis dengan angka: “{right}”."
                    yield from _hit(document, words[index].start, words[end - 1].end, right, message)
                index = end


def _is_count(document: Document, words: tuple[Word, ...], end: int) -> bool:
    following = words[end] if end < len(words) else None
    if (
        following is None
        or document.is_quoted(following.start)
        or following.lower in ("belas", "puluh", "juta", "rupiah")
    ):
        return False
    return following.is_lower and following.lower not in tables.words("function_words.txt")


RULES = (
    Rule(
        id="angka/dua-kali",
        group=Group.LANGUAGE,
        severity=Severity.WARN,
        title="Bilangan dengan angka dan huruf sekaligus",
        why="Bilangan tidak ditulis dengan angka dan huruf sekaligus, kecuali dalam akta dan kuitansi.",
        source="EYD V, II.G.8",
        find=find_twice,
        good=good("Sebanyak tiga peserta gugur.", "Mereka bertiga (3 orang) hadir, lalu dua (sepasang) lagi."),
        bad=bad(
            (
                ("Ada 3 (tiga) peserta yang gugur.", "3 (tiga)", "tiga"),
                ("Ada 15 (lima belas) peserta yang gugur.", "15 (lima belas)", "15"),
                ("Ada tiga (3) peserta yang gugur.", "tiga (3)", "tiga"),
                ("Ada 2(dua) peserta yang gugur.", "2(dua)", "dua"),
            )
        ),
    ),
    Rule(
        id="angka/satuan",
        group=Group.LANGUAGE,
        severity=Severity.WARN,
        title="Angka dan satuannya",
        why="Satuan ditulis terpisah dari angkanya dan dengan huruf kecil; tanda persen ditulis rapat.",
        source="EYD V, II.G.1 dan III.A.8",
        find=find_units,
        good=good(
            "Panen 500 kg cabai naik 25% dari 1,5 juta bibit.",
            "Peristiwa itu terjadi di jalan lintas 5 KM 12 dan pada 2026 300 orang hadir.",
            "Ruangnya 3 x 4 meter atau 3x4 meter, dan layanan 1 x 24 jam.",
            "Beberapa warga dan puluhan pegawai hadir.",
        ),
        bad=bad(
            (
                ("Panen 500kg cabai.", "500kg", "500 kg"),
                ("Sebanyak 1,5juta benih.", "1,5juta", "1,5 juta"),
                ("Panen 500 Kg cabai.", "Kg", "kg"),
                ("Mereka berlari 5 KM pagi ini.", "KM", "km"),
                ("Hasilnya naik 25 % tahun ini.", "25 %", "25%"),
                ("Rutan dihuni 1 024 orang.", "1 024", "1.024"),
                ("Ada yang sudah 4x mengikuti pelatihan.", "4x", "empat kali"),
                ("Gedung berlantai 2 itu dipakai.", "2", "dua"),
                ("Hadir puluhan 20 warga.", "puluhan 20", "sekitar 20"),
            )
        ),
    ),
    Rule(
        id="angka/huruf",
        group=Group.LANGUAGE,
        severity=Severity.INFO,
        title="Bilangan yang panjang",
        why="Bilangan dari tiga kata atau lebih ditulis dengan angka, kecuali pada awal kalimat.",
        source="EYD V, II.G.2 dan II.G.4",
        find=find_spelled,
        good=good(
            "Dua puluh tiga peserta hadir.",
            "Ada dua belas kamar dan dua ratus buku.",
            "Hadir dua peserta, tiga di antaranya baru.",
            "Dana dua juta rupiah.",
        ),
        bad=bad(
            (
                ("Sebanyak dua puluh tiga peserta hadir.", "dua puluh tiga", "23"),
                ("Hadir seratus dua puluh lima peserta.", "seratus dua puluh lima", "125"),
            )
        ),
    ),
)
