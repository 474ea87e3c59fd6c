"""Which units came to a meeting, and from which of them is a story expected?"""

from typing import NamedTuple

from events.models import Invitation, Meeting
from events.queries.attendance import on_site_units, presence_of, virtual_units
from events.states.delegations import Presence


class Came(NamedTuple):
    """Units by how they took part; who was there in person isn't counted among the virtual ones."""

    on_site: frozenset[int]
    virtual: frozenset[int]
    invited: frozenset[int]  # to come in person, and who didn't decline

    @property
    def expected(self) -> frozenset[int]:
        """Who was there owes a story; as long as nobody is recorded, who was asked to come does."""
        return self.on_site or self.invited


def came_to(meeting: Meeting) -> Came:
    """Read from the records who came, and from the invitations who was asked to (3 queries)."""
    on_site = frozenset(on_site_units(presence_of(meeting)))
    asked = Invitation.objects.filter(
        meeting=meeting, unit__isnull=False, presence=Presence.ON_SITE, declined_at__isnull=True
    )
    invited = frozenset(unit for unit in asked.values_list("unit_id", flat=True) if unit is not None)
    return Came(on_site, frozenset(virtual_units(meeting)) - on_site, invited)
