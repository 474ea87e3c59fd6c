"""Who may keep clippings, and for which place?"""

from articles.models.clipping import Clipping
from upt.actors import Actor
from upt.models import Unit


def may_clip(actor: Actor) -> bool:
    """Tell whether a person keeps clippings at all; administering alone opens none."""
    return actor.is_agent or actor.is_coordinator or actor.is_editor


def may_place(actor: Actor, unit: Unit | None) -> bool:
    """Tell whether a person may keep clippings of a unit; those of no unit are the editors'."""
    if actor.is_editor:
        return True
    return unit is not None and (unit.pk in actor.unit_ids or unit.kanwil_id in actor.kanwil_ids)


def may_keep(actor: Actor, clipping: Clipping) -> bool:
    """Tell whether a person may read, change, link and drop a clipping: the scope of `visible_to`, for one of them."""
    return may_place(actor, clipping.unit)


def may_name_outlets(actor: Actor) -> bool:
    return actor.is_editor
