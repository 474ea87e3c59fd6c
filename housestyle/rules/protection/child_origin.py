"""Does a story tell from which village a child comes?"""

import re
from collections.abc import Iterator

from housestyle.document import Document
from housestyle.findings import Hit
from housestyle.rules.protection.asread import reading
from housestyle.rules.protection.child_places import places_of_children
from housestyle.rules.protection.marks import MOST_LOOKS, TOO_MANY, vocabulary
from housestyle.rules.protection.sentences import sentence_at
from housestyle.rules.protection.story import tells_of_child
from housestyle.rules.protection.tables import table
from housestyle.setting import Setting

_SMALL = "|".join(
    sorted((word for word, kind in table("origin_words").items() if kind == "kecil"), key=len, reverse=True)
)
_WIDE = "|".join(word for word, kind in table("origin_words").items() if kind == "luas")
_FROM = (
    r"(?:(?:yang\s+)?berasal\s+dari|asal(?:nya)?(?:\s+dari)?|kelahiran|(?:di)?lahir(?:kan)?\s+di|warga|penduduk|(?:ber)?tinggal\s+di|"
    r"berdomisili\s+di|domisili\s+di|tumbuh(?:\s+besar)?\s+di|(?:di)?besar(?:kan)?\s+di|menetap\s+di|bermukim\s+di|pulang\s+ke|kembali\s+ke|dipulangkan\s+ke|"
    r"kampung\s+halaman(?:nya)?(?:\s+di|,)?|(?:desa|kampung|dusun)nya\s?(?:,|di|yaitu|yakni)|dari|(?:rumah|kediaman|keluarga)(?:nya)?\s(?:\w+\s){0,3}di|"
    r"keluarganya\s+di|orang\s+tuanya\s+di|putra\s+daerah|orang)"
)
_NAME = r"[A-Z][\w'’-]{0,30}(?:\s[A-Z0-9][\w'’-]{0,30}){0,3}"
_PLACE = re.compile(
    rf"\b((?i:{_FROM}))\s+((?i:{_SMALL})\s{_NAME})|"
    rf"\b((?i:desa|kampung|dusun)(?:nya|\shalamannya)\s?(?:,|di|yaitu|yakni)\s?(?:di\s)?{_NAME})|"
    rf"\b((?i:asal|berasal\s+dari|kelahiran))\s+((?i:{_WIDE})\s{_NAME})"
)
_CHILD = re.compile(
    r"\b(?:anak(?:\s+(?:binaan|korban|saksi|pelaku|itu|tersebut|perempuan|laki-laki))*|abh|andikpas|klien(?:\s+anak)?|remaja|ia|dia|pelajar|siswa|"
    r"juara|pemenang|\w+nya|seorang|penerima|berinisial\s+\S+|(?:dengan)\s+hukum)\b",
    re.I,
)
_MANY = re.compile(
    r"\b(?:para|warga|puluhan|sejumlah|seluruh|masyarakat|ibu-ibu|pemuda|tokoh|kelompok|pengunjung|bantuan|bibit|hasil)\b",
    re.I,
)
_OTHERS = re.compile(
    r"\b(?:petugas|pegawai|guru|pelatih|relawan|sukarelawan|pengrawit|perajin|petani|mahasiswa|dokter|bidan|kader|ustaz|pendeta|penyuluh|"
    r"narasumber|instruktur|babinsa|lurah|camat|kepala|kayu|bambu|beras|sayur\w*|bahan|kain|tim|rombongan|seniman|penari|sanggar|musisi|"
    r"perpustakaan|mobil|kelompok|warga|para|penjahit|pedagang|bantuan|bibit|buku|kiriman|donatur|keluarga\s+pegawai|pengurus|penabuh|pendamping)\b",
    re.I,
)
_PLACE_WORDS = frozenset(table("origin_words")) | {"desanya", "kampungnya", "dusunnya", "halamannya"}
_NAMED = re.compile(r"(?:[A-Z][\w.]{0,30}|\))\s?,\s?(?:seorang\s)?(?:anak\s)?$")
_THIS_ONE = re.compile(r"\s(?:itu|tersebut|ini)\b")
_MESSAGE = "Desa atau tempat asal dapat membuka identitas anak (UU 11/2012 Pasal 19; Pedoman Pemberitaan Ramah Anak)."


@reading
def find_origins(document: Document, setting: Setting) -> Iterator[Hit]:
    if not tells_of_child(document, setting):
        return
    told: list[tuple[int, int]] = []
    for hit in _attached(document):
        told.append((hit.start, hit.end))
        yield hit
    for start, end in places_of_children(document):
        if not any(start < last and end > first for first, last in told[-40:]):
            told.append((start, end))
            yield Hit(start, end, _MESSAGE)


def _attached(document: Document) -> Iterator[Hit]:
    if vocabulary(document).isdisjoint(_PLACE_WORDS):
        return
    for looks, found in enumerate(_PLACE.finditer(document.text)):
        if looks >= MOST_LOOKS:
            yield Hit(found.start(), found.end(), TOO_MANY)
            return
        if _is_childs(document, found):
            yield Hit(found.start(), found.end(), _MESSAGE)


def _is_childs(document: Document, found: re.Match[str]) -> bool:
    first, last = sentence_at(document, found.start(), reach=140)
    before = document.text[first : found.start()]
    child, other = _last(_CHILD, before), _last(_OTHERS, before)
    if found.group(3):
        return other <= child
    cue = (found.group(1) or found.group(4)).lower()
    if cue == "warga" and _THIS_ONE.match(document.text, found.end()):
        return True
    if child < 0 and not _NAMED.search(before):
        return (
            _CHILD.search(document.text[found.end() : min(last, found.end() + 40)]) is not None
            and other < 0
            and cue != "warga"
        )
    if other > child:
        return False
    if cue != "dari" and _NAMED.search(before):
        return True
    between = before[child:]
    near = len(between.split()) <= 3
    if cue.split()[0] in {"dari", "warga", "orang"}:
        return near
    if found.group(4):
        return near and _MANY.search(before) is None
    return True


def _last(pattern: re.Pattern[str], text: str) -> int:
    return max((found.start() for found in pattern.finditer(text)), default=-1)
