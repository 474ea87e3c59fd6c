"""What does each act change beside the status?

`changes` are further columns of the deciding UPDATE; `before` and `after` run in the same transaction around it.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from django.db.models import F
from django.utils.text import Truncator

from articles import publication
from articles.assistant.assessment import Assessment
from articles.assistant.child import CODES
from articles.assistant.learning import tally_sent
from articles.content import content_of, digest_of
from articles.models import (
    Article,
    ChildCheck,
    Correction,
    DeskNotice,
    Endorsement,
    ReviewNote,
    Revision,
)
from articles.refusals import UNMET_ACT, UNMET_NEED, CannotNow
from articles.rules import Case
from articles.states import OPEN, Action, Need, Status, Transition, WithdrawReason
from articles.taxonomy import resolve_tags
from audit.services import record
from upt.actors import Actor

LEASE = timedelta(minutes=30)
SCHEDULE_ENDS = (Status.SCHEDULED, Status.APPROVED)


@dataclass
class Act:
    """One act under way. `actor` is None for the schedule."""

    actor: Actor | None
    actor_name: str
    transition: Transition
    revision: Revision
    case: Case
    now: datetime
    note: str = ""
    reasons: tuple[str, ...] = ()
    publish_at: datetime | None = None
    child_check: tuple[str, ...] = ()
    digest: str = ""
    recorded_at: datetime | None = None  # only where a past act is loaded

    @property
    def user_id(self) -> int | None:
        return self.actor.pk if self.actor else None

    @property
    def person_id(self) -> int:
        """Who acts, in the acts that the schedule never takes."""
        assert self.actor is not None
        return self.actor.pk

    @property
    def article(self) -> Article:
        return self.revision.article


@dataclass(frozen=True)
class Effect:
    changes: Callable[[Act], dict[str, Any]] = lambda act: {}
    before: Callable[[Act], None] | None = None
    after: Callable[[Act], None] | None = None


NO_CLAIM: dict[str, Any] = {"claimed_by": None, "claimed_until": None}


def _seal(act: Act) -> dict[str, Any]:
    if act.revision.is_sealed:
        _check_seal(act)
        return {}
    act.digest = digest_of(content_of(act.revision))
    act.revision.digest = act.digest
    return {"sealed_at": act.now, "digest": act.digest}


def _check_seal(act: Act) -> None:
    if digest_of(content_of(act.revision)) != act.revision.digest:
        raise CannotNow(
            "Isi naskah tidak cocok dengan sidik saat dikirim, jadi tidak dapat diterbitkan. "
            "Laporkan kepada administrator."
        )


def _submit(act: Act) -> dict[str, Any]:
    return _seal(act) | NO_CLAIM | {"submitted_at": act.now, "submitted_by_id": act.user_id}


def _send(act: Act) -> None:
    resolve_tags(act.revision.tag_names, proposed_by=act.revision.saved_by)
    if isinstance(act.case.text, Assessment):
        tally_sent(act.article.unit, act.case.text.remarks)


def _write_note(act: Act) -> None:
    ReviewNote.objects.create(
        revision=act.revision,
        action=act.transition.action,
        reasons=list(act.reasons),
        message=act.note,
        author_id=act.person_id,
        at=act.now,
    )


def _endorse(act: Act) -> None:
    _, is_new = Endorsement.objects.get_or_create(
        revision=act.revision, user_id=act.person_id, defaults={"remark": act.note, "at": act.now}
    )
    if not is_new:
        raise CannotNow(UNMET_ACT[Action.ENDORSE])


def _hold(act: Act) -> dict[str, Any]:
    return {"claimed_by_id": act.user_id, "claimed_until": act.now + LEASE}


def _tell_holder(act: Act) -> None:
    assert act.case.holder_id is not None  # TAKE_OVER has a claim to take
    title = Truncator(act.revision.title).chars(120)  # with the longest name it still fits the notice
    DeskNotice.objects.create(
        recipient_id=act.case.holder_id,
        article=act.article,
        message=f"{act.actor_name} mengambil alih “{title}” yang sedang Anda pegang.",
        at=act.now,
    )


def _decide(act: Act) -> dict[str, Any]:
    return NO_CLAIM | {"decided_at": act.now}


def _approve(act: Act) -> dict[str, Any]:
    if act.case.status is Status.PUBLISHED:
        return {}
    _check_seal(act)
    return _decide(act) | {"approved_by_id": act.user_id}


def _confirm_emergency(act: Act) -> None:
    if act.case.status is not Status.PUBLISHED:
        return
    waiting = Article.objects.filter(pk=act.article.pk, emergency_at__isnull=False, emergency_confirmed_at=None)
    if not waiting.update(emergency_confirmed_at=act.now):
        raise CannotNow("Terbitan darurat ini sudah disetujui orang lain.")


def _publish(act: Act) -> dict[str, Any]:
    changes = _seal(act) | NO_CLAIM | {"publish_at": None}
    if act.case.status is Status.SUBMITTED:
        changes |= {"decided_at": act.now, "approved_by_id": act.user_id}
    return changes


def _supersede_face(act: Act) -> None:
    """Clear the place: at most one revision of a story is its face."""
    old = act.article.revisions.filter(status=Status.PUBLISHED).exclude(pk=act.revision.pk)
    old.update(status=Status.SUPERSEDED)


def _show(act: Act) -> None:
    publication.show(act.article, act.revision, at=act.now)


def _publish_emergency(act: Act) -> dict[str, Any]:
    return _seal(act) | NO_CLAIM | {"decided_at": act.now}


def _flag_emergency(act: Act) -> None:
    _write_note(act)
    _show(act)
    article = act.article
    article.emergency_at, article.emergency_by_id, article.emergency_confirmed_at = act.now, act.user_id, None
    article.save(update_fields=["emergency_at", "emergency_by", "emergency_confirmed_at"])


def _revise(act: Act) -> None:
    """Open a draft beside the face, with the face's content; readers notice nothing.

    What was sealed before there were links to meetings has its link on the face only.
    """
    face = act.revision
    if act.article.revisions.filter(status__in=OPEN).exists():
        raise CannotNow(UNMET_NEED[Need.NO_OPEN_REVISION])
    newest = act.article.revisions.order_by("-number").values_list("number", flat=True)[0]
    Revision.objects.create(
        article=act.article,
        number=newest + 1,
        created_by_id=act.person_id,
        created_at=act.now,
        saved_by_id=act.person_id,
        saved_at=act.now,
        **replace(content_of(face), meeting_id=act.article.meeting_id).fields(),
    )


def _correct(act: Act) -> None:
    Correction.objects.create(
        article=act.article, kind=act.reasons[0], note=act.note, noted_at=act.now, noted_by_id=act.person_id
    )
    act.article.updated_at = act.now
    act.article.save(update_fields=["updated_at"])


def _withdraw(act: Act) -> None:
    publication.hide(act.article, at=act.now, reason=act.reasons[0], notice=act.note)
    unschedule_beside(act)
    if act.reasons[0] == WithdrawReason.CHILD_IDENTITY:
        # Whoever vouched for the text overlooked something; the record keeps that they did, and two look anew.
        ChildCheck.objects.filter(article=act.article).delete()


def _reinstate(act: Act) -> None:
    """Record the first person's proposal, or act on it with the second person's consent."""
    _write_note(act)
    if act.transition.target is Status.PUBLISHED:
        publication.show_again(act.article)
        return
    unproposed = Article.objects.filter(pk=act.article.pk, reinstate_proposed_by=None)
    if not unproposed.update(reinstate_proposed_at=act.now, reinstate_proposed_by=act.user_id):
        raise CannotNow(UNMET_NEED[Need.NO_PROPOSAL])


def unschedule_beside(act: Act) -> None:
    """A revision scheduled beside a withdrawn story must not bring it back by the clock."""
    beside = act.article.revisions.filter(status=Status.SCHEDULED).first()
    if beside is not None:
        take_off_schedule(act, beside, "Jadwal dibatalkan karena berita dicabut.")


def take_off_schedule(act: Act, revision: Revision, why: str) -> None:
    """Put a scheduled revision back among the approved ones; whoever approved it finds a word about it on the desk."""
    Revision.objects.filter(pk=revision.pk, status=Status.SCHEDULED).update(
        status=Status.APPROVED, publish_at=None, version=revision.version + 1
    )
    if revision.approved_by_id is not None and revision.approved_by_id != act.user_id:
        title = Truncator(revision.title).chars(120)
        DeskNotice.objects.create(
            recipient_id=revision.approved_by_id, article=act.article, message=f"“{title}”: {why}", at=act.now
        )
    _record_beside(act, Action.UNSCHEDULE, revision, digest=revision.digest, states=SCHEDULE_ENDS, note=why)


def confirm_child_list(act: Act) -> None:
    """Keep the person's word for this very content, with a row of its own in the record."""
    digest = digest_of(content_of(act.revision))
    _, is_new = ChildCheck.objects.get_or_create(
        article=act.article,
        digest=digest,
        user_id=act.person_id,
        defaults={"items": [code for code in CODES if code in act.child_check], "at": act.now},
    )
    if act.transition.action is Action.CHILD_CHECK:
        if not is_new:
            raise CannotNow(UNMET_NEED[Need.CHILD_LIST_DUE])
        return
    if not is_new:
        return
    _record_beside(act, Action.CHILD_CHECK, act.revision, digest=digest, states=(act.case.status, act.case.status))


