"""How is a unit's name written, and which class does the unit have? The official list answers."""

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import cache, lru_cache

from rapidfuzz import process
from rapidfuzz.distance import DamerauLevenshtein

from housestyle.rules.newsroom.tables import letters_of, place_names, rows

KINDS = {
    "lapas": "Lapas",
    "rutan": "Rutan",
    "bapas": "Bapas",
    "lpka": "LPKA",
    "lpp": "LPP",
    "rupbasan": "Rupbasan",
    "lembaga pemasyarakatan": "Lembaga Pemasyarakatan",
    "rumah tahanan negara": "Rumah Tahanan Negara",
    "rumah tahanan": "Rumah Tahanan",
    "balai pemasyarakatan": "Balai Pemasyarakatan",
    "lembaga pembinaan khusus anak": "Lembaga Pembinaan Khusus Anak",
}
_SHORT = {
    "lembaga pemasyarakatan": "Lapas",
    "rumah tahanan negara": "Rutan",
    "rumah tahanan": "Rutan",
    "balai pemasyarakatan": "Bapas",
    "lembaga pembinaan khusus anak": "LPKA",
    "lpp": "Lapas Perempuan",
}
_SORTS = {name: name.capitalize() for name in ("perempuan", "narkotika", "terbuka", "pemuda", "khusus")}
_SORTS["wanita"] = "Perempuan"

# Head, bracketed short name, sort, class in any spelling; the place is looked up behind.
NAME = re.compile(
    rf"""(?<![\w-])(?P<kind>{"|".join(sorted(KINDS, key=len, reverse=True)).replace(" ", "[ ]")})
    (?P<short>\s\((?:lapas|rutan|bapas|lpka|lpp)\))?
    (?:\s(?P<sort>{"|".join(_SORTS)})(?!\w))?
    (?:\s(?P<word>klas|kls|kelas)\.?\s?(?P<level>[1-3](?!\d)|I{{1,3}})[\s.-]?(?P<letter>[AB])?(?![\w/]))?""",
    re.I | re.X,
)
PLACE = re.compile(r"\s(?P<place>[A-Z][\w’'-]{1,25}(?:\s[A-Z][\w’'-]{1,25}){0,3})")
CLASS_BEHIND = re.compile(
    r"\s(?:klas|kls|kelas)\.?\s?(?P<level>[1-3](?!\d)|I{1,3})[\s.-]?(?P<letter>[AB])?(?![\w/])", re.I
)


@dataclass(frozen=True)
class Place:
    """A unit's town as the list has it, with the classes of the units of one kind there."""

    name: str
    classes: tuple[str, ...]


@cache
def _units() -> dict[str, dict[str, Place]]:
    """Return the units' places by kind and letters; an earlier name that is only spelt otherwise leads to today's."""
    classes: dict[tuple[str, str], set[str]] = defaultdict(set)
    spelt: dict[tuple[str, str], str] = {}
    for kind, unit_class, place, _, official in rows("units", 5):
        today = official.rsplit(f"Kelas {unit_class} ", 1)[-1]
        right = today if official and DamerauLevenshtein.distance(letters_of(place), letters_of(today)) <= 2 else place
        classes[kind, right].add(unit_class)
        spelt[kind, letters_of(place)] = right
    by_kind: dict[str, dict[str, Place]] = defaultdict(dict)
    for (kind, letters), right in spelt.items():
        by_kind[kind][letters] = Place(right, tuple(sorted(classes[kind, right])))
    return by_kind


def kind_of(kind: str, sort: str | None) -> str:
    """Return the kind that the list files a unit under."""
    short = _SHORT.get(kind.lower(), KINDS.get(kind.lower(), kind))
    return f"{short} {_SORTS[sort.lower()]}" if sort else short


def sort_of(sort: str) -> str:
    return _SORTS[sort.lower()]


def class_of(level: str, letter: str | None) -> str:
    """Return a class in the official form: 2 A, II-A and IIa are IIA."""
    return ("I" * int(level) if level.isdecimal() else level.upper()) + (letter or "").upper()


def place_at(kind: str, words: list[str]) -> tuple[Place, int] | None:
    """Return the longest place of a unit of this kind that the words begin with, and how many words it takes."""
    places = _units().get(kind, {})
    for size in range(len(words), 0, -1):
        place = places.get(letters_of("".join(words[:size])))
        if place:
            return place, size
    return None


def misspelt(kind: str, words: list[str]) -> tuple[Place, int] | None:
    """Return the place that was probably meant, one letter away; a name that is some other place's is none."""
    for size in range(min(len(words), 3), 0, -1):
        near = _near(kind, letters_of("".join(words[:size])))
        if near:
            return _units()[kind][near], size
    return None


@lru_cache(maxsize=1000)
def _near(kind: str, letters: str) -> str | None:
    if len(letters) < 6 or letters in place_names():
        return None
    places = _units().get(kind, {})
    found = process.extract(letters, places.keys(), scorer=DamerauLevenshtein.distance, score_cutoff=1, limit=2)
    return found[0][0] if len(found) == 1 else None
