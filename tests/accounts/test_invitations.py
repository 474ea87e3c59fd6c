"""How does an invited person come in, and what of old and used links?"""

import re
from threading import Barrier, Thread

import pytest
from django.core import mail
from django.core.exceptions import ValidationError
from django.db import connection
from django.test import Client

from accounts.links import password_link
from accounts.models import User
from accounts.services import deactivate_user, invite, resend_invitation
from accounts.tokens import RESET_SECONDS, link_tokens
from audit.queries import events_for
from tests.accounts.conftest import heading, sign_in
from tests.conftest import make_user

pytestmark = pytest.mark.django_db
NEW = "sandi-baru-yang-cukup-panjang"
LATE = "Tautan ini tidak berlaku lagi"


@pytest.fixture
def invited(cast, django_capture_on_commit_callbacks) -> User:
    with django_capture_on_commit_callbacks(execute=True):
        return invite(
            email=" Siti.Rahma@Contoh.example", full_name=" Siti Rahma ", invited_by=cast.coordinator, place="LPKA Uji"
        )


def path_in(letter) -> str:
    found = re.search(r"^http://127\.0\.0\.1:8000(/akun/lupa-sandi/\S+/)$", letter.body, re.MULTILINE)
    assert found, letter.body
    return found[1]


def test_makes_an_account_that_nobody_can_enter_yet(invited, cast):
    assert (invited.username, invited.email, invited.full_name) == (
        "siti.rahma",
        "siti.rahma@contoh.example",
        "Siti Rahma",
    )
    assert not invited.has_usable_password()
    (act,) = events_for("user", invited.pk)
    assert (act.action, act.actor_id, act.object_label, act.note) == (
        "invite",
        cast.coordinator.pk,
        "Siti Rahma",
        "LPKA Uji",
    )


def test_the_letter(invited):
    (letter,) = mail.outbox
    assert letter.subject == "Undangan bergabung di portal Agen Informasi Pemasyarakatan"
    assert letter.to == ["siti.rahma@contoh.example"]
    assert letter.body.startswith("Halo Siti Rahma,\n\nCoordinator mengundang Anda ke ruang redaksi")
    assert "untuk LPKA Uji. Di sana" in letter.body
    assert "nama pengguna: siti.rahma\n" in letter.body
    assert "&" not in letter.body


