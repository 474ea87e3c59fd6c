"""How many people does a text count, of which kind, and as whom: all of them, the same again, or a part?"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from housestyle.document import Document, Paragraph, Sentence, Word
from housestyle.parts import Kind
from housestyle.rules.facts.numerals import number_at
from housestyle.rules.protection.once import once

_NOUNS = {
    **{
        noun: noun
        for noun in """peserta orang narapidana tahanan petugas pegawai klien undangan tamu siswa mahasiswa pelajar
        santri pengunjung penerima relawan personel anggota pendonor taruna jemaat warga pejabat perwakilan
        kontributor agen keluarga lansia jurnalis wartawan penonton pelari pemohon penyandang guru
        instruktur kader pemuda upt lapas rutan bapas lpka satker kantong paket kilogram ekor""".split()
    },
    "wbp": "warga binaan",
    "napi": "narapidana",
    "kg": "kilogram",
    "personil": "personel",
}
_PAIRS = {
    ("warga", "binaan"): "warga binaan",
    ("anak", "binaan"): "anak binaan",
    ("anak", "didik"): "anak binaan",
    ("satuan", "kerja"): "satker",
    ("unit", "pelaksana"): "upt",
    ("calon", "peserta"): "calon peserta",
}
GOODS = frozenset({"kantong", "paket", "kilogram", "ekor"})
_JOIN_BEFORE = frozenset(
    "diikuti dihadiri melibatkan menghadirkan mengundang diikutsertakan menjaring disaksikan menyasar".split()
)
_JOIN_AFTER = frozenset(
    """hadir mengikuti menghadiri ikut berpartisipasi turut terlibat tergabung bergabung mendaftar terdaftar bertanding
    berlaga""".split()
)
_ALL = frozenset("seluruh semua segenap total keseluruhan".split())
_TOTALS = frozenset("jumlah berjumlah sejumlah mencapai total".split())
_SAME = frozenset("itu tersebut".split())
_ABOUT = frozenset("sekitar hampir kira-kira lebih kurang kisaran minimal maksimal rata-rata setidaknya".split())
_PART_BEFORE = frozenset(
    """termasuk antara antaranya terdiri atas meliputi sisanya sisa tersisa lainnya tambahan hanya kuota kapasitas
    target per setiap masing-masing dibagi pertama kedua ketiga""".split()
)
_LED_BY = frozenset("selama sepanjang seluas seberat sejauh sedalam setinggi".split())
_LABELS = frozenset("kamar blok nomor kelas pasal ayat usia umur tahun rp pukul".split())
_PART_AFTER = frozenset(
    """lain lainnya lagi perempuan laki-laki pria wanita putra putri dewasa baru tambahan terbaik terpilih berprestasi
    muslim beragama beragam antaranya asal termasuk residivis luar inti cadangan per setiap pertama""".split()
)
# Measures, whose numbers are compared only where a second mention points back to the first.
_MEASURES = frozenset(
    "hari jam menit pekan minggu bulan tahun meter sentimeter kilometer hektare liter ton kuintal putaran".split()
)
# What follows a number without being counted by it: measures, times, other numbers.
_NO_NOUNS = frozenset(
    """detik abad persen rupiah juta ribu ratus miliar triliun puluh belas kali lipat derajat dan atau
    di ke dari pada yang untuk dengan hingga sampai
    itu ini tersebut lainnya sisanya antaranya
    wib wita wit poin besar januari februari maret april mei juni juli
    agustus september oktober november desember""".split()
)
_BREAKS = frozenset("yang di dari pada ke dan dalam untuk bagi oleh lapas rutan unit kegiatan acara".split())
_TAIL, _BACK = 6, 4


@dataclass(frozen=True)
class Count:
    """A number of people or things, with its sentence, what it says of the whole, and what stands behind its noun."""

    start: int
    number_end: int
    end: int
    value: int
    noun: str
    sentence: Sentence
    is_title: bool
    same: bool  # “ke-40 peserta”, “40 peserta itu”: speaks of people named before
    all: bool  # “seluruh 40 peserta”
    of: bool  # “Dari 40 peserta”
    is_measure: bool  # of time, length or weight
    is_listed: bool  # whether the noun is one of those whose numbers are compared at large
    modifiers: tuple[str, ...]  # the plain words behind the noun: “botol cairan antiseptik”
    behind: tuple[str, ...]  # all words behind it, up to the next mark
    is_led: bool  # “selama lima hari”, “seluas dua hektare”
    joins: bool  # tells how many took part
    is_part: bool
    is_about: bool
    tail: Word | None


@once
def counts_in(document: Document) -> tuple[tuple[Count | None, int], ...]:
    """Return every number of the title and the running text, with what it counts where that is known."""
    paragraphs = document.of(Kind.TITLE, Kind.LEAD, Kind.BODY)
    return tuple(
        count
        for paragraph in paragraphs
        for sentence in paragraph.sentences
        for count in _in_sentence(document.text, paragraph, sentence)
    )


def _in_sentence(text: str, paragraph: Paragraph, sentence: Sentence) -> Iterator[tuple[Count | None, int]]:
    words, index = sentence.words, 0
    while index < len(words):
        number = number_at(words, index, text)
        if number is None:
            index += 1
            continue
        value, after, has_ke = number
        found = None if _is_fraction(text, words, index) else _noun(words, after)
        if found is None or not _is_close(text, words[after - 1], words[after]):
            yield None, value
        else:
            noun, end = found
            yield _count(text, paragraph, sentence, (index, after, end), value, noun, has_ke), value
        index = after


def _is_fraction(text: str, words: Sequence[Word], index: int) -> bool:
    """Tell whether a number is only what stands behind a decimal comma."""
    return (
        index > 0 and words[index - 1].text[-1].isdecimal() and text[words[index - 1].end : words[index].start] == ","
    )


def _is_close(text: str, one: Word, other: Word) -> bool:
    return text[one.end : other.start].strip() == ""


def _noun(words: Sequence[Word], index: int) -> tuple[str, int] | None:
    """Return what is counted and the index behind it; “orang peserta” counts participants."""
    if index >= len(words):
        return None
    if index + 1 < len(words):
        pair = _PAIRS.get((words[index].lower, words[index + 1].lower))
        if pair:
            return pair, index + 2
    word = words[index]
    noun = _NOUNS.get(word.lower)
    if noun == "orang":
        found = _noun(words, index + 1)
        return found if found and is_listed(found[0]) else (noun, index + 1)
    if noun is None and len(word.lower) > 2 and word.lower.isalpha() and word.lower not in _NO_NOUNS:
        noun = word.lower
    return (noun, index + 1) if noun else None


def is_listed(noun: str) -> bool:
    """Tell whether numbers of this noun are compared wherever they stand."""
    return noun in _NOUNS.values() or noun in _PAIRS.values()


def _count(
    text: str,
    paragraph: Paragraph,
    sentence: Sentence,
    place: tuple[int, int, int],
    value: int,
    noun: str,
    has_ke: bool,
) -> Count:
    words = sentence.words
    index, after_number, end = place
    before = words[index - 1].lower if index else ""
    near = [word.lower for word in words[max(0, index - 4) : index]]
    told = _told_before(near) if noun == "orang" else None
    tail = _tail(text, words, end)
    return Count(
        start=words[index].start,
        number_end=words[after_number - 1].end,
        end=words[end - 1].end,
        value=value,
        noun=told or noun,
        sentence=sentence,
        is_title=paragraph.kind is Kind.TITLE,
        same=has_ke or _points_back(tail),
        all=before in _ALL,
        of=before == "dari",
        is_measure=noun in _MEASURES,
        is_listed=told is not None or is_listed(noun),
        modifiers=tuple(word.lower for word in tail[:2] if word.is_lower and word.lower not in _BREAKS | _SAME),
        behind=tuple(word.lower for word in tail),
        is_led=before in _LED_BY,
        joins=told is not None or bool(_JOIN_BEFORE & set(near)) or _joins_after(tail),
        is_part=bool(_PART_BEFORE & set(near)) or _is_part_after(tail) or before in _LABELS,
        is_about=bool(_ABOUT & set(near)),
        tail=tail[0] if tail else None,
    )


def _is_part_after(tail: list[Word]) -> bool:
    names = [word.lower for word in tail[:2]]
    return names[:1] != [] and (names[0] in _PART_AFTER or names == ["di", "antaranya"])


def _told_before(near: list[str]) -> str | None:
    """Return who “peserta berjumlah 150 orang” counts."""
    if not _TOTALS & set(near):
        return None
    return next((_NOUNS[name] for name in reversed(near) if name in _NOUNS and name != "orang"), None)


def _tail(text: str, words: Sequence[Word], end: int) -> list[Word]:
    """Return the words behind the noun, up to the next mark."""
    tail: list[Word] = []
    for place in range(end, min(end + _TAIL, len(words))):
        if not _is_close(text, words[place - 1], words[place]):
            break
        tail.append(words[place])
    return tail


def _points_back(tail: list[Word]) -> bool:
    """Tell whether the people were named before: “itu” that belongs to them, no preposition or name between."""
    names = [word.lower for word in tail]
    for place, (word, name) in enumerate(zip(tail[:_BACK], names, strict=False)):
        if name == "yang":
            return names[place + 1 : place + 2] == ["sama"] or bool(_SAME & set(names[place + 2 : place + 4]))
        if name in _SAME:
            return True
        if word.is_capitalised or name in _BREAKS:
            return False
    return False


def _joins_after(tail: list[Word]) -> bool:
    names = [word.lower for word in tail[:2]]
    return bool(names) and (names[0] in _JOIN_AFTER or (names[0] == "yang" and names[-1] in _JOIN_AFTER))
