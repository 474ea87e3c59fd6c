"""How does a meeting move from draft to held? The only writer of a meeting's status."""

from datetime import datetime
from typing import Any

from django.db import transaction
from django.db.models import F
from django.utils import timezone

from audit.services import record
from events.models import Meeting
from events.queries.meetings import current_rundown
from events.refusals import NO_REASON, NOT_YOURS, STALE, CannotNow, NotAllowed, Refusal
from events.rules.meetings import lacks, may_manage
from events.states.meetings import BY_ACT, MeetingAct, Need
from upt.actors import Actor
from upt.services.signing import signed_by


@transaction.atomic
def perform(
    meeting: Meeting, act: MeetingAct, *, actor: Actor, seen: int, reason: str = "", at: datetime | None = None
) -> Meeting:
    """Do one act of the table on the version that the actor saw, and return the meeting as it then is.

    Raises NotAllowed (the person may not), CannotNow (the state, the time, or a newer version), Refusal (no reason
    given). Nothing is written when it raises. One conditional UPDATE decides, so of two at once one is told.
    """
    at = at or timezone.now()
    transition, reason = BY_ACT[act], reason.strip()
    rundown = current_rundown(meeting)
    if not may_manage(actor, meeting):
        raise NotAllowed(NOT_YOURS)
    missing = lacks(meeting, transition, has_rundown=bool(rundown and rundown.items.exists()), at=at)
    if missing:
        raise CannotNow(missing)
    if Need.REASON in transition.needs and not reason:
        raise Refusal(NO_REASON)
    changes: dict[str, Any] = {"status": transition.target, "changed_at": at}
    if act is MeetingAct.PUBLISH:
        changes["published_at"] = at
    if act is MeetingAct.CANCEL:
        changes["cancel_reason"] = reason
    updated = Meeting.objects.filter(pk=meeting.pk, version=seen, status__in=transition.sources).update(
        **changes, version=F("version") + 1
    )
    if not updated:
        raise CannotNow(STALE)
    if act is MeetingAct.PUBLISH and rundown:
        rundown.announced_at = at
        rundown.save(update_fields=["announced_at"])
    record(
        **signed_by(actor),
        action=f"{act}-meeting",
        object_type="meeting",
        object_id=meeting.pk,
        object_label=meeting.title,
        from_state=meeting.status,
        to_state=transition.target,
        reason=reason,
        at=at,
    )
    meeting.refresh_from_db()
    return meeting
