"""Does a sentence about one child name a village, whatever its grammar, or a place of origin of any kind?"""

import re
from collections.abc import Iterator

from housestyle.document import Document
from housestyle.rules.protection.child_sentence import (
    ANY_CHILD,
    ONE_CHILD,
    THE_CHILD,
    around,
    sentence_after,
    sentence_before,
)
from housestyle.rules.protection.marks import MOST_LOOKS
from housestyle.rules.protection.tables import pattern, places, table

_NAME = r"[A-Z][\w'’-]{0,30}(?:\s(?:[A-Z][\w'’-]{0,30}|\d{1,2}\b)){0,3}"
_VILLAGE = (
    r"(?:desa|ds|pulau|dusun|dsn|kampung|kampong|kp|kelurahan|kel|kalurahan|nagari|jorong|gampong|pekon|lembang|dukuh|padukuhan|"
    r"pedukuhan|kampuang|huta|nagori|ohoi|tiyuh|pemekonan|kepenghuluan|distrik|kecamatan|kec|rt\s?\d{1,3}|transad|transmigrasi|"
    r"banjar(?:\s(?:dinas|adat))?(?!\s(?:baru|masin|negara))|lurah|kades|lingkungan|perumahan|perum)"
)
_PLACE = re.compile(rf"(?<![\w-])(?i:{_VILLAGE})\.?\s(?:(?i:desa|kelurahan)\s)?(?P<name>{_NAME})")
_ORIGIN = re.compile(
    r"\b(?P<cue>(?i:berasal\sdari|asal(?:nya)?(?:\sdari)?|kelahiran|(?:di)?lahir(?:kan)?\sdi|(?:di)?besar(?:kan)?\sdi|"
    r"kampung\shalaman(?:nya)?(?:\sdi)?|dijemput\sdari|perantau(?:an)?\sdari|pendatang\sdari|pulang\ske|dipulangkan\ske|"
    rf"mudik\ske|putra\sdaerah|putri\sdaerah))\s?[:,]?\s(?P<name>{_NAME})"
)
# Who holds an office in a village, or what stands there, is no child: Kepala Desa X, Puskesmas Kelurahan X.
_OFFICE = re.compile(
    r"\b(?:sekretaris|bendahara|ketua|kepala|kades|lurah|camat|babinsa|bhabinkamtibmas|perangkat|kantor|balai|puskesmas|pkk|bidan|kader|posyandu|taruna|"
    r"masjid|gereja|pura|lahan|hibah|lapangan|sawah|pengrawit|perajin|petani|sanggar|kelompok|tani|bumdes|badan|pendamping|"
    r"relawan|donatur|penyuluh|pelatih|guru|petugas|pegawai|kelas|tokoh|bantuan|pemuka|komunitas|paguyuban|pt|cv|kemenimipas|polsek|"
    r"koramil|polres|lapas|lpka|rutan|bapas|kanwil|ditjenpas|mahasiswa|instruktur|ustaz|pendeta|pengurus)(?:\s(?:dari|di|asal))?\s$",
    re.I,
)
# With these even an office tells that the child is one of its own.
_TAKES_BACK = re.compile(
    r"\b(?:men(?:erima|jamin|genal|jemput|yambut|dukung|olak|gantar)|siap|bersedia|dikenal|mengenal|kembali|pulang|kepulangan)\b",
    re.I,
)
# Who comes from there is somebody else: perajin dari Desa X, penyuluh Kelurahan Y.
_GUEST = re.compile(
    r"\b(?:pengrawit|perajin|petani|pelatih|guru|penyuluh|relawan|donatur|seniman|musisi|penabuh|penjahit|pedagang|instruktur|"
    r"ustaz|pendeta|kader|bidan|mahasiswa|kelompok|komunitas|sanggar|paguyuban|kayu|bambu|beras|kain|bibit|sayur\w*|panti(?:\sasuhan)?|"
    r"pesantren|balai\slatihan|puskesmas|klinik|petugas|pegawai)(?:\s\w+)?(?:\s(?:dari|di|asal))?\s$",
    re.I,
)
_THAT_PLACE = re.compile(
    r"\b(?:desa|dusun|kampung|kelurahan|nagari|gampong|lembang)(?:\s(?:itu|tersebut)|nya)\b|\bdi\ssana\b", re.I
)
_KIN_THERE = re.compile(r"\b(?:ayah|ibu|bapak|mama|orang\stua|kakek|nenek|paman|bibi|keluarga|wali)nya\b", re.I)
_MANY = re.compile(r"\b(?:para|puluhan|sejumlah|seluruh|\d+|sebanyak|beberapa)\s(?:\w+\s)?anak\b|\bwarga\s$", re.I)
_BARE_CHILD = re.compile(r"\b(?:anak(?!-)|penghuni|remaja)\b", re.I)
_EVENT = re.compile(
    r"\b(?:bakti|digelar|menggelar|mengunjungi|berkunjung|kunjungan\skerja|wisata|kerja\sbakti|penyuluhan|panen|menanam|"
    r"melatih|pelatih|pentas|tampil\sdi|berlomba|lomba\sdi|terletak|berlokasi|bantuan|diadakan|diselenggarakan|juara|perpustakaan)\b",
    re.I,
)
_INSTITUTION = re.compile(
    r"(?:LPKA|LPAS|Lapas|Rutan|Bapas|Kanwil|Kement|Kemen|Ditjen|Dinas|Polres|Polsek|PT|CV|Yayasan|Universitas|SMP|SMA|SMK|SD|Allah|Tuhan|"
    r"Indonesia|Kelas|UPT|Wisma|Blok|Kamar|Paket|APBN|APBD|Sekolah|Pesantren|Pondok|Puskesmas|RS)"
)
_REGIONS = frozenset(
    "aceh sumatera sumatra riau jambi bengkulu lampung kepulauan jakarta banten jawa yogyakarta bali nusa kalimantan "
    "sulawesi gorontalo maluku papua ntt ntb kalteng kalsel kaltim kalbar kaltara jateng jatim jabar sulsel sulteng "
    "sultra sulut sulbar flores timor madura provinsi dayak batak minang bugis".split()
)


