"""Does nobody who decides get to work without a second factor?"""

import pytest
from allauth.mfa.models import Authenticator
from django.test import Client

from accounts.models import RoleGrant
from accounts.states import Role
from tests.accounts.conftest import SECRET, add_app, code_now, heading, sign_in, signed_in
from tests.conftest import PASSWORD

pytestmark = pytest.mark.django_db
SET_UP = "Peran Anda memerlukan langkah kedua saat masuk. Pasang salah satu di bawah ini, lalu Anda dapat melanjutkan."

# person -> whether the desk waits for a second factor
ASKED = {
    "agent": False,
    "coordinator": False,
    "editor": True,
    "managing_editor": True,
    "admin": True,
}


@pytest.fixture(autouse=True)
def _required(settings):
    settings.REQUIRE_MFA = True


@pytest.mark.parametrize("person", ASKED)
@pytest.mark.parametrize("method", ["get", "post", "put", "head"])
def test_by_role_whatever_the_method(cast, person, method):
    browser = signed_in(getattr(cast, person))
    answer = getattr(browser, method)("/redaksi/naskah/7/")
    asked = (302, "/akun/dua-langkah/")
    assert ((answer.status_code, answer.headers.get("Location")) == asked) is ASKED[person]
    assert answer.status_code == (302 if ASKED[person] else 200)


@pytest.mark.parametrize("path", ["/kelola/", "/kelola/accounts/user/", "/kelola/accounts/user/add/", "/laporan/"])
def test_an_administrator_reaches_nothing_before(cast, path):
    browser = signed_in(cast.admin)
    assert browser.get(path).headers["Location"] == "/akun/dua-langkah/"
    given = {"full_name": "Baru", "email": "baru@contoh.example", "place": ""}
    assert browser.post(path, given).headers["Location"] == "/akun/dua-langkah/"


def test_the_page_says_why(cast):
    answer = signed_in(cast.editor).get("/redaksi/", follow=True)
    assert heading(answer) == "Langkah kedua saat masuk"
    assert [str(message) for message in answer.context["messages"]] == [SET_UP]


def test_a_public_page_that_asks_for_the_actor_gets_one_without_power(cast):
    browser = signed_in(cast.editor)
    assert browser.get("/pratinjau/").content.decode() == f"{cast.editor.pk} [] False"
    add_app(cast.editor)
    assert browser.get("/pratinjau/").content.decode() == f"{cast.editor.pk} [Role.EDITOR] True"


def test_recovery_codes_alone_are_no_second_factor(cast):
    Authenticator.objects.create(
        user=cast.editor, type=Authenticator.Type.RECOVERY_CODES, data={"seed": "00" * 40, "used_mask": 0}
    )
    assert signed_in(cast.editor).get("/redaksi/").headers["Location"] == "/akun/dua-langkah/"


def test_one_that_is_removed_closes_the_desk_again(cast):
    add_app(cast.editor)
    browser = Client()
    browser.force_login(cast.editor)
    assert browser.get("/redaksi/").status_code == 200
    Authenticator.objects.all().delete()
    assert browser.get("/redaksi/").headers["Location"] == "/akun/dua-langkah/"


def test_a_role_given_while_signed_in_asks_with_the_next_request(cast):
    browser = signed_in(cast.agent)
    assert browser.get("/redaksi/").status_code == 200
    RoleGrant.objects.create(user=cast.agent, role=Role.EDITOR)
    assert browser.get("/redaksi/").headers["Location"] == "/akun/dua-langkah/"


def test_setting_up_an_app_and_signing_in_with_it(cast):
    browser = signed_in(cast.editor)
    page = browser.get("/akun/dua-langkah/aplikasi/", follow=True)
    assert heading(page) == "Pastikan ini Anda"
    page = browser.post("/akun/konfirmasi/", {"password": PASSWORD, "next": "/akun/dua-langkah/aplikasi/"}, follow=True)
    secret = page.context["form"].secret
    wrong = browser.post("/akun/dua-langkah/aplikasi/", {"code": "12345"})
    assert wrong.context["form"].secret == secret
    done = browser.post("/akun/dua-langkah/aplikasi/", {"code": code_now(secret)}, follow=True)
    assert heading(done) == "Kode cadangan"
    assert len(done.context["unused_codes"]) == 10
    assert browser.get("/redaksi/").status_code == 200

    other = Client()
    assert sign_in(other, "editor", next="/redaksi/naskah/7/").headers["Location"] == "/masuk/langkah-kedua/"
    assert other.get("/redaksi/").headers["Location"] == "/masuk/?next=/redaksi/"
    spare = done.context["unused_codes"][0]
    assert other.post("/masuk/langkah-kedua/", {"code": spare}).headers["Location"] == "/redaksi/naskah/7/"
    other.post("/keluar/")
    sign_in(other, "editor")
    again = other.post("/masuk/langkah-kedua/", {"code": spare})
    assert list(again.context["form"].errors["code"]) == [
        "Kode ini tidak cocok. Pastikan jam ponsel Anda tepat, lalu coba kode berikutnya."
    ]


@pytest.mark.parametrize(("step", "fits"), [(-3, False), (-1, True), (0, True), (1, True), (3, False)])
def test_a_phone_half_a_minute_off_still_fits(cast, step, fits):
    add_app(cast.editor)
    browser = Client()
    sign_in(browser, "editor")
    answer = browser.post("/masuk/langkah-kedua/", {"code": code_now(SECRET, step)})
    assert (answer.status_code == 302) is fits


def test_a_code_fits_once(cast):
    add_app(cast.editor)
    code, answers = code_now(), []
    for _ in range(2):
        browser = Client()
        sign_in(browser, "editor")
        answers.append(browser.post("/masuk/langkah-kedua/", {"code": code}).status_code)
    assert answers == [302, 200]


def test_the_demo_asks_for_none(cast, settings):
    settings.REQUIRE_MFA = False
    assert signed_in(cast.editor).get("/redaksi/").status_code == 200
