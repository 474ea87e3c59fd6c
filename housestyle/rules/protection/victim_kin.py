"""Who lost one of his own to a crime? `Sutrisno, yang kehilangan istrinya`, `Janda Albertus ... membunuh suaminya`.

The Press Council's code (art. 5) and UU 11/2012 art. 19 keep the victim's kin back with the victim.
"""

from collections.abc import Iterator

from housestyle.document import Document
from housestyle.rules.protection.marks import MOST_LOOKS
from housestyle.rules.protection.private_persons import Span, persons, sentence_at
from housestyle.rules.protection.tables import table

_KIN = frozenset(
    "istrinya suaminya anaknya ayahnya ibunya bapaknya kakaknya adiknya putranya putrinya tuanya saudaranya cucunya "
    "keponakannya menantunya mertuanya tunangannya kakeknya neneknya pamannya bibinya sepupunya".split()
)
_DOERS = frozenset("narapidana napi klien pelaku terpidana tersangka terdakwa binaan residivis pembunuh".split())
_LOST = frozenset("kehilangan ditinggal ditinggalkan merelakan".split())
_DIED = frozenset("tewas gugur korban tangan".split())  # meninggal di tangan pelaku; not of old age
_REACH, _NEAR = 6, 3  # words


def bereaved(document: Document) -> Iterator[Span]:
    """Yield the private persons of whose kin a sentence tells that they were killed or hurt."""
    looks = 0
    for index, word in enumerate(document.words):
        if word.lower not in _KIN:
            continue
        looks += 1
        if looks > MOST_LOOKS:
            return
        yield from _bereaved_at(document, index)


def _bereaved_at(document: Document, index: int) -> Iterator[Span]:
    """Yield whose kin a word stands for: named in its sentence, or in the one beside it where it opens one."""
    first, after = sentence_at(document, index)
    is_hurt = _is_hurt(document, index, after)
    if is_hurt and document.words[index].opens:
        yield from _beside(document, first, after)
    elif not _names_a_doer(document, first, after):
        return
    elif _is_lost(document, first, index):
        yield from list(persons(document, first, index)) or persons(document, index + 1, min(after, index + _REACH))
    elif _is_taken(document, first, index) or (is_hurt and _is_of_one_before(document, index)):
        yield from persons(document, first, index)


def _beside(document: Document, first: int, after: int) -> Iterator[Span]:
    """Yield whom the sentence before names, or the one after that speaks of who did it: `Kini Ibu Ratmi ...`."""
    if _names_a_doer(document, first, after):
        if first:
            yield from persons(document, *sentence_at(document, first - 1))
    elif after < len(document.words):
        following = sentence_at(document, after)
        if _names_a_doer(document, *following):
            yield from persons(document, *following)


def _names_a_doer(document: Document, first: int, after: int) -> bool:
    return any(word.lower.removesuffix("nya") in _DOERS for word in document.words[first:after])


def _is_of_one_before(document: Document, index: int) -> bool:
    """Tell whether the kin is that of somebody named before: `Mama Dorkas, yang anaknya dibunuh`."""
    return not document.words[index].opens and document.words[index - 1].lower == "yang"


def _is_lost(document: Document, first: int, index: int) -> bool:
    """Tell whether somebody is said to have lost the kin: `kehilangan istrinya`."""
    return any(word.lower in _LOST for word in document.words[max(first, index - _NEAR) : index])


def _is_taken(document: Document, first: int, index: int) -> bool:
    """Tell whether the kin is whom a doer hurt: `narapidana yang merenggut nyawa suaminya`."""
    lower = [word.lower for word in document.words[max(first, index - _REACH) : index]]
    is_deed = any(table("deeds").get(word) == "aktif" or word == "nyawa" for word in lower[-_NEAR:])
    doers = [place for place, word in enumerate(lower) if word in _DOERS]
    return is_deed and any(lower[place + 1 : place + 2] == ["yang"] for place in doers)


def _is_hurt(document: Document, index: int, after: int) -> bool:
    """Tell whether the kin died or was hurt: `anaknya tewas`, `suaminya dibunuh`."""
    lower = [word.lower for word in document.words[index + 1 : min(after, index + _REACH)]]
    return any(word in _DIED or table("deeds").get(word) == "pasif" for word in lower)
