"""Does a sentence tell of one child, and which word of it stands where?"""

import re
from bisect import bisect_left

from housestyle.document import Document
from housestyle.rules.protection.once import once

# One child: these words speak of somebody, while "anak binaan" alone may mean all of them.
ONE_CHILD = re.compile(
    r"\b(?:anak(?:\s(?:binaan|pelaku|korban|saksi|didik|asuh|laki-laki|perempuan))?\s(?:itu|tersebut|ini)|"
    r"anak\sbinaan\s(?:yang|perempuan|laki-laki)|klien\sanak|tahanan\sanak|pelaku\sanak|anak\s(?:pelaku|korban|saksi)|abh|andikpas|"
    r"(?:seorang|satu|satunya)\s(?:anak|remaja|siswa|siswi|pelajar|santri|pemuda|bocah)|anak(?=\s(?:di|dari|asal|bersekolah|tinggal))|"
    r"(?:terhadap|nama|kediaman|rumah|alamat|domisili|asal|milik|kelas|tua|ayah|ibu|wali|kandung|keluarga)\sanak(?!-)|"
    r"ia|dia|bocah|remaja|cilik|beradik|(?:[5-9]|1[0-7])\s(?:tahun|thn|th)|aku|saya|kami|\w{2,}(?:ayah|ibu|kakak|adik|paman|nenek|kakek)nya|"
    r"(?:ayah|ibu|kakak|adik|paman|bibi|tante|nenek|kakek|tua|keluarga|rumah|tetangga|anak|putra|putri|cucu|desa|kampung|sekolah)nya)\b",
    re.I,
)
ANY_CHILD = re.compile(
    r"\b(?:anak(?!-anak\spe|\spe)|abh|andikpas|remaja|bocah|pelajar|siswa|siswi|santri|murid|putra|putri|ia|dia)\b",
    re.I,
)


@once
def _starts(document: Document) -> list[int]:
    return [word.start for word in document.words]


def word_at(document: Document, place: int) -> int:
    """Return which word begins at a place or first after it."""
    return bisect_left(_starts(document), place)
