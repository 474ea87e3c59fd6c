"""Who gets in with which words, and where does the person land?"""

import pytest
from django.test import Client

from accounts.services import deactivate_user
from tests.accounts.conftest import heading, sign_in, signed_in
from tests.conftest import PASSWORD

pytestmark = pytest.mark.django_db
MISMATCH = "Nama pengguna, surel, atau kata sandi tidak cocok."


def is_in(browser) -> bool:
    return "_auth_user_id" in browser.session


@pytest.mark.parametrize("login", ["agent", "AGENT", "agent@contoh.example", "Agent@Contoh.Example", " agent "])
def test_user_name_or_address_in_any_case(client, cast, login):
    answer = sign_in(client, login)
    assert (answer.status_code, answer.headers["Location"]) == (302, "/redaksi/")
    assert is_in(client)


@pytest.mark.parametrize("login", ["agent", "agent@contoh.example", "siapa", "siapa@contoh.example"])
def test_one_sentence_for_every_wrong_entry(client, cast, login):
    answer = sign_in(client, login, "bukan-sandinya-ini")
    assert answer.status_code == 200
    assert list(answer.context["form"].non_field_errors()) == [MISMATCH]
    assert f'value="{login}"' in answer.content.decode()
    assert not is_in(client)


def test_an_invited_account_without_a_password_stays_closed(client, cast):
    cast.agent.set_unusable_password()
    cast.agent.save()
    assert sign_in(client, "agent", "!").status_code == 200
    assert not is_in(client)


def test_a_closed_account_is_told_so_only_with_the_right_password(client, cast):
    deactivate_user(user=cast.agent, by=cast.admin)
    assert list(sign_in(client, "agent", "bukan").context["form"].non_field_errors()) == [MISMATCH]
    answer = client.post("/masuk/", {"login": "agent", "password": PASSWORD}, follow=True)
    assert heading(answer) == "Akun ini dinonaktifkan"
    assert not is_in(client)


OWN = ["/redaksi/naskah/7/", "/akun/sesi/", "/redaksi/?x=1&y=a%20b", "/"]
FOREIGN = [
    "https://jahat.example/",
    "//jahat.example/",
    "/\\jahat.example",
    "\\\\jahat.example",
    "https:jahat.example",
    "http:///jahat.example",
    "javascript:alert(1)",
    " https://jahat.example",
    "http://testserver/redaksi/",
    "redaksi/",
    "",
]


@pytest.mark.parametrize("path", OWN)
def test_next_leads_to_own_paths(client, cast, path):
    page = client.get("/masuk/", {"next": path})
    assert page.context["redirect_field_value"] == path
    assert sign_in(client, "agent", next=path).headers["Location"] == path


@pytest.mark.parametrize("path", FOREIGN)
def test_next_leads_nowhere_else(client, cast, path):
    assert sign_in(client, "agent", next=path).headers["Location"] == "/redaksi/"


@pytest.mark.parametrize("path", FOREIGN)
def test_nor_does_signing_out(cast, path):
    assert signed_in(cast.agent).post("/keluar/", {"next": path}).headers["Location"] == "/masuk/"


def test_a_private_page_sends_to_the_door_and_back(client, cast):
    answer = client.get("/redaksi/naskah/7/", {"a": "1"})
    assert (answer.status_code, answer.headers["Location"]) == (302, "/masuk/?next=/redaksi/naskah/7/%3Fa%3D1")


def test_a_post_of_an_expired_session_is_sent_to_the_door_too(client, cast):
    answer = client.post("/redaksi/naskah/7/", {"title": "x"})
    assert (answer.status_code, answer.headers["Location"]) == (302, "/masuk/?next=/redaksi/naskah/7/")


def test_signing_out_takes_a_post(cast):
    browser = signed_in(cast.agent)
    assert heading(browser.get("/keluar/")) == "Keluar dari redaksi?"
    assert is_in(browser)
    assert browser.post("/keluar/").headers["Location"] == "/masuk/"
    assert not is_in(browser)


def test_signing_out_asks_for_the_forms_own_token(cast):
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(cast.agent)
    assert strict.post("/keluar/").status_code == 403
    assert is_in(strict)


def test_nobody_signs_up(client):
    given = {"username": "baru", "email": "baru@contoh.example", "password1": PASSWORD, "password2": PASSWORD}
    assert heading(client.get("/akun/daftar/")) == "Akun dibuat lewat undangan"
    assert heading(client.post("/akun/daftar/", given)) == "Akun dibuat lewat undangan"
    assert not is_in(client)


def test_who_is_in_already_skips_the_door(cast):
    assert signed_in(cast.agent).get("/masuk/?next=/akun/").headers["Location"] == "/akun/"


def test_signing_out_empties_the_browser_s_back_button(cast):
    browser = signed_in(cast.agent)
    assert "Clear-Site-Data" not in browser.get("/keluar/").headers
    assert browser.post("/keluar/").headers["Clear-Site-Data"] == '"cache"'
