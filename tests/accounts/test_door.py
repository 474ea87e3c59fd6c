"""Who stands where in the newsroom, and does the end of a task count at once?"""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from accounts.models import RoleGrant
from accounts.services import deactivate_user, end_role, reactivate_user
from accounts.states import Role
from tests.accounts.conftest import heading, signed_in
from tests.conftest import appoint, make_user
from upt.models import Appointment

pytestmark = pytest.mark.django_db

PEOPLE = ["anonymous", "nobody", "agent", "coordinator", "editor", "managing_editor", "admin"]
TO_DOOR, IN, CLOSED = "to the door", "in", "closed"
# path -> what each of PEOPLE meets there (no second factor asked for)
TABLE = {
    "/": [IN] * 7,
    "/pratinjau/": [IN] * 7,
    "/masuk/": [IN] + ["/redaksi/"] * 6,
    "/akun/daftar/": [IN] + ["/redaksi/"] * 6,
    "/akun/lupa-sandi/": [IN] * 7,
    "/redaksi/": [TO_DOOR, CLOSED, IN, IN, IN, IN, IN],
    "/redaksi/naskah/7/": [TO_DOOR, CLOSED, IN, IN, IN, IN, IN],
    "/laporan/": [TO_DOOR, CLOSED, IN, IN, IN, IN, IN],
    "/kelola/": [TO_DOOR, CLOSED, CLOSED, CLOSED, CLOSED, CLOSED, IN],
    "/kelola/accounts/user/": [TO_DOOR, CLOSED, CLOSED, CLOSED, CLOSED, CLOSED, IN],
    "/akun/": [TO_DOOR] + [IN] * 6,
    "/akun/sandi/": [TO_DOOR] + [IN] * 6,
    "/akun/dua-langkah/": [TO_DOOR] + [IN] * 6,
    "/akun/sesi/": [TO_DOOR] + [IN] * 6,
    "/keluar/": ["/masuk/"] + [IN] * 6,
}


def browser_of(cast, person) -> Client:
    browser = Client()
    if person != "anonymous":
        browser.force_login(getattr(cast, person))
    return browser


@pytest.mark.parametrize("path", TABLE)
def test_table(cast, path):
    met = []
    for person in PEOPLE:
        answer = browser_of(cast, person).get(path)
        where = answer.headers.get("Location", "")
        door = TO_DOOR if where == f"/masuk/?next={path}" else where
        met.append({200: IN, 302: door, 403: CLOSED}[answer.status_code])
    assert met == TABLE[path]


@pytest.mark.parametrize("person", ["nobody", "agent", "editor"])
def test_the_closed_pages_take_no_post_either(cast, person):
    path = "/redaksi/naskah/7/" if person == "nobody" else "/kelola/accounts/user/add/"
    answer = browser_of(cast, person).post(path, {"full_name": "Baru", "email": "baru@contoh.example", "place": ""})
    assert answer.status_code == 403


def test_an_appointment_that_ends_closes_the_desk_with_the_next_request(cast):
    browser = signed_in(cast.agent)
    assert browser.get("/redaksi/").content.decode() == "GET [] 1 0"
    Appointment.objects.filter(user=cast.agent).update(ended_at=timezone.now())
    answer = browser.get("/redaksi/")
    assert (answer.status_code, heading(answer)) == (403, "Penunjukan Anda sudah berakhir")
    text = answer.content.decode()
    assert "Penunjukan Anda untuk LPKA Kelas II Palangka Raya berakhir pada" in text
    assert "Yang dapat membantu: Kanwil Ditjenpas Kalimantan Tengah atau administrator portal." in text
    assert browser.get("/akun/").status_code == 200


def test_a_role_that_ends_closes_the_desk_with_the_next_request(cast):
    browser = signed_in(cast.editor)
    assert browser.get("/redaksi/").content.decode() == "GET [Role.EDITOR] 0 0"
    end_role(grant=RoleGrant.objects.get(user=cast.editor), by=cast.admin)
    answer = browser.get("/redaksi/")
    assert (answer.status_code, heading(answer)) == (403, "Akun Anda belum mempunyai tugas")


def test_the_last_day_in_the_place_s_own_zone_counts(units):
    user = make_user("harian")
    today = timezone.localdate(timezone=timezone.get_fixed_timezone(timedelta(hours=8)))
    row = appoint(user, "agent", units.b)
    browser = signed_in(user)
    answers = []
    for last_day in (today, today - timedelta(days=1)):
        row.ends_on = last_day
        row.save()
        answers.append(browser.get("/redaksi/").status_code)
    assert answers == [200, 403]


def test_an_appointment_that_has_not_begun(units):
    user = make_user("kelak")
    row = appoint(user, "coordinator", units.a)
    row.starts_on = timezone.localdate() + timedelta(days=3)
    row.save()
    answer = signed_in(user).get("/redaksi/")
    assert (answer.status_code, heading(answer)) == (403, "Penunjukan Anda belum mulai")
    assert "untuk Kanwil Ditjenpas Kalimantan Tengah berlaku mulai" in answer.content.decode()


def test_a_closed_account_is_out_with_the_next_request_and_in_again_when_opened(cast):
    browser = signed_in(cast.agent)
    deactivate_user(user=cast.agent, by=cast.admin)
    assert browser.get("/redaksi/").headers["Location"] == "/masuk/?next=/redaksi/"
    reactivate_user(user=cast.agent, by=cast.admin)
    assert signed_in(cast.agent).get("/redaksi/").status_code == 200
    assert browser.get("/redaksi/").headers["Location"] == "/masuk/?next=/redaksi/"


def test_roles_add_up(cast):
    RoleGrant.objects.create(user=cast.agent, role=Role.EDITOR)
    assert signed_in(cast.agent).get("/redaksi/").content.decode() == "GET [Role.EDITOR] 1 0"


def test_a_public_page_asks_neither_session_nor_database(cast, django_assert_num_queries):
    browser = signed_in(cast.agent)
    with django_assert_num_queries(0):
        answer = browser.get("/")
    assert not answer.has_header("Vary")
    assert not answer.has_header("Set-Cookie")
    assert not answer.has_header("Cache-Control")


def test_a_public_page_may_ask_for_the_actor(cast):
    assert Client().get("/pratinjau/").content.decode() == "None [] False"
    assert signed_in(cast.agent).get("/pratinjau/").content.decode() == f"{cast.agent.pk} [] True"


def test_a_private_page_is_kept_out_of_shared_caches(cast):
    for answer in (
        Client().get("/redaksi/"),
        signed_in(cast.agent).get("/redaksi/"),
        signed_in(cast.nobody).get("/akun/"),
    ):
        assert answer.headers["Cache-Control"] == "private, no-cache"


def test_the_door_itself_costs_four_queries(cast, django_assert_num_queries):
    browser = signed_in(cast.agent)
    browser.get("/redaksi/")
    with django_assert_num_queries(4):  # session, user, roles, appointments
        browser.get("/redaksi/")
