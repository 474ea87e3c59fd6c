"""Who can be given a task, and whom does a typed name mean?

A meeting of a regional office gives tasks to that office, its units and Ditjenpas; one of Ditjenpas to everybody.
"""

import re
from collections.abc import Iterable
from functools import cached_property
from typing import NamedTuple

from events.models import FollowUp, Meeting
from events.models.followup import DITJENPAS
from upt.models import RegionalOffice, Unit
from upt.names import name_key, search_words
from upt.states import UnitStatus

CENTRE = "d"
ALL_OFFICES, ALL_UNITS = "Semua kanwil", "Semua UPT"
MOST_FOUND = 12


class Addressee(NamedTuple):
    """Where a task can go; `code` is what a form sends: d, k12 for a regional office, u345 for a unit."""

    code: str
    name: str
    key: str
    is_active: bool
    kanwil_id: int | None = None


class Found(NamedTuple):
    """Whom typed names mean, and what is left to be chosen or corrected."""

    codes: list[str]
    choices: list[Addressee]
    unclear: list[str]
    unknown: list[str]


class AddressBook:
    """Everybody whom a meeting may give a task to (2 queries, read once)."""

    def __init__(self, meeting: Meeting) -> None:
        self.kanwil_id = meeting.host_kanwil_id

    @cached_property
    def by_code(self) -> dict[str, Addressee]:
        offices, units = RegionalOffice.objects.order_by("name"), Unit.objects.order_by("name")
        if self.kanwil_id:
            offices, units = offices.filter(pk=self.kanwil_id), units.filter(kanwil=self.kanwil_id)
        rows = [Addressee(CENTRE, DITJENPAS, f"{name_key(DITJENPAS)}ditjenpaspusat", True)]
        for pk, name, short in offices.values_list("pk", "name", "short_name"):
            rows.append(Addressee(f"k{pk}", short, name_key(short) + name_key(name), True, pk))
        for pk, name, key, status, kanwil in units.values_list("pk", "name", "name_key", "status", "kanwil_id"):
            rows.append(Addressee(f"u{pk}", name, key, status == UnitStatus.ACTIVE, kanwil))
        return {row.code: row for row in rows}

    @property
    def names(self) -> list[str]:
        """Suggestions for the field: whole groups first."""
        names = [ALL_UNITS, *([] if self.kanwil_id else [ALL_OFFICES])]
        if not self.kanwil_id:
            names += [f"{ALL_UNITS} {row.name}" for row in self._offices()]
        return names + [row.name for row in self.by_code.values() if row.is_active]

    def known(self, codes: Iterable[str]) -> list[str]:
        """Return the codes that name somebody, in the book's order, each once."""
        wanted = set(codes)
        return [code for code in self.by_code if code in wanted]

    def search(self, text: str) -> Found:
        """Read names parted by commas, semicolons or lines; one that may mean several is offered to choose from."""
        codes: list[str] = []
        choices: list[Addressee] = []
        unclear: list[str] = []
        unknown: list[str] = []
        for typed in filter(None, (" ".join(part.split()) for part in re.split(r"[,;\n]", text))):
            found = self._meant(typed)
            if len(found) == 1 or (typed.casefold().startswith("semua ") and found):
                codes += [row.code for row in found]
            elif found:
                unclear.append(typed)
                choices += [row for row in found[:MOST_FOUND] if row not in choices]
            else:
                unknown.append(typed)
        return Found(self.known(codes), choices, unclear, unknown)

    def _meant(self, typed: str) -> list[Addressee]:
        active = [row for row in self.by_code.values() if row.is_active]
        folded = typed.casefold()
        if folded == ALL_OFFICES.casefold():
            return self._offices()
        if folded.startswith(ALL_UNITS.casefold()):
            return self._units_of(typed[len(ALL_UNITS) :].strip())
        key = name_key(typed)
        exact = [row for row in active if name_key(row.name) == key]
        words = search_words(typed)
        return exact or [row for row in active if words and all(word in row.key for word in words)]

    def _units_of(self, office: str) -> list[Addressee]:
        """Return the active units, or those of the one office that is meant."""
        units = [row for row in self.by_code.values() if row.is_active and row.code.startswith("u")]
        if not office:
            return units
        words = search_words(office)
        offices = {row.kanwil_id for row in self._offices() if words and all(word in row.key for word in words)}
        return [row for row in units if row.kanwil_id in offices] if len(offices) == 1 else []

    def _offices(self) -> list[Addressee]:
        return [row for row in self.by_code.values() if row.code.startswith("k")]


def code_of(item: FollowUp) -> str:
    """Return the code of an item's addressee."""
    if item.unit_id:
        return f"u{item.unit_id}"
    return f"k{item.kanwil_id}" if item.kanwil_id else CENTRE


def place_in(code: str) -> dict[str, int | None]:
    """Return a code as an item's fields."""
    number = int(code[1:] or 0)
    return {"unit_id": number if code[0] == "u" else None, "kanwil_id": number if code[0] == "k" else None}