def places_of_children(document: Document) -> Iterator[tuple[int, int]]:
    """Yield the villages in sentences that tell of one child, and what follows "asal" and "kelahiran" there."""
    text, looks = document.text, 0
    for shape, tells in ((_PLACE, _is_village), (_ORIGIN, _is_origin)):
        for found in shape.finditer(text):
            looks += 1
            if looks > MOST_LOOKS:
                yield found.start(), found.end()
                return
            before, after = around(document, found.start(), found.end())
            is_wide = found.group().lower().startswith("pulau") and found["name"].split()[0].lower() in _REGIONS
            if not is_wide and not _INSTITUTION.match(found["name"]) and tells(document, found, before, after):
                yield found.start(), found.end()


def _is_village(document: Document, found: re.Match[str], before: str, after: str) -> bool:
    here = f"{before}|{after}"
    is_head = re.match(r"(?i:lurah|kades)\b", found.group()) or before.endswith("Kepala ")
    if is_head and re.match(r",\s[A-Z]", after):
        return False  # the official by name, who speaks of more than one child's home
    if THE_CHILD.search(here) and not _GUEST.search(before):
        return True
    is_tied = pattern("village_ties").search(here) is not None
    if _is_told_beside(document, found, before):
        return True
    if not (ONE_CHILD.search(here) or _BARE_CHILD.search(here)):
        return False
    if is_tied or _TAKES_BACK.search(here):
        return (
            re.search(r"\bkepala\s$", before, re.I) is None or re.search(r"\banak\s(?:itu|tersebut)", after) is not None
        )
    if _KIN_THERE.search(before):
        return True
    return not (_OFFICE.search(before) or _GUEST.search(before) or _EVENT.search(before) or _MANY.search(before))


def _is_wide(name: str) -> bool:
    """Tell whether an origin is a whole regency, town or province: it doesn't single out a child."""
    lower = name.lower()
    if lower.startswith(("kabupaten ", "kota ", "provinsi ")):
        return True
    return lower in places() and lower not in table("unit_towns")


def _is_told_beside(document: Document, found: re.Match[str], before: str) -> bool:
    """Tell whether the sentence before or after speaks of the child whose village this is."""
    earlier = sentence_before(document, found.start())
    if THE_CHILD.search(earlier) and not (_GUEST.search(before) or _EVENT.search(before)):
        return pattern("village_ties").search(f"{earlier}|{before}") is not None
    later = sentence_after(document, found.start())
    return THE_CHILD.search(later) is not None and _THAT_PLACE.search(later) is not None


def _is_origin(document: Document, found: re.Match[str], before: str, after: str) -> bool:
    if found["name"].split()[0].lower() in _REGIONS or _is_wide(found["name"]) or _OFFICE.search(before):
        return False
    near = before[-45:]
    if re.search(r"\b(?:para|puluhan|sejumlah|beberapa|seluruh)\s(?:anak|remaja)[^,]{0,20}$", near, re.I):
        return False
    return ANY_CHILD.search(near) is not None or (not before.strip("“\"' ") and ONE_CHILD.search(after) is not None)
