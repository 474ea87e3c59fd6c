"""How is a remark put aside, and how does a word get into the newsroom's dictionary?"""

import re

from django.db import IntegrityError, transaction
from django.utils import timezone

from accounts.models import RoleGrant
from accounts.states import Role
from articles.assistant.access import may_dismiss, may_keep_words, may_override
from articles.assistant.learning import tally
from articles.models import Article, DeskNotice, Dismissal, HouseWord, Outcome, WordStatus
from articles.refusals import CannotNow, NotAllowed, Unready
from audit.services import record
from housestyle import Severity
from housestyle.rules.registry import BY_ID
from housestyle.rules.rule import Rule
from upt.actors import Actor
from upt.models import Unit

MAX_REASON = 300
NO_REASON = "Tulis alasannya dengan singkat."
NEVER = "Temuan tentang identitas anak tidak dapat dikesampingkan siapa pun (UU 11/2012 Pasal 19). Perbaiki teksnya."
ONLY_MANAGING = "Temuan ini menahan naskah; hanya redaktur pelaksana yang dapat membebaskannya, dengan alasan."
NOT_HERE = "Temuan dikesampingkan oleh mereka yang sedang menulis atau meninjau naskah ini."
_FINGERPRINT = re.compile(r"[0-9a-f]{32}")
_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")


def dismiss(*, article: Article, actor: Actor, rule_id: str, fingerprint: str, reason: str) -> Dismissal:
    """Put a remark aside with a reason; for what must not be published this is a managing editor's override.

    Raises NotAllowed (also for the child gate, which nobody passes), Unready without a reason, CannotNow for a remark
    that no rule makes. Putting the same aside twice keeps the first word.
    """
    rule = _rule(rule_id, fingerprint)
    if rule.is_child_gate:
        raise NotAllowed(NEVER)
    is_block = rule.severity is Severity.BLOCK
    if is_block and not may_override(actor):
        raise NotAllowed(ONLY_MANAGING)
    if not may_dismiss(actor, article):
        raise NotAllowed(NOT_HERE)
    reason = " ".join(reason.split())[:MAX_REASON]
    if not reason:
        raise Unready({"reason": NO_REASON})
    with transaction.atomic():
        row, is_new = Dismissal.objects.get_or_create(
            article=article,
            rule=rule.id,
            fingerprint=fingerprint,
            defaults={"reason": reason, "is_override": is_block, "by_id": actor.pk},
        )
        if is_new:
            tally(article.unit, {rule.id: 1}, Outcome.IGNORED)
            _record(actor, "override-finding" if is_block else "dismiss-finding", article, rule, reason)
    return row


def undo_dismissal(*, article: Article, actor: Actor, rule_id: str, fingerprint: str) -> None:
    """Let a remark that was put aside stand again. Taking back what isn't there does nothing."""
    rule = _rule(rule_id, fingerprint)
    if not may_dismiss(actor, article):
        raise NotAllowed(NOT_HERE)
    with transaction.atomic():
        gone, _ = Dismissal.objects.filter(article=article, rule=rule.id, fingerprint=fingerprint).delete()
        if gone:
            _record(actor, "restore-finding", article, rule, "")


def ask_managing_editors(*, article: Article, actor: Actor) -> int:
    """Tell the managing editors that a story is held by what only they can let pass; return how many hear of it now.

    Who has an unread word about this story already isn't told twice. Raises NotAllowed.
    """
    if not may_dismiss(actor, article):
        raise NotAllowed(NOT_HERE)
    grants = RoleGrant.objects.current().filter(role=Role.MANAGING_EDITOR, user__is_active=True)
    told = DeskNotice.objects.filter(article=article, seen_at=None).values("recipient")
    waiting = grants.exclude(user__in=told).values_list("user_id", flat=True).distinct()
    message = f"{actor.user} meminta Anda memeriksa temuan yang menahan naskah {article.unit.name}."
    with transaction.atomic():
        rows = [DeskNotice(recipient_id=pk, article=article, message=message[:300]) for pk in waiting]
        return len(DeskNotice.objects.bulk_create(rows))


def _rule(rule_id: str, fingerprint: str) -> Rule:
    rule = BY_ID.get(rule_id)
    if rule is None or not _FINGERPRINT.fullmatch(fingerprint):
        raise CannotNow("Temuan itu tidak dikenal. Muat ulang halaman, lalu ulangi.")
    return rule


def propose_word(*, word: str, unit: Unit | None, actor: Actor) -> HouseWord:
    """Propose a word for a unit's dictionary, or for the network's (`unit` None); an editor's own counts at once.

    Raises Unready for what isn't one word, CannotNow for a word that editors refused.
    """
    plain = word.strip().lower()
    if not _WORD.fullmatch(plain) or not 2 <= len(plain) <= 60:
        raise Unready({"word": "Kamus menyimpan satu kata tanpa angka, paling panjang 60 huruf."})
    is_editor = may_keep_words(actor)
    decided = {"decided_by_id": actor.pk, "decided_at": timezone.now()} if is_editor else {}
    status = WordStatus.APPROVED if is_editor else WordStatus.PROPOSED
    try:
        with transaction.atomic():
            row, is_new = HouseWord.objects.get_or_create(
                word=plain, unit=unit, defaults={"status": status, "proposed_by_id": actor.pk, **decided}
            )
            if is_new:
                _record_word(actor, "add-word" if is_editor else "propose-word", row)
    except IntegrityError:
        row, is_new = HouseWord.objects.get(word=plain, unit=unit), False
    if not is_new and is_editor and row.status != WordStatus.APPROVED:
        return decide_word(word=row, status=WordStatus.APPROVED, actor=actor)
    if row.status == WordStatus.REFUSED:
        raise CannotNow(
            f"Editor pernah menolak “{plain}” untuk kamus. Pakai ejaan lain, atau bicarakan dengan redaksi."
        )
    return row


def decide_word(*, word: HouseWord, status: WordStatus, actor: Actor) -> HouseWord:
    """Take a proposed word in, or refuse it; either can be turned round later. Raises NotAllowed."""
    if not may_keep_words(actor):
        raise NotAllowed("Kamus redaksi dijaga oleh editor.")
    with transaction.atomic():
        word.status, word.decided_by_id, word.decided_at = status, actor.pk, timezone.now()
        word.save(update_fields=["status", "decided_by", "decided_at"])
        _record_word(actor, "approve-word" if status == WordStatus.APPROVED else "refuse-word", word)
    return word


def _record(actor: Actor, action: str, article: Article, rule: Rule, reason: str) -> None:
    """Write who put which rule aside. An override's reason belongs in the record; other reasons may quote the text."""
    record(
        actor_id=actor.pk,
        actor_name=str(actor.user),
        action=action,
        object_type="article",
        object_id=article.pk,
        object_label=article.label,
        reason=rule.id,
        note=reason if action == "override-finding" else "",
        address=actor.address,
    )


def _record_word(actor: Actor, action: str, word: HouseWord) -> None:
    record(
        actor_id=actor.pk,
        actor_name=str(actor.user),
        action=action,
        object_type="word",
        object_id=word.pk,
        object_label=word.word,
        note=word.unit.name if word.unit else "seluruh jaringan",
        address=actor.address,
    )
