"""How is a plan for units written?"""

from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction

from audit.services import record
from upt.actors import Actor
from upt.imports.columns import Places
from upt.imports.plan import Plan, Step
from upt.models import Unit, UnitName
from upt.names import name_key
from upt.services.naming import add_alias
from upt.services.signing import signed_by
from upt.services.units import DATED_CHANGES, DETAIL_FIELDS, update_unit_details
from upt.states import NameKind


@transaction.atomic
def apply_plan(plan: Plan, places: Places, *, actor: Actor | None, action: str, label: str) -> None:
    """Write what a plan found: new units in bulk, changes through the services. All or nothing.

    Raises ValidationError with the line number where a service refuses. One audit row counts the whole list.
    """
    _create(plan.new, places)
    for step in plan.changed:
        try:
            _change(step, places, actor)
        except ValidationError as error:
            raise ValidationError([f"Baris {step.line}: {sentence}" for sentence in error.messages]) from error
    if plan.new or plan.changed:
        record(
            **signed_by(actor),
            action=action,
            object_type="unit-list",
            object_id=label,
            object_label=label,
            note=f"{len(plan.new)} baru, {len(plan.changed)} berubah",
        )


def _create(steps: list[Step], places: Places) -> None:
    units = [_unit(step, places) for step in steps]
    for step, unit in zip(steps, Unit.objects.bulk_create(units), strict=True):
        step.unit = unit
    UnitName.objects.bulk_create(
        UnitName(unit=unit, name=name, kind=NameKind.ALIAS, name_key=name_key(name))
        for step, unit in zip(steps, units, strict=True)
        for name in step.aliases
    )


def _unit(step: Step, places: Places) -> Unit:
    values = step.values
    zone = places.province_by_pk[values["province_id"]].timezone
    return Unit(slug=step.slug, name_key=name_key(values["name"]), timezone=zone, **values)


def _change(step: Step, places: Places, actor: Actor | None) -> None:
    assert step.unit is not None
    unit = step.unit
    fresh = {name: wanted for name, (_, wanted) in step.changes.items()}
    terms: dict[str, date | str | None] = {"effective_on": step.effective_on, "decree_number": step.decree_number}
    for name, service in DATED_CHANGES.items():
        if name in fresh:
            unit = service(unit=unit, **{name: fresh[name]}, **terms, actor=actor)
    details = _details(fresh, places)
    if details:
        unit = update_unit_details(unit=unit, changes=details, actor=actor)
    for alias in step.aliases:
        add_alias(unit=unit, name=alias, actor=actor)


def _details(fresh: dict[str, Any], places: Places) -> dict[str, Any]:
    details = {name: value for name, value in fresh.items() if name in DETAIL_FIELDS}
    if "province_id" in fresh:
        details["province"] = places.province_by_pk[fresh["province_id"]]
    if "kanwil_id" in fresh:
        details["kanwil"] = places.office_by_pk[fresh["kanwil_id"]]
    return details
