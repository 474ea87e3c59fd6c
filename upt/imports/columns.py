"""Which columns may a list of units have, and what may stand in them?"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.db.models import Field

from upt.imports.files import Line
from upt.models import Province, RegionalOffice, Unit
from upt.states import UNIT_CLASSES, Acting, UnitStatus, UnitType

# column of the file -> field of the unit
FIELDS = {
    "name": "name",
    "type": "upt_type",
    "class": "unit_class",
    "city": "city",
    "city_check": "city_needs_check",
    "province": "province_id",
    "kanwil": "kanwil_id",
    "status": "status",
    "dateline": "dateline_place",
    "note": "note",
    "head_name": "head_name",
    "head_title": "head_title",
    "head_acting": "head_acting",
    "address": "address",
    "phone": "phone",
    "email": "email",
    "website": "website",
}
OTHER_COLUMNS = ("slug", "aliases", "effective_on", "decree_number")
NEEDED_FOR_NEW = ("name", "type", "city", "province")
NEVER_EMPTY = (*NEEDED_FOR_NEW, "kanwil", "status", "dateline")
CHOICES: dict[str, Iterable[str]] = {
    "type": UnitType.values,
    "class": ("", *UNIT_CLASSES),
    "city_check": ("", "ya"),
    "status": UnitStatus.values,
    "head_acting": Acting.values,
}


@dataclass
class Places:
    """The provinces and regional offices under the names that a file calls them by."""

    provinces: dict[str, Province]
    offices: dict[str, RegionalOffice]

    @classmethod
    def load(cls) -> "Places":
        """Read them from the database (2 queries); an office answers to its short name too."""
        offices = list(RegionalOffice.objects.all())
        by_name = {row.short_name: row for row in offices} | {row.name: row for row in offices}
        return cls({row.name: row for row in Province.objects.all()}, by_name)

    def __post_init__(self) -> None:
        self.province_by_pk = {row.pk: row for row in self.provinces.values()}
        self.office_by_pk = {row.pk: row for row in self.offices.values()}


def unknown_columns(lines: list[Line]) -> list[str]:
    """Name the columns that nobody would read."""
    names = lines[0].cells if lines else {}
    return [name for name in names if name not in FIELDS and name not in OTHER_COLUMNS]


def values_of(line: Line, places: Places) -> tuple[dict[str, Any], list[str]]:
    """Turn a line into plain values of unit fields, and list what is wrong with it, a sentence per column."""
    values: dict[str, Any] = {}
    wrong = ["jumlah sel lebih banyak daripada judul kolom."] if line.has_surplus else []
    for column, name in FIELDS.items():
        if column not in line.cells:
            continue
        try:
            values[name] = _clean(column, line.cells[column], places)
        except ValidationError as error:
            wrong.append(f"kolom {column}: {' '.join(error.messages)}")
    return values, wrong


def date_in(text: str) -> date | None:
    """Read a day written as 2026-11-24; raises ValidationError."""
    try:
        return date.fromisoformat(text) if text else None
    except ValueError as error:
        raise ValidationError(f"“{text}” bukan tanggal. Tulis tahun-bulan-hari, misalnya 2026-01-31.") from error


def _clean(column: str, text: str, places: Places) -> Any:
    if not text and column in NEVER_EMPTY:
        raise ValidationError("tidak boleh kosong.")
    if column in CHOICES and text not in CHOICES[column]:
        raise ValidationError(f"“{text}” tidak dikenal. Pilihan: {', '.join(filter(None, CHOICES[column]))}.")
    if column in LOOKUPS:
        return LOOKUPS[column](text, places)
    model_field = Unit._meta.get_field(FIELDS[column])
    assert isinstance(model_field, Field)
    if text:
        model_field.run_validators(text)
    return text


def _province(text: str, places: Places) -> int:
    if text not in places.provinces:
        raise ValidationError(f"provinsi “{text}” tidak dikenal.")
    return places.provinces[text].pk


def _office(text: str, places: Places) -> int:
    if text not in places.offices:
        raise ValidationError(f"kantor wilayah “{text}” tidak dikenal.")
    return places.offices[text].pk


LOOKUPS: dict[str, Callable[[str, Places], Any]] = {
    "province": _province,
    "kanwil": _office,
    "city_check": lambda text, places: text == "ya",
}
