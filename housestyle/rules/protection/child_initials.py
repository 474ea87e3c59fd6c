"""Does a story point to a child by initials, with an age or without?"""

import re
from collections.abc import Iterator

from housestyle.document import Document
from housestyle.findings import Hit
from housestyle.rules.protection.ages import BORN, GROWN_UP, OLDEST_RESIDENT, age_after, age_before, words_tell_years
from housestyle.rules.protection.asread import reading
from housestyle.rules.protection.marks import MOST_LOOKS, TOO_MANY, Marks, places_of
from housestyle.rules.protection.sentences import sentence_at
from housestyle.rules.protection.story import tells_of_child
from housestyle.rules.protection.tables import table
from housestyle.setting import Setting

_INITIALS = re.compile(
    r"(?<![\w.#@/-])(?:(?:[A-Z]\.\s?){1,4}[A-Z]\b\.?|[A-Z]\.(?=[\s,(])|[A-Z]{1,4})(?!\w|-(?!\d{1,2}\s)|/(?!\d))"
)
# What makes initials a child's stands near them: an age, the word for initials, a word for a child.
_SIGNS = frozenset(
    "tahun thn th belas usia berusia umur berumur inisial berinisial inisialnya anak abh andikpas remaja hukum "
    "sdr sdri saudara saudari ananda bocah".split()
)
_BRACKETED_AGE = re.compile(r"\(\s?\d{1,2}\s?[)t]|[,–—/-]\s?(?:kini\s)?1\d\b")
_BACK, _AHEAD = 60, 60
_CALLED = re.compile(r"\b(?:ber)?inisial(?:nya)?\s(?:adalah\s|yakni\s)?[“\"'‘(]?$", re.I)
_CHILD_BEFORE = re.compile(
    r"\b(?:anak(?:\s+(?:binaan|korban|saksi|pelaku|didik|laki-laki|perempuan))?|klien\s+anak|andikpas|abh|remaja(?:\s+binaan)?|"
    r"(?:dengan|berhadapan\s+dengan)\s+hukum|(?:pelaku|korban|saksi|tahanan)\s+anak|sdr\.?|sdri\.?|ananda|saudara)"
    r"(?:\s+(?:itu|tersebut|ini|perempuan|atas\s+nama))?[\s,:(]{1,3}[“\"'‘]?$",
    re.I,
)
_CHILD_AFTER = re.compile(
    r"[”\"'’]?\s?[,(]\s?(?:seorang\s+|salah\s+(?:satu|seorang)\s+)?(?:anak\b|abh\b|andikpas|klien\s+anak|remaja)", re.I
)
_YOUNG_AROUND = re.compile(
    r"\b(?:anak|remaja|pelajar|bocah|siswa|siswi|abh)\b|\b(?:1[0-7]|[5-9])\s?(?:tahun|thn|th)\b|\bbelas\s+tahun\b", re.I
)
_ADULT_AROUND = re.compile(
    r"\b(?:pegawai|petugas|oknum|pengunjung|narapidana|napi|tersangka|bandar|ibu|bapak)\b[^.]{0,40}$", re.I
)
_ACRONYMS = frozenset(
    "UPT WBP PK HUT RI TNI PAS SAE KPR TU PMP CB PB CMB UU PP BNN PMI BLK LBH LSM KPLP DPRD PKBM SKB MTQ MPLS AKP "
    "APK PNS ASN CPNS JFT JFU HAM RPL SPPA SDP TPP SOP SK SE ST MC TV HP ATK BMN KKN PKL OSIS UKS PMR IPK TKA UNBK "
    "ANBK WIB WIT WITA GOR PBB LED CCTV USB SIM STNK SKCK BAP LP SP DPO KDRT".split()
)
_COUNTED = re.compile(
    r"\b(?:paket|blok|kelas|pasal|huruf|ayat|tipe|golongan|grup|regu|kelompok|tim|kamar|gedung|ruang|wisma|vitamin|hepatitis|"
    r"seri|lampiran|zona|kategori|level|nilai|akreditasi|sim|bagian|sesi|opsi|abjad|juz|sekolah|siswa|pelajar|murid)"
    r"\s(?:[A-Z]\s?(?:,|dan|/)\s?)?$",
    re.I,
)
# An age further on: LM yang baru berulang tahun ke-15, DK, yang tahun ini menginjak usia 16.
_FREE_AGE = re.compile(
    r"(?:\s?[/–—-]\s?(?:1\d|[5-9])\b|,\s1\d(?=,)|,\s(?:demikian|begitu|sebut\ssaja)\sinisial|[^.;:!?\n]{0,40}?\b(?:usia|umur|berusia|berumur|tahun\ske-|genap|menginjak)\s?(?:usia\s)?(?:1\d|[5-9])\b)"
    r"(?!\s?(?:orang|kali|persen|juz))",
    re.I,
)
_MESSAGE = "Inisial bersama usia atau keterangan lain dapat membuka identitas anak (UU 11/2012 Pasal 19)."
_NEUTRAL = ("seorang anak binaan",)


@reading
def find_initials(document: Document, setting: Setting) -> Iterator[Hit]:
    is_childs = tells_of_child(document, setting)
    ages, signs, looks = Marks.of(_BRACKETED_AGE, document.text), places_of(document, _SIGNS), 0
    for found in _INITIALS.finditer(document.text):
        start, end = found.start() - _BACK, found.end() + _AHEAD
        if not (signs.within(start, end) or ages.within(found.start(), end)):
            continue
        looks += 1
        if looks > MOST_LOOKS:
            yield Hit(found.start(), found.end(), TOO_MANY)
            return
        if _points_to_child(document, found, is_childs):
            yield Hit(found.start(), found.end(), _MESSAGE, _NEUTRAL)


def _points_to_child(document: Document, found: re.Match[str], is_childs: bool) -> bool:
    text, start, end = document.text, found.start(), found.end()
    before = text[max(0, start - 48) : start]
    if _COUNTED.search(before):
        return False
    called = _CALLED.search(before) is not None
    place = end + (text[end : end + 1] in {"”", '"', "’", "'"})
    age = age_after(text, place) or age_before(text, start)
    if age is not None and _is_age_of_child(found.group(), text, place, age, is_childs, called):
        return True
    if is_childs and not _is_acronym(found.group()) and _FREE_AGE.match(text, place):
        return True
    if is_childs and BORN.match(text, place):
        return True
    if called:
        return (is_childs or _is_young(document, start)) and (age is None or age < OLDEST_RESIDENT + 1)
    if _is_acronym(found.group()):
        return False
    return _CHILD_BEFORE.search(before) is not None or _CHILD_AFTER.match(text, end) is not None


def _is_age_of_child(sign: str, text: str, place: int, age: int, is_childs: bool, called: bool) -> bool:
    if age > (OLDEST_RESIDENT if is_childs else GROWN_UP - 1) or age < 3:
        return False
    told = words_tell_years(text, place)
    return called or told or not _is_acronym(sign)


def _is_acronym(sign: str) -> bool:
    """Tell whether capitals are an acronym that the newsroom uses rather than a person's initials."""
    return sign in _ACRONYMS or (len(sign) > 1 and sign.lower() in table("not_names"))


def _is_young(document: Document, place: int) -> bool:
    start, end = sentence_at(document, place, reach=120)
    sentence = document.text[start:end]
    return _YOUNG_AROUND.search(sentence) is not None and _ADULT_AROUND.search(document.text[start:place]) is None
