"""Does a story tell which school a child went to?"""

import re
from collections.abc import Iterator

from housestyle.document import Document
from housestyle.findings import Hit
from housestyle.rules.protection.asread import reading
from housestyle.rules.protection.child_sentence import ONE_CHILD, THE_CHILD, around, sentence_before
from housestyle.rules.protection.marks import MOST_LOOKS, TOO_MANY
from housestyle.rules.protection.people import is_in_title
from housestyle.rules.protection.story import tells_of_child
from housestyle.rules.protection.tables import pattern, table
from housestyle.setting import Setting

_SCHOOL = re.compile(
    r"\b(?:(?:SD|MI|SMP|MTs|SMA|SMU|SMK|SM[AP]N?SA|STM|MA|SLB|TK|PAUD|SMTK)(?:N|IT|K|S|LB)?|MTSN?|MIN|MAN|PKBM|SKB|Dayah|Seminari|Perguruan|"
    r"Yayasan\s+Pendidikan|Taman\s+Siswa|Sekolah\s+Rakyat(?:\s+[A-Z]\w+){0,2}|Sekolah\s+(?:Dasar|Menengah)(?:\s+\w+)?|Madrasah\s+\w+|Pondok(?:\s+Pesantren)?|Ponpes|Pesantren|[Ss]ekolah(?=\s[A-Z]))"
    r"(?:\s(?:(?:Negeri|N|Swasta|Inpres|Katolik|Kristen|Islam)\s?)?(?:[A-Z][\w'’-]{0,30}|\d{1,3}))(?:\s(?:[A-Z][\w'’-]{0,30}|\d{1,3})){0,5}"
)
_PUPIL = re.compile(r"\b(?:siswa|siswi|pelajar|murid|santri|santriwati|peserta\s+didik)\b(?!-)", re.I)
_PUPILS = re.compile(
    r"(?:\b(?:para|puluhan|ratusan|sejumlah|seluruh|semua|beberapa|belasan|kunjungan|rombongan|terdiri\s+atas|bersama|antara|melawan|"
    r"perwakilan|\d+|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|dan|oleh|dari|untuk|bagi|diikuti|menerima|orang|"
    r"dengan|kepada|siswa-)\s+|siswa-|siswi-)$",
    re.I,
)
# Who comes from a school is a guest, and so is whatever a school sends or holds.
_GUESTS = re.compile(
    r"\b(?:guru(?:-guru)?|kepala(?:\s+sekolah)?|kepsek|pelajar|siswa(?:-siswi)?|siswi|murid|santri|tim|rombongan|regu|osis|relawan|paduan\s+suara|"
    r"wakil|perwakilan|pengajar|pendidik|dosen|pelatih|alumni|komunitas|kelompok|pramuka|drumben|marching\s+band|dengan|bersama|menggandeng|"
    r"melawan|atas|mitra|aula|lapangan|gedung|sumbangan|bantuan|donasi|guru\s\w+)(?:\s+(?:dari|asal|milik|di))?\s$",
    re.I,
)
_THIS_PUPIL = re.compile(
    r"\b(?:lulusan|jebolan|tamatan|siswa|siswi|pelajar|murid|santri|anggota|alumnus)\b[^,.]{0,40}$", re.I
)
_HELD = re.compile(
    r"\b(?:digelar|menggelar|berlangsung|penyuluhan|sosialisasi|lomba|pertandingan|laga|kerja\s+sama)\b", re.I
)
_ONE_PUPIL = re.compile(
    r"\b(?:anak\s+binaan\s+(?:itu|tersebut|ini|perempuan|yang)|anak\s+itu|anak\s+tersebut|seorang|salah\s+(?:satu|seorang)|ia|dia|klien\s+anak|"
    r"abh|andikpas|bocah|berinisial|bernama|merupakan|yang\s+bersangkutan|anak\s+(?:yang\s+)?ber(?:hadapan|konflik)|\w+nya)\b",
    re.I,
)
_CHILD = re.compile(r"\b(?:anak(?!-anak\s)|penghuni|andikpas|abh|narapidana|tahanan|remaja)\b", re.I)
_MANY = re.compile(r"\b(?:sebanyak|\d+\s+(?:orang\s+)?anak|seluruh|para|sejumlah|puluhan|beberapa)\b", re.I)
_CLASS = re.compile(r"\b(?:kelas|jurusan)\s+(?:[IVX]{1,4}|\d{1,2})\b", re.I)
# Schools that teach inside, and programmes that lead to a certificate, unless the child was there before.
_INSIDE = re.compile(
    r"\b(?:terbuka|filial|pkbm|skb|paket\s+[abc]|kejar|kesetaraan|layanan\s+khusus)\b|\bdi\s+(?:dalam\s+)?lp[ak][as]",
    re.I,
)
_CERTIFICATE = re.compile(r"\b(?:terbuka|filial|pkbm|skb|paket\s+[abc]|kejar|kesetaraan)\b", re.I)
_EARLIER = re.compile(
    r"\bsebelum\s(?:ia\s)?(?:ditahan|ditangkap|masuk|menjalani|dititipkan|dibina)|\b(?:dulu|dahulu|sejak\sputus)\b",
    re.I,
)
_MESSAGE = "Nama sekolah dapat membuka identitas anak (UU 11/2012 Pasal 19; Pedoman Pemberitaan Ramah Anak)."
_NEUTRAL = ("sebuah sekolah",)


