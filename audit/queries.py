"""Which acts were done to one object?"""

from django.db.models import QuerySet

from audit.models import AuditEvent


def events_for(object_type: str, object_id: int | str) -> QuerySet[AuditEvent]:
    """Return an object's acts, oldest first, by the index on type and id."""
    return AuditEvent.objects.filter(object_type=object_type, object_id=str(object_id)).order_by("position")
