"""Does a story tell which school a child went to?"""

import re
from collections.abc import Iterator

from housestyle.document import Document
from housestyle.findings import Hit
from housestyle.rules.protection.asread import reading
from housestyle.rules.protection.marks import MOST_LOOKS, TOO_MANY
from housestyle.rules.protection.sentences import sentence_at
from housestyle.rules.protection.story import tells_of_child
from housestyle.setting import Setting

_SCHOOL = re.compile(
    r"\b(?:(?:SD|MI|SMP|MTs|SMA|SMU|SMK|STM|MA|SLB|TK|PAUD)(?:N|IT|K|S|LB)?|MTSN?|MIN|MAN|Sekolah\s+(?:Dasar|Menengah)(?:\s+\w+)?|"
    r"Madrasah\s+\w+|Pondok\s+Pesantren|Ponpes|Pesantren|[Ss]ekolah(?=\s[A-Z]))"
    r"(?:\s(?:(?:Negeri|Swasta|Inpres|Katolik|Kristen|Islam)\s?)?(?:[A-Z][\w'’-]{0,30}|\d{1,3}))(?:\s(?:[A-Z][\w'’-]{0,30}|\d{1,3})){0,5}"
)
_OWN_SCHOOL = re.compile(
    r"\b(?:bersekolah|sekolah\s+asal(?:nya)?|asal\s+sekolah(?:nya)?|sekolahnya|almamater(?:nya)?|sekelas(?:nya)?|"
    r"duduk\s+di(?:\s+bangku)?|tercatat|terdaftar|berstatus|alumnus|alumni|mantan|tempat(?:nya)?\s+(?:ia|dia|anak|bersekolah|"
    r"belajar|menuntut|menimba)|(?:putus|berhenti)\s+sekolah|lulusan|jebolan|masih\s+(?:aktif\s+)?(?:sebagai\s+|menjadi\s+)?(?:siswa|siswi|"
    r"pelajar|murid|santri)|pernah\s+(?:ber)?sekolah|teman-teman\s+sekolah|"
    r"sekolah\s+(?:anak|klien|abh)|gurunya|wali\s+kelasnya|pindahan|dikeluarkan|drop\s*out|menuntut\s+ilmu|mengenyam|"
    r"menempuh\s+pendidikan|belajar\s+di|seragam|rapor(?:nya)?|ijazah(?:nya)?\s+(?:dari|anak)|gudep|osis|"
    r"(?:guru-guru|teman|teman-teman|kakak\s+kelas|wali\s+kelas|kepala\s+sekolah|kelas)\s+(?:saya|anak|kami|abh))\b",
    re.I,
)
_PUPIL = re.compile(r"\b(?:siswa|siswi|pelajar|murid|santri|santriwati|peserta\s+didik)\b(?!-)", re.I)
_PUPILS = re.compile(
    r"(?:\b(?:para|puluhan|ratusan|sejumlah|seluruh|semua|beberapa|belasan|kunjungan|rombongan|terdiri\s+atas|bersama|antara|melawan|"
    r"perwakilan|\d+|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|dan|oleh|dari|untuk|bagi|diikuti|menerima|orang|"
    r"dengan|kepada|siswa-)\s+|siswa-|siswi-)$",
    re.I,
)
_ONE_CHILD = re.compile(
    r"\b(?:anak\s+binaan\s+(?:itu|tersebut|ini|perempuan|yang)|anak\s+itu|anak\s+tersebut|seorang|salah\s+(?:satu|seorang)|ia|dia|klien\s+anak|"
    r"abh|andikpas|bocah|berinisial|bernama|merupakan|yang\s+bersangkutan|anak\s+(?:yang\s+)?ber(?:hadapan|konflik)|\w+nya)\b",
    re.I,
)
_MANY = re.compile(r"\b(?:sebanyak|\d+\s+(?:orang\s+)?anak|seluruh|para|sejumlah|puluhan|beberapa)\b", re.I)
_CLASS = re.compile(r"\b(?:kelas|jurusan)\s+(?:[IVX]{1,4}|\d{1,2})\b", re.I)
# Schools that teach inside, and programmes that lead to a certificate.
_INSIDE = re.compile(
    r"\b(?:terbuka|filial|pkbm|skb|paket\s+[abc]|kejar|kesetaraan|layanan\s+khusus)\b|\bdi\s+(?:dalam\s+)?lp[ak][as]",
    re.I,
)
_CERTIFICATE = re.compile(r"\b(?:terbuka|filial|pkbm|skb|paket\s+[abc]|kejar|kesetaraan)\b", re.I)
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
    first, last = sentence_at(document, start, reach=160)
    text = document.text
    before, after = text[first:start], text[end:last]
    if _INSIDE.search(text[start:end] + after[:24]) or _CERTIFICATE.search(before[-30:]):
        return False
    alone = _ONE_CHILD.search(before) or _ONE_CHILD.search(after)
    if not alone and _MANY.search(before):
        return False
    if _OWN_SCHOOL.search(before[-100:]) or _OWN_SCHOOL.search(after[:60]):
        return True
    pupil = next(iter(list(_PUPIL.finditer(before[-70:]))[-1:]), None)
    if pupil is None:
        return False
    tail = before[-70:]
    if _PUPILS.search(tail[: pupil.start()]):
        return False
    return alone is not None or _CLASS.search(tail[pupil.end() :]) is not None
