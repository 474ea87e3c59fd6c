"""Does a position or an institution begin with a capital where the name follows?"""

from collections.abc import Iterator
from functools import cache

from housestyle.document import Document, Word
from housestyle.findings import Hit, Severity
from housestyle.rules.language import casing, neighbours, tables
from housestyle.rules.language.examples import bad, good
from housestyle.rules.rule import Group, Rule
from housestyle.setting import Setting

_LONGEST = 6
_MANY = frozenset(
    "para seorang setiap tiap semua seluruh beberapa dua tiga empat lima enam tujuh delapan sembilan sepuluh sejumlah "
    "banyak kedua ketiga antar antara sebagai tiap-tiap masing-masing".split()
)
_HEAD_OF_BODY = _MANY | frozenset("kulit sakit nyeri rambut penutup tutup ikat memijat menggeleng mengangguk".split())
# Words before a kind of place that tell of the place itself: ibu kota Jawa Tengah, pusat kota Ambon.
_HEAD_OF_PLACE = _MANY | frozenset("ibu pusat jantung tengah tepi pinggir".split())
_PLACES = frozenset("kota kabupaten provinsi kecamatan kelurahan desa dusun nagari pulau gunung sungai danau".split())
_IN_PARTS = frozenset("dinas pengadilan kejaksaan kementerian badan pemerintah kepolisian rumah mahkamah".split())
_UNITS = frozenset("lapas rutan bapas lpka".split())
_COUNTRIES = frozenset(
    "Indonesia Belanda Malaysia Singapura Thailand Filipina Australia Jepang Norwegia Inggris".split()
)
# Kinds of institutions: with a position before them and no name behind they mean any of their kind.
_KINDS = tuple(
    tuple(kind.split(" "))
    for kind in (
        "lembaga pembinaan khusus anak",
        "rumah tahanan negara",
        "unit pelaksana teknis",
        "lembaga pemasyarakatan",
        "balai pemasyarakatan",
        "kantor wilayah",
        *"lapas rutan bapas rupbasan kanwil lpka lpas kantor dinas badan lembaga balai".split(),
    )
)


@cache
def _heads() -> dict[str, tuple[tuple[str, ...], ...]]:
    """Return positions and institutions by their first word, longest first."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for name in ("positions.tsv", "institutions.tsv"):
        for row in tables.rows(name):
            words = tuple(row[0].split(" "))
            found.setdefault(words[0], []).append(words)
    return {first: tuple(sorted(entries, key=len, reverse=True)) for first, entries in found.items()}


def find_small(document: Document, setting: Setting) -> Iterator[Hit]:
    """Find positions and institutions in small letters right before the name they belong to."""
    done = -1
    places = sorted(place for first in document.forms.keys() & _heads().keys() for place in document.forms[first])
    for place in places:
        word = document.wording[place]
        if word.start < done or neighbours.is_in_title(document, word):
            continue
        chain = _chain(document, place)
        if chain and _is_named(document, place, chain):
            done = chain[-1].end
            yield from _hit(document, chain)


def _chain(document: Document, place: int) -> list[Word]:
    """Return the words of a position or institution up to the name, or nothing where it isn't one."""
    for entry in _heads()[document.wording[place].lower]:
        chain = [document.wording[place]]
        for step in range(1, _LONGEST):
            following = neighbours.after(document, place, step)
            expected = entry[step] if step < len(entry) else None
            if following is None or (expected and following.lower != expected):
                break
            if expected is None and following.lower not in tables.words("positions_between.txt"):
                return chain
            if expected is None and following.is_capitalised and not _goes_on(document, place, step):
                return chain
            chain.append(following)
    return []


def _goes_on(document: Document, place: int, step: int) -> bool:
    """Tell whether small words of the institution follow a capitalised one: "Kantor wilayah Ditjenpas"."""
    following = neighbours.after(document, place, step + 1)
    return (
        following is not None
        and not following.is_capitalised
        and following.lower in tables.words("positions_between.txt")
    )


def _is_named(document: Document, place: int, chain: list[Word]) -> bool:
    """Tell whether a name follows, so that the whole is one name."""
    anchor = neighbours.after(document, place, len(chain))
    if chain[0].lower in _IN_PARTS and chain[0].is_lower and any(word.is_capitalised for word in chain):
        return True
    if anchor is None or all(word.is_capitalised for word in chain):
        return False
    if not anchor.is_capitalised or anchor.text in tables.words("not_after_position.txt"):
        return False
    if chain[-1].lower in _UNITS and anchor.text in _COUNTRIES:
        return False
    further = neighbours.after(document, place, len(chain) + _size_of_kind(document, place + len(chain)))
    if further is not anchor and (further is None or not (further.is_capitalised or further.text.isdigit())):
        return False
    before = neighbours.before(document, place)
    return before is None or before.lower not in _not_before(chain)


