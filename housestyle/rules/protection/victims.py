"""Does a story name a victim?"""

import re
from collections.abc import Iterator

from housestyle.document import Document
from housestyle.findings import Hit
from housestyle.rules.protection.asread import reading
from housestyle.rules.protection.links import links
from housestyle.rules.protection.marks import MOST_LOOKS, TOO_MANY
from housestyle.setting import Setting

_NOUNS = frozenset({"korban", "korbannya", "penyintas"})
_WITNESSES = ("saksi", "dan")  # in the name of the agency that protects both
_AGE = re.compile(r"\s?[(,]\s?(?:berusia\s|umur\s|usia\s)?\d{1,2}\b|\s(?:yang\s)?berusia\b")
_MESSAGE = "Nama korban tidak boleh terbit (UU 11/2012 Pasal 19; Kode Etik Jurnalistik Pasal 5)."


@reading
def find_victims(document: Document, setting: Setting) -> Iterator[Hit]:
    words, told, looks = document.words, set(), 0
    for index, word in enumerate(words):
        if word.lower not in _NOUNS or _is_no_person(document, index):
            continue
        looks += 1
        if looks > MOST_LOOKS:
            yield Hit(word.start, word.end, TOO_MANY)
            return
        for link in links(document, index, index + 1, whoever=True):
            known = link.is_initials and not _AGE.match(document.text, link.end)
            if link.start not in told and not known:
                told.add(link.start)
                yield Hit(link.start, link.end, _MESSAGE)


def _is_no_person(document: Document, index: int) -> bool:
    return tuple(word.lower for word in document.words[max(0, index - 2) : index]) == _WITNESSES
