"""Does signing out another device really end it there?"""

import pytest
from allauth.usersessions.models import UserSession
from django.core.cache import cache
from django.test import Client

from accounts.browsers import browser_name
from audit.models import AuditEvent
from tests.accounts.conftest import sign_in, signed_in

pytestmark = pytest.mark.django_db
PHONE = (
    "Mozilla/5.0 (Linux; Android 14; SM-A146P) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/127.0 Mobile Safari/537.36"
)
OUT = "/masuk/?next=/akun/"


@pytest.fixture
def phone(cast) -> Client:
    browser = Client(headers={"User-Agent": PHONE})
    sign_in(browser, "agent")
    return browser


def listed(browser) -> list[tuple[str, bool]]:
    return [(row.name, row.is_current) for row in browser.get("/akun/sesi/").context["devices"]]


def session_of(browser) -> UserSession:
    return UserSession.objects.get(session_key=browser.session.session_key)


def test_lists_own_devices_in_words_this_one_first(cast, phone):
    desk = signed_in(cast.agent)
    signed_in(cast.colleague)
    assert listed(desk) == [("Peramban lain", True), ("Chrome di Android", False)]
    assert listed(phone) == [("Chrome di Android", True), ("Peramban lain", False)]


def test_one_device_is_signed_out_and_can_do_nothing_more(cast, phone):
    desk = signed_in(cast.agent)
    third = signed_in(cast.agent)
    assert phone.get("/akun/").status_code == 200
    answer = desk.post(f"/akun/sesi/{session_of(phone).pk}/keluarkan/")
    assert answer.headers["Location"] == "/akun/sesi/"
    assert phone.get("/akun/").headers["Location"] == OUT
    assert phone.post("/redaksi/").headers["Location"] == "/masuk/?next=/redaksi/"
    assert (desk.get("/akun/").status_code, third.get("/akun/").status_code) == (200, 200)
    last = AuditEvent.objects.order_by("position").last()
    assert (last.action, last.actor_id, last.note) == ("end-sessions", cast.agent.pk, "1 sesi")


def test_all_other_devices_are_signed_out_at_once(cast, phone):
    desk, third, colleague = signed_in(cast.agent), signed_in(cast.agent), signed_in(cast.colleague)
    desk.post("/akun/sesi/")
    assert phone.get("/akun/").headers["Location"] == OUT
    assert third.get("/akun/").headers["Location"] == OUT
    assert (desk.get("/akun/").status_code, colleague.get("/akun/").status_code) == (200, 200)
    assert AuditEvent.objects.order_by("position").last().note == "2 sesi"


def test_nobody_signs_out_somebody_else(cast, phone):
    colleague = signed_in(cast.colleague)
    assert colleague.post(f"/akun/sesi/{session_of(phone).pk}/keluarkan/").status_code == 404
    assert phone.get("/akun/").status_code == 200


def test_nor_oneself_this_way_and_only_by_post(cast, phone):
    path = f"/akun/sesi/{session_of(phone).pk}/keluarkan/"
    assert phone.post(path).status_code == 302
    assert phone.get(path).status_code == 405
    assert phone.get("/akun/").status_code == 200


def test_last_seen_is_noted_at_most_once_in_a_while(cast, phone):
    phone.get("/akun/")
    first = session_of(phone).last_seen_at
    phone.get("/akun/")
    assert session_of(phone).last_seen_at == first
    cache.clear()
    phone.get("/akun/")
    assert session_of(phone).last_seen_at > first


MAC = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)"
NAMES = [
    (PHONE, "Chrome di Android"),
    (PHONE.replace("Chrome", "SamsungBrowser/25 Chrome"), "Samsung Internet di Android"),
    ("Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:128.0) Gecko/20100101 Firefox/128.0", "Firefox di Windows"),
    (f"{MAC} Version/17.5 Safari/605.1.15", "Safari di Mac"),
    (f"{MAC} Chrome/127.0 Safari/537.36 Edg/127.0", "Edge di Mac"),
    ("Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) CriOS/127.0 Mobile Safari/604.1", "Chrome di iPhone"),
    ("curl/8.5", "Peramban lain"),
    ("", "Peramban lain"),
]


@pytest.mark.parametrize(("user_agent", "name"), NAMES)
def test_names_of_browsers(user_agent, name):
    assert browser_name(user_agent) == name
