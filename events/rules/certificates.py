"""May certificates of a meeting be issued now, and which number does the next one get? Pure."""

from events.models import Meeting
from events.rules.meetings import may_manage
from events.states.meetings import MeetingStatus
from upt.actors import Actor


def may_issue(actor: Actor, meeting: Meeting) -> bool:
    """Tell whether a person may issue certificates and take them back: the hosts, once the meeting was held."""
    return may_manage(actor, meeting) and meeting.status == MeetingStatus.HELD


def number_of(meeting_pk: int, letter_ref: str, sequence: int) -> str:
    """Compose a number as printed: “SERT-PAS-HM.01.02/12/007”.

    Several meetings may write letters under one number, so that the meeting's own stands in it.
    """
    head = f"SERT-{letter_ref}" if letter_ref else "SERT"
    return f"{head}/{meeting_pk}/{sequence:03d}"
