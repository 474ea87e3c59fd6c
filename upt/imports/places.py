"""How do the bundled files of provinces and regional offices get into the database?"""

from typing import Any, TypeVar

from upt.actors import Actor
from upt.imports.files import BUNDLED, Line, read_lines
from upt.imports.memory import recall, remember
from upt.imports.merge import merge
from upt.imports.tally import Tally
from upt.models import Province, RegionalOffice
from upt.names import slug_for
from upt.services.places import save_place
from upt.states import ReferenceKind

OFFICE_FIELDS = ("name", "short_name", "slug", "timezone")
PROVINCE_FIELDS = ("code_bps", "code_kemendagri", "iso_3166_2", "name", "timezone", "capital", "latitude", "longitude")

Row = tuple[Line, dict[str, Any]]  # a line and the values of its fields, fit for JSON
Place = TypeVar("Place", Province, RegionalOffice)


def load_offices(actor: Actor | None) -> tuple[dict[str, RegionalOffice], Tally]:
    """Load the regional offices; return them by the names that the files call them by."""
    rows = [(line, {name: line.cells[name] for name in OFFICE_FIELDS}) for line in read_lines(BUNDLED / "kanwil.csv")]
    known = list(RegionalOffice.objects.all())
    return _load(ReferenceKind.KANWIL, "slug", known, rows, RegionalOffice, actor)


def load_provinces(offices: dict[str, RegionalOffice], actor: Actor | None) -> tuple[dict[str, Province], Tally]:
    """Load the provinces; return them by the names that the files call them by."""
    rows = []
    for line in read_lines(BUNDLED / "provinces.csv"):
        values = {name: line.cells[name] for name in PROVINCE_FIELDS}
        links = {"slug": slug_for(values["name"]), "kanwil_id": offices[line.cells["kanwil"]].pk}
        rows.append((line, values | links))
    return _load(ReferenceKind.PROVINCE, "code_bps", list(Province.objects.all()), rows, Province, actor)


def _load(
    kind: ReferenceKind, key: str, known: list[Place], rows: list[Row], model: type[Place], actor: Actor | None
) -> tuple[dict[str, Place], Tally]:
    memory = recall(kind)
    by_pk, by_key = {place.pk: place for place in known}, {getattr(place, key): place for place in known}
    tally, loaded, brought = Tally(kind.label), {}, {}
    for line, values in rows:
        remembered = memory.get(line.cells[key])
        place = by_pk.get(remembered.object_id) if remembered else by_key.get(line.cells[key])
        if place is None:
            place = model(**values)
            place.save(force_insert=True)
            tally.new += 1
        else:
            _renew(place, values, remembered.values if remembered else {}, tally, actor)
        loaded[line.cells["name"]] = place
        brought[line.cells[key]] = (place.pk, values)
    remember(kind, brought, memory)
    return loaded, tally


def _renew(place: Place, values: dict[str, Any], remembered: dict[str, Any], tally: Tally, actor: Actor | None) -> None:
    current = {name: getattr(place, name) for name in values}
    plain = {name: value if isinstance(value, int) else str(value) for name, value in current.items()}
    merged = merge(plain, values, remembered)
    if merged.kept:
        tally.kept.append(str(place))
    if not merged.changes:
        tally.unchanged += 1
        return
    for name, (_, value) in merged.changes.items():
        setattr(place, name, value)
    save_place(place=place, actor=actor)
    tally.changed += 1
