"""Do the parts of a number add up: 18 anak binaan, sepuluh pada Paket B dan delapan pada Paket C?"""

import re
from collections.abc import Iterator

from housestyle.document import Document, Sentence
from housestyle.findings import Hit, Severity
from housestyle.rules.facts.counts import Count, counts_in
from housestyle.rules.facts.numerals import number_at
from housestyle.rules.rule import Example, Group, Rule
from housestyle.setting import Setting

_LIST = re.compile(r"^[^.;]{0,60}?(?::|,? (?:terdiri (?:atas|dari)|yakni|yaitu|meliputi|dengan rincian|rinciannya)) ")
_REST = frozenset("lainnya sisanya selebihnya".split())
_SEXES = (frozenset({"laki-laki", "pria", "putra"}), frozenset({"perempuan", "wanita", "putri"}))
_NO_PART = frozenset(
    """tahun hari jam menit bulan pekan minggu persen kali ribu juta kelas blok kamar paket nomor usia
    umur berusia pasal ayat pukul tanggal januari februari maret april mei juni juli agustus september oktober november
    desember lantai angkatan tahap""".split()
)
_MOST_PARTS = 5


def find(document: Document, setting: Setting) -> Iterator[Hit]:
    """Ask about parts that make another sum than the number they are parts of."""
    base: Count | None = None
    for count, _ in counts_in(document):
        if count is None or count.is_title or count.is_measure:
            continue
        if base is not None and base.sentence is not count.sentence and _REST & _words(count.sentence):
            yield from _against(document, base, _numbers(document, count.sentence, count.sentence.start))
            base = None
        elif base is None or base.sentence is not count.sentence:
            base = count
            yield from _listed(document, count)


def _listed(document: Document, count: Count) -> Iterator[Hit]:
    """Look at the parts that the number's own sentence lists."""
    text = document.text[count.end : count.sentence.end]
    found = _LIST.match(text)
    parts = _numbers(document, count.sentence, count.end)
    words = _words(count.sentence)
    if found and len(parts) > 1:
        yield from _against(document, count, [part for part in parts if part[1] >= count.end + found.end() - 1])
    elif count.of and (_REST & words or all(words & sex for sex in _SEXES)):
        yield from _against(document, count, parts)


def _against(document: Document, base: Count, parts: list[tuple[int, int, int]]) -> Iterator[Hit]:
    total = sum(value for value, _, _ in parts)
    is_near = total != base.value and abs(total - base.value) <= max(3, base.value // 5)
    are_parts = 2 <= len(parts) <= _MOST_PARTS and all(value <= base.value for value, _, _ in parts)
    if is_near and are_parts and not base.is_about:
        message = f"Jumlah bagiannya {total}, sedangkan keseluruhannya {base.value}; periksa angkanya."
        yield Hit(parts[0][1], parts[-1][2], message)


def _numbers(document: Document, sentence: Sentence, start: int) -> list[tuple[int, int, int]]:
    """List the numbers from a place on that may be parts: value, start and end."""
    words, index, found = sentence.words, 0, list[tuple[int, int, int]]()
    while index < len(words):
        number = number_at(words, index, document.text)
        if number is None or number[2]:
            index += 1
            continue
        behind = words[number[1]].lower if number[1] < len(words) else ""
        before = words[index - 1].lower if index else ""
        if words[index].start >= start and behind not in _NO_PART and before not in _NO_PART:
            found.append((number[0], words[index].start, words[number[1] - 1].end))
        index = number[1]
    return found


def _words(sentence: Sentence) -> set[str]:
    return {word.lower for word in sentence.words}


RULES = (
    Rule(
        "angka-berbeda/bagian",
        Group.FIGURES,
        Severity.WARN,
        "Bagian yang tidak sama dengan jumlahnya",
        "Bagian-bagian yang disebut harus berjumlah sama dengan keseluruhannya.",
        "Aturan redaksi: angka diperiksa antarbagian",
        find,
        good=(
            Example("Ujian diikuti 18 anak binaan: sepuluh pada Paket B dan delapan pada Paket C."),
            Example("Dari 30 peserta, 18 laki-laki dan 12 perempuan."),
            Example("Sebanyak 19 narapidana bebas. Tujuh belas orang di antaranya dijemput, dua orang lainnya tidak."),
            Example("Rapat diikuti 40 peserta, yakni pejabat dan 12 petugas."),
            Example("Kegiatan diikuti 20 peserta: usia 18 tahun dan kelas 3."),
        ),
        bad=(
            Example(
                "Ujian diikuti 18 anak binaan: sepuluh pada Paket B dan tujuh pada Paket C.",
                "sepuluh pada Paket B dan tujuh",
            ),
            Example("Dari 30 peserta, 18 laki-laki dan 14 perempuan.", "18 laki-laki dan 14"),
            Example("Hadir 24 pegawai, terdiri atas 15 pria dan delapan wanita.", "15 pria dan delapan"),
            Example(
                "Sebanyak 19 narapidana bebas. Enam belas orang di antaranya dijemput, dua orang lainnya tidak.",
                "Enam belas orang di antaranya dijemput, dua",
            ),
        ),
    ),
)
