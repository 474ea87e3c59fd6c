"""Who may add a photo, and whose photos may somebody see in the newsroom?"""

from upt.actors import Actor
from upt.models import Unit


def may_add_photo(actor: Actor, unit: Unit) -> bool:
    """Tell whether a person may upload for a unit: its agents, and editors, who mend what was sent."""
    return actor.is_editor or unit.pk in actor.unit_ids
