"""Who is told by mail what became of a story?"""

import pytest
from django.core import mail
from django.core.management import CommandError, call_command
from django.utils import timezone

from articles.models import Notification
from articles.queries import current_revision
from articles.refusals import Unready
from articles.states import Action, Status
from tests.articles.stories import RETURN, act, make_story
from upt.models import Appointment

pytestmark = pytest.mark.django_db


def recipients():
    return [row.recipient.username for row in Notification.objects.select_related("recipient")]


def test_a_return_tells_the_contributors_with_reason_message_and_link(cast, units, settings):
    article = make_story(cast, units, Status.RETURNED)
    call_command("send_notifications")
    assert [message.to for message in mail.outbox] == [["agent@contoh.example"]]
    message = mail.outbox[0]
    assert message.subject == "Dikembalikan: Warga Binaan Panen Sayur di Kebun Sendiri"
    for part in (
        "Editor mengembalikan naskah Anda",
        "- Fakta, nama, atau angka perlu dipastikan",
        "Pastikan jumlah panen.",
        f"{settings.SITE_URL}/redaksi/naskah/{article.pk}/",
    ):
        assert part in message.body


def test_nobody_is_told_of_a_refused_act(cast, units):
    article = make_story(cast, units, Status.SUBMITTED)
    with pytest.raises(Unready):
        act(article, Action.RETURN, cast.editor)
    assert recipients() == []


def test_nothing_is_sent_twice(cast, units):
    make_story(cast, units, Status.RETURNED)
    call_command("send_notifications")
    call_command("send_notifications")
    assert len(mail.outbox) == 1


def test_one_mail_holds_all_that_happened_to_a_person(cast, units):
    make_story(cast, units, Status.RETURNED)
    make_story(cast, units, Status.PUBLISHED)
    call_command("send_notifications")
    assert [(message.subject, message.body.count("---")) for message in mail.outbox] == [("2 kabar dari redaksi", 1)]


def test_a_takeover_tells_the_holder_alone(cast, units):
    article = make_story(cast, units, Status.SUBMITTED)
    act(article, Action.CLAIM, cast.editor)
    act(article, Action.TAKE_OVER, cast.second_editor)
    assert recipients() == ["editor"]


def test_a_deactivated_account_gets_no_mail_and_blocks_nobody(cast, units):
    make_story(cast, units, Status.RETURNED)
    make_story(cast, units, Status.PUBLISHED, unit="b", author="outsider")
    cast.agent.is_active = False
    cast.agent.save(update_fields=["is_active"])
    call_command("send_notifications")
    assert [message.to for message in mail.outbox] == [["outsider@contoh.example"]]


def test_no_mail_outlives_the_access_that_an_appointment_gave(cast, units):
    article = make_story(cast, units, Status.SUBMITTED)
    Appointment.objects.filter(user=cast.agent).update(ended_at=timezone.now())
    act(article, Action.RETURN, cast.editor, **RETURN)
    assert recipients() == ["agent"]
    call_command("send_notifications")
    assert (mail.outbox, Notification.objects.filter(sent_at=None).count()) == ([], 0)


def test_a_mail_server_that_is_down_loses_nothing(cast, units, settings):
    make_story(cast, units, Status.RETURNED)
    settings.EMAIL_BACKEND = "tests.articles.test_notifications.Down"
    with pytest.raises(CommandError, match="1 orang belum terkirim"):
        call_command("send_notifications")
    assert Notification.objects.filter(sent_at=None).count() == 1
    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
    call_command("send_notifications")
    assert len(mail.outbox) == 1


def test_publication_by_schedule_tells_the_author(cast, units):
    from articles.workflow import publish_due

    article = make_story(cast, units, Status.SCHEDULED)
    publish_due(now=current_revision(article).publish_at)
    assert recipients() == ["agent"]


class Down:
    """A mail server that takes the call and refuses the letter."""

    def __init__(self, *args, **kwargs):
        pass

    def __enter__(self):
        return self

    def __exit__(self, *error):
        return None

    def send_messages(self, messages):
        raise OSError("down")
