"""Who is told by mail what became of a story, and in which words?

Written inside the act's own transaction, so that no mail speaks of a decision whose reason isn't kept.
"""

import logging
from smtplib import SMTPException

from django.conf import settings
from django.core.mail import EmailMessage, get_connection
from django.core.mail.backends.base import BaseEmailBackend
from django.db import transaction
from django.utils import timezone

from accounts.models import User
from articles.models import Article, Notification
from articles.queries import visible_to
from articles.states import Action, Reason
from upt.actors import actor_for

log = logging.getLogger(__name__)

# act: (subject, first sentence). The desk's own inbox shows everything else.
WORDS = {
    Action.RETURN: ("Dikembalikan: {title}", "{actor} mengembalikan naskah Anda untuk diperbaiki."),
    Action.REJECT: ("Ditolak: {title}", "{actor} memutuskan bahwa naskah Anda tidak diterbitkan."),
    Action.PUBLISH: ("Terbit: {title}", "Naskah Anda sudah terbit. Terima kasih."),
    Action.PUBLISH_EMERGENCY: ("Terbit darurat: {title}", "{actor} menerbitkan naskah Anda dalam keadaan darurat."),
    Action.WITHDRAW: ("Dicabut: {title}", "{actor} mencabut berita Anda dari hadapan pembaca."),
    Action.TAKE_OVER: ("Diambil alih: {title}", "{actor} mengambil alih naskah yang sedang Anda pegang."),
}
CHUNK = 50


def write_notifications(
    *,
    action: Action,
    article: Article,
    title: str,
    actor_id: int | None,
    actor_name: str,
    recipient_ids: frozenset[int],
    reasons: tuple[str, ...] = (),
    note: str = "",
) -> None:
    """Put a mail about an act into the outbox of everyone concerned but the actor; acts without words tell nobody."""
    if action not in WORDS:
        return
    subject, sentence = WORDS[action]
    labels = [Reason(reason).label for reason in reasons] if action in (Action.RETURN, Action.REJECT) else []
    parts = [
        sentence.format(actor=actor_name),
        "\n".join(f"- {label}" for label in labels),
        note,
        f"{settings.SITE_URL}/redaksi/naskah/{article.pk}/",
    ]
    Notification.objects.bulk_create(
        Notification(
            recipient_id=recipient,
            article=article,
            subject=subject.format(title=title)[:200],
            text="\n\n".join(part for part in parts if part),
        )
        for recipient in sorted(recipient_ids - {actor_id})
    )


def send_waiting() -> tuple[int, int]:
    """Send what waits in the outbox, one mail a person with all that happened; return (people told, people failed).

    A person whose mail server refuses stays in the outbox for the next run and keeps nobody else waiting.
    """
    told = failed = 0
    unsent = Notification.objects.filter(sent_at=None).order_by("recipient")
    with get_connection() as mail:
        for user_id in list(unsent.values_list("recipient", flat=True).distinct()):
            try:
                told += _tell(User.objects.get(pk=user_id), mail)
            except (SMTPException, OSError):
                log.exception("mail to account %s was not sent", user_id)
                failed += 1
    return told, failed


def _tell(user: User, mail: BaseEmailBackend) -> int:
    with transaction.atomic():
        waiting = list(Notification.objects.select_for_update().filter(recipient=user, sent_at=None)[:CHUNK])
        if not waiting:
            return 0
        Notification.objects.filter(pk__in=[row.pk for row in waiting]).update(sent_at=timezone.now())
        told = _still_theirs(user, waiting)
        if told:
            _mail_for(user, told, mail).send()
    return 1


def _still_theirs(user: User, waiting: list[Notification]) -> list[Notification]:
    """Drop what the person may not read any more: a mail must not outlive the access that an appointment gave."""
    readable = visible_to(actor_for(user)).filter(pk__in=[row.article_id for row in waiting])
    allowed = set(readable.values_list("pk", flat=True))
    return [row for row in waiting if row.article_id in allowed]


def _mail_for(user: User, waiting: list[Notification], mail: BaseEmailBackend) -> EmailMessage:
    subject = waiting[0].subject if len(waiting) == 1 else f"{len(waiting)} kabar dari redaksi"
    body = "\n\n---\n\n".join(f"{row.subject}\n\n{row.text}" for row in waiting)
    greeting = f"Yth. {user.full_name},\n\n"
    return EmailMessage(subject, f"{greeting}{body}\n", to=[user.email], connection=mail)
