"""Is everybody reminded three days before, on the day and then weekly, once each, in one mail?"""

from datetime import date, timedelta
from smtplib import SMTPException
from threading import Barrier, Thread

import pytest
from django.core import mail
from django.core.mail.backends.locmem import EmailBackend
from django.core.management import CommandError, call_command
from django.db import connection

from events.models import FollowUp, ReminderSent
from events.services.reminders import due_reminders, occasion_of, send_reminders
from tests.events.meetings import moment
from tests.events.minutes import make_items
from upt.models import Appointment

DUE = date(2026, 3, 20)
ZONES = {"a": "Asia/Pontianak", "b": "Asia/Makassar"}


def at(days: int, clock: str = "09.00", zone: str = "Asia/Pontianak"):
    """Return a moment so many days after the due date."""
    return moment(20, clock, zone) + timedelta(days=days)


def told():
    return sorted((message.to[0].split("@")[0], message.subject) for message in mail.outbox)


@pytest.mark.parametrize(
    ("days", "occasion"),
    [(4, ""), (3, "soon"), (1, "soon"), (0, "due"), (-6, "due"), (-7, "week-1"), (-13, "week-1"), (-14, "week-2")],
)
def test_occasions(days, occasion):
    assert occasion_of(days) == occasion


def test_who_is_told(cast, units):
    make_items(cast, "d", f"k{units.a.kanwil_id}", f"u{units.a.pk}", f"u{units.b.pk}", due=DUE)
    people = {user.username for user in due_reminders(at(0, "23.00", "Asia/Jakarta"))}
    assert people == {
        *("agent", "colleague", "outsider", "coordinator"),
        *("editor", "second_editor", "managing_editor", "second_managing_editor"),
    }


def test_the_day_is_the_addressees_own(cast, units):
    """At 23.30 WIB of the day before, Kupang has its due day already."""
    make_items(cast, f"u{units.a.pk}", f"u{units.b.pk}", due=DUE)
    send_reminders(at(-3))
    found = due_reminders(at(-1, "23.30"))
    assert {(user.username, row.occasion) for user, rows in found.items() for row in rows} == {("outsider", "due")}


def test_one_mail_a_person_with_all_items(cast, units, settings):
    make_items(cast, f"u{units.a.pk}", due=DUE)
    make_items(cast, f"u{units.a.pk}", due=DUE + timedelta(days=2))
    send_reminders(at(0))
    assert told() == [
        ("agent", "2 tindak lanjut menunggu laporan Anda"),
        ("colleague", "2 tindak lanjut menunggu laporan Anda"),
    ]
    body = mail.outbox[0].body
    assert [line.strip() for line in body.splitlines() if "tenggat" in line] == [
        f"{units.a.name}, tenggat 20 Maret 2026 (hari ini)",
        f"{units.a.name}, tenggat 22 Maret 2026 (2 hari lagi)",
    ]
    assert all(settings.SITE_URL + item.get_absolute_url() in body for item in FollowUp.objects.all())


def test_the_whole_course(cast, units):
    make_items(cast, f"u{units.b.pk}", due=DUE)
    sent = {}
    for days in range(-6, 23):
        mail.outbox.clear()
        for _ in range(2):
            send_reminders(at(days, zone="Asia/Makassar"))
        if mail.outbox:
            sent[days] = len(mail.outbox)
    assert sent == {-3: 1, 0: 1, 7: 1, 14: 1, 21: 1}
    assert list(ReminderSent.objects.order_by("pk").values_list("occasion", flat=True)) == [
        *("soon", "due", "week-1", "week-2", "week-3"),
    ]


@pytest.mark.parametrize("state", ["reported", "done", "dropped"])
def test_nobody_is_reminded_of_what_waits_for_others(state, cast, units):
    make_items(cast, f"u{units.a.pk}", due=DUE)
    FollowUp.objects.update(state=state, evidence="Sudah.", reason="Alasan.")
    assert due_reminders(at(0)) == {}


def test_what_was_returned_is_reminded_of(cast, units):
    make_items(cast, f"u{units.a.pk}", due=DUE)
    FollowUp.objects.update(state="returned", reason="Lengkapi.")
    assert {user.username for user in due_reminders(at(0))} == {"agent", "colleague"}


def test_whoever_has_left_is_not_told(cast, units):
    make_items(cast, f"u{units.a.pk}", due=DUE)
    Appointment.objects.filter(user=cast.agent).update(ended_at=at(-5))
    type(cast.colleague).objects.filter(pk=cast.colleague.pk).update(is_active=False)
    assert due_reminders(at(0)) == {}


def test_it_costs_the_same_for_any_number(cast, units, django_assert_num_queries):
    make_items(cast, f"u{units.a.pk}", due=DUE)
    for _ in range(2):
        with django_assert_num_queries(4):
            due_reminders(at(0))
        make_items(cast, "d", f"k{units.a.kanwil_id}", f"u{units.a.pk}", f"u{units.b.pk}", due=DUE)


class Refusing(EmailBackend):
    """A mail server that doesn't want one of the addresses."""

    def send_messages(self, messages):
        if messages[0].to == ["agent@contoh.example"]:
            raise SMTPException("penuh")
        return super().send_messages(messages)


def test_a_mail_that_fails_is_tried_again_and_keeps_nobody_waiting(cast, units, settings):
    make_items(cast, f"u{units.a.pk}", due=DUE)
    settings.EMAIL_BACKEND = "tests.events.test_reminders.Refusing"
    assert send_reminders(at(0)) == (1, 1)
    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
    assert (send_reminders(at(0)), [name for name, _ in told()]) == ((1, 0), ["agent", "colleague"])


def test_the_command(cast, units, clock, capsys, settings):
    make_items(cast, f"u{units.a.pk}", due=DUE)
    clock(20, "09.00", "Asia/Pontianak")
    settings.EMAIL_BACKEND = "tests.events.test_reminders.Refusing"
    with pytest.raises(CommandError, match="1 orang belum terkirim"):
        call_command("send_event_reminders")
    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
    for _ in range(2):
        call_command("send_event_reminders")
    assert capsys.readouterr().out == "1 orang diingatkan.\n1 orang diingatkan.\n0 orang diingatkan.\n"


@pytest.mark.race
@pytest.mark.skipif(connection.vendor != "postgresql", reason="needs a second connection")
def test_two_runs_at_once_send_each_mail_once(committed_db, cast, units):
    make_items(cast, f"u{units.a.pk}", f"u{units.b.pk}", due=DUE)
    start = Barrier(3)

    def run():
        start.wait()
        try:
            send_reminders(at(0))
        finally:
            connection.close()

    threads = [Thread(target=run) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [name for name, _ in told()] == ["agent", "colleague", "outsider"]
    assert ReminderSent.objects.count() == 3
