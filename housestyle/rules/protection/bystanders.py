"""Does a sentence name somebody who only speaks of a matter, teaches it or serves those whom it concerns?"""

from housestyle.document import Document
from housestyle.rules.protection.private_persons import sentence_at
from housestyle.rules.protection.tables import table

_MOST_BETWEEN = 8  # words from a name to its verb
_CLOSE = frozenset(
    "dari asal pun juga turut ikut kemudian lalu lantas kembali sempat langsung yang akan membantu".split()
)
# Who says one of these tells of himself.
_SELF = frozenset("saya aku dirinya ia dia ku pengalamannya kisahnya kisah masa-lalunya".split())


def is_bystander(document: Document, person: tuple[int, int], first: int, after: int) -> bool:
    """Tell whether a person only deals with what a sentence tells from one word to before another.

    `Rina menjelaskan HIV`, `kata Rahmat`; not `Rahmat, pengidap HIV, menjelaskan`, nor `Rahmat mengaku mencuri`.
    """
    begin, end = person
    if _is_parted(document, min(end, after), max(begin, first)):
        return True
    if _tells_of_self(document, *sentence_at(document, first)):
        return False
    if after <= begin:
        return _kind(document, begin - 1) == "pengantar" or _is_led_by_title(document, begin)
    if begin and document.words[begin - 1].lower == "menurut":
        return True
    return first >= end and (_kind(document, begin - 1) == "pengantar" or _acts(document, end, first))


def _is_parted(document: Document, start: int, stop: int) -> bool:
    """Tell whether the two stand in clauses of their own: `Hendra melatih, sedangkan tim medis ...`."""
    return any(word.lower in {"sedangkan", "sementara"} for word in document.words[start:stop])


def speaks(document: Document, person: tuple[int, int]) -> bool:
    """Tell whether a name is that of somebody who speaks or serves, whatever stands around it."""
    begin, end = person
    if _tells_of_self(document, *sentence_at(document, begin)):
        return False
    is_quoted = _kind(document, begin - 1) == "pengantar" or _is_led_by_title(document, begin)
    return is_quoted or _acts(document, end, end + _MOST_BETWEEN)


def _kind(document: Document, index: int) -> str:
    return table("bystanders").get(document.words[index].lower, "") if index >= 0 else ""


def _is_led_by_title(document: Document, begin: int) -> bool:
    """Tell whether a title of courtesy stands between: `kata Ibu Rina`."""
    words = document.words
    return begin > 1 and words[begin - 1].is_capitalised and _kind(document, begin - 2) == "pengantar"


def _acts(document: Document, end: int, first: int) -> bool:
    """Tell whether a verb of speech, teaching or help follows a name, before what the sentence tells."""
    words = document.words
    for index in range(end, min(first, end + _MOST_BETWEEN, len(words))):
        if words[index].opens:
            return False
        if _kind(document, index) == "verba":
            return True
        if words[index].is_lower and words[index].lower not in _CLOSE:
            return False
    return False


def _tells_of_self(document: Document, first: int, after: int) -> bool:
    return any(word.lower in _SELF for word in document.words[first:after])
