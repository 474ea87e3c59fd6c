"""Are people and places of corrections called what the law calls them now?"""

import re
from collections.abc import Iterator
from datetime import date
from functools import cache

from housestyle.document import Document, Paragraph, Word
from housestyle.findings import Hit, Severity
from housestyle.rules.newsroom.phrases import Phrases, in_place_of, is_name
from housestyle.rules.newsroom.tables import alternatives, letters_of, rows
from housestyle.rules.rule import Example, Group, Rule
from housestyle.setting import Setting

_MINISTRY_SINCE = date(2024, 10, 21)
_EARLIER = re.compile(
    r"\b(?:20[01]\d|202[0-4]|19\d\d|dahulu|dulu|semula|mantan|masih|eks|kala itu|saat itu|waktu itu)\b", re.I
)
_SENTENCE_OF_COURT = frozenset(
    "pidana dipidana hukuman dihukum dijatuhi tahun bulan ancaman vonis divonis dihukum kurungan seumur".split()
)
_KINDS = frozenset("kelas klas narkotika perempuan wanita terbuka pemuda khusus".split())


@cache
def _replaced() -> Phrases:
    return Phrases(row for row in rows("terms") if row[2] in ("", "nama"))


@cache
def _renamed() -> Phrases:
    return Phrases(row for row in rows("terms") if row[2] in ("2024", "ringan"))


@cache
def _unit_towns() -> frozenset[str]:
    return frozenset(letters_of(place.split()[0]) for _, _, place in rows("units"))


def find(document: Document, setting: Setting) -> Iterator[Hit]:
    """Name each term that the law no longer uses; a quotation's words are the speaker's."""
    yield from (hit for hit in _hits(document) if not document.is_quoted(hit.start))
    yield from _short_names(document)


def find_quoted(document: Document, setting: Setting) -> Iterator[Hit]:
    """Name each such term that a speaker uses."""
    return (hit for hit in _hits(document) if document.is_quoted(hit.start))


def _hits(document: Document) -> Iterator[Hit]:
    for paragraph, index, end, row in _replaced().find(document):
        written = paragraph.words[index:end]
        if _is_other_sense(paragraph, index, end, row):
            continue
        better = tuple(in_place_of(paragraph, written, one) for one in alternatives(row[1]))
        message = f"Istilah yang berlaku: {' atau '.join(alternatives(row[1])[:2])}."
        yield Hit(written[0].start, written[-1].end, message, better)


def _is_other_sense(paragraph: Paragraph, index: int, end: int, row: tuple[str, ...]) -> bool:
    words = paragraph.words
    before = words[index - 1].lower if index else ""
    after = words[end] if end < len(words) else None
    if words[index].lower == "penjara" and end == index + 1:
        if before in _SENTENCE_OF_COURT or (after and after.lower in ("seumur", "selama", "paling", "dan", "kurungan")):
            return True
        if after and after.is_capitalised and letters_of(after.text) in _unit_towns():
            return False
    return not row[2] and is_name(paragraph, words[index:end])


def _short_names(document: Document) -> Iterator[Hit]:
    for paragraph in document.prose:
        for word, after in zip(paragraph.words, paragraph.words[1:], strict=False):
            if word.text == "LP" and _names_unit(after) and document.text[word.end : after.start].isspace():
                yield Hit(word.start, word.end, "Lembaga Pemasyarakatan disingkat Lapas, bukan LP.", ("Lapas",))


def _names_unit(after: Word) -> bool:
    return after.lower in _KINDS or (after.is_capitalised and letters_of(after.text) in _unit_towns())


