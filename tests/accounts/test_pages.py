"""Does every account page open, in our layout and in Indonesian words?"""

import re
from pathlib import Path

import allauth
import pytest
from allauth.mfa.models import Authenticator
from django.test import Client
from django.urls import NoReverseMatch, reverse

from accounts.urls import urlpatterns
from tests.accounts.conftest import add_app, heading, sign_in, signed_in
from tests.conftest import PASSWORD

pytestmark = pytest.mark.django_db

ALLAUTH = Path(allauth.__path__[0])

OPEN = {
    "/masuk/": "Masuk redaksi",
    "/masuk/nonaktif/": "Akun ini dinonaktifkan",
    "/akun/daftar/": "Akun dibuat lewat undangan",
    "/akun/lupa-sandi/": "Minta tautan kata sandi",
    "/akun/lupa-sandi/terkirim/": "Periksa surel Anda",
    "/akun/lupa-sandi/selesai/": "Silakan masuk",
}
OWN = {
    "/akun/": "Editor",
    "/akun/sandi/": "Ganti kata sandi",
    "/akun/dua-langkah/": "Langkah kedua saat masuk",
    "/akun/sesi/": "Perangkat yang sedang masuk",
    "/akun/konfirmasi/": "Pastikan ini Anda",
    "/akun/konfirmasi/kode/": "Pastikan ini Anda",
    "/keluar/": "Keluar dari redaksi?",
}
AFTER_CONFIRMING = {
    "/akun/dua-langkah/aplikasi/lepas/": "Lepas aplikasi autentikator?",
    "/akun/dua-langkah/kunci/": "Kunci sandi",
    "/akun/dua-langkah/kunci/tambah/": "Tambah kunci sandi",
    "/akun/dua-langkah/kode/": "Kode cadangan",
    "/akun/dua-langkah/kode/baru/": "Buat kode cadangan baru?",
}
ELSEWHERE = {
    "/akun/surel/": "/akun/",
    "/akun/surel/terkirim/": "/akun/",
    "/akun/sandi/baru/": "/akun/sandi/",
    "/akun/dua-langkah/aplikasi/": "/akun/dua-langkah/aplikasi/lepas/",
}
ENGLISH = re.compile(
    r"\b(sign|log|password|email|e-mail|authenticator|security|recovery|codes?|sessions?|browser|your|please|the|and)\b",
    re.IGNORECASE,
)


def words(answer) -> str:
    """Return what a reader reads: no tags, no scripts."""
    text = re.sub(r"<(script|style|svg)\b.*?</\1>", "", answer.content.decode(), flags=re.DOTALL)
    return re.sub(r"<[^>]+>", " ", text)


def look(answer, title) -> None:
    assert (answer.status_code, heading(answer)) == (200, title)
    assert ENGLISH.findall(words(answer)) == []
    assert '<html lang="id">' in answer.content.decode()
    assert "placeholder=" not in answer.content.decode()


@pytest.mark.parametrize("path", OPEN)
def test_pages_before_the_door(client, path):
    look(client.get(path), OPEN[path])


@pytest.fixture
def editor(cast) -> Client:
    """A browser of an editor with an app and recovery codes, just confirmed."""
    browser = signed_in(cast.editor)
    browser.post("/akun/konfirmasi/", {"password": PASSWORD, "next": "/akun/"})
    add_app(cast.editor)
    Authenticator.objects.create(
        user=cast.editor, type=Authenticator.Type.RECOVERY_CODES, data={"seed": "00" * 40, "used_mask": 3}
    )
    return browser


@pytest.mark.parametrize("path", OWN | AFTER_CONFIRMING)
def test_pages_of_one_s_own(editor, path):
    look(editor.get(path), (OWN | AFTER_CONFIRMING)[path])


@pytest.mark.parametrize("path", ELSEWHERE)
def test_pages_that_lead_elsewhere(editor, path):
    assert editor.get(path).headers["Location"] == ELSEWHERE[path]


def test_the_second_step(cast, client):
    add_app(cast.editor)
    sign_in(client, "editor")
    look(client.get("/masuk/langkah-kedua/"), "Langkah kedua")


def test_the_codes_as_a_file(editor):
    answer = editor.get("/akun/dua-langkah/kode/unduh/")
    lines = answer.content.decode().splitlines()
    assert lines[0] == "Kode cadangan Agen Informasi Pemasyarakatan. Setiap kode berlaku satu kali."
    assert len([line for line in lines if line.isdigit()]) == 8


@pytest.mark.parametrize("path", [path for path in AFTER_CONFIRMING if path != "/akun/dua-langkah/kunci/"])
def test_sensitive_pages_ask_again(cast, editor, path):
    stranger_at_the_desk = Client()
    stranger_at_the_desk.force_login(cast.editor)
    assert heading(stranger_at_the_desk.get(path, follow=True)) == "Pastikan ini Anda"


def test_the_profile_lists_what_counts_now(cast):
    text = words(signed_in(cast.agent).get("/akun/"))
    assert "Agen informasi, LPKA Kelas II Palangka Raya" in text
    assert "Sejak 24 September 2024" in text
    assert "SK W.17-UM.01.01-1" in text
    assert "Editor" in words(signed_in(cast.editor).get("/akun/"))
    assert "Belum ada penunjukan atau peran yang berlaku." in words(signed_in(cast.nobody).get("/akun/"))


# Names that allauth reverses only for ways of signing in that the portal doesn't offer.
NOT_OFFERED = {
    "account_confirm_email",
    "account_confirm_login_code",
    "account_request_login_code",
    "account_signup_by_passkey",
    "account_verify_phone",
    "account_change_phone",
    "account_complete_password_reset",
    "account_confirm_password_reset_code",
    "account_password_reset_completed",
    "mfa_signup_webauthn",
    "mfa_trust",
}


REVERSED = re.compile(
    r"""(?:reverse|reverse_lazy|redirect_response)\(\s*"((?:account|mfa|usersessions)_\w+)"|urlname\s*=\s*"(\w+)\""""
)


def test_every_name_that_allauth_reverses_has_an_address():
    code = [file.read_text() for app in ("account", "mfa", "usersessions") for file in (ALLAUTH / app).rglob("*.py")]
    asked = {first or second for text in code for first, second in REVERSED.findall(text)}
    ours = {pattern.name for pattern in urlpatterns}
    assert "account_login" in asked
    assert asked - ours - NOT_OFFERED == set()
    for name in NOT_OFFERED:
        with pytest.raises(NoReverseMatch):
            reverse(name)
