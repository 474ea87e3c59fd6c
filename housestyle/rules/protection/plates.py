"""Does a story print a vehicle's licence plate?"""

import re
from collections.abc import Iterator

from housestyle.document import Document
from housestyle.findings import Hit
from housestyle.rules.protection.asread import reading
from housestyle.rules.protection.marks import Marks, places_of
from housestyle.setting import Setting

_REGIONS = (
    "A AA AB AD AE AG B BA BB BD BE BG BH BK BL BM BN BP D DA DB DC DD DE DG DH DK DL DM DN DP DR DS DT DW E EA EB "
    "ED F G H K KB KH KT KU L M N P PA PB PG PS PT R S T W Z"
).split()
_CODE = "|".join(sorted(_REGIONS, key=len, reverse=True))
_PLATE = re.compile(rf"(?<![\w.-])({_CODE})[\s.-]{{0,3}}(\d{{1,4}})[\s.-]{{0,3}}([A-Z]{{1,3}})(?![\w])")
_CALLED = re.compile(
    r"\b((?:ber)?pelat(?:\s+nomor)?|(?:ber)?plat(?:\s+nomor)?|(?:ber)?nopol|(?:ber)?nomor\s+polisi|no\.?\s?pol\.?|"
    r"TNKB|nomor\s+kendaraan)(?:\s+kendaraan)?[\s:.,]{1,3}"
    rf"(({_CODE})[\s.-]{{0,3}}\d{{1,4}}(?:[\s.-]{{0,3}}[A-Z]{{1,3}})?)(?!\w)",
    re.I,
)
_DRIVEN = re.compile(
    rf"\b(?:mobil|(?:sepeda\s)?motor|truk|minibus|kendaraan|sedan|bus|pikap)\s(?:\w{{2,12}}\s)?"
    rf"(({_CODE})[\s.-]{{0,3}}\d{{2,4}}[\s.-]{{0,3}}[A-Z]{{1,3}})(?!\w)",
    re.I,
)
_VEHICLES = frozenset(
    "mobil motor sepeda kendaraan truk bus minibus pikap ambulans sedan angkot taksi ojek pelat plat berpelat "
    "berplat nopol bernopol polisi pol tnkb avanza xenia innova pajero fortuner beat vario nmax scoopy honda "
    "yamaha suzuki toyota daihatsu mitsubishi".split()
)
_COUNTED = re.compile(
    r"\b(?:pasal|ayat|huruf|blok|kamar|ruang|lantai|gedung|sel|wisma|kelas|golongan|tipe|zona|kavling|juara|grup|pintu|"
    r"nomor|no|tabel|gambar|lampiran|paket|seri|rute|jalur|koridor|unit|kode|regu|tim|km|vitamin|juz|bab|romawi)\W{0,3}$",
    re.I,
)
_NO_ENDING = frozenset("WIB WIT KM CM MM KG RT RW MB GB TB VA M H SM BC AD PK".split())
_NEAR = 80
_MESSAGE = "Nomor pelat kendaraan menunjuk pemiliknya; jangan diterbitkan (UU 27/2022)."


@reading
def find_plates(document: Document, setting: Setting) -> Iterator[Hit]:
    text = document.text
    vehicles = places_of(document, _VEHICLES)
    named = _named(text) if vehicles.places else {}
    for start, end in named.items():
        yield Hit(start, end, _MESSAGE)
    for found in _PLATE.finditer(text):
        if found.start() not in named and _is_plate(text, found, vehicles):
            yield Hit(found.start(), found.end(), _MESSAGE)


def _named(text: str) -> dict[int, int]:
    """Return where plates stand that a word calls so, in any letters: berpelat, mobil kb 1377 hx."""
    named = {found.start(2): found.end(2) for found in _CALLED.finditer(text)}
    driven = (found for found in _DRIVEN.finditer(text) if _ending(found.group(1)) not in _NO_ENDING)
    return named | {found.start(1): found.end(1) for found in driven}


def _ending(plate: str) -> str:
    return re.split(r"[\d\s.-]+", plate)[-1].upper()


def _is_plate(text: str, found: re.Match[str], vehicles: Marks) -> bool:
    if found.group(3) in _NO_ENDING or _COUNTED.search(text[max(0, found.start() - 16) : found.start()]):
        return False
    by_vehicle = vehicles.within(found.start() - _NEAR, found.start())
    digits, ending = found.group(2), found.group(3)
    may_be_year = len(digits) == 4 and digits[:2] in {"19", "20"} and len(ending) == 1
    return by_vehicle or (len(digits) >= 3 and not digits.startswith("0") and not may_be_year)
