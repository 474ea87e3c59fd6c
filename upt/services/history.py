"""How does a change of a unit enter its history and the audit?"""

from datetime import date
from zoneinfo import ZoneInfo

from django.core.exceptions import ValidationError
from django.utils import timezone

from audit.services import record
from upt.actors import Actor
from upt.models import Unit
from upt.services.signing import signed_by
from upt.states import ChangeField


def held(unit: Unit) -> Unit:
    """Read a unit again and keep others from changing it until the transaction ends."""
    return Unit.objects.select_for_update(of=("self",)).select_related("province", "kanwil").get(pk=unit.pk)


def today_at(unit: Unit) -> date:
    """Return today's date at the unit's own place."""
    return timezone.now().astimezone(ZoneInfo(unit.timezone)).date()


def log_change(
    unit: Unit,
    field: ChangeField,
    *,
    old: str,
    new: str,
    effective_on: date,
    decree_number: str,
    actor: Actor | None,
) -> None:
    """Write the dated line of a unit's history. Raises ValidationError for a date to come: changes show at once."""
    if effective_on > today_at(unit):
        raise ValidationError({"effective_on": "Tanggal berlaku tidak boleh lebih lambat daripada hari ini."})
    unit.changes.create(field=field, old=old, new=new, effective_on=effective_on, decree_number=decree_number)
    record_unit(actor, f"change-unit-{field}", unit, note=f"{old} → {new}", reason=decree_number)


def record_unit(actor: Actor | None, action: str, unit: Unit, *, note: str = "", reason: str = "") -> None:
    """Append the audit row of an act on a unit."""
    record(
        **signed_by(actor),
        action=action,
        object_type="unit",
        object_id=unit.pk,
        object_label=unit.name,
        note=note,
        reason=reason,
    )