def find_renamed(document: Document, setting: Setting) -> Iterator[Hit]:
    """Hint at names that ended with the ministry's division in 2024, in stories after it that don't tell of before."""
    for paragraph, index, end, row in _renamed().find(document):
        written = paragraph.words[index:end]
        if row[2] == "2024" and (setting.on is None or setting.on < _MINISTRY_SINCE):
            continue
        if document.is_quoted(written[0].start) or _EARLIER.search(document.text, paragraph.start, paragraph.end):
            continue
        since = " sejak Oktober 2024" if row[2] == "2024" else ""
        message = f"Nama yang berlaku{since}: {row[1]}."
        yield Hit(written[0].start, written[-1].end, message, alternatives(row[1]))


RULES = (
    Rule(
        "istilah",
        Group.NEWSROOM,
        Severity.WARN,
        "Istilah pemasyarakatan",
        "Undang-undang menyebut narapidana, anak binaan, warga binaan, Lapas, dan Rutan. Istilah lama merendahkan.",
        "UU 22/2022 Ps. 1",
        find,
        good=(
            Example("Warga binaan Lapas Kelas IIB Pati belajar mencukur bersama tahanan."),
            Example("Ia dijatuhi pidana penjara selama lima tahun, lalu satu tahun penjara lagi."),
            Example("“Saya dulu napi di penjara itu,” katanya."),
            Example("Pengunjung melihat Museum Penjara Lama dan sekolah LP Ma'arif."),
        ),
        bad=(
            Example("Pelatihan diikuti para napi dari Pati.", "para napi", "para narapidana"),
            Example("Napi itu lulus.", "Napi", "Narapidana"),
            Example("Sebanyak 24 andikpas berlatih.", "andikpas", "anak binaan"),
            Example("Sipir di Rutan Gresik dilatih.", "Sipir", "Petugas"),
            Example("Warga binaan LP Narkotika Pamekasan panen.", "LP", "Lapas"),
            Example("Petugas dari LP Cipinang hadir.", "LP", "Lapas"),
            Example("Kepala kanwil meninjau penjara di pulau itu.", "penjara", "lapas"),
            Example("Penghuni penjara menerima bingkisan.", "Penghuni penjara", "Warga binaan"),
            Example("Lembaga Permasyarakatan itu bersih.", "Permasyarakatan", "Pemasyarakatan"),
            Example("Panen perdana berhasil.", "Napi Anak", "Anak Binaan", title="Napi Anak Panen Sawi"),
        ),
    ),
    Rule(
        "istilah/kutipan",
        Group.NEWSROOM,
        Severity.INFO,
        "Istilah lama dalam petikan",
        "Ucapan tidak diubah; bila dapat, parafrasakan dengan istilah undang-undang.",
        "UU 22/2022 Ps. 1",
        find_quoted,
        good=(Example("“Mereka anak binaan kami,” kata Budi. Napi itu hadir."),),
        bad=(Example("“Mereka anak-anak nakal,” kata Budi.", "anak-anak nakal"),),
    ),
    Rule(
        "istilah/nama-baru",
        Group.NEWSROOM,
        Severity.INFO,
        "Nama lembaga yang baru",
        "Sejak Oktober 2024 pemasyarakatan berada di Kementerian Imigrasi dan Pemasyarakatan.",
        "Perpres tentang kementerian, Oktober 2024; aturan redaksi",
        find_renamed,
        good=(
            Example("Kemenkumham membuka rapat itu.", on=date(2024, 9, 30)),
            Example("Kemenkumham membuka rapat itu."),
            Example("Pada 2023 ia bekerja di Kemenkumham.", on=date(2026, 9, 30)),
            Example("Kemenimipas membuka rapat itu.", on=date(2026, 9, 30)),
        ),
        bad=(
            Example("Kemenkumham membuka rapat itu.", "Kemenkumham", "Kemenimipas", on=date(2026, 9, 30)),
            Example("Kepala Divisi Pemasyarakatan hadir.", "Kepala Divisi Pemasyarakatan", on=date(2026, 9, 30)),
            Example("Ditjen PAS membuka rapat itu.", "Ditjen PAS", "Ditjenpas"),
        ),
    ),
)
