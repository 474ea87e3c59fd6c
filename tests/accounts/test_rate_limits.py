"""Does the door hold back those who try too often, and say so?"""

import pytest
from django.core import mail

from tests.accounts.conftest import add_app, code_now, heading, sign_in, signed_in
from tests.conftest import PASSWORD

pytestmark = pytest.mark.django_db
TOO_MANY = "Terlalu banyak percobaan yang gagal. Tunggu lima menit, lalu coba lagi."


def test_five_misses_at_one_account_close_it_for_a_while_even_to_the_right_password(client, cast):
    for _ in range(5):
        assert sign_in(client, "agent", "bukan").context["form"].non_field_errors() != [TOO_MANY]
    answer = sign_in(client, "agent", PASSWORD)
    assert list(answer.context["form"].non_field_errors()) == [TOO_MANY]
    assert sign_in(client, "colleague").status_code == 302


def test_a_right_password_uses_up_nothing(client, cast):
    for _ in range(8):
        assert sign_in(client, "agent").status_code == 302
        client.post("/keluar/")


def test_thirty_posts_a_minute_from_one_address_show_the_page(client, cast):
    for number in range(30):
        sign_in(client, f"orang-{number}", "bukan")
    answer = sign_in(client, "agent")
    assert (answer.status_code, heading(answer)) == (429, "Terlalu banyak percobaan")
    assert client.get("/masuk/").status_code == 200
    assert sign_in(client, "agent", next="/akun/").status_code == 429


def test_three_links_an_hour_go_to_one_mailbox(client, cast):
    for _ in range(3):
        assert client.post("/akun/lupa-sandi/", {"email": "agent@contoh.example"}).status_code == 302
    answer = client.post("/akun/lupa-sandi/", {"email": "Agent@contoh.example"})
    assert (answer.status_code, heading(answer)) == (429, "Terlalu banyak percobaan")
    assert len(mail.outbox) == 3


def test_codes_of_the_second_step_cannot_be_guessed(client, cast):
    add_app(cast.editor)
    sign_in(client, "editor")
    for _ in range(5):
        client.post("/masuk/langkah-kedua/", {"code": "123"})
    answer = client.post("/masuk/langkah-kedua/", {"code": code_now()})
    assert list(answer.context["form"].errors["code"]) == [TOO_MANY]
    assert "_auth_user_id" not in client.session


def test_changing_the_password_is_limited_too(cast):
    browser = signed_in(cast.agent)
    wrong = {"oldpassword": "bukan", "password1": "sandi-lain-yang-panjang", "password2": "sandi-lain-yang-panjang"}
    answers = [browser.post("/akun/sandi/", wrong).status_code for _ in range(6)]
    assert answers == [200] * 5 + [429]
