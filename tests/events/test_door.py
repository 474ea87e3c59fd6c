"""Does the check-in page work on a real phone's browser: with a line, without one, and after it was closed?"""

import json
from io import BytesIO

import pytest
import segno
from django.db import connection
from PIL import Image

from events.models import Scan
from events.queries.attendance import presence_of, today_there
from events.states.attendance import Verdict
from tests.browser import CHROMIUM, PHONE, QUIET, chromium, sign_in, window
from tests.events.delegations import come, make_invited
from upt.actors import actor_for

__all__ = ["chromium", "window"]

pytestmark = pytest.mark.browser


@pytest.fixture
def meeting(committed_db, cast, units):
    from django.utils import timezone

    editor = actor_for(cast.editor)
    meeting = make_invited(editor, [units.a], seats=10)
    today = today_there(meeting, timezone.now())
    type(meeting).objects.filter(pk=meeting.pk).update(starts_on=today, ends_on=today)
    meeting.refresh_from_db()
    come(editor, meeting, units.a, "Ani Wati", "Budi Santoso", "Citra Dewi")
    return meeting


@pytest.fixture
def phone(window, meeting, cast):
    page = window(PHONE)
    sign_in(page, cast.editor)
    page.goto(f"/redaksi/agenda/{meeting.pk}/pindai/")
    page.wait_for_selector("[data-offline]:not([hidden])")  # the worker keeps the page from now on
    return page


def type_code(page, code):
    page.fill("[data-code]", code)
    page.press("[data-code]", "Enter")


def told(page) -> str:
    return page.inner_text("[data-answer]")


def code_of(meeting, name) -> str:
    return meeting.delegates.get(name=name).code


def test_a_door_without_a_line(phone, meeting):
    ani, budi = code_of(meeting, "Ani Wati"), code_of(meeting, "Budi Santoso")
    type_code(phone, f"{ani[:3].lower()} {ani[3:]}")
    assert told(phone).startswith("Ani Wati")
    phone.wait_for_selector("[data-waiting]:text-is('0')")
    assert Scan.objects.count() == 1
    phone.context.set_offline(True)
    type_code(phone, budi)
    type_code(phone, ani)
    type_code(phone, "BUKANKODE")
    assert told(phone).startswith("Tidak dikenal")
    assert phone.inner_text("[data-waiting]") == "3"
    phone.reload()  # the phone was put away and taken out again
    assert phone.inner_text("[data-waiting]") == "3"
    assert phone.inner_text("[data-mine]") == "2"
    assert phone.evaluate("getComputedStyle(document.querySelector('[data-check-in]')).display") == "flex"
    assert Scan.objects.count() == 1
    phone.context.set_offline(False)
    phone.click("[data-send]")
    phone.wait_for_selector("[data-waiting]:text-is('0')")
    presence = presence_of(meeting)
    counts = [presence.count(verdict) for verdict in (Verdict.PRESENT, Verdict.DOUBLE, Verdict.UNKNOWN)]
    assert counts == [2, 1, 1]


def test_an_ended_session_keeps_what_was_scanned(phone, meeting):
    phone.context.clear_cookies()
    type_code(phone, code_of(meeting, "Ani Wati"))
    phone.wait_for_selector("[data-trouble]:not([hidden])")
    assert (phone.inner_text("[data-waiting]"), Scan.objects.count()) == ("1", 0)


def test_nothing_unsent_is_deleted_from_the_phone(phone, meeting):
    phone.context.set_offline(True)
    type_code(phone, code_of(meeting, "Ani Wati"))
    phone.click("[data-clear]")
    assert told(phone).startswith("Masih ada yang belum terkirim")
    phone.context.set_offline(False)
    phone.click("[data-send]")
    phone.wait_for_selector("[data-waiting]:text-is('0')")
    phone.click("[data-clear]")
    phone.wait_for_url("**/kehadiran/")
    kept = phone.evaluate("caches.keys().then((names) => JSON.stringify([names, Object.keys(localStorage)]))")
    names, keys = json.loads(kept)
    assert (names, [key for key in keys if key.startswith("hadir:") and "perangkat" not in key]) == ([], [])


def test_a_badge_before_the_camera(meeting, cast, live_server, tmp_path, monkeypatch):
    """A made-up camera shows the badge of one person, as it is printed."""
    film = tmp_path / "tanda.mjpeg"
    film.write_bytes(picture_of(str(meeting.delegates.get(name="Citra Dewi").badge)) * 3)
    camera = (
        "--use-fake-ui-for-media-stream",
        "--use-fake-device-for-media-stream",
        f"--use-file-for-fake-video-capture={film}",
    )
    monkeypatch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "true")
    if CHROMIUM is None:
        pytest.skip("no Chromium on this machine")
    sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    with sync_api.sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=CHROMIUM, args=[*QUIET, *camera])
        page = browser.new_context(viewport=PHONE, base_url=live_server.url, permissions=["camera"]).new_page()
        sign_in(page, cast.editor)
        page.goto(f"/redaksi/agenda/{meeting.pk}/pindai/")
        page.click("[data-camera-start]")
        page.wait_for_selector("[data-answer][data-kind=ok]")
        assert told(page).startswith("Citra Dewi")
        page.wait_for_selector("[data-waiting]:text-is('0')")
        browser.close()
        connection.close()
    scan = Scan.objects.select_related("delegate").first()
    assert (scan.delegate.name, scan.source) == ("Citra Dewi", "scan")


def picture_of(payload: str) -> bytes:
    """Draw a badge's QR code on a desk of grey, as one JPEG."""
    code = BytesIO()
    segno.make(payload, error="m").save(code, kind="png", scale=8, border=4)
    scene = Image.new("RGB", (640, 480), "#9a9a9a")
    square = Image.open(code).convert("RGB")
    scene.paste(square, ((640 - square.width) // 2, (480 - square.height) // 2))
    jpeg = BytesIO()
    scene.save(jpeg, "JPEG", quality=90)
    return jpeg.getvalue()
