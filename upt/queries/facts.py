"""What do the pages of a unit and of a regional office tell in their table of facts?"""

from typing import NamedTuple
from urllib.parse import urlsplit

from upt.models import RegionalOffice, Unit
from upt.states import ZONE_LABELS, NameKind, UnitStatus, Zone


class Fact(NamedTuple):
    label: str
    value: str
    url: str = ""


def unit_facts(unit: Unit) -> list[Fact]:
    """List what is known of a unit, in reading order; unknown things are left out. Reads what unit_by_slug loaded."""
    return [fact for fact in (*_standing(unit), *_contacts(unit), *_earlier_names(unit)) if fact.value]


def kanwil_facts(kanwil: RegionalOffice, unit_count: int) -> list[Fact]:
    """List what is known of a regional office."""
    provinces = [province.name for province in kanwil.provinces.all()]
    return [
        Fact("Nama resmi", kanwil.name),
        Fact("Provinsi", ", ".join(provinces)),
        Fact("UPT aktif", str(unit_count)),
        Fact("Zona waktu", ZONE_LABELS[Zone(kanwil.timezone)]),
    ]


def _standing(unit: Unit) -> list[Fact]:
    status = "" if unit.status == UnitStatus.ACTIVE else unit.get_status_display()
    return [
        Fact("Status", status),
        Fact("Jenis", unit.get_upt_type_display()),
        Fact("Kelas", unit.unit_class),
        Fact("Kepala", unit.head_line),
        Fact("Kabupaten/kota", unit.city),
        Fact("Provinsi", unit.province.name),
        Fact("Kantor wilayah", str(unit.kanwil), unit.kanwil.get_absolute_url()),
        Fact("Zona waktu", unit.zone_label),
    ]


def _contacts(unit: Unit) -> list[Fact]:
    dialled = "".join(sign for sign in unit.phone if sign.isdigit() or sign == "+")
    links = [(account.get_platform_display(), account.url) for account in unit.social_accounts.all()]
    return [
        Fact("Alamat", unit.address),
        Fact("Telepon", unit.phone, f"tel:{dialled}"),
        Fact("Surel", unit.email, f"mailto:{unit.email}"),
        Fact("Laman", _short(unit.website), unit.website),
        *(Fact(label, _short(url), url) for label, url in links),
    ]


def _earlier_names(unit: Unit) -> list[Fact]:
    names = [name.name for name in unit.names.all() if name.kind == NameKind.OFFICIAL]
    return [Fact("Nama terdahulu", "; ".join(names))]


def _short(url: str) -> str:
    """Leave away what a reader needn't see of an address."""
    parts = urlsplit(url)
    return f"{parts.netloc.removeprefix('www.')}{parts.path.rstrip('/')}"
