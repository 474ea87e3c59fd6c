"""How is what is known of a unit changed, so that its earlier states stay on record?"""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction

from upt.actors import Actor
from upt.models import SocialAccount, Unit
from upt.names import name_key
from upt.services.history import held, log_change, record_unit, today_at
from upt.services.naming import check_name, free_slug, rename_unit
from upt.states import UNIT_CLASSES, ChangeField, Platform, UnitStatus, UnitType

# What update_unit_details may write; name, class and status have services of their own, the zone follows the province.
DETAIL_FIELDS = (
    "city",
    "city_needs_check",
    "province",
    "kanwil",
    "dateline_place",
    "head_name",
    "head_title",
    "head_acting",
    "address",
    "phone",
    "email",
    "website",
    "note",
)


@transaction.atomic
def create_unit(
    *, name: str, upt_type: str, unit_class: str = "", details: Mapping[str, Any], actor: Actor | None
) -> Unit:
    """Add a unit that the network did not know yet. `details` holds DETAIL_FIELDS; the zone comes from the province."""
    check_name(name, unit=None)
    unit = Unit(name=name, upt_type=upt_type, unit_class=unit_class, slug=free_slug(name), name_key=name_key(name))
    for field, value in _only_details(details).items():
        setattr(unit, field, value)
    unit.timezone = unit.province.timezone
    unit.save(force_insert=True)
    record_unit(actor, "create-unit", unit)
    return unit


@transaction.atomic
def change_class(
    *, unit: Unit, unit_class: str, actor: Actor | None, effective_on: date | None = None, decree_number: str = ""
) -> Unit:
    """Move a unit to another class. The name usually says the class too: rename the unit as well where it does."""
    if unit_class and unit_class not in UNIT_CLASSES:
        raise ValidationError({"unit_class": f"Kelas harus salah satu dari {', '.join(UNIT_CLASSES)}."})
    return _change(held(unit), ChangeField.CLASS, unit_class, effective_on, decree_number, actor)


@transaction.atomic
def change_type(
    *,
    unit: Unit,
    upt_type: UnitType | str,
    actor: Actor | None,
    effective_on: date | None = None,
    decree_number: str = "",
) -> Unit:
    """Turn a unit into one of another kind, such as a detention house that was raised to a prison."""
    return _change(held(unit), ChangeField.TYPE, UnitType(upt_type).value, effective_on, decree_number, actor)


@transaction.atomic
def change_status(
    *,
    unit: Unit,
    status: UnitStatus | str,
    actor: Actor | None,
    effective_on: date | None = None,
    decree_number: str = "",
) -> Unit:
    """Close a unit, hand it over or take it up again; its stories and its page stay."""
    return _change(held(unit), ChangeField.STATUS, UnitStatus(status).value, effective_on, decree_number, actor)


# fields whose change is dated and enters the unit's history, in the order in which they are written
DATED_CHANGES: dict[str, Callable[..., Unit]] = {
    "name": rename_unit,
    "upt_type": change_type,
    "unit_class": change_class,
    "status": change_status,
}


@transaction.atomic
def update_unit_details(
    *, unit: Unit, changes: Mapping[str, Any], social: Mapping[str, str] | None = None, actor: Actor | None
) -> Unit:
    """Renew head, contacts and place and, where given, the whole list of social accounts (platform to address).

    One audit row names the fields that differ; without a difference nothing is written.
    """
    unit = held(unit)
    fresh = {field: value for field, value in _only_details(changes).items() if getattr(unit, field) != value}
    for field, value in fresh.items():
        setattr(unit, field, value)
    unit.timezone = unit.province.timezone
    if fresh:
        unit.save(update_fields=[*fresh, "timezone"])
    touched = list(fresh)
    if social is not None and _replace_social(unit, social):
        touched.append("social_accounts")
    if touched:
        record_unit(actor, "update-unit", unit, note=", ".join(touched))
    return unit


# what a unit's history speaks of -> the field that holds it, and how a value is called
CHANGEABLE: dict[ChangeField, tuple[str, Callable[[str], str]]] = {
    ChangeField.CLASS: ("unit_class", str),
    ChangeField.TYPE: ("upt_type", lambda value: UnitType(value).label),
    ChangeField.STATUS: ("status", lambda value: UnitStatus(value).label),
}


def _change(
    unit: Unit, what: ChangeField, value: str, effective_on: date | None, decree_number: str, actor: Actor | None
) -> Unit:
    """Write one dated change; the same value changes nothing."""
    name, label = CHANGEABLE[what]
    old = getattr(unit, name)
    if old == value:
        return unit
    setattr(unit, name, value)
    unit.save(update_fields=[name])
    log_change(
        unit,
        what,
        old=label(old),
        new=label(value),
        effective_on=effective_on or today_at(unit),
        decree_number=decree_number,
        actor=actor,
    )
    return unit


def _only_details(values: Mapping[str, Any]) -> dict[str, Any]:
    unknown = set(values) - set(DETAIL_FIELDS)
    if unknown:
        raise TypeError(f"not a detail of a unit: {', '.join(sorted(unknown))}")
    return dict(values)


def _replace_social(unit: Unit, social: Mapping[str, str]) -> bool:
    known = {account.platform: account.url for account in unit.social_accounts.all()}
    wanted = {Platform(key).value: url for key, url in social.items() if url}
    if known == wanted:
        return False
    unit.social_accounts.all().delete()
    SocialAccount.objects.bulk_create(SocialAccount(unit=unit, platform=key, url=url) for key, url in wanted.items())
    return True
