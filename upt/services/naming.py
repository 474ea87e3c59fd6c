"""How does a unit get another name, while its old names keep finding it?"""

from datetime import date, timedelta

from django.core.exceptions import ValidationError
from django.db import transaction

from upt.actors import Actor
from upt.models import Unit, UnitName
from upt.names import KEY_LENGTH, name_key, slug_for
from upt.services.history import held, log_change, record_unit, today_at
from upt.states import ChangeField, NameKind


@transaction.atomic
def rename_unit(
    *, unit: Unit, name: str, actor: Actor | None, effective_on: date | None = None, decree_number: str = ""
) -> Unit:
    """Give a unit a new official name; the old name goes on finding it, by text and by address.

    Returns the unit as it now is; the same name changes nothing. Raises ValidationError for a name in use.
    """
    unit = held(unit)
    if name == unit.name:
        return unit
    check_name(name, unit=unit)
    old_name, old_slug, when = unit.name, unit.slug, effective_on or today_at(unit)
    unit.name, unit.name_key = name, name_key(name)
    if slug_for(name) != slug_for(old_name):
        unit.slug = free_slug(name, unit=unit)
    unit.names.filter(name=name).delete()
    unit.names.filter(slug=unit.slug).update(slug="")
    unit.save(update_fields=["name", "name_key", "slug"])
    _keep_old_name(unit, old_name, old_slug if old_slug != unit.slug else "", when)
    log_change(
        unit,
        ChangeField.NAME,
        old=old_name,
        new=name,
        effective_on=when,
        decree_number=decree_number,
        actor=actor,
    )
    return unit


@transaction.atomic
def add_alias(*, unit: Unit, name: str, actor: Actor | None) -> UnitName | None:
    """Let another spelling find the unit; None where it is known already."""
    if name == unit.name or unit.names.filter(name=name).exists():
        return None
    alias = unit.names.create(name=name, kind=NameKind.ALIAS, name_key=name_key(name))
    record_unit(actor, "add-unit-name", unit, note=name)
    return alias


@transaction.atomic
def remove_alias(*, alias: UnitName, actor: Actor | None) -> None:
    """Forget another spelling. An earlier official name can't be forgotten: readers hold its address."""
    if alias.kind != NameKind.ALIAS:
        raise ValidationError("Nama resmi lama tidak dapat dihapus karena alamat lamanya masih dipakai pembaca.")
    record_unit(actor, "remove-unit-name", alias.unit, note=alias.name)
    alias.delete()


def check_name(name: str, *, unit: Unit | None) -> None:
    """Raise ValidationError where a name is empty, too long or borne by another unit, whatever its spelling."""
    key = name_key(name)
    if not key:
        raise ValidationError({"name": "Nama UPT wajib diisi."})
    if len(name) > KEY_LENGTH:
        raise ValidationError({"name": f"Nama UPT paling panjang {KEY_LENGTH} huruf."})
    namesake = Unit.objects.filter(name_key=key).first()
    if namesake is not None and namesake != unit:
        raise ValidationError({"name": f"Nama ini sudah dipakai oleh {namesake.name}."})


def free_slug(name: str, *, unit: Unit | None = None) -> str:
    """Return an address part that no other unit has or had."""
    base, number = slug_for(name), 1
    slug = base
    while _is_taken(slug, unit):
        number += 1
        slug = f"{base[: KEY_LENGTH - 4]}-{number}"
    return slug


def _is_taken(slug: str, unit: Unit | None) -> bool:
    bearers = set(Unit.objects.filter(slug=slug).values_list("pk", flat=True))
    bearers |= set(UnitName.objects.filter(slug=slug).values_list("unit_id", flat=True))
    return bool(bearers - {unit.pk if unit else None})


def _keep_old_name(unit: Unit, name: str, slug: str, renamed_on: date) -> None:
    values = {"kind": NameKind.OFFICIAL, "slug": slug, "name_key": name_key(name)}
    unit.names.update_or_create(name=name, defaults=values | {"valid_until": renamed_on - timedelta(days=1)})
