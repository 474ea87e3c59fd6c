"""Which invitations do the tests speak of?"""

from typing import Any

from events.models import Delegate, Invitation, Meeting
from events.services.delegations import register_delegate
from events.services.invitations import invite, save_plan
from tests.events.meetings import make_meeting
from upt.actors import Actor
from upt.models import Unit

PLAN_DATA: dict[str, Any] = {"seats_per_unit": 2, "units_per_region": None}


def make_invited(
    actor: Actor, units: Any, *, seats: int = 2, per_region: int | None = None, offices: Any = (), **more: Any
) -> Meeting:
    """Announce a meeting with invitations to units and offices."""
    plan = {name: more.pop(name) for name in list(more) if name in ("reply_by", "letter_ref", "letter_on")}
    directorate = more.pop("directorate", False)
    meeting = make_meeting(**{"status": "published", "mode": "hybrid"} | more)
    data = {"seats_per_unit": seats, "units_per_region": per_region} | plan
    save_plan(meeting, actor=actor, seen=0, data=data)
    invite(meeting, actor=actor, units=units, offices=offices, directorate=directorate)
    return Meeting.objects.get(pk=meeting.pk)


def invitation_of(meeting: Meeting, unit: Any) -> Invitation:
    return Invitation.objects.select_related("meeting__plan", "unit").get(meeting=meeting, unit=unit)


def come(actor: Actor, meeting: Meeting, unit: Any, *names: str, **more: Any) -> list[Delegate]:
    """Answer a unit's invitation with people."""
    invitation = invitation_of(meeting, unit)
    return [register_delegate(invitation, actor=actor, name=name, position="Kepala", **more) for name in names]


def states(meeting: Meeting) -> dict[str, str]:
    """Return each delegate's state by name."""
    return dict(meeting.delegates.values_list("name", "status"))


def make_unit_beside(unit: Unit, name: str) -> Unit:
    """Make another unit in the same province and region."""
    return Unit.objects.create(
        name=name,
        slug=name.lower().replace(" ", "-"),
        upt_type=unit.upt_type,
        city=unit.city,
        province=unit.province,
        kanwil=unit.kanwil,
        timezone=unit.timezone,
        dateline_place=unit.dateline_place,
        name_key=name.lower().replace(" ", ""),
    )
