"""Does a story print somebody's identity number: NIK, family card, NIP?"""

import re
from collections.abc import Iterator

from housestyle.document import Document
from housestyle.findings import Hit
from housestyle.rules.protection.asread import reading
from housestyle.rules.protection.marks import Marks
from housestyle.rules.protection.numbers import Cluster, clusters
from housestyle.rules.protection.once import once
from housestyle.setting import Setting

_PROVINCES = frozenset(
    "11 12 13 14 15 16 17 18 19 21 31 32 33 34 35 36 51 52 53 61 62 63 64 65 71 72 73 74 75 76 81 82 91 92 93 94 95 96"
    " 97".split()
)
_BEGINNINGS = _PROVINCES | {"19", "20"}  # of a NIK or a NIP
_LOOK_BACK = 70
_FAMILY = re.compile(r"\b(?:no\.?\s?kk|kk|kartu\s+keluarga)\b", re.I)
_CITIZEN = re.compile(
    r"\b(?:nik|ktp|e-?ktp|(?:nomor|no\.?)\s+induk\s+kependudukan|kia|kartu\s+tanda\s+penduduk)\b", re.I
)
_KEY = re.compile(rf"{_FAMILY.pattern}|{_CITIZEN.pattern}", re.I)
_OFFICER = re.compile(r"\b(?:nip|nrp|nip/nrp|(?:nomor|no\.?)\s+induk\s+pegawai|nuptk)\b", re.I)
# The word and, after a few signs or words, a number whose length is not the usual one: mistyped, or of the old kind.
_AFTER_WORD = re.compile(
    r"\b(nip|nrp|nik|ktp|kk|(?:nomor|no\.?)\s+induk\s+(?:pegawai|kependudukan)|kartu\s+keluarga)\b"
    r"[\s.:=#()/-]{0,6}(?:(?:nomor|no|bernomor|nip|nrp)\b[\s.:=-]{0,4})?(\d(?:[\s.\-‐-―/]{0,2}\d){7,21})",
    re.I,
)
_MONEY = re.compile(r"(?:rp|idr|usd|\$)\s*\.?\s*$", re.I)
_DATE_OR_HOUR = re.compile(
    r"\b(?:\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d\d|[0-2]\d[.:][0-5]\d\s*[-–]\s*[0-2]\d[.:][0-5]\d)\b"
)
_WHAT = {
    "nik": "Ini tampak seperti NIK seseorang, yang tidak boleh terbit (UU 27/2022).",
    "kk": "Ini tampak seperti nomor kartu keluarga, yang tidak boleh terbit (UU 27/2022).",
    "nip": "Ini tampak seperti NIP, yang memuat tanggal lahir dan tidak perlu terbit (UU 27/2022).",
}


@reading
def find_nik(document: Document, setting: Setting) -> Iterator[Hit]:
    return _of("nik", document)


@reading
def find_kk(document: Document, setting: Setting) -> Iterator[Hit]:
    return _of("kk", document)


@reading
def find_nip(document: Document, setting: Setting) -> Iterator[Hit]:
    return _of("nip", document)


def _of(kind: str, document: Document) -> Iterator[Hit]:
    return (Hit(start, end, _WHAT[kind]) for start, end, what in identity_numbers(document) if what == kind)


@once
def identity_numbers(document: Document) -> tuple[tuple[int, int, str], ...]:
    """Return where identity numbers stand, and of which kind each is."""
    keys = Marks.of(_KEY, document.text) if clusters(document) else Marks(())
    found = [hit for cluster in clusters(document) for hit in _numbers(document.text, cluster, keys)]
    taken = {place for start, end, _ in found for place in (start, end)}
    for match in _AFTER_WORD.finditer(document.text):
        start, end = match.span(2)
        if start not in taken and end not in taken:
            found.append((start, end, _kind_of_word(match.group(1))))
    return tuple(sorted(found))


def _kind_of_word(word: str) -> str:
    if _FAMILY.fullmatch(word):
        return "kk"
    return "nip" if _OFFICER.fullmatch(word) else "nik"


def _numbers(text: str, cluster: Cluster, keys: Marks) -> Iterator[tuple[int, int, str]]:
    first = 0
    while first < len(cluster.runs):
        after, kind = _number_at(text, cluster, first, keys)
        if kind:
            yield cluster.runs[first][0], cluster.runs[after - 1][1], kind
        first = after


def _number_at(text: str, cluster: Cluster, first: int, keys: Marks) -> tuple[int, str]:
    """Return the run after a number that begins at this run, with its kind; an empty kind is no number."""
    start = cluster.runs[first][0]
    whole = len(cluster.digits[first])
    if whole == 1 and first and len(cluster.digits[first - 1]) == 1:
        return first + 1, ""  # inside a row of single digits: the row's beginning was tried
    keyed = whole < 16 and keys.within(start - _LOOK_BACK, start)
    if whole < 16 and not keyed and cluster.number(first, first + 2)[:2] not in _BEGINNINGS:
        return first + 1, ""
    after = cluster.joined(first, 18)
    if after is not None and (whole == 18 or _may_be_nip(cluster.number(first, after))):
        return after, "nip"
    after = cluster.joined(first, 16)
    if after is None:
        return first + 1, ""
    before = text[max(0, start - _LOOK_BACK) : start]
    if whole < 16 and not _is_spaced_nik(cluster, first, after, before, keyed):
        return first + 1, ""
    return after, _kind_before(before)


def _is_spaced_nik(cluster: Cluster, first: int, after: int, before: str, keyed: bool) -> bool:
    if keyed:
        return True
    return (
        _may_be_nik(cluster.number(first, after))
        and not _MONEY.search(before)
        and not _DATE_OR_HOUR.search(cluster.between(first, after))
    )


def _kind_before(before: str) -> str:
    """Say which word stands last before a number of 16 digits."""
    family = max((found.end() for found in _FAMILY.finditer(before)), default=-1)
    citizen = max((found.end() for found in _CITIZEN.finditer(before)), default=-1)
    return "kk" if family > citizen else "nik"


def _may_be_nik(digits: str) -> bool:
    day, month = int(digits[6:8]), int(digits[8:10])
    return digits[:2] in _PROVINCES and (1 <= day <= 31 or 41 <= day <= 71) and 1 <= month <= 12


def _may_be_nip(digits: str) -> bool:
    born = 1930 <= int(digits[:4]) <= 2015 and 1 <= int(digits[4:6]) <= 12 and 1 <= int(digits[6:8]) <= 31
    return born and 1950 <= int(digits[8:12]) <= 2049 and int(digits[12:14]) <= 21
