"""Does a story print somebody's telephone number?"""

import re
from collections.abc import Iterator

from housestyle.document import Document
from housestyle.findings import Hit
from housestyle.rules.protection.asread import reading
from housestyle.rules.protection.contact import is_official_line
from housestyle.rules.protection.identity_numbers import identity_numbers
from housestyle.rules.protection.numbers import Cluster, clusters
from housestyle.setting import Setting

_MOBILE = re.compile(r"(?:(?:00)?620?|0)8[1-9]\d{7,10}")
_BARE_MOBILE = re.compile(r"8[1-9]\d{7,10}")
_FIXED = re.compile(r"0(?:2[1-9]|[3-79]\d)\d{6,9}")
_FIXED_ABROAD = re.compile(r"(?:00)?62(?:2[1-9]|[3-79]\d)\d{6,9}")
_AREA = re.compile(r"0(?:2[1-9]|[3-79]\d{1,2})")
_NOT_A_CALL = re.compile(
    r"\d{1,2}\s?[-/. ]\s?\d{1,2}\s?[-/. ]\s?(?:19|20)\d\d(?!\d)|\d{1,2}[.:][0-5]\d[\s\-–/]{1,3}[0-2]?\d[.:][0-5]\d"
)
_CALL_BEFORE = re.compile(r"(?:wa|whatsapp|hp|ponsel|telp|telepon|tlp|nomor|no|kontak|hubungi|\+62)\W{0,4}$", re.I)
_LINK = re.compile(r"(?:https?://)?(?:wa\.me/|(?:api\.)?whatsapp\.com/send\S{0,9}phone=|tel:)[+%]?$", re.I)
_MESSAGE = "Nomor telepon pribadi tidak boleh terbit (UU 27/2022); pakai nomor layanan resmi unit."
_MOST_DIGITS = 15

_FIRST_DIGITS = "068"  # of a number with its area's or its country's code, and of a mobile one


@reading
def find_phones(document: Document, setting: Setting) -> Iterator[Hit]:
    taken = {start for start, _, _ in identity_numbers(document)}
    for cluster in clusters(document):
        for start, end, is_mobile in _calls(document.text, cluster, taken):
            if not is_official_line(document.text, start, end, is_mobile=is_mobile):
                yield Hit(start, end, _MESSAGE)


def _calls(text: str, cluster: Cluster, taken: set[int]) -> Iterator[tuple[int, int, bool]]:
    first = 0
    while first < len(cluster.runs):
        start = cluster.runs[first][0]
        if start in taken:
            first = _past_identity(cluster, first)
            continue
        after, is_mobile = _call_at(text, cluster, first)
        if after:
            begin = _with_sign(text, start)
            yield begin, cluster.runs[after - 1][1], is_mobile
        first = after or first + 1


def _past_identity(cluster: Cluster, first: int) -> int:
    return cluster.joined(first, 18) or cluster.joined(first, 16) or first + 1


def _call_at(text: str, cluster: Cluster, first: int) -> tuple[int, bool]:
    """Return the run after a telephone number that begins at this run (0: none) and whether it is a mobile one."""
    start = cluster.runs[first][0]
    head = cluster.digits[first]
    if head[0] not in _FIRST_DIGITS:
        return 0, False
    if (
        head.startswith("62")
        and text[start - 1 : start] != "+"
        and cluster.number(first, first + 3)[2:3] not in {"8", "0"}
    ):
        return 0, False
    before = text[max(0, start - 40) : start]
    if not _may_begin(head, before) or before[-1:].isalpha() or _NOT_A_CALL.match(text, start):
        return 0, False
    best, is_mobile, number = 0, False, ""
    for index in range(first, min(first + _MOST_DIGITS, len(cluster.runs))):
        if best and not _goes_on(text, cluster, first, index):
            break
        number += cluster.digits[index]
        if len(number) > _MOST_DIGITS:
            break
        kind = _kind(number, head, before)
        if kind:
            best, is_mobile = index + 1, kind == "mobile"
    return best, is_mobile


def _may_begin(head: str, before: str) -> bool:
    if head[0] == "0" or head.startswith("62") or (len(head) == 1 and head in "06"):
        return True
    return head[0] == "8" and bool(_CALL_BEFORE.search(before))


def _kind(number: str, head: str, before: str) -> str:
    if _MOBILE.fullmatch(number):
        return "mobile"
    if _BARE_MOBILE.fullmatch(number):
        return "mobile" if _CALL_BEFORE.search(before) else ""
    if _FIXED_ABROAD.fullmatch(number):
        return "fixed" if before.endswith("+") or number.startswith("00") else ""
    area_stands_alone = _AREA.fullmatch(head) is not None
    is_one_run = len(head) == len(number) and before[-1:] not in {".", ",", "-", "/"}
    return "fixed" if _FIXED.fullmatch(number) and (area_stands_alone or is_one_run) else ""


def _goes_on(text: str, cluster: Cluster, first: int, index: int) -> bool:
    """Tell whether this run is parted from the one before by the same sign as the runs of the number so far."""
    gap = text[cluster.runs[index - 1][1] : cluster.runs[index][0]]
    return index - first > 1 and gap == text[cluster.runs[index - 2][1] : cluster.runs[index - 1][0]] != " "


def _with_sign(text: str, start: int) -> int:
    link = _LINK.search(text, max(0, start - 60), start)
    if link:
        return link.start()
    while start and text[start - 1] in "+(":
        start -= 1
    return start