@reading
def find_schools(document: Document, setting: Setting) -> Iterator[Hit]:
    if not tells_of_child(document, setting):
        return
    for looks, found in enumerate(_SCHOOL.finditer(document.text)):
        if looks >= MOST_LOOKS:
            yield Hit(found.start(), found.end(), TOO_MANY)
            return
        if _is_childs_school(document, found.start(), found.end()):
            yield Hit(found.start(), found.end(), _MESSAGE, _NEUTRAL)


def _is_childs_school(document: Document, start: int, end: int) -> bool:
    before, after = around(document, start, end, reach=160)
    if _is_inside(document.text[start:end], before, after):
        return False
    if not THE_CHILD.search(before + "|" + after) and _MANY.search(before) and not _ONE_PUPIL.search(before):
        return False
    guest = re.match(r",\s(\w+)\s", after)  # alumnus SMA Taruna Nusantara, Ipda Rangga Mahesa
    if guest and guest.group(1)[0].isupper() and table("adult_roles").get(guest.group(1).lower()) == "":
        return False
    tied = pattern("school_ties").search(before[-110:]) or pattern("school_ties").search(after[:90])
    if tied and _tells_of_one(document, start, before, after):
        return True
    is_guest = _GUESTS.search(before) or (before.endswith("dari ") and not THE_CHILD.search(before[-60:]))
    if not is_guest and THE_CHILD.search(before + "|" + after) and not _HELD.search(before):
        return True
    if _THIS_PUPIL.search(before) and re.match(r"\s(?:yang\s(?:\w+\s){1,5})?(?:ini|itu|tersebut)\b", after):
        return True
    return _is_pupil(before)


def _is_inside(school: str, before: str, after: str) -> bool:
    if _EARLIER.search(before) or _EARLIER.search(after):
        return False
    return bool(_INSIDE.search(school + after[:24]) or _CERTIFICATE.search(before[-16:]))


def _tells_of_one(document: Document, start: int, before: str, after: str) -> bool:
    here = f"{before}|{after}"
    if is_in_title(document, start) and _PUPIL.search(before):
        return True
    return bool(
        _CHILD.search(here)
        or ONE_CHILD.search(here)
        or _CHILD.search(document.text)
        or _is_told_before(sentence_before(document, start))
    )


def _is_told_before(earlier: str) -> bool:
    return bool(ONE_CHILD.search(earlier) or THE_CHILD.search(earlier))


def _is_pupil(before: str) -> bool:
    """Tell whether one pupil stands before the school: `ia siswa kelas IX`, not `para siswa`."""
    tail = before[-70:]
    pupil = next(iter(list(_PUPIL.finditer(tail))[-1:]), None)
    if pupil is not None and THE_CHILD.search(before[:-1]) and not _PUPILS.search(tail[: pupil.start()]):
        return True
    if pupil is None or _PUPILS.search(tail[: pupil.start()]):
        return False
    return _ONE_PUPIL.search(before) is not None or _CLASS.search(tail[pupil.end() :]) is not None
