"""Which unit does a line of a list speak of, and which names and addresses are taken?"""

from django.core.exceptions import ValidationError

from upt.models import ReferenceRow, Unit, UnitName
from upt.names import KEY_LENGTH, name_key, slug_for
from upt.states import NameKind


class Register:
    """All units and their names in memory (2 queries), so that a list of hundreds is compared without one each."""

    def __init__(self) -> None:
        units = list(Unit.objects.select_related("province", "kanwil"))
        names = list(UnitName.objects.all())
        self.by_pk = {unit.pk: unit for unit in units}
        self.by_slug = {name.slug: self.by_pk[name.unit_id] for name in names if name.slug}
        self.by_slug |= {unit.slug: unit for unit in units}
        self.by_name = {unit.name_key: unit for unit in units}
        self.by_other_name: dict[str, set[int]] = {}
        self.claimed_names: set[str] = set()  # by earlier lines of this list
        self.claimed_slugs: set[str] = set()
        self.names_of: dict[int, set[str]] = {unit.pk: {unit.name} for unit in units}
        for name in sorted(names, key=lambda row: row.kind != NameKind.OFFICIAL):
            self.by_other_name.setdefault(name.name_key, set()).add(name.unit_id)
            self.names_of[name.unit_id].add(name.name)

    def unit_of(self, slug: str, name: str, remembered: ReferenceRow | None) -> Unit | None:
        """Find the unit by what the last load remembers, its address (also an old one), its name or another name."""
        if remembered is not None:
            return self.by_pk.get(remembered.object_id)
        if slug:
            return self.by_slug.get(slug)
        key = name_key(name)
        if key in self.by_name:
            return self.by_name[key]
        others = self.by_other_name.get(key, set())
        if len(others) > 1:
            raise ValidationError(f"nama “{name}” dipakai beberapa UPT; isi kolom slug.")
        return self.by_pk[next(iter(others))] if others else None

    def check_free(self, name: str, unit: Unit | None) -> None:
        """Refuse a name that another unit, or an earlier line, bears."""
        key = name_key(name)
        bearer = self.by_name.get(key)
        if not key:
            raise ValidationError("kolom name: isi nama dengan huruf.")
        if (bearer is not None and bearer != unit) or key in self.claimed_names:
            raise ValidationError(f"nama “{name}” sudah dipakai oleh {bearer or 'baris lain dalam berkas ini'}.")
        self.claimed_names.add(key)

    def take_slug(self, wanted: str) -> str:
        """Return an address that nobody has, and keep it for this list."""
        base, number = slug_for(wanted), 1
        slug = base
        while slug in self.by_slug or slug in self.claimed_slugs:
            number += 1
            slug = f"{base[: KEY_LENGTH - 4]}-{number}"
        self.claimed_slugs.add(slug)
        return slug

    def new_aliases(self, unit: Unit | None, wanted: list[str], remembered: ReferenceRow | None) -> list[str]:
        """Return the spellings to add: unknown ones that the last load did not bring already."""
        known = self.names_of[unit.pk] if unit else set()
        loaded = set(remembered.values.get("aliases", [])) if remembered else set()
        return [name for name in dict.fromkeys(wanted) if name not in known and name not in loaded]
