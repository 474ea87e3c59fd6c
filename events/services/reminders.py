"""Who is reminded by mail of which follow-up items, and how does nobody get the same reminder twice?"""

import logging
from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime, timedelta
from smtplib import SMTPException
from typing import NamedTuple

from django.conf import settings
from django.core.mail import EmailMessage, get_connection
from django.core.mail.backends.base import BaseEmailBackend
from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from accounts.mail import render_text
from accounts.models import RoleGrant, User
from accounts.states import Role
from events.models import FollowUp, ReminderSent
from events.queries.followup import with_words
from events.screens.followup import days_left, row_of
from events.states.followup import AWAITED
from upt.actors import is_current
from upt.models import Appointment

log = logging.getLogger(__name__)

DAYS_AHEAD = 3
DITJENPAS_ROLES = (Role.EDITOR, Role.MANAGING_EDITOR)


class Reminder(NamedTuple):
    item: FollowUp
    occasion: str


def occasion_of(days: int) -> str:
    """Name the occasion that so many days before the due date are: soon, due, or a week after it; empty for none.

    A day without a run loses nothing: an occasion lasts until the next one begins.
    """
    if days > DAYS_AHEAD:
        return ""
    if days > 0:
        return "soon"
    return f"week-{-days // 7}" if days <= -7 else "due"


def due_reminders(at: datetime) -> dict[User, list[Reminder]]:
    """Return who is to be reminded of what at a moment and wasn't yet (4 queries).

    Told are the addressee's people of that moment: a unit's agents, an office's coordinators, for Ditjenpas editors.
    """
    last = at.date() + timedelta(days=DAYS_AHEAD + 1)  # the easternmost day may be one ahead of UTC's
    items = with_words(FollowUp.objects.filter(state__in=AWAITED, due_on__lte=last)).order_by("due_on", "pk")
    wanted = [Reminder(item, occasion) for item in items if (occasion := occasion_of(days_left(item, at)))]
    sent = set(
        ReminderSent.objects.filter(item__in=[row.item.pk for row in wanted]).values_list(
            "item", "recipient", "occasion"
        )
    )
    people = _People([row.item for row in wanted], at)
    told: dict[User, list[Reminder]] = defaultdict(list)
    for row in wanted:
        for user in people.of(row.item):
            if (row.item.pk, user.pk, row.occasion) not in sent:
                told[user].append(row)
    return dict(told)


def send_reminders(at: datetime | None = None) -> tuple[int, int]:
    """Send one mail a person with everything that is due; return (people told, people failed).

    A mail that fails leaves no trace, so that the next run tries again; it keeps nobody else waiting.
    """
    at = at or timezone.now()
    told = failed = 0
    with get_connection() as mail:
        for user, reminders in due_reminders(at).items():
            try:
                told += _remind(user, reminders, mail, at)
            except (SMTPException, OSError):
                log.exception("reminder to account %s was not sent", user.pk)
                failed += 1
    return told, failed


def _remind(user: User, reminders: Iterable[Reminder], mail: BaseEmailBackend, at: datetime) -> int:
    """Mark and send in one transaction. A second run waits at the person's row, then finds the marks."""
    with transaction.atomic():
        User.objects.select_for_update(no_key=True).get(pk=user.pk)
        sent = set(ReminderSent.objects.filter(recipient=user).values_list("item", "occasion"))
        fresh = [row for row in reminders if (row.item.pk, row.occasion) not in sent]
        if not fresh:
            return 0
        ReminderSent.objects.bulk_create(
            ReminderSent(item=row.item, recipient=user, occasion=row.occasion, sent_at=at) for row in fresh
        )
        _mail_for(user, fresh, mail, at).send()
    return 1


def _mail_for(user: User, reminders: list[Reminder], mail: BaseEmailBackend, at: datetime) -> EmailMessage:
    rows = [row_of(reminder.item, at) for reminder in reminders]
    context = {"user": user, "rows": rows, "count": len(rows), "site_url": settings.SITE_URL}
    subject, _, text = render_text("events/mail/reminder.txt", context).partition("\n")
    return EmailMessage(subject.strip(), text.strip() + "\n", to=[user.email], connection=mail)


class _People:
    """Who serves the addressees of some items at a moment (2 queries)."""

    def __init__(self, items: list[FollowUp], at: datetime) -> None:
        wanted = Q(unit__in={item.unit_id for item in items if item.unit_id}) | Q(
            kanwil__in={item.kanwil_id for item in items if item.kanwil_id}
        )
        appointments = Appointment.objects.filter(wanted, user__is_active=True).select_related("user", "unit", "kanwil")
        self.units: dict[int, list[User]] = defaultdict(list)
        self.offices: dict[int, list[User]] = defaultdict(list)
        for row in appointments.order_by("pk"):
            if is_current(row, at):
                people = self.units[row.unit_id] if row.unit_id else self.offices[row.kanwil_id or 0]
                people.append(row.user)
        grants = RoleGrant.objects.current().filter(role__in=DITJENPAS_ROLES, user__is_active=True)
        self.editors = [grant.user for grant in grants.select_related("user").order_by("pk")]

    def of(self, item: FollowUp) -> list[User]:
        if item.unit_id:
            people = self.units[item.unit_id]
        else:
            people = self.offices[item.kanwil_id] if item.kanwil_id else self.editors
        return list(dict.fromkeys(people))
