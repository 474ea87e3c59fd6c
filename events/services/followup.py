"""How does a follow-up item move on? The only writer of its state."""

from datetime import datetime
from typing import Any

from django.db import transaction
from django.db.models import F
from django.utils import timezone

from audit.services import record
from events.models import FollowUp, FollowUpStep
from events.refusals import (
    ITEM_STALE,
    LONG_REASON,
    NO_ITEM_REASON,
    NO_REPORT,
    NOT_YOUR_TASK,
    NOT_YOUR_VERDICT,
    OWN_REPORT,
    CannotNow,
    NotAllowed,
    Refusal,
)
from events.rules.followup import is_own_report, may_act
from events.states.followup import BY_ACT, ItemAct, ItemState, Need, Party
from upt.actors import Actor
from upt.services.signing import signed_by

LONGEST_REASON = 400


@transaction.atomic
def move_followup(
    item: FollowUp,
    act: ItemAct,
    *,
    actor: Actor,
    seen: int,
    text: str = "",
    url: str = "",
    at: datetime | None = None,
) -> FollowUp:
    """Do one act of the table on the version that the actor saw; `text` is the report or the reason.

    Raises NotAllowed (the turn is somebody else's, or it is the person's own report), CannotNow (the state, or a newer
    version), Refusal (no report or reason). One conditional UPDATE decides, so of two at once one is told.
    """
    at, text, transition = at or timezone.now(), text.strip(), BY_ACT[act]
    if not may_act(actor, item, transition):
        raise NotAllowed(NOT_YOUR_TASK if transition.party is Party.ADDRESSEE else NOT_YOUR_VERDICT)
    if item.state not in transition.sources:
        state = ItemState(item.state).label.lower()
        raise CannotNow(f"Keadaan tindak lanjut ini “{state}”; tindakan “{transition.label}” tidak berlaku lagi.")
    if is_own_report(actor, item, transition):
        raise NotAllowed(OWN_REPORT)
    if not text and Need.REPORT in transition.needs:
        raise Refusal(NO_REPORT)
    if not text and Need.REASON in transition.needs:
        raise Refusal(NO_ITEM_REASON)
    if len(text) > LONGEST_REASON and Need.REASON in transition.needs:
        raise Refusal(LONG_REASON)
    changes: dict[str, Any] = {"state": transition.target, "changed_at": at, "reason": ""}
    if act is ItemAct.REPORT:
        changes |= {"evidence": text, "evidence_url": url, "reported_by": actor.user}
    if Need.REASON in transition.needs:
        changes["reason"] = text
    found = FollowUp.objects.filter(pk=item.pk, version=seen, state__in=transition.sources)
    if not found.update(**changes, version=F("version") + 1):
        raise CannotNow(ITEM_STALE)
    FollowUpStep.objects.create(item=item, act=act, text=text, url=url, created_by=actor.user, created_at=at)
    _record(actor, f"{act}-followup", item, to_state=transition.target, reason=changes["reason"], at=at)
    item.refresh_from_db(fields=[*changes, "version"])
    return item


def _record(actor: Actor, action: str, item: FollowUp, **more: Any) -> None:
    record(
        **signed_by(actor),
        action=action,
        object_type="followup",
        object_id=item.pk,
        object_label=str(item),
        from_state=item.state,
        **more,
    )
