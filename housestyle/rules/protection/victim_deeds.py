"""Whom does a sentence name as one to whom something was done? `menikam Anselmus`, `Riska, yang ia aniaya`."""

from collections.abc import Iterator

from housestyle.document import Document
from housestyle.rules.protection.bystanders import speaks
from housestyle.rules.protection.marks import MOST_LOOKS, indices
from housestyle.rules.protection.private_persons import Span, persons, sentence_at
from housestyle.rules.protection.tables import table

_STOPS = frozenset(
    "karena sebab kini kata ujar tutur ucap ungkap dihukum divonis narapidana napi yang lalu kemudian menurut "
    "oleh bersama melalui ketika setelah sebelum".split()
)
_NAMING = frozenset("bernama berinisial inisial dialami menimpa diderita".split())  # after `yang`
_DOERS = frozenset("oleh terdakwa tersangka narapidana terpidana napi pelaku tahanan binaan klien".split())
_PRONOUNS = frozenset("ia dia saya aku kami mereka pelaku telah pernah".split())
# Before a name these tell that somebody's life was taken.
_LOSSES = frozenset("nyawa jasad mayat tewasnya terbunuhnya".split())
# `gugur karena perbuatannya`, `lumpuh akibat ulah pelaku`
_HURT = frozenset("tewas gugur meninggal wafat mati terluka luka cacat lumpuh".split())
_BY = frozenset("karena akibat oleh lantaran".split())
_ACTS = frozenset("perbuatannya perbuatan ulahnya ulah kelalaiannya tangannya tindakannya kejahatannya".split())
_FAREWELLS = frozenset("diri kematian kepergian".split())
_PARDON = frozenset(
    "pelaku maaf memaafkan dimaafkan maafkan ampun mediasi restoratif diversi korban tewas dibunuh dosa "
    "penyesalan menyesal perdamaian damai melayang tangan membunuh bunuh kubunuh".split()
)
_DEAD = frozenset("almarhum almarhumah mendiang alm almh".split())
_REACH, _NEAR, _WITHIN, _JOINED = 9, 3, 4, 2


def named_by_deed(document: Document) -> Iterator[Span]:
    """Yield whom a sentence names as one who was hurt, robbed or killed."""
    looks = 0
    for index in indices(document, _may_tell):
        if looks > MOST_LOOKS:
            return
        found = _named_at(document, index)
        if found is None:
            continue
        looks += 1
        yield from (person for person in found if not speaks(document, person))


def _may_tell(lower: str) -> bool:
    """Tell whether a word, in small letters, may be a deed, a loss, or begin words that are one."""
    return bool(_kind(lower)) or lower in _HURT or lower == "dibawa" or lower in _LOSSES | _FAREWELLS | _DEAD


def _named_at(document: Document, index: int) -> Iterator[Span] | None:
    """Return whom the deed tells of that a word stands for; None where it stands for none."""
    lower = document.words[index].lower
    kind = _kind(lower)
    if kind == "aktif":
        return _object(document, index, reach=_REACH)
    if kind in {"benda", "milik"}:
        return _object(document, index, reach=_REACH, whoever_within=_NEAR)
    if kind == "pasif" or _is_at_hand(document, index) or (kind == "dasar" and _has_doer(document, index)):
        return _sufferer(document, index)
    if lower in _LOSSES or (lower in _FAREWELLS and _is_pardoned(document, index)):
        return _object(document, index, reach=_WITHIN)
    if lower in _DEAD and _is_pardoned(document, index):
        return _object(document, index, reach=_REACH)
    return None


def _kind(lower: str) -> str:
    deeds = table("deeds")
    if lower.startswith("ku") and deeds.get(lower[2:]) == "dasar":
        return "pasif"
    return deeds.get(lower) or deeds.get(lower.removesuffix("nya"), "")


def _has_doer(document: Document, index: int) -> bool:
    return index > 0 and not document.words[index].opens and document.words[index - 1].lower in _PRONOUNS


def _is_at_hand(document: Document, index: int) -> bool:
    """Tell whether words such as `tewas di tangan` or `dibawa lari` begin here."""
    lower = [word.lower for word in document.words[index : index + 3]]
    if lower[0] in _HURT:
        return lower[1:] == ["di", "tangan"] or (len(lower) > 2 and lower[1] in _BY and lower[2] in _ACTS)
    return lower[0] == "dibawa" and lower[1:2] in (["lari"], ["kabur"])


def _is_pardoned(document: Document, index: int) -> bool:
    """Tell whether the sentence of somebody dead speaks of guilt and pardon: others who died may well be named."""
    return any(
        word.lower.removesuffix("nya") in _PARDON for word in document.words[slice(*sentence_at(document, index))]
    )


def _object(document: Document, index: int, *, reach: int, whoever_within: int | None = None) -> Iterator[Span]:
    """Yield the first names after a deed, those in office as well if they stand near it."""
    words = document.words
    after = index + 1
    while after < min(len(words), index + reach) and not words[after].opens and not _stops(document, after):
        after += 1
    near = after if whoever_within is None else min(after, index + whoever_within + 1)
    found = list(persons(document, index + 1, near, whoever=True)) or list(persons(document, index + 1, after))
    yield from found[:2]


def _stops(document: Document, index: int) -> bool:
    words = document.words
    if words[index].lower in _STOPS:
        return index + 1 >= len(words) or words[index + 1].lower not in _NAMING
    return any(sign in document.text[words[index - 1].end : words[index].start] for sign in '"”“;:')


def _row(people: list[Span]) -> list[Span]:
    """Return the last of these names, and the one that `dan` joins to it: `Bu Dewi dan Bu Yanti`."""
    joined = len(people) > 1 and people[-1][0] - people[-2][1] <= _JOINED
    return people[-2:] if joined else people[-1:]


def _sufferer(document: Document, index: int) -> Iterator[Span]:
    """Yield the name nearest before `yang ditabrak`, or else the owner or sufferer named after it."""
    words = document.words
    first, after = sentence_at(document, index)
    near = list(persons(document, max(first, index - _REACH), index, whoever=True))
    if near and index - near[-1][1] <= _NEAR:
        yield from _row(near)
        return
    before = [person for person in persons(document, first, index) if not speaks(document, person)]
    if before and index - before[-1][1] <= _REACH:
        yield before[-1]
        return
    for begin, end in persons(document, index + 1, min(after, index + _REACH)):
        if words[begin - 1].lower not in _DOERS:
            yield begin, end
            return
