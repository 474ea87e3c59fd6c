"""May this person see a follow-up item, report on it or decide about the report?"""

from events.models import FollowUp
from events.rules.meetings import may_manage, may_manage_everywhere
from events.states.followup import TRANSITIONS, ItemState, Need, Party, Transition
from upt.actors import Actor


def may_report(actor: Actor, item: FollowUp) -> bool:
    """Tell whether a person speaks for the addressee: its agents, its region's coordinator, for Ditjenpas editors."""
    if item.unit is not None:
        return item.unit_id in actor.unit_ids or item.unit.kanwil_id in actor.kanwil_ids
    if item.kanwil_id is not None:
        return item.kanwil_id in actor.kanwil_ids
    return may_manage_everywhere(actor)


def may_decide(actor: Actor, item: FollowUp) -> bool:
    """Tell whether a person accepts and returns reports: whoever keeps the meeting that gave the task."""
    return may_manage(actor, item.decision.minutes.meeting)


def may_see(actor: Actor, item: FollowUp) -> bool:
    return item.state != ItemState.PLANNED and (may_report(actor, item) or may_decide(actor, item))


def may_act(actor: Actor, item: FollowUp, transition: Transition) -> bool:
    """Tell whether the turn that an act belongs to is this person's."""
    return may_report(actor, item) if transition.party is Party.ADDRESSEE else may_decide(actor, item)


def is_own_report(actor: Actor, item: FollowUp, transition: Transition) -> bool:
    """Tell whether an act needs somebody else than the one who reported."""
    return Need.SECOND_PERSON in transition.needs and item.reported_by_id == actor.pk


def acts_for(actor: Actor, item: FollowUp) -> list[Transition]:
    """List the acts that fit the item's state for a person."""
    return [row for row in TRANSITIONS if item.state in row.sources and may_act(actor, item, row)]
