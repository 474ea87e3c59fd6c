"""Does a story print somebody's mail address?"""

import re
from collections.abc import Iterator

from housestyle.document import Document
from housestyle.findings import Hit
from housestyle.rules.protection.asread import reading
from housestyle.rules.protection.tables import places, table
from housestyle.setting import Setting

# The sign itself, or a word in its place: budi [at] gmail [dot] com.
_MAIL = re.compile(
    r"(?<![\w.+-])([\w.+-]{1,64})(?:@|\s@\s|\s?[\[({]\s?(?:at|et|a)\s?[\])}]\s?)"
    r"([\w-]{2,63}(?:\s?(?:\.|[\[({]\s?(?:dot|titik)\s?[\])}])\s?[\w-]{2,63}){1,4})",
    re.I,
)
_DOT = re.compile(r"\s?[\[({]\s?(?:dot|titik)\s?[\])}]\s?|\s?\.\s?")
_PIECE = re.compile(r"[a-z]+")
_ROLES = (
    "humas ppid info informasi pengaduan layanan pelayanan kontak contact admin redaksi sekretariat lapor aduan "
    "support help halo hello cs marketing office mail kepegawaian umum tu kanwil kanwilditjenpas ditjenpas lapas "
    "rutan lpka lpas bapas rupbasan lpp lpn upt kunjungan perpustakaan sdp klinik pers media press newsroom noreply "
    "panitia unit wbk wbs kemenimipas kemenkumham imipas setjen itjen birohumas protokol persuratan surat narkotika "
    "perempuan terbuka pemuda kelas iia iib iii ii i"
).split()
_ROLE_ENDS = ("lapas", "rutan", "lpka", "bapas", "kanwil", "humas", "lpp", "lpas")
_PRIVATE = frozenset(
    "gmail googlemail yahoo ymail rocketmail outlook hotmail live msn icloud me mac proton protonmail aol gmx "
    "zoho mail yandex tutanota tuta pm fastmail".split()
)
_MESSAGE = "Alamat surel pribadi tidak boleh terbit (UU 27/2022); pakai surel resmi unit."


@reading
def find_mails(document: Document, setting: Setting) -> Iterator[Hit]:
    if "@" not in document.text and not re.search(r"[\[({]\s?(?:at|et)\s?[\])}]", document.text, re.I):
        return
    for found in _MAIL.finditer(document.text):
        domain = _DOT.sub(".", found.group(2)).lower()
        if not _is_office(found.group(1).lower(), domain):
            yield Hit(found.start(), found.end(), _MESSAGE)


def _is_office(name: str, domain: str) -> bool:
    if domain.split(".", 1)[0] in _PRIVATE:
        return False
    pieces = _PIECE.findall(name)
    if not pieces:
        return False
    leads = pieces[0] in _ROLES or pieces[0].startswith(_ROLE_ENDS)
    return leads and not any(table("given_names").get(piece) == "" and piece not in places() for piece in pieces)
