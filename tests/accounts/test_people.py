"""How do account data change, and how is a lost second factor cleared?"""

import pytest
from allauth.mfa.models import Authenticator
from django.core import mail
from django.core.exceptions import ValidationError

from accounts.links import password_link
from accounts.services import change_details, clear_second_factor, deactivate_user, invite, reactivate_user
from audit.queries import events_for
from tests.accounts.conftest import add_app, heading, sign_in

pytestmark = pytest.mark.django_db


def acts(user) -> list[tuple[str, str, str]]:
    return [(act.action, act.note, act.reason) for act in events_for("user", user.pk)]


def test_changing_details_names_the_fields(cast):
    given = {"full_name": " Agen Baru ", "email": "Baru@Contoh.example ", "phone": "0812"}
    assert change_details(user=cast.agent, by=cast.admin, **given) is True
    cast.agent.refresh_from_db()
    assert (cast.agent.full_name, cast.agent.email, cast.agent.phone) == ("Agen Baru", "baru@contoh.example", "0812")
    assert acts(cast.agent) == [("change-details", "nama lengkap, surel, telepon", "")]


def test_changing_nothing_records_nothing(cast):
    assert change_details(user=cast.agent, by=cast.admin, full_name="Agent", email="AGENT@contoh.example") is False
    assert acts(cast.agent) == []


def test_an_address_belongs_to_one_account(cast):
    with pytest.raises(ValidationError, match="sudah dipakai akun lain"):
        change_details(user=cast.agent, by=cast.admin, email="Editor@contoh.example")


def test_a_new_address_signs_in_and_the_old_one_no_longer(cast, client):
    link = password_link(cast.agent).removeprefix("http://127.0.0.1:8000")
    change_details(user=cast.agent, by=cast.admin, email="baru@contoh.example")
    assert sign_in(client, "agent@contoh.example").status_code == 200
    assert heading(client.get(link, follow=True)) == "Tautan ini tidak berlaku lagi"
    assert sign_in(client, "baru@contoh.example").status_code == 302


def test_the_old_address_is_told(cast, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        change_details(user=cast.agent, by=cast.admin, email="baru@contoh.example")
        change_details(user=cast.agent, by=cast.admin, phone="0812")
    (letter,) = mail.outbox
    assert (letter.subject, letter.to) == ("Surel akun Anda diganti", ["agent@contoh.example"])
    assert "diganti oleh Admin. Surat berikutnya dikirim ke baru@contoh.example." in letter.body


def test_a_field_changed_by_somebody_else_meanwhile_stays(cast):
    stale = type(cast.agent).objects.get(pk=cast.agent.pk)
    change_details(user=cast.agent, by=cast.admin, phone="0812")
    change_details(user=stale, by=cast.admin, full_name="Agen Baru")
    stale.refresh_from_db()
    assert (stale.full_name, stale.phone) == ("Agen Baru", "0812")


def test_closing_and_opening(cast):
    assert [deactivate_user(user=cast.agent, by=cast.admin, reason="Mutasi") for _ in range(2)] == [True, False]
    assert [reactivate_user(user=cast.agent, by=cast.admin) for _ in range(2)] == [True, False]
    assert acts(cast.agent) == [("deactivate", "", "Mutasi"), ("reactivate", "", "")]


def test_clearing_a_lost_second_factor(cast, django_capture_on_commit_callbacks):
    add_app(cast.editor)
    with django_capture_on_commit_callbacks(execute=True):
        assert [clear_second_factor(user=cast.editor, by=cast.admin) for _ in range(2)] == [True, False]
    assert Authenticator.objects.count() == 0
    assert acts(cast.editor) == [("clear-second-factor", "", "")]
    (letter,) = mail.outbox
    assert (letter.subject, letter.to) == ("Langkah kedua akun Anda dihapus", ["editor@contoh.example"])
    assert "dihapus dari akun Anda oleh Admin." in letter.body


@pytest.mark.parametrize(
    "typed", ["Sri\r\nBcc: x@y.example", "  Sri\tBcc: x@y.example ", "\u202eSri Bcc:\u200b x@y.example"]
)
def test_a_name_is_one_line_of_signs_that_can_be_seen(cast, typed):
    change_details(user=cast.agent, by=cast.admin, full_name=typed)
    invited = invite(email="sri@contoh.example", full_name=typed, invited_by=cast.admin)
    cast.agent.refresh_from_db()
    assert cast.agent.full_name == invited.full_name == "Sri Bcc: x@y.example"
