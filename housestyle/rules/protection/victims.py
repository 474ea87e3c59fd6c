"""Does a story name a victim?"""

import re
from collections.abc import Iterator

from housestyle.document import Document
from housestyle.findings import Hit
from housestyle.rules.protection.asread import reading
from housestyle.rules.protection.inmates import mentions
from housestyle.rules.protection.links import links
from housestyle.rules.protection.marks import MOST_LOOKS, TOO_MANY
from housestyle.rules.protection.private_persons import Span, persons, sentence_at
from housestyle.setting import Setting

_NOUNS = frozenset({"korban", "korbannya", "penyintas"})
_WITNESSES = ("saksi", "dan")  # in the name of the agency that protects both
_AGE = re.compile(r"\s?[(,]\s?(?:berusia\s|umur\s|usia\s)?\d{1,2}\b|\s(?:yang\s)?berusia\b")
_DEEDS = (
    "bunuh perkosa cabuli tabrak tipu rampok culik setubuhi leceh peras tusuk bacok pukul tikam tembak begal "
    "keroyok siksa habisi lukai jambret sodomi curi gelapkan serempet aniaya lecehkan pukuli sekap bakar racun copet"
).split()
_ACTIVE = frozenset(
    "membunuh memperkosa memerkosa menganiaya mencabuli menabrak menipu merampok menculik "
    "menyetubuhi melecehkan memeras "
    "menusuk membacok memukul memukuli menikam menembak membegal mengeroyok menyiksa menghabisi melukai menjambret "
    "menyodomi menyerempet menyekap meracuni mencopet menewaskan pembunuhan penganiayaan pemerkosaan pencabulan "
    "penculikan penikaman pembacokan pengeroyokan penipuan pelecehan perampokan".split()
)
_PASSIVE = frozenset(f"di{deed}" for deed in _DEEDS) | {"dianiaya", "diserang", "tertabrak", "terbunuh"}
_STOPS = frozenset(
    "karena sebab kini kata ujar tutur ucap ungkap dihukum divonis narapidana napi yang lalu kemudian menurut "
    "oleh".split()
)
# Nobody's crime: of these a story may well name those who were helped.
_FATELESS = frozenset(
    "banjir gempa jiwa bencana longsor tsunami kebakaran erupsi puting perang luka phk kekeringan".split()
)
_REACH = 9
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
    for first, after in _named_by_deed(document):
        start = words[first].start
        if start not in told:
            told.add(start)
            yield Hit(start, words[after - 1].end, _MESSAGE)


def _named_by_deed(document: Document) -> Iterator[Span]:
    """Yield whom a sentence names as one to whom something was done."""
    looks = 0
    for index, word in enumerate(document.words):
        if looks > MOST_LOOKS:
            return
        if word.lower in _ACTIVE:
            found = _object(document, index)
        elif word.lower in _PASSIVE:
            found = _sufferer(document, index)
        elif word.lower in _NOUNS and not _is_no_person(document, index) and not _is_fateless(document, index):
            found = _beside(document, index)
        else:
            continue
        looks += 1
        yield from found


def _object(document: Document, index: int) -> Iterator[Span]:
    words = document.words
    after = index + 1
    while after < min(len(words), index + _REACH) and not words[after].opens and words[after].lower not in _STOPS:
        if any(sign in document.text[words[after - 1].end : words[after].start] for sign in '"”“;:'):
            break
        after += 1
    yield from list(persons(document, index + 1, after, whoever=True))[:2]


def _sufferer(document: Document, index: int) -> Iterator[Span]:
    """Yield the name nearest before `yang ditabrak`, or else the owner or sufferer named after it."""
    words = document.words
    first, after = sentence_at(document, index)
    before = list(persons(document, first, index))
    if before and (index - before[-1][1] <= _REACH):
        yield before[-1]
        return
    for begin, end in persons(document, index + 1, min(after, index + _REACH)):
        if words[begin - 1].lower not in {"oleh", "terdakwa", "tersangka", "narapidana", "terpidana"}:
            yield begin, end
            return


def _beside(document: Document, index: int) -> Iterator[Span]:
    """Yield the private persons of a sentence about a victim, those left out whom it calls inmates."""
    inmates = {mention.link.start for mention in mentions(document)}
    for first, after in persons(document, *sentence_at(document, index)):
        is_spoken_of = document.words[first].text.isupper() and after - first == 1
        if document.words[first].start not in inmates and not is_spoken_of:
            yield first, after


def _is_fateless(document: Document, index: int) -> bool:
    return index + 1 < len(document.words) and document.words[index + 1].lower in _FATELESS


def _is_no_person(document: Document, index: int) -> bool:
    return tuple(word.lower for word in document.words[max(0, index - 2) : index]) == _WITNESSES