def _record_beside(
    act: Act, action: Action, revision: Revision, *, digest: str, states: tuple[Status, Status], note: str = ""
) -> None:
    """Write a row for what an act brings with it beside itself."""
    record(
        actor_id=act.user_id,
        actor_name=act.actor_name,
        action=action,
        object_type="article",
        object_id=act.article.pk,
        object_label=act.article.label,
        revision=revision.number,
        digest=digest,
        from_state=states[0],
        to_state=states[1],
        note=note,
        address=act.actor.address if act.actor else "",
        at=act.recorded_at,
    )


EFFECTS: dict[Action, Effect] = {
    Action.SUBMIT: Effect(_submit, after=_send),
    Action.RECALL: Effect(lambda act: dict(NO_CLAIM)),
    Action.ENDORSE: Effect(after=_endorse),
    Action.CLAIM: Effect(_hold),
    Action.TAKE_OVER: Effect(_hold, after=_tell_holder),
    Action.RELEASE: Effect(lambda act: dict(NO_CLAIM)),
    Action.RETURN: Effect(_decide, after=_write_note),
    Action.REJECT: Effect(_decide, after=_write_note),
    Action.APPROVE: Effect(_approve, after=_confirm_emergency),
    Action.PUBLISH: Effect(_publish, before=_supersede_face, after=_show),
    Action.SCHEDULE: Effect(lambda act: {"publish_at": act.publish_at}),
    Action.UNSCHEDULE: Effect(lambda act: {"publish_at": None}),
    Action.REVISE: Effect(after=_revise),
    Action.CORRECT: Effect(lambda act: {"version": F("version") + 1}, after=_correct),
    Action.WITHDRAW: Effect(after=_withdraw),
    Action.REINSTATE: Effect(after=_reinstate),
    Action.PUBLISH_EMERGENCY: Effect(_publish_emergency, before=_supersede_face, after=_flag_emergency),
}
