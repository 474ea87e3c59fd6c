"""May this person invite, answer an invitation, or see it, and is it still the time for that?"""

from datetime import date, datetime

from events.models import Delegate, Invitation, InvitationPlan, Meeting
from events.refusals import (
    NOT_OPEN,
    NOT_YOUR_INVITATION,
    ONLY_HOST,
    OVER,
    TOO_LATE,
    VIRTUAL_ONLY,
    CannotNow,
    NotAllowed,
    Refusal,
)
from events.rules.meetings import may_manage
from events.states.delegations import DelegateRole, Presence
from events.states.meetings import MeetingStatus
from upt.actors import Actor
from upt.dates import date_text, local


def may_see_invitation(actor: Actor, invitation: Invitation) -> bool:
    """Tell whether a person finds an invitation: its addressee once announced, the region's office, the hosts."""
    if may_manage(actor, invitation.meeting):
        return True
    return invitation.meeting.status != MeetingStatus.DRAFT and is_addressed(actor, invitation)


def is_addressed(actor: Actor, invitation: Invitation) -> bool:
    """Tell whether a person acts for the addressee; a regional office also for its units."""
    if invitation.unit is not None:
        return invitation.unit_id in actor.unit_ids or invitation.unit.kanwil_id in actor.kanwil_ids
    return invitation.kanwil_id is not None and invitation.kanwil_id in actor.kanwil_ids


def may_invite(actor: Actor, meeting: Meeting) -> bool:
    """Tell whether invitations may still be made and changed."""
    return may_manage(actor, meeting) and meeting.status in (MeetingStatus.DRAFT, MeetingStatus.PUBLISHED)


def may_see_guests(actor: Actor, meeting: Meeting) -> bool:
    return may_manage(actor, meeting)


def check_reply(actor: Actor, invitation: Invitation, plan: InvitationPlan, role: str, at: datetime) -> None:
    """Raise NotAllowed or CannotNow with the reason why an invitation can't be answered; pass where it can."""
    meeting, is_host = invitation.meeting, may_manage(actor, invitation.meeting)
    if not (is_host or is_addressed(actor, invitation)):
        raise NotAllowed(NOT_YOUR_INVITATION)
    if role != DelegateRole.PARTICIPANT and not is_host:
        raise NotAllowed(ONLY_HOST)
    if meeting.status == MeetingStatus.DRAFT and not is_host:
        raise CannotNow(NOT_OPEN)
    if meeting.status not in (MeetingStatus.DRAFT, MeetingStatus.PUBLISHED):
        raise CannotNow(OVER)
    if not is_host and is_past(plan, meeting, at):
        raise CannotNow(TOO_LATE.format(date_text(plan.reply_by or date.min)))
    if invitation.presence == Presence.VIRTUAL and role == DelegateRole.PARTICIPANT:
        raise CannotNow(VIRTUAL_ONLY)


def why_closed(actor: Actor, invitation: Invitation, plan: InvitationPlan, at: datetime) -> str:
    """Return why a person can't answer an invitation now; empty where it can be. Hosts may always add speakers."""
    role = DelegateRole.SPEAKER if may_manage(actor, invitation.meeting) else DelegateRole.PARTICIPANT
    try:
        check_reply(actor, invitation, plan, role, at)
    except Refusal as refusal:
        return str(refusal)
    return ""


def may_withdraw(actor: Actor, delegate: Delegate) -> bool:
    """Tell whether a person may take a delegate off now."""
    try:
        check_withdrawal(actor, delegate)
    except Refusal:
        return False
    return True


def check_withdrawal(actor: Actor, delegate: Delegate) -> None:
    """Raise what keeps a person from taking a delegate off; possible until the meeting is over, deadline or not."""
    if not (may_manage(actor, delegate.meeting) or is_addressed(actor, delegate.invitation)):
        raise NotAllowed(NOT_YOUR_INVITATION)
    if delegate.role != DelegateRole.PARTICIPANT and not may_manage(actor, delegate.meeting):
        raise NotAllowed(ONLY_HOST)
    if delegate.meeting.status not in (MeetingStatus.DRAFT, MeetingStatus.PUBLISHED):
        raise CannotNow(OVER)


def is_past(plan: InvitationPlan, meeting: Meeting, at: datetime) -> bool:
    """Tell whether the last day of reply is over by the meeting's clock."""
    return plan.reply_by is not None and local(at, meeting.timezone).date() > plan.reply_by
