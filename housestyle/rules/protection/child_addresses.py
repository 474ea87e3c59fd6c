"""Does a story print where a child of the case, or its family, lives?"""

import re
from collections.abc import Iterator
from itertools import islice

from housestyle.document import Document
from housestyle.findings import Hit
from housestyle.rules.protection.addresses import homes
from housestyle.rules.protection.asread import reading
from housestyle.rules.protection.child_sentence import THE_CHILD, around, sentence_after, sentence_before
from housestyle.rules.protection.marks import MOST_LOOKS, TOO_MANY
from housestyle.rules.protection.story import is_childs_story, tells_of_child
from housestyle.setting import Setting

# A street, estate or block with a number: nobody needs that of a place that everybody can find.
_NUMBERED = re.compile(
    r"\b(?:Jalan|Jln|Jl|Gang|Gg|Lorong|Lrg|Perum(?:ahan|nas)?|Ruko|Rusun(?:awa)?|Asrama|Kompleks?|Komp|Apartemen|Cluster|Griya|Dusun|"
    r"Kampung|Desa|Lingkungan|BTN|Kontrakan|Kos)\b\.?\s[^;\n]{0,70}?\b(?:No|Nomor|RT|Blok|Kav|Lantai|Tower|kamar)\b[\s.]{0,2}"
    r"(?:[A-Z]{1,2}[\s.-]?)?\d{1,4}[A-Za-z]?\b|"
    r"\b(?:Puri|Griya|Graha|Vill?a|Bumi|Taman|Permata|Citra|Pondok)(?:\s(?-i:[A-Z])\w{2,15}){1,3}\s(?-i:[A-Z]{1,2})[-/]?\d{1,3}\b",
    re.I,
)
_VENUE = re.compile(
    r"\b(?:lapas|rutan|lpka|lpas|bapas|kanwil|kantor\w*|balai|gedung|rs|rsud|rumah\s(?:sakit|makan|ibadah|singgah|aman|kreatif)|hotel|sekolah|masjid|gereja|puskesmas|"
    r"yayasan|pt|cv|toko|aula|kampus|universitas|pengadilan|polres|polsek|dinas|perpustakaan|klinik|sanggar|bengkel|pasar|panti|"
    r"pesantren|posko|koperasi|bank|lembaga|pusat|layanan)(?:\s(?-i:[A-Z][\w.]{0,20}|dan|itu|tersebut|setempat|daerah|umum)){0,5}"
    r"\s(?:di|beralamat(?:kan)?(?:\sdi)?|terletak\sdi|berlokasi\sdi|alamat)\s$",
    re.I,
)
# A home told by what stands beside it: rumahnya di belakang Masjid Nurul Iman.
_LANDMARK = re.compile(
    r"\b(?:rumah|kediaman|tinggal|kontrakan|kos)\w*\b[^.;\n]{0,40}?\b(?P<place>(?:di\s)?(?:belakang|depan|samping|seberang|sebelah|dekat)"
    r"\s(?:\w+\s){0,2}?(?-i:[A-Z])\w+(?:\s(?-i:[A-Z])\w+){0,4})",
    re.I,
)
_EVENT = re.compile(
    r"\b(?:digelar|menggelar|berlangsung|diadakan|lomba|bazar|pameran|seminar|pelatihan|upacara|milik)\b", re.I
)
_FAMILY = re.compile(
    r"\b(?:ayah|ibu|orang\stua|keluarga|wali|kakek|nenek|paman|bibi|kakak|adik|rumah|tetangga)(?:nya\b|\s(?:anak|kandung|angkat|abh|klien)\b)|"
    r"\b(?:anak|putra|putri|cucu)nya\b|\b(?:litmas|wawancara)\s(?:terhadap\s)?anak\b|\banak\s(?:kami|saya|mereka|binaan|pelaku|korban|saksi|itu|tersebut)\b",
    re.I,
)
_MESSAGE = "Alamat anak atau keluarganya wajib dirahasiakan (UU 11/2012 Pasal 19)."


@reading
def find_childs_addresses(document: Document, setting: Setting) -> Iterator[Hit]:
    told: list[tuple[int, int]] = []
    if is_childs_story(document, setting):
        told = list(homes(document))
        yield from (Hit(start, end, _MESSAGE) for start, end in told)
    if not tells_of_child(document, setting):
        return
    for start, end in _by_landmarks(document):
        yield Hit(start, end, _MESSAGE)
    for looks, found in enumerate(_NUMBERED.finditer(document.text)):
        if looks >= MOST_LOOKS:
            yield Hit(found.start(), found.end(), TOO_MANY)
            return
        is_new = not any(start < found.end() and found.start() < end for start, end in told)
        if is_new and _is_childs(document, found.start(), found.end()):
            yield Hit(found.start(), found.end(), _MESSAGE)


def _by_landmarks(document: Document) -> Iterator[tuple[int, int]]:
    for found in islice(_LANDMARK.finditer(document.text), MOST_LOOKS):
        before, after = around(document, found.start(), found.end())
        here = f"{before}|{found.group()}|{after}"
        if THE_CHILD.search(here) or _FAMILY.search(here):
            yield found.span("place")


def _is_childs(document: Document, start: int, end: int) -> bool:
    before, after = around(document, start, end)
    if _VENUE.search(before):
        return False
    here = f"{before}|{after}"
    if THE_CHILD.search(here) or _FAMILY.search(here):
        return True
    if _EVENT.search(here):
        return False
    beside = f"{sentence_before(document, start)}|{sentence_after(document, start)}"
    return bool(THE_CHILD.search(beside) or _FAMILY.search(beside))
