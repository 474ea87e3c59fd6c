"""How does a story move? The only writer of a status.

Every act is one conditional UPDATE (key, version as seen, source states, claim) with its audit row in one
transaction. It works alike on SQLite and PostgreSQL: whoever comes second finds no row and is told what changed.
"""

import logging
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import IntegrityError, transaction
from django.db.models import F, Q, TextChoices
from django.utils import timezone

from articles.assistant.assessment import assessment_of
from articles.assistant.child import CODES
from articles.assistant.gate import HELD_AT, held_sentence, secret_in
from articles.content import changed_parts, content_of, missing_parts
from articles.effects import EFFECTS, LEASE, Act, confirm_child_list, take_off_schedule, unschedule_beside
from articles.models import Article, Revision
from articles.notifications import write_notifications
from articles.queries import case_for, current_revision
from articles.refusals import (
    NOT_ALLOWED,
    NOT_ALLOWED_OTHERWISE,
    CannotNow,
    NotAllowed,
    Refusal,
    Stale,
    Unready,
    cannot_now_sentence,
)
from articles.rules import Case, has_child_lists_of_two, judge, may_withdraw_for, owes_child_list
from articles.similar.index import refresh as refresh_similar
from articles.states import Action, Claim, CorrectionKind, Need, Reason, Status, Transition, WithdrawReason
from audit.services import record
from upt.actors import Actor

log = logging.getLogger(__name__)

SOONEST = timedelta(minutes=5)  # a schedule nearer than this is refused: press publish instead
MAX_NOTICE = 500
HELD_AT_ITS_TIME = "Jadwal dibatalkan: pada waktunya ada temuan yang menahan penerbitan. Periksa naskahnya."

# Which field of the contract a need is asked in, and what is said where it is missing.
FIELD_OF = {
    Need.REASON_CODES: "reason",
    Need.WITHDRAW_REASON: "reason",
    Need.CORRECTION_KIND: "reason",
    Need.MESSAGE: "note",
    Need.OPTIONAL_MESSAGE: "note",
    Need.PUBLIC_NOTICE: "note",
    Need.STATED_REASON: "note",
    Need.PUBLISH_AT: "publish_at",
    Need.CHILD_LIST: "child_check",
}
LACK_SENTENCES = {
    Need.REASON_CODES: "Pilih sedikitnya satu alasan.",
    Need.WITHDRAW_REASON: "Pilih satu alasan pencabutan.",
    Need.CORRECTION_KIND: "Pilih jenisnya: ralat, koreksi, atau hak jawab.",
    Need.MESSAGE: "Tulis pesan untuk penulis: apa yang perlu diperbaiki.",
    Need.OPTIONAL_MESSAGE: f"Catatan paling banyak {MAX_NOTICE} huruf.",
    Need.PUBLIC_NOTICE: f"Tulis maklumat yang akan dibaca publik, paling banyak {MAX_NOTICE} huruf.",
    Need.STATED_REASON: "Tulis alasannya; alasan ini masuk jejak audit.",
    Need.PUBLISH_AT: "Isi waktu terbit, sedikitnya lima menit dari sekarang.",
    Need.CHILD_LIST: "Naskah ini menyangkut anak: periksa dan centang setiap butir daftar periksa anak.",
}


@dataclass(frozen=True)
class Seen:
    """Which revision number and version the person had before the eyes."""

    number: int
    version: int


@dataclass(frozen=True)
class Order:
    """What the form brings beside the act itself."""

    note: str = ""
    reasons: tuple[str, ...] = ()
    publish_at: datetime | None = None
    child_check: tuple[str, ...] = ()


def perform(
    article: Article,
    action: Action,
    *,
    actor: Actor,
    seen: Seen,
    note: str = "",
    reasons: tuple[str, ...] = (),
    publish_at: datetime | None = None,
    child_check: tuple[str, ...] = (),
    now: datetime | None = None,
) -> Revision:
    """Do one act of the transition table on what the actor saw and return the revision as it then is.

    Raises NotAllowed (the person may not), CannotNow or Stale (not at this moment), Unready (the form lacks
    something). Nothing is written when it raises. `now` is given only where a past act is loaded, as by the demo.
    """
    recorded_at, now = now, now or timezone.now()
    order = Order(note.strip(), reasons, publish_at, child_check)
    try:
        with transaction.atomic():
            revision = revision_seen(article, seen)
            case = case_for(revision, now=now)
            transition = transition_for(actor, case, action, revision, seen)
            _check_needs(actor, case, transition, order, now)
            act = Act(
                actor=actor,
                actor_name=str(actor.user),
                transition=transition,
                revision=revision,
                case=case,
                note=order.note,
                reasons=reasons,
                publish_at=publish_at,
                child_check=child_check,
                now=now,
                recorded_at=recorded_at,
            )
            _apply(act, seen)
    except IntegrityError as error:
        raise Stale("Naskah ini baru saja diubah orang lain. Muat ulang halaman, lalu ulangi.") from error
    revision.refresh_from_db()
    return revision


