"""Which units does the directory show, in which groups, and how many are where?"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from django.db.models import Q, QuerySet
from django.urls import reverse

from upt.models import Province, RegionalOffice, Unit
from upt.names import search_words
from upt.queries.places import named_like
from upt.states import UnitStatus

MANY = 80  # more units than this, and the groups start closed
# Stands in for a slug: one reversed address filled in 637 times costs a twentieth of 637 reversals.
SLUG_MARK = "-slug-"


@dataclass(frozen=True)
class Wish:
    """What a visitor filtered by; empty strings are no filter. `status` is aktif, arsip or semua."""

    q: str = ""
    province: str = ""
    kanwil: str = ""
    upt_type: str = ""
    status: str = "aktif"

    @property
    def is_narrowed(self) -> bool:
        return bool(self.q or self.province or self.kanwil or self.upt_type)


class Entry(NamedTuple):
    name: str
    url: str
    city: str
    former: str  # why the unit is kept for old stories only; empty for an active one


@dataclass
class Group:
    province: Province
    entries: list[Entry] = field(default_factory=list)
    is_open: bool = False

    @property
    def count(self) -> int:
        return len(self.entries)


@dataclass(frozen=True)
class Directory:
    groups: list[Group]

    @property
    def total(self) -> int:
        return sum(group.count for group in self.groups)


def list_directory(wish: Wish, provinces: Iterable[Province]) -> Directory:
    """Group the units that fit by province, given all provinces (1 query)."""
    directory = Directory(_grouped(_fitting(wish), provinces))
    for group in directory.groups:
        group.is_open = wish.is_narrowed and directory.total <= MANY
    return directory


def kanwil_groups(kanwil: RegionalOffice) -> list[Group]:
    """Group the active units of a regional office by province (2 queries)."""
    units = Unit.objects.active().filter(kanwil=kanwil).order_by("name")
    groups = _grouped(units, Province.objects.filter(pk__in=units.order_by().values("province")))
    for group in groups:
        group.is_open = len(groups) == 1
    return groups


def _grouped(units: QuerySet[Unit], provinces: Iterable[Province]) -> list[Group]:
    """Sort units into their provinces; a province without any is left out."""
    groups = {province.pk: Group(province) for province in provinces}
    for province_id, entry in _entries(units):
        groups[province_id].entries.append(entry)
    return [group for group in groups.values() if group.entries]


def _fitting(wish: Wish) -> QuerySet[Unit]:
    units = Unit.objects.order_by("name")
    if wish.status == "aktif":
        units = units.filter(status=UnitStatus.ACTIVE)
    elif wish.status == "arsip":
        units = units.exclude(status=UnitStatus.ACTIVE)
    if wish.province:
        units = units.filter(province__slug=wish.province)
    if wish.kanwil:
        units = units.filter(kanwil__slug=wish.kanwil)
    if wish.upt_type:
        units = units.filter(upt_type=wish.upt_type)
    if wish.q:
        words = search_words(wish.q)
        named = named_like(words) if words else Q(pk=None)
        units = units.filter(named | Q(city__icontains=wish.q.strip()))
    return units


def _entries(units: QuerySet[Unit]) -> Iterable[tuple[int, Entry]]:
    address = reverse("upt:unit", args=[SLUG_MARK])
    labels = {status.value: status.label for status in UnitStatus if status != UnitStatus.ACTIVE}
    for province_id, name, slug, city, status in units.values_list("province_id", "name", "slug", "city", "status"):
        yield province_id, Entry(name, address.replace(SLUG_MARK, slug), city, labels.get(status, ""))
