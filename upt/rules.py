"""Who may appoint information agents and coordinators, and end their service?"""

from upt.actors import Actor
from upt.models import RegionalOffice
from upt.states import AppointmentRole


def may_see_appointments(actor: Actor) -> bool:
    """Tell whether the page of appointments is there for a person at all."""
    return may_appoint_everywhere(actor) or actor.is_coordinator


def may_appoint_everywhere(actor: Actor) -> bool:
    return actor.is_admin or actor.is_managing_editor


def may_manage_appointments(
    actor: Actor, kanwil: RegionalOffice, role: AppointmentRole | str = AppointmentRole.AGENT
) -> bool:
    """Tell whether a person may appoint to, and end, this role in a region.

    Administrators and managing editors everywhere; a coordinator the agents of the own region, no coordinators.
    """
    if may_appoint_everywhere(actor):
        return True
    return role == AppointmentRole.AGENT and kanwil.pk in actor.kanwil_ids


def roles_to_appoint(actor: Actor) -> list[AppointmentRole]:
    """List the roles that a person may appoint others to."""
    if may_appoint_everywhere(actor):
        return list(AppointmentRole)
    return [AppointmentRole.AGENT] if actor.is_coordinator else []
