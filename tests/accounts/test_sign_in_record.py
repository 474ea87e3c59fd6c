"""What does the record keep of signing in, and what must never be in it?"""

import pytest
from allauth.mfa.models import Authenticator
from django.core import mail
from django.test import Client

from audit.models import AuditEvent
from audit.verify import walk_chain
from tests.accounts.conftest import add_app, code_now, sign_in, signed_in
from tests.conftest import PASSWORD

pytestmark = pytest.mark.django_db
NEW = "sandi-baru-yang-cukup-panjang"


def rows(*fields) -> list[tuple]:
    return list(AuditEvent.objects.values_list(*(fields or ("action", "actor_name", "object_id", "reason"))))


def test_in_and_out(cast):
    signed_in(cast.agent).post("/keluar/")
    pk = str(cast.agent.pk)
    assert rows() == [("sign-in", "Agent", pk, "password"), ("sign-out", "Agent", pk, "")]
    assert walk_chain().is_whole


def test_with_a_second_factor(cast, client):
    add_app(cast.editor)
    sign_in(client, "editor")
    assert rows() == []
    client.post("/masuk/langkah-kedua/", {"code": "1"})
    client.post("/masuk/langkah-kedua/", {"code": code_now()})
    pk = str(cast.editor.pk)
    assert rows() == [("refuse-second-factor", "Editor", pk, "totp"), ("sign-in", "Editor", pk, "password, totp")]


def test_a_wrong_password_is_held_against_the_account(cast, client):
    sign_in(client, "Agent@contoh.example", "rahasia-yang-salah")
    assert rows("action", "actor_id", "object_id", "digest") == [
        ("refuse-sign-in", cast.agent.pk, str(cast.agent.pk), "")
    ]


def test_an_unknown_name_leaves_only_a_keyed_digest(cast, client):
    for login in ("KataSandiKuDiKotakYangSalah", "katasandikudikotakyangsalah ", "lain"):
        sign_in(client, login, "rahasia-yang-salah")
    digests = [digest for (digest,) in rows("digest")]
    assert digests[0] == digests[1] != digests[2]
    assert (
        rows("action", "actor_name", "object_id", "object_label", "note")
        == [("refuse-sign-in", "Tanpa akun", "", "", "")] * 3
    )
    everything = str(list(AuditEvent.objects.values())).lower()
    assert [word for word in ("katasandiku", "rahasia") if word in everything] == []


def test_changing_the_password(cast):
    browser = signed_in(cast.agent)
    other = signed_in(cast.agent)
    answer = browser.post("/akun/sandi/", {"oldpassword": PASSWORD, "password1": NEW, "password2": NEW})
    assert answer.headers["Location"] == "/akun/"
    assert rows("action") == [("sign-in",), ("sign-in",), ("change-password",)]
    assert browser.get("/akun/").status_code == 200
    assert other.get("/akun/").headers["Location"] == "/masuk/?next=/akun/"
    (letter,) = mail.outbox
    assert (letter.subject, letter.to) == ("Kata sandi Anda diganti", ["agent@contoh.example"])
    assert "Dari      : 127.0.0.1" in letter.body


def test_a_wrong_old_password_changes_nothing(cast):
    browser = signed_in(cast.agent)
    answer = browser.post("/akun/sandi/", {"oldpassword": "bukan", "password1": NEW, "password2": NEW})
    assert answer.context["form"].errors == {"oldpassword": ["Kata sandi Anda yang sekarang tidak cocok."]}
    assert sign_in(Client(), "agent").status_code == 302


def test_second_factors_come_and_go(committed_db, cast):
    browser = signed_in(cast.editor)
    browser.post("/akun/konfirmasi/", {"password": PASSWORD, "next": "/akun/dua-langkah/aplikasi/"})
    secret = browser.get("/akun/dua-langkah/aplikasi/").context["form"].secret
    for path, data in (
        ("/akun/dua-langkah/aplikasi/", {"code": code_now(secret)}),
        ("/akun/dua-langkah/kode/baru/", {}),
        ("/akun/dua-langkah/aplikasi/lepas/", {}),
    ):
        assert browser.post(path, data).status_code == 302
    assert rows("action", "reason")[1:] == [
        ("add-second-factor", "totp"),
        ("add-second-factor", "recovery_codes"),
        ("renew-recovery-codes", "recovery_codes"),
        ("remove-second-factor", "totp"),
        ("remove-second-factor", "recovery_codes"),
    ]
    assert Authenticator.objects.count() == 0
    assert [letter.subject for letter in mail.outbox] == [
        "Aplikasi autentikator dipasang",
        "Kode cadangan baru dibuat",
        "Aplikasi autentikator dilepas",
    ]


def test_a_mail_server_that_is_down_undoes_no_change(cast, settings):
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_PORT = 1
    browser = signed_in(cast.agent)
    answer = browser.post("/akun/sandi/", {"oldpassword": PASSWORD, "password1": NEW, "password2": NEW})
    assert answer.headers["Location"] == "/akun/"
    assert sign_in(Client(), "agent", NEW).status_code == 302