def test_letters_are_plain_text(cast, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        invite(email="n@contoh.example", full_name="Nur'aini <Yani>", invited_by=None, place="Lapas A & B")
    assert "Halo Nur'aini <Yani>,\n\nAnda diundang ke ruang redaksi" in mail.outbox[0].body
    assert "untuk Lapas A & B. Di sana" in mail.outbox[0].body


def test_the_letter_waits_until_the_act_stands(cast, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=False) as letters:
        invite(email="x@contoh.example", full_name="X", invited_by=None)
    assert len(letters) == 1
    assert mail.outbox == []


def test_the_whole_way_in(invited, client):
    page = client.get(path_in(mail.outbox[0]), follow=True)
    assert heading(page) == "Selamat datang, Siti"
    assert path_in(mail.outbox[0]) != page.request["PATH_INFO"]
    here = page.request["PATH_INFO"]
    short = client.post(here, {"password1": "pendek", "password2": "pendek"})
    assert set(short.context["form"].errors) == {"password1"}
    differing = client.post(here, {"password1": NEW, "password2": NEW + "x"})
    assert differing.context["form"].errors == {"password2": ["Kedua kata sandi baru tidak sama."]}
    own_name = client.post(here, {"password1": "siti.rahma@contoh", "password2": "siti.rahma@contoh"})
    assert set(own_name.context["form"].errors) == {"password1"}
    done = client.post(here, {"password1": NEW, "password2": NEW}, follow=True)
    assert heading(done) == "Silakan masuk"
    assert "_auth_user_id" not in client.session
    assert sign_in(client, "siti.rahma@contoh.example", NEW).status_code == 302
    assert [act.action for act in events_for("user", invited.pk)] == ["invite", "set-password", "sign-in"]
    assert mail.outbox[-1].subject == "Kata sandi Anda dibuat lewat tautan"


def test_a_used_link_shows_the_way_out(invited, client):
    page = client.get(path_in(mail.outbox[0]), follow=True)
    client.post(page.request["PATH_INFO"], {"password1": NEW, "password2": NEW})
    again = Client().get(path_in(mail.outbox[0]), follow=True)
    assert heading(again) == LATE
    assert '<a class="button button--primary" href="/akun/lupa-sandi/">Minta tautan baru</a>' in again.content.decode()
    assert heading(client.get(page.request["PATH_INFO"])) == LATE


def test_a_link_older_than_seven_days(invited, client, settings):
    assert settings.PASSWORD_RESET_TIMEOUT == 7 * 24 * 3600
    for age, expected in ((6.9, "Selamat datang, Siti"), (7.1, LATE)):
        link = old_link(invited, age * 24 * 3600)
        assert heading(Client().get(link, follow=True)) == expected


def test_a_forgotten_password_s_link_lasts_a_day(cast):
    for age, expected in ((RESET_SECONDS - 60, "Buat kata sandi baru"), (RESET_SECONDS + 60, LATE)):
        assert heading(Client().get(old_link(cast.agent, age), follow=True)) == expected


def old_link(user, age: float) -> str:
    made_at = link_tokens._num_seconds(link_tokens._now()) - int(age)
    token = link_tokens._make_token_with_timestamp(user, made_at, link_tokens.secret)
    return (
        password_link(user).rpartition("-")[0].rpartition("-")[0].removeprefix("http://127.0.0.1:8000") + f"-{token}/"
    )


@pytest.mark.parametrize("path", ["/akun/lupa-sandi/zz-abc-def/", "/akun/lupa-sandi/1-x/", "/akun/lupa-sandi/1--/"])
def test_an_invented_link(cast, client, path):
    answer = client.get(path, follow=True)
    assert (answer.status_code, heading(answer)) == (200, LATE)


def test_asking_for_a_new_link(invited, client):
    answer = client.post("/akun/lupa-sandi/", {"email": "SITI.rahma@contoh.example"}, follow=True)
    assert heading(answer) == "Periksa surel Anda"
    letter = mail.outbox[-1]
    assert letter.subject == "Tautan untuk membuat kata sandi baru"
    assert "berlaku tujuh hari" in letter.body
    assert heading(client.get(path_in(letter), follow=True)) == "Selamat datang, Siti"


def test_asking_for_an_unknown_address_tells_nothing_and_mails_nobody(client, cast):
    answer = client.post("/akun/lupa-sandi/", {"email": "siapa@contoh.example"}, follow=True)
    assert heading(answer) == "Periksa surel Anda"
    assert mail.outbox == []


def test_a_link_of_a_closed_account_leads_nowhere(cast, client):
    link = password_link(cast.agent).removeprefix("http://127.0.0.1:8000")
    deactivate_user(user=cast.agent, by=cast.admin)
    assert heading(client.get(link, follow=True)) == LATE
    client.post("/akun/lupa-sandi/", {"email": "agent@contoh.example"})
    assert mail.outbox == []


def test_resending(invited, cast, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        resend_invitation(user=invited, by=cast.admin, place="LPKA Uji")
    first, second = mail.outbox
    assert first.subject == second.subject
    assert heading(Client().get(path_in(second), follow=True)) == "Selamat datang, Siti"
    assert [act.action for act in events_for("user", invited.pk)] == ["invite", "resend-invitation"]


@pytest.mark.parametrize("case", ["in use", "closed"])
def test_resending_is_refused(case, invited, cast):
    user = cast.agent if case == "in use" else invited
    User.objects.filter(pk=user.pk).update(is_active=case == "in use")
    user.refresh_from_db()
    with pytest.raises(ValidationError):
        resend_invitation(user=user, by=cast.admin)
    assert len(mail.outbox) == 1


def test_a_known_address_keeps_its_account_and_gets_no_letter(cast, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True) as letters:
        again = invite(email="AGENT@contoh.example", full_name="Nama Lain", invited_by=cast.admin)
    assert (again, again.full_name) == (cast.agent, "Agent")
    assert (letters, list(events_for("user", again.pk))) == ([], [])


USERNAMES = [
    ("budi@lain.example", "budi"),
    ("Budi.Santoso@lain.example", "budi.santoso"),
    ("budi+humas@lain.example", "budihumas"),
    ("bùdi@lain.example", "budi"),
    ("_.-@lain.example", "pengguna"),
    ("agent@lain.example", "agent2"),
    ("x" * 64 + "@lain.example", "x" * 50),
]


@pytest.mark.parametrize(("email", "username"), USERNAMES)
def test_user_names_come_from_the_address(cast, email, username):
    assert invite(email=email, full_name="Orang", invited_by=None).username == username


def test_user_names_are_counted_on(cast):
    make_user("Agent2")
    assert invite(email="agent@a.example", full_name="Orang", invited_by=None).username == "agent3"
    assert invite(email="agent@b.example", full_name="Orang", invited_by=None).username == "agent4"


@pytest.mark.race
@pytest.mark.skipif(connection.vendor != "postgresql", reason="SQLite lets one writer in at a time; nothing can race")
def test_two_invitations_of_one_address_at_once_make_one_account(committed_db):
    start, made = Barrier(6), []

    def send():
        start.wait()
        try:
            made.append(invite(email="siti@contoh.example", full_name="Siti", invited_by=None).pk)
        finally:
            connection.close()

    threads = [Thread(target=send) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert made == [User.objects.get().pk] * 6
    assert [act.action for act in events_for("user", made[0])] == ["invite"]
    assert len(mail.outbox) == 1


def test_who_is_signed_in_as_somebody_else_leaves_that_account(invited, cast, client):
    client.force_login(cast.agent)
    page = client.get(path_in(mail.outbox[0]), follow=True)
    assert heading(page) == "Selamat datang, Siti"
    assert "_auth_user_id" not in client.session
