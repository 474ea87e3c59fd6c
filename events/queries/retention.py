"""Which meetings still hold contact data that has to go?"""

from datetime import datetime

from django.db.models import Exists, OuterRef, Q, QuerySet

from events.models import DelegateContact, Meeting, Room
from events.rules.retention import last_day_to_purge
from upt.states import Zone


def meetings_to_purge(at: datetime) -> QuerySet[Meeting]:
    """Return the meetings 90 days after their last day that hold contacts or a link to a video room, oldest first."""
    due = Q()
    for zone in Zone:
        due |= Q(timezone=zone, ends_on__lte=last_day_to_purge(at, zone))
    contacts = DelegateContact.objects.filter(delegate__meeting=OuterRef("pk"))
    rooms = Room.objects.filter(meeting=OuterRef("pk"))
    return Meeting.objects.filter(due).filter(Exists(contacts) | Exists(rooms)).order_by("ends_on", "pk")