def revision_seen(article: Article, seen: Seen) -> Revision:
    """Load the revision that a form carries, with its story, fresh in this transaction."""
    joins = ("article__unit", "article__cover", "cover", "saved_by")
    found = article.revisions.select_related(*joins).filter(number=seen.number).first()
    if found is None:
        raise Stale("Revisi yang Anda baca tidak ada lagi. Muat ulang halaman ini.")
    return found


def transition_for(actor: Actor, case: Case, action: Action, revision: Revision, seen: Seen) -> Transition:
    """Return the row of the table that applies, or raise why none does."""
    verdict = judge(actor, case, action)
    if verdict.not_allowed:
        raise NotAllowed(NOT_ALLOWED.get(action, NOT_ALLOWED_OTHERWISE))
    if revision.version != seen.version or revision.status == Status.SUPERSEDED:
        raise stale(revision, seen)
    if verdict.transition is None:
        if verdict.unmet is Need.COMPLETE:
            raise CannotNow("Naskah belum lengkap. " + " ".join(missing_parts(content_of(revision)).values()))
        if verdict.unmet in HELD_AT:
            raise CannotNow(held_sentence(assessment_of(revision).holding(HELD_AT[verdict.unmet])))
        raise CannotNow(cannot_now_sentence(verdict.unmet))
    return verdict.transition


def stale(revision: Revision, seen: Seen) -> Stale:
    """Say what happened to a story since somebody read it."""
    current = current_revision(revision.article)
    changes = []
    if current.number != seen.number:
        changes = changed_parts(content_of(revision), content_of(current))
    what = f" Yang berubah: {', '.join(changes)}." if changes else ""
    status = Status(current.status).label
    sentence = (
        f"Naskah ini sudah berubah sejak Anda buka: kini revisi {current.number}, status “{status}”, "
        f"terakhir disimpan {current.saved_by}.{what} Baca dahulu versi terbaru, lalu putuskan."
    )
    return Stale(sentence, changes)


def _check_needs(actor: Actor, case: Case, transition: Transition, order: Order, now: datetime) -> None:
    errors = {}
    for need in transition.needs:
        if need is Need.CHILD_LIST and not owes_child_list(actor, case):
            continue
        lack = _lack(need, order, now)
        if need is Need.PUBLIC_NOTICE and not lack:
            lack = secret_in(order.note, case.text)
        if lack:
            errors[FIELD_OF[need]] = lack
    if errors:
        raise Unready(errors)
    if Need.WITHDRAW_REASON in transition.needs and not may_withdraw_for(actor, WithdrawReason(order.reasons[0])):
        raise NotAllowed(NOT_ALLOWED[Action.WITHDRAW])


def _lack(need: Need, order: Order, now: datetime) -> str:
    """Return the sentence for what a form lacks, empty when nothing."""
    note, reasons, publish_at = order.note, order.reasons, order.publish_at
    lacks = {
        Need.REASON_CODES: not _all_in(reasons, Reason),
        Need.WITHDRAW_REASON: len(reasons) != 1 or not _all_in(reasons, WithdrawReason),
        Need.CORRECTION_KIND: len(reasons) != 1 or not _all_in(reasons, CorrectionKind),
        Need.MESSAGE: not note,
        Need.OPTIONAL_MESSAGE: len(note) > MAX_NOTICE,
        Need.PUBLIC_NOTICE: not 0 < len(note) <= MAX_NOTICE,
        Need.STATED_REASON: not (note or any(reasons)),
        Need.PUBLISH_AT: publish_at is None or publish_at < now + SOONEST,
        Need.CHILD_LIST: set(order.child_check) != set(CODES),
    }
    return LACK_SENTENCES[need] if lacks.get(need) else ""


def _all_in(values: tuple[str, ...], choices: type[TextChoices]) -> bool:
    return bool(values) and all(value in choices.values for value in values)


def _apply(act: Act, seen: Seen) -> None:
    """Make the deciding UPDATE, then what follows from it, then the audit row."""
    revision, transition = act.revision, act.transition
    effect = EFFECTS.get(transition.action)
    changes = effect.changes(act) if effect else {}
    if transition.target is not None:
        changes["status"] = transition.target
        changes["version"] = F("version") + 1
    if effect and effect.before:
        effect.before(act)
    row = Revision.objects.filter(pk=revision.pk, version=seen.version, status__in=transition.sources)
    row = row.filter(_claim_filter(transition.claim, act))
    # An act that changes no column still takes the row, so that two of its kind can't overlap.
    if not row.update(**(changes or {"version": F("version")})):
        raise stale(revision, seen)
    if effect and effect.after:
        effect.after(act)
    if transition.target is not None:
        refresh_similar(act.article)
    if Need.CHILD_LIST in transition.needs and act.actor and owes_child_list(act.actor, act.case):
        confirm_child_list(act)
    _notify(act)
    _record(act)


