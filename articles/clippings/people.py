"""Does a clipping write the names and positions of people as they are? Knows no database."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from rapidfuzz.distance import OSA

from articles.clippings.remarks import Remark
from articles.similar.sketch import words_of

_NAME = r"[A-Z][\w’'-]+(?: (?:[A-Z][\w’'-]+|[A-Z]\.|bin|binti)){0,3}"
_ACTING = r"(?:(?:Plt|Plh|Pj)\.? |Pelaksana (?:Tugas|Harian)(?: \(Pl[th]\.?\))? )"
# What a position may begin with, and what that is in one word: a Kalapas is a Kepala Lapas.
POSITIONS = {
    "kepala subseksi": "kepala subseksi",
    "kasubsi": "kepala subseksi",
    "kepala seksi": "kepala seksi",
    "kasi": "kepala seksi",
    "kepala bidang": "kepala bidang",
    "kabid": "kepala bidang",
    "kepala kantor wilayah": "kepala kantor wilayah",
    "kepala kanwil": "kepala kantor wilayah",
    "kakanwil": "kepala kantor wilayah",
    **dict.fromkeys(("kepala", "kalapas", "karutan", "kabapas"), "kepala"),
    **dict.fromkeys(("direktur jenderal", "dirjenpas", "dirjen"), "direktur jenderal"),
    **{
        word: word for word in ("direktur", "sekretaris", "menteri", "wakil menteri", "gubernur", "bupati", "wali kota")
    },
}
_BEGINNING = "|".join(word.title().replace(" ", r"\s") for word in sorted(POSITIONS, key=len, reverse=True))
_POSITION = rf"(?:{_BEGINNING})\b(?:(?!\b(?:{_BEGINNING})\b)[^,.;:\n“”]){{0,90}}?"
_BEFORE = re.compile(rf"(?P<acting>{_ACTING})?(?P<position>{_POSITION}),?\s*(?:\(\w+\)\s*,?\s*)?\Z")
_INTRODUCED = re.compile(rf"(?P<acting>{_ACTING})?(?P<position>{_POSITION}), (?P<name>{_NAME})(?=[\s,.;:”]|\Z)")
_RUN = re.compile(r"[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,4}")
_IS_ACTING = re.compile(r"\bPl[th]\b|\bPj\b|Pelaksana (?:Tugas|Harian)")
_ACTING_WORDS = ("Plt.", "Plh.", "Pj.")
LOOK_BACK = 140  # letters before a name in which its position stands


@dataclass(frozen=True)
class Person:
    """Somebody as known: name, position (“Plt. Direktur Jenderal Pemasyarakatan”), and who says so."""

    name: str
    position: str = ""
    source: str = "catatan resmi"


def people_in(text: str, source: str) -> list[Person]:
    """Find who is introduced with a position and a comma: “Kepala LPKA Palangka Raya, Suwarto, …”."""
    found: dict[str, Person] = {}
    for hit in _INTRODUCED.finditer(text):
        position = f"{_short_acting(hit['acting'] or '')}{' '.join(hit['position'].split())}"
        found.setdefault(hit["name"], Person(hit["name"], position, source))
    return list(found.values())


def people_remarks(theirs: str, known: Iterable[Person]) -> list[Remark]:
    """Say whose name a text spells otherwise, and whose position it gives otherwise, or without “Plt.”."""
    told: dict[str, Remark] = {}
    for person in known:
        for remark in _of_person(theirs, person):
            told.setdefault(f"{person.name} {remark.text[:12]}", remark)
    return list(told.values())


def _of_person(text: str, person: Person) -> Iterator[Remark]:
    place = re.search(rf"\b{re.escape(person.name)}\b", text)
    if place is None:
        other = misspelt_in(text, person.name)
        if other:
            yield Remark(f"Kliping menulis nama “{other}”; {person.source}: “{person.name}”.")
        return
    written = _BEFORE.search(text[max(0, place.start() - LOOK_BACK) : place.start()])
    remark = _of_position(person, written) if written and person.position else None
    yield remark or Remark(f"Nama {person.name}: sama dengan {person.source}.", differs=False)


def _of_position(person: Person, written: re.Match[str]) -> Remark | None:
    acting = next((word for word in _ACTING_WORDS if person.position.startswith(word)), "")
    position = " ".join(written["position"].split())
    if acting and not written["acting"]:
        return Remark(f"Kliping menyebut {person.name} “{position}”, tanpa {acting}")
    theirs, ours = kind_of(position), kind_of(person.position.removeprefix(acting).strip())
    if theirs and ours and theirs != ours:
        return Remark(f"Kliping menyebut {person.name} “{position}”; {person.source}: “{person.position}”.")
    return None


def kind_of(position: str) -> str:
    """Return what a position is in one word; empty for one that isn't known."""
    low = position.lower()
    return next((POSITIONS[word] for word in sorted(POSITIONS, key=len, reverse=True) if low.startswith(word)), "")


def misspelt_in(text: str, name: str) -> str:
    """Return what stands in a text for a name and is nearly it; empty where nothing is."""
    size = len(words_of(name))
    allowed = 2 if len(name) >= 10 else 1 if len(name) >= 6 else 0
    if not allowed:
        return ""
    for run in _RUN.findall(text):
        words = run.split()
        for start in range(len(words) - size + 1):
            other = " ".join(words[start : start + size])
            if 0 < OSA.distance(other.lower(), name.lower(), score_cutoff=allowed) <= allowed:
                return other
    return ""


def _short_acting(written: str) -> str:
    if not written or not _IS_ACTING.search(written):
        return ""
    return "Plh. " if "Plh" in written or "Harian" in written else "Pj. " if "Pj" in written else "Plt. "
