"""Is a word for anyone of a kind written with a capital: seorang Petugas, para Warga Binaan?"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from housestyle.document import Document, Word
from housestyle.findings import Hit, Severity
from housestyle.rules.language import neighbours, tables
from housestyle.rules.language.examples import bad, good
from housestyle.rules.rule import Group, Rule
from housestyle.setting import Setting

# Words of number, behind which no single person stands.
_ANYONE = frozenset(
    """para seorang setiap tiap semua seluruh segenap beberapa sejumlah banyak puluhan belasan ratusan ribuan dua tiga
    empat lima enam tujuh delapan sembilan sepuluh sebelas kedua ketiga keempat kelima antar antara tiap-tiap
    masing-masing satu sebagian mayoritas calon orang sesama bekas""".split()
)
_THAT = frozenset({"itu", "tersebut", "ini"})
_HEADLINE = 6  # words before it that are looked at
_OFFICE = frozenset("menjadi sebagai jabatan selaku posisi".split())
_KEPT = frozenset("Lapas Rutan Bapas LPKA LPAS UPT Kanwil Rupbasan Ditjenpas".split())


@cache
def _phrases() -> dict[str, tuple[tuple[tuple[str, ...], bool], ...]]:
    """Return the words of each phrase by its first, longest first, and whether it needs a word of number."""
    found: dict[str, list[tuple[tuple[str, ...], bool]]] = {}
    for line in tables.lines("common_nouns.txt"):
        words = tuple(line.removeprefix("+").split())
        found.setdefault(words[0], []).append((words, line.startswith("+")))
    return {first: tuple(sorted(entries, key=lambda one: -len(one[0]))) for first, entries in found.items()}


@dataclass(frozen=True)
class _Use:
    """A phrase with a capital: its words, the word before it, and whether it needs a word of number there."""

    chain: tuple[Word, ...]
    lead: str
    needs_number: bool


def find_capitals(document: Document, setting: Setting) -> Iterator[Hit]:
    """Find common nouns for people with a capital inside a sentence, no name beside them."""
    for use in _uses(document):
        if use.lead in _ANYONE or not use.needs_number:
            yield from _hit(document, use.chain)


def find_offices(document: Document, setting: Setting) -> Iterator[Hit]:
    """Find offices with a capital that somebody takes: menjadi Kepala Lapas."""
    for use in _uses(document):
        if use.needs_number and use.lead in _OFFICE:
            yield from _hit(document, use.chain)


def _uses(document: Document) -> Iterator[_Use]:
    done = -1
    for place in sorted(p for first in document.forms.keys() & _phrases().keys() for p in document.forms[first]):
        word = document.wording[place]
        may_be = word.start >= done and _has_capital(document, word) and not _is_headline(document, place)
        lead = _lead(document, place) if may_be else ""
        use = _use(document, place, lead) if lead else None
        if use is not None:
            done = use.chain[-1].end
            yield use


def _has_capital(document: Document, word: Word) -> bool:
    is_word = word.is_capitalised and not word.opens and not (word.text.isupper() and len(word.text) > 1)
    return is_word and not neighbours.is_in_title(document, word) and not document.is_quoted(word.start)


def _is_headline(document: Document, place: int) -> bool:
    """Tell whether all words before it have capitals as in a headline that stands in running text."""
    words: list[Word] = []
    while place > 0 and len(words) < _HEADLINE and not document.wording[place].opens:
        place -= 1
        words.append(document.wording[place])
    large = [word for word in words if word.lower not in tables.words("function_words.txt")]
    return len(large) > 2 and all(word.is_capitalised for word in large)


def _lead(document: Document, place: int) -> str:
    """Return the word before, "para" for a figure, "," for a comma; nothing where a name may go on."""
    before = neighbours.before(document, place)
    if before is None:
        return "," if neighbours.follows_mark(document, document.wording[place]) == "," else ""
    if before.text.isdigit():
        return "para"
    return before.lower if before.is_lower or before.opens else ""


def _use(document: Document, place: int, lead: str) -> _Use | None:
    for phrase, needs_number in _phrases()[document.wording[place].lower]:
        chain = tuple(document.wording[place : place + len(phrase)])
        is_whole = neighbours.after(document, place, len(phrase) - 1) is not None or len(phrase) == 1
        if not is_whole or tuple(word.lower for word in chain) != phrase:
            continue
        following = neighbours.after(document, place, len(phrase))
        has_name = following is not None and (following.is_capitalised or following.text[:1].isdigit())
        is_that_one = following is not None and following.lower in _THAT
        return None if has_name else _Use(chain, "para" if is_that_one else lead, needs_number)
    return None


def _hit(document: Document, chain: tuple[Word, ...]) -> Iterator[Hit]:
    large = [word for word in chain if word.is_capitalised and word.text not in _KEPT]
    if large:
        start, end = large[0].start, large[-1].end
        right = " ".join(word.text if word.text in _KEPT else word.lower for word in chain if start <= word.start < end)
        yield Hit(start, end, f"Tanpa nama orang atau tempat di belakangnya ditulis “{right}”.", (right,))


RULES = (
    Rule(
        id="kapital-jabatan/umum",
        group=Group.LANGUAGE,
        severity=Severity.WARN,
        title="Huruf kecil pada sebutan umum",
        why="Jabatan dan sebutan orang berhuruf kecil bila tidak menunjuk satu orang dan tidak diikuti nama.",
        source="EYD V, I.F.10",
        find=find_capitals,
        good=good(
            "Para petugas dan kepala regu hadir.",
            "Seorang Warga Negara Indonesia dan setiap Kepala Lapas Kelas I hadir.",
            "Mereka mengikuti Program Warga Binaan Mandiri dan lomba Petugas Teladan.",
            "Kata Kepala Rutan, semua Rutan siap.",
            "Warga Binaan hadir.",
            "Lapas Ambon Gelar Pekan Literasi bagi Warga Binaan.",
            "Ia berkata, “Semua Petugas hadir.”",
        ),
        bad=bad(
            (
                ("Seorang Petugas jaga menemukan bungkusan.", "Petugas", "petugas"),
                ("Setiap Kepala Regu membuat laporan.", "Kepala Regu", "kepala regu"),
                ("Para Kepala Lapas hadir.", "Kepala", "kepala"),
                ("Para Warga Binaan mengikuti senam.", "Warga Binaan", "warga binaan"),
                ("Kegiatan diikuti oleh Warga Binaan dan pegawai.", "Warga Binaan", "warga binaan"),
                ("Sebanyak 20 Narapidana lulus.", "Narapidana", "narapidana"),
                ("Pada hari itu, Petugas memeriksa kamar.", "Petugas", "petugas"),
                ("Menurut Kepala Lapas itu, panen berhasil.", "Kepala", "kepala"),
                ("Para Bupati se-Sumatera hadir.", "Bupati", "bupati"),
                ("Para Bupati dan wali kota hadir.", "Bupati", "bupati"),
            )
        ),
    ),
    Rule(
        id="kapital-jabatan/menjadi",
        group=Group.LANGUAGE,
        severity=Severity.INFO,
        title="Huruf kecil pada jabatan yang dipegang",
        why="Jabatan tanpa nama orang, tempat, atau instansi di belakangnya berhuruf kecil.",
        source="EYD V, I.F.10",
        find=find_offices,
        good=good("Ia diangkat menjadi kepala lapas.", "Ia diangkat menjadi Kepala Lapas Ambon."),
        bad=bad((("Ia diangkat menjadi Kepala Seksi tahun lalu.", "Kepala Seksi", "kepala seksi"),)),
    ),
)
