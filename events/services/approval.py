"""How do minutes move from draft to approved? The only writer of their status, and of their seal."""

from datetime import datetime
from typing import Any

from django.db import transaction
from django.db.models import F
from django.utils import timezone

from audit.services import record
from events.models import FollowUp, Minutes
from events.queries.minutes import decisions_of, writer_ids, writers_of
from events.refusals import MINUTES_STALE, NO_REOPEN_NOTE, NOT_YOURS, WROTE_IT, CannotNow, NotAllowed, Refusal
from events.rules.meetings import may_manage
from events.rules.minutes import lacks, wrote
from events.sealing import canonical_json, facts_to_seal, seal_of
from events.states.followup import ItemState
from events.states.minutes import BY_ACT, MinutesAct, Need
from upt.actors import Actor
from upt.services.signing import signed_by


@transaction.atomic
def move_minutes(
    minutes: Minutes, act: MinutesAct, *, actor: Actor, seen: int, note: str = "", at: datetime | None = None
) -> Minutes:
    """Do one act of the table on the version that the actor saw, and return the minutes as they then are.

    Approving seals text and decisions and opens the follow-up items. Raises NotAllowed (the person may not, or wrote
    in it), CannotNow (the state, the meeting, or a newer version), Refusal (no note given).
    """
    at, note, transition = at or timezone.now(), note.strip(), BY_ACT[act]
    rows = Minutes.objects.select_for_update(of=("self",))
    minutes = rows.select_related("meeting__host_kanwil", "meeting__series", "checked_by").get(pk=minutes.pk)
    if not may_manage(actor, minutes.meeting):
        raise NotAllowed(NOT_YOURS)
    missing = lacks(minutes, transition, at=at)
    if missing:
        raise CannotNow(missing)
    if wrote(actor, transition, writer_ids(minutes)):
        raise NotAllowed(WROTE_IT)
    if Need.NOTE in transition.needs and not note:
        raise Refusal(NO_REOPEN_NOTE)
    changes = _changes(minutes, act, actor=actor, note=note, at=at)
    found = Minutes.objects.filter(pk=minutes.pk, version=seen, status__in=transition.sources)
    if not found.update(**changes, status=transition.target, version=F("version") + 1):
        raise CannotNow(MINUTES_STALE)
    told = _open_items(minutes, at) if act is MinutesAct.APPROVE else ""
    record(
        **signed_by(actor),
        action=f"{act}-minutes",
        object_type="minutes",
        object_id=minutes.pk,
        object_label=minutes.meeting.title,
        from_state=minutes.status,
        to_state=transition.target,
        reason=note,
        note=told,
        digest=changes.get("seal", ""),
        at=at,
    )
    minutes.refresh_from_db()
    return minutes


def _changes(minutes: Minutes, act: MinutesAct, *, actor: Actor, note: str, at: datetime) -> dict[str, Any]:
    if act is MinutesAct.CHECK:
        return {"checked_by": actor.user, "checked_at": at, "reopen_note": ""}
    if act is MinutesAct.REOPEN:
        return {"checked_by": None, "checked_at": None, "reopen_note": note[:400]}
    return _sealed(minutes, actor, at)


def _sealed(minutes: Minutes, actor: Actor, at: datetime) -> dict[str, Any]:
    facts = facts_to_seal(minutes, decisions_of(minutes), writers_of(minutes), approver=actor.user, at=at)
    sealed = canonical_json(facts)
    return {"approved_by": actor.user, "approved_at": at, "sealed": sealed, "seal": seal_of(sealed)}


def _open_items(minutes: Minutes, at: datetime) -> str:
    """Let the decisions' items come alive, and tell how many."""
    minutes.decisions.update(sealed_at=at)
    items = FollowUp.objects.filter(decision__minutes=minutes, state=ItemState.PLANNED)
    opened = items.update(state=ItemState.OPEN, changed_at=at)
    return f"{opened} tindak lanjut dibuka" if opened else ""
