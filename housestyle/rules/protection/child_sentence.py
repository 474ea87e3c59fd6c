"""Does a sentence tell of one child, and which word of it stands where?"""

import re
from bisect import bisect_left

from housestyle.document import Document
from housestyle.rules.protection.once import once
from housestyle.rules.protection.sentences import sentence_at

# One child: these words speak of somebody, while "anak binaan" alone may mean all of them.
ONE_CHILD = re.compile(
    r"\b(?:anak(?:\s(?:binaan|pelaku|korban|saksi|didik|asuh|laki-laki|perempuan))?\s(?:itu|tersebut|ini)|"
    r"anak\sbinaan\s(?:yang|perempuan|laki-laki)|klien\sanak|tahanan\sanak|pelaku\sanak|anak\s(?:pelaku|korban|saksi)|abh|andikpas|"
    r"(?:seorang|satu|satunya)\s(?:anak|remaja|siswa|siswi|pelajar|santri|pemuda|bocah)|anak(?=\s(?:di|dari|asal|bersekolah|tinggal))|"
    r"(?:terhadap|nama|kediaman|rumah|alamat|domisili|asal|milik|kelas|tua|ayah|ibu|wali|kandung|keluarga|bagi|membina)\sanak(?!-|\sbinaan)|"
    r"ia|dia|bocah|remaja|cilik|beradik|(?:[5-9]|1[0-7])\s(?:tahun|thn|th)|aku|saya|kami|\w{2,}(?:ayah|ibu|kakak|adik|paman|nenek|kakek)nya|"
    r"(?:ayah|ibu|kakak|adik|paman|bibi|tante|nenek|kakek|tua|keluarga|rumah|tetangga|anak|putra|putri|cucu|desa|kampung|sekolah|"
    r"murid|siswa|keponakan|kemenakan|buah\shati)nya|sang\sanak|penghuni\slpka)\b",
    re.I,
)
# Words that can mean none but a child of the case told of, whoever else the sentence speaks of.
THE_CHILD = re.compile(
    r"\b(?:anak\s(?:itu|tersebut|pelaku|saksi|korban(?!\s(?:banjir|gempa)))|anak\s(?:binaan|didik|asuh|laki-laki|perempuan)(?:\s(?-i:[A-Z])\w+){0,4}\s(?:itu|tersebut|ini)|"
    r"klien\sanak|tahanan\sanak|pelaku\sanak|sang\sanak|seorang\s(?:anak|tahanan\sanak|penghuni)|bocah|abh|andikpas|(?:anak|putra|putri|cucu)nya|(?:anak|putra|putri)\smereka|"
    r"(?:anak|remaja|pelajar)\s(?:ber(?:usia|umur)\s)?(?:[5-9]|1[0-7])\s(?:tahun|thn|th)|(?:ber)?(?:usia|umur)(?:nya)?\s(?:baru\s|masih\s)?(?:[5-9]|1[0-7])\b|remaja\s(?:itu|tersebut)|diversi|"
    r"gadis\s\d{1,2}\stahun)\b|"
    r"\(anak(?=[,)])|"
    r"\b(?:anak|remaja)\s(?:binaan\s)?yang\s(?:ber(?:konflik|hadapan)\sdengan|dijatuhi|divonis|mendapat|menjalani|memperoleh|(?:akan\s|baru\s)?bebas|dibina|diproses|didampingi|dititipkan|ditahan)\b|"
    r"(?-i:(?:^|[.“\"]\s?)Anak(?=\s(?:tetap|boleh|akan|dapat|wajib|telah|sudah|menjalani|mengaku|kemudian|dijatuhi|kembali|belum|harus)\b))|"
    r"(?-i:(?<=[a-z,]\s)Anak\b(?!\s[A-Z]|-))|(?-i:\banak\b)(?=\s(?:menjalani|tinggal|dalam|selama|sebagai|memperoleh|dengan|menanam))",
    re.I,
)
ANY_CHILD_NOUN = re.compile(r"\b(?:anak|abh|andikpas|remaja|bocah|siswa|pelajar|santri)\b", re.I)
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


def around(document: Document, start: int, end: int, *, reach: int = 180) -> tuple[str, str]:
    """Return what stands before and after a stretch in its own sentence."""
    first, last = sentence_at(document, start, reach=reach)
    return document.text[first:start], document.text[end:last]


def sentence_before(document: Document, place: int, *, reach: int = 180) -> str:
    """Return the sentence before the one that a place stands in, empty where a paragraph or part begins."""
    first, _ = sentence_at(document, place, reach=10_000)
    if first < 2:
        return ""
    start, end = sentence_at(document, first - 2, reach=reach)
    return document.text[start:end] if "\n" not in document.text[end:first] else ""


def sentence_after(document: Document, place: int, *, reach: int = 180) -> str:
    """Return the sentence after the one that a place stands in, empty where a paragraph or part ends."""
    _, last = sentence_at(document, place, reach=10_000)
    if last + 1 >= len(document.text):
        return ""
    start, end = sentence_at(document, last + 1, reach=reach)
    return document.text[start:end] if start >= last and "\n" not in document.text[last:start] else ""
