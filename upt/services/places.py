"""How are provinces and regional offices changed?"""

from django.db import transaction

from audit.services import record
from upt.actors import Actor
from upt.models import Province, RegionalOffice, Unit
from upt.services.signing import signed_by


@transaction.atomic
def save_place(*, place: Province | RegionalOffice, actor: Actor | None) -> None:
    """Write a province or regional office as given; units take over the zone of their province."""
    place.save()
    if isinstance(place, Province):
        Unit.objects.filter(province=place).exclude(timezone=place.timezone).update(timezone=place.timezone)
    record(
        **signed_by(actor),
        action="save-place",
        object_type=place._meta.model_name or "",
        object_id=place.pk,
        object_label=str(place),
    )
