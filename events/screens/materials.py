"""How do materials read on screen?"""

from collections.abc import Iterable
from datetime import datetime
from typing import NamedTuple
from urllib.parse import urlsplit
from uuid import UUID

from django.urls import reverse

from events.days import hours_text
from events.models import Material, Meeting, RundownItem
from events.states.materials import AUDIENCE_TONES, Audience, MaterialKind
from events.states.meetings import ItemKind
from events.uploads.kinds import KINDS, FileType
from upt.dates import date_text, local, moment_text, number_text
from upt.models import RegionalOffice, Unit

GENERAL = "Bahan umum"
MOST_NAMED = 3


class MaterialRow(NamedTuple):
    pk: int
    session: UUID | None
    title: str
    url: str
    is_link: bool
    detail: str  # "PDF, 1,2 MB", or the host that a link leads to
    audience: str
    tone: str
    waits: str = ""  # from when on others find it; empty where its time has come
    units: str = ""  # who is picked


class MaterialGroup(NamedTuple):
    title: str
    when: str  # empty for what belongs to the whole meeting
    rows: list[MaterialRow]

    @property
    def heading(self) -> str:
        return f"{self.title} · {self.when}" if self.when else self.title


class UnitChoice(NamedTuple):
    pk: int
    name: str
    is_chosen: bool


class RegionOfUnits(NamedTuple):
    name: str
    units: list[UnitChoice]
    chosen: int


def groups_of(meeting: Meeting, items: Iterable[RundownItem], rows: Iterable[MaterialRow]) -> list[MaterialGroup]:
    """Sort rows under their sessions in the programme's order; what has no session any more is general and first."""
    programme = list(items)
    known = {item.key for item in programme}
    found: dict[UUID | None, list[MaterialRow]] = {}
    for row in rows:
        found.setdefault(row.session if row.session in known else None, []).append(row)
    groups = [MaterialGroup(GENERAL, "", found[None])] if None in found else []
    return groups + [
        MaterialGroup(item.title, session_time(meeting, item), found[item.key])
        for item in programme
        if item.key in found
    ]


def desk_rows(meeting: Meeting, materials: Iterable[Material], at: datetime, *, for_host: bool) -> list[MaterialRow]:
    """Return rows for the desk; only hosts read who else finds a material, and from when on (`picked` loaded)."""
    rows = []
    for material in materials:
        row = _row(material, material.url or reverse("desk-events:material-file", args=[meeting.pk, material.pk]))
        if for_host:
            row = row._replace(waits=_waits(meeting, material, at), units=_units(material))
        rows.append(row)
    return rows


def public_rows(meeting: Meeting, materials: Iterable[Material]) -> list[MaterialRow]:
    """Return rows for readers."""
    return [
        _row(material, material.url or reverse("events:material", args=[meeting.slug, material.pk]))
        for material in materials
    ]


def _row(material: Material, url: str) -> MaterialRow:
    audience = Audience(material.audience)
    return MaterialRow(
        pk=material.pk,
        session=material.session,
        title=material.title,
        url=url,
        is_link=material.kind == MaterialKind.LINK,
        detail=detail_of(material),
        audience=audience.label,
        tone=AUDIENCE_TONES[audience],
    )


def _waits(meeting: Meeting, material: Material, at: datetime) -> str:
    begins = material.available_from
    return f"Tampil mulai {moment_text(begins, meeting.timezone)}" if begins and begins > at else ""


def _units(material: Material) -> str:
    if material.audience != Audience.PICKED:
        return ""
    names = [str(unit) for unit in material.picked.all()]
    if not names:
        return "Daftar UPT masih kosong: hanya penyelenggara yang melihatnya."
    more = f", dan {len(names) - MOST_NAMED} UPT lain" if len(names) > MOST_NAMED else ""
    return f"Untuk {', '.join(names[:MOST_NAMED])}{more}."


def detail_of(material: Material) -> str:
    """Say what opens: the kind and size of a file, or the host of a link."""
    if material.kind == MaterialKind.LINK:
        return urlsplit(material.url).hostname or ""
    return f"{KINDS[FileType(material.file_type)].label}, {size_text(material.size)}"


def size_text(size: int) -> str:
    """Write a size as Indonesians do: 1,2 MB, 340 KB."""
    if size >= 1024**2:
        return f"{size / 1024**2:.1f} MB".replace(".", ",")
    return f"{number_text(max(1, -(-size // 1024)))} KB"


def session_time(meeting: Meeting, item: RundownItem) -> str:
    return f"{date_text(local(item.starts_at, meeting.timezone).date())}, {hours_text(meeting, item)}"


def session_choices(meeting: Meeting, items: Iterable[RundownItem]) -> list[tuple[str, str]]:
    """List the sessions that a material can belong to, the whole meeting first."""
    sessions = [item for item in items if item.kind == ItemKind.SESSION]
    return [("", f"{GENERAL}, untuk seluruh kegiatan")] + [
        (str(item.key), f"{item.title} ({session_time(meeting, item)})") for item in sessions
    ]


def unit_choices(chosen: set[int]) -> list[RegionOfUnits]:
    """List all regions with their active units and those chosen already (2 queries)."""
    units: dict[int, list[UnitChoice]] = {}
    for pk, name, office in Unit.objects.active().order_by("name").values_list("pk", "name", "kanwil_id"):
        units.setdefault(office, []).append(UnitChoice(pk, name, pk in chosen))
    return [
        RegionOfUnits(office.short_name, units[office.pk], sum(unit.is_chosen for unit in units[office.pk]))
        for office in RegionalOffice.objects.order_by("name")
        if office.pk in units
    ]