def _notify(act: Act) -> None:
    """Tell those whose work it is: contributors and sender, or the holder whose claim was taken over."""
    concerned = act.case.contributor_ids | {act.revision.submitted_by_id or act.revision.created_by_id}
    if act.transition.action is Action.TAKE_OVER:
        concerned = frozenset() if act.case.holder_id is None else frozenset({act.case.holder_id})
    write_notifications(
        action=act.transition.action,
        article=act.article,
        title=act.revision.title,
        actor_id=act.user_id,
        actor_name=act.actor_name,
        recipient_ids=concerned,
        reasons=act.reasons,
        note=act.note,
    )


def _claim_filter(claim: Claim, act: Act) -> Q:
    free = Q(claimed_by=None) | Q(claimed_until__lte=act.now)
    mine = Q(claimed_by=act.actor.pk, claimed_until__gt=act.now) if act.actor else Q()
    return {
        Claim.ANY: Q(),
        Claim.FREE: free,
        Claim.MINE: mine,
        Claim.MINE_OR_FREE: free | mine,
        Claim.OTHERS: Q(claimed_until__gt=act.now) & ~Q(claimed_by=act.actor.pk if act.actor else None),
    }[claim]


# Acts whose words belong in the record for good. A message to authors stays with the revision: the record can't be
# redacted, and it may name what must not be named.
NOTED = (Action.CORRECT, Action.WITHDRAW, Action.REINSTATE, Action.PUBLISH_EMERGENCY)


def _record(act: Act) -> None:
    revision, transition = act.revision, act.transition
    record(
        actor_id=act.actor.pk if act.actor else None,
        actor_name=act.actor_name,
        action=transition.action,
        object_type="article",
        object_id=revision.article_id,
        object_label=revision.article.label,
        revision=revision.number,
        digest=act.digest or revision.digest,
        from_state=act.case.status,
        to_state=transition.target or act.case.status,
        reason=", ".join(act.reasons),
        note=act.note if transition.action in NOTED else "",
        address=act.actor.address if act.actor else "",
        at=act.recorded_at,
    )


def renew_claim(revision: Revision, *, actor: Actor, now: datetime | None = None) -> bool:
    """Lengthen the holder's lease by another 30 minutes from now; tell whether the actor holds it."""
    now = now or timezone.now()
    held = Revision.objects.filter(pk=revision.pk, status=Status.SUBMITTED, claimed_by=actor.pk, claimed_until__gt=now)
    return bool(held.update(claimed_until=now + LEASE))


def publish_due_if_any(*, now: datetime | None = None) -> int:
    """Publish what is due, if anything is: one indexed look-up, so that readers never wait for a worker."""
    now = now or timezone.now()
    if not Revision.objects.filter(status=Status.SCHEDULED, publish_at__lte=now).exists():
        return 0
    return publish_due(now=now)


def publish_due(*, now: datetime | None = None) -> int:
    """Publish every scheduled revision whose time has come; return how many.

    The approval stands, whatever became of its author's or editor's appointment since. One story that fails is
    logged and keeps no other waiting.
    """
    now = now or timezone.now()
    due = Revision.objects.filter(status=Status.SCHEDULED, publish_at__lte=now).order_by("publish_at", "pk")
    published = 0
    for pk in list(due.values_list("pk", flat=True)):
        try:
            published += _publish_scheduled(pk, now)
        except Refusal as refusal:
            log.warning("scheduled revision %s stays back: %s", pk, refusal)
        except Exception:
            log.exception("scheduled revision %s could not be published", pk)
    return published


def _publish_scheduled(pk: int, now: datetime) -> int:
    with transaction.atomic():
        revision = Revision.objects.select_related("article__unit", "cover", "saved_by").get(pk=pk)
        if revision.status != Status.SCHEDULED or revision.publish_at is None or revision.publish_at > now:
            return 0
        case = case_for(revision, now=now)
        act = Act(
            actor=None,
            actor_name="Jadwal terbit",
            transition=Transition(Action.PUBLISH, "Terbit terjadwal", (Status.SCHEDULED,), Status.PUBLISHED, ()),
            revision=revision,
            case=case,
            now=revision.publish_at,
        )
        if case.is_withdrawn:
            unschedule_beside(act)
            return 0
        if not (case.text.is_fit_to_publish and has_child_lists_of_two(case)):
            take_off_schedule(act, revision, HELD_AT_ITS_TIME)
            return 0
        _apply(act, Seen(revision.number, revision.version))
    return 1