def _not_before(chain: list[Word]) -> frozenset[str]:
    if chain[-1].lower == "kepala":
        return _HEAD_OF_BODY
    return _HEAD_OF_PLACE if chain[0].lower in _PLACES else _MANY


def _size_of_kind(document: Document, place: int) -> int:
    """Return how many words from this place on name a kind of institution, and no single one."""
    following = tuple(word.lower for word in document.wording[place : place + 4])
    return next((len(kind) for kind in _KINDS if following[: len(kind)] == kind), 0)


def _hit(document: Document, chain: list[Word]) -> Iterator[Hit]:
    small = [word for word in chain if not word.is_capitalised]
    start, end = small[0].start, small[-1].end
    right = casing.capitals(document.text[start:end])
    yield Hit(start, end, f"Sebelum nama orang, tempat, atau instansi ditulis “{right}”.", (right,))


RULES = (
    Rule(
        id="kapital-jabatan",
        group=Group.LANGUAGE,
        severity=Severity.WARN,
        title="Huruf kapital pada jabatan dan instansi",
        why="Jabatan dan instansi yang langsung diikuti nama orang, tempat, atau instansi berhuruf awal kapital.",
        source="EYD V, I.F.10 dan I.F.20",
        find=find_small,
        good=good(
            "Kegiatan dibuka kepala lapas itu.",
            "Kepala Lapas Ambon hadir bersama para kepala UPT.",
            "Petugas lapas dan rutan hadir.",
            "Ia memuji perpustakaan di lapas Indonesia dan rutan Belanda.",
            "Ia seorang kepala Puskesmas.",
            "Menurut kepala Balai Pemasyarakatan (Bapas), kepala LPKA menyetujuinya.",
            "Kepala kantor wilayah mengingatkan peserta.",
            "Bupati hadir. Kepala lapas Senin lalu menyambutnya.",
            "Seluruh kepala UPT mengikuti rapat.",
            "Di dalam lapas, Ahmad belajar.",
            "Warga lapas Muslim beribadah.",
            "Perjalanan dinas Kepala Lapas dan pusat kota Ambon dan ibu kota Jawa Tengah.",
        ),
        bad=bad(
            (
                ("Acara dibuka kepala Lapas Ambon.", "kepala", "Kepala"),
                ("Acara dibuka kepala lapas Kelas IIA Ambon.", "kepala lapas", "Kepala Lapas"),
                ("Acara dibuka Kepala lapas Kelas IIA Ambon.", "lapas", "Lapas"),
                ("Arahan direktur jenderal Pemasyarakatan dibacakan.", "direktur jenderal", "Direktur Jenderal"),
                ("Arahan direktur Jenderal Pemasyarakatan dibacakan.", "direktur", "Direktur"),
                ("Hadir bupati Kupang dan wakil bupati Kupang.", "bupati", "Bupati"),
                ("Bantuan dikirim ke lapas Kelas IIA Ambon.", "lapas", "Lapas"),
                ("Razia digelar di rutan Kupang.", "rutan", "Rutan"),
                ("Pegawai Kantor wilayah Ditjenpas Maluku hadir.", "wilayah", "Wilayah"),
                ("Sambutan disampaikan ketua DPRD Kota Ambon.", "ketua", "Ketua"),
                (
                    "Rapat dipimpin kepala kantor wilayah Ditjenpas Bali.",
                    "kepala kantor wilayah",
                    "Kepala Kantor Wilayah",
                ),
                ("Khotbah dibawakan pendeta Yohanes.", "pendeta", "Pendeta"),
                ("Bantuan diterima pak Darto.", "pak", "Pak"),
                ("Pegawai dinas Kesehatan hadir.", "dinas", "Dinas"),
                ("Pegawai pengadilan negeri Maros hadir.", "pengadilan negeri", "Pengadilan Negeri"),
                ("Mereka berasal dari kota Ambon.", "kota", "Kota"),
                ("Ceramah dibawakan ustaz Fauzi.", "ustaz", "Ustaz"),
                ("Hadir wali kota Bitung.", "wali kota", "Wali Kota"),
            )
        ),
    ),
)
