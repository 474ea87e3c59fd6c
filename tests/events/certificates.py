"""Whose certificates do the tests speak of?"""

from typing import Any

from events.models import Certificate, Meeting
from events.services.certificates import issue_certificates
from tests.events.delegations import invitation_of, make_invited
from tests.events.presence import make_guests, scan_of, send
from upt.actors import Actor
from upt.models import Unit


def make_attended(actor: Actor, unit: Unit, *, present: int = 2, absent: int = 1, **more: Any) -> Meeting:
    """Hold a meeting to which some people of a unit came and some didn't."""
    meeting = make_invited(actor, [unit], seats=200, **more)
    guests = make_guests(meeting, invitation_of(meeting, unit), present + absent)
    send(meeting, actor, *map(scan_of, guests[:present]))
    return held(meeting)


def held(meeting: Meeting) -> Meeting:
    Meeting.objects.filter(pk=meeting.pk).update(status="held")
    return Meeting.objects.get(pk=meeting.pk)


def issued(actor: Actor, unit: Unit, **more: Any) -> list[Certificate]:
    meeting = make_attended(actor, unit, **more)
    issue_certificates(meeting, actor=actor)
    return list(meeting.certificates.select_related("meeting", "delegate"))
