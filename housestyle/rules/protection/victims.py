"""Does a story name a victim?"""

import re
from collections.abc import Iterator

from housestyle.document import Document
from housestyle.findings import Hit
from housestyle.rules.protection.asread import reading
from housestyle.rules.protection.bystanders import speaks
from housestyle.rules.protection.inmates import mentions
from housestyle.rules.protection.links import links
from housestyle.rules.protection.marks import MOST_LOOKS, TOO_MANY
from housestyle.rules.protection.private_persons import Span, persons, sentence_at
from housestyle.rules.protection.same_person import NAMING, named_next
from housestyle.rules.protection.tables import table
from housestyle.rules.protection.victim_deeds import named_by_deed
from housestyle.rules.protection.victim_initials import initials_in
from housestyle.rules.protection.victim_kin import bereaved
from housestyle.rules.protection.victim_pardon import pardoned
from housestyle.setting import Setting

_NOUNS = frozenset({"korban", "korbannya", "penyintas"})
_SERVANTS = frozenset("hukum pengacara kuasa advokat pendamping pembela".split())  # penasihat hukum korban, Hendra
_WITNESSES = ("saksi", "dan")  # in the name of the agency that protects both
_AGE = re.compile(r"\s?[(,]\s?(?:(?:berusia|umur|usia|kelas)\s)?(?:\d{1,2}\b|[IVX]{1,4}\b)|\s(?:yang\s)?berusia\b")
_DOERS = frozenset("pelaku terdakwa tersangka narapidana terpidana napi".split())
# What becomes of a victim: `Anastasia menyatakan belum siap bertemu suaminya`.
_AFTERMATH = frozenset(
    "suaminya istrinya mantannya trauma pulih memaafkan dimaafkan luka lukanya takut ketakutan siap dirawat pelakunya "
    "melapor laporannya peristiwa kejadian perbuatan mimpi".split()
)
# Nobody's crime: of these a story may well name those who were helped.
_FATELESS = frozenset(
    "banjir gempa jiwa bencana longsor tsunami kebakaran erupsi puting perang luka phk kekeringan".split()
)
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
    people = (*_beside_victims(document), *named_by_deed(document), *bereaved(document), *pardoned(document))
    spans = [(words[first].start, words[after - 1].end) for first, after in people]
    for start, end in (*spans, *_initials(document)):
        if start not in told:
            told.add(start)
            yield Hit(start, end, _MESSAGE)


def _initials(document: Document) -> Iterator[tuple[int, int]]:
    """Yield where the sentences that speak of a victim give initials."""
    words, done, looks = document.words, 0, 0
    for index, word in enumerate(words):
        if word.lower not in _NOUNS or index < done or _is_no_person(document, index) or looks > MOST_LOOKS:
            continue
        looks += 1
        first, done = sentence_at(document, index)
        yield from initials_in(document, words[first].start, words[done - 1].end + 2)


def _beside_victims(document: Document) -> Iterator[Span]:
    """Yield whom sentences that speak of a victim name, or the sentences after them."""
    looks = 0
    for index, word in enumerate(document.words):
        if word.lower not in _NOUNS or _is_no_person(document, index) or _is_fateless(document, index):
            continue
        looks += 1
        if looks > MOST_LOOKS:
            return
        found = list(_beside(document, index))
        yield from found or _named_after(document, index)


def _beside(document: Document, index: int) -> Iterator[Span]:
    """Yield the private persons of a victim's sentence, and whom it gives a name; not inmates, not who speaks."""
    words = document.words
    inmates = {mention.link.start for mention in mentions(document)}
    sentence = sentence_at(document, index)
    named = [person for person in persons(document, *sentence, whoever=True) if _is_given_name(document, person)]
    for first, after in sorted({*persons(document, *sentence), *named}):
        is_spoken_of = words[first].text.isupper() and after - first == 1
        if words[first].start not in inmates and not is_spoken_of and not speaks(document, (first, after)):
            yield first, after


def _is_given_name(document: Document, person: Span) -> bool:
    """Tell whether a naming word stands before, or before a rank or calling: `yakni Bripda Rizki`."""
    words = document.words
    before = [words[index].lower for index in range(max(0, person[0] - 2), person[0])]
    return not words[person[0]].opens and not NAMING.isdisjoint(before)


def _named_after(document: Document, index: int) -> Iterator[Span]:
    """Yield to whom the next sentence gives a name, unless it calls him the one who did it."""
    first_word, after = sentence_at(document, index)
    if index - first_word <= 1:
        yield from _told_on(document, after)
    for first, end in named_next(document, after, whoever=True):
        if _DOERS.isdisjoint(word.lower for word in document.words[after:first]):
            yield first, end


def _told_on(document: Document, index: int) -> Iterator[Span]:
    """Yield the one person of whom the sentence after `Korban ...` tells what a victim goes through."""
    words = document.words
    if index >= len(words) or "\n" in document.text[words[index - 1].end : words[index].start]:
        return
    first, after = sentence_at(document, index)
    inmates = {mention.link.start for mention in mentions(document)}
    people = [person for person in persons(document, first, after) if words[person[0]].start not in inmates]
    told = {word.lower for word in words[first:after]}
    if len(people) == 1 and not told.isdisjoint(_AFTERMATH) and _DOERS.isdisjoint(told):
        yield people[0]


def _is_fateless(document: Document, index: int) -> bool:
    return index + 1 < len(document.words) and document.words[index + 1].lower in _FATELESS


def _is_no_person(document: Document, index: int) -> bool:
    """Tell whether the word is part of an agency's or a foundation's name: `Yayasan Penyintas Indonesia`."""
    words = document.words
    is_part = words[index].is_capitalised and not words[index].opens and words[index - 1].lower in table("named_things")
    is_served = index > 0 and words[index - 1].lower in _SERVANTS
    return is_part or is_served or tuple(word.lower for word in words[max(0, index - 2) : index]) == _WITNESSES
