"""How does a test drive the system's Chromium, as a person would?"""

import shutil
from urllib.parse import urlsplit

import pytest
from django.db import connection

from tests.conftest import PASSWORD

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
PHONE, DESK = {"width": 390, "height": 844}, {"width": 1280, "height": 900}


@pytest.fixture
def chromium(committed_db, monkeypatch):
    """Start a headless Chromium; skip where the machine has none."""
    if CHROMIUM is None:
        pytest.skip("no Chromium on this machine")
    sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    # The browser's driver keeps an event loop in this thread, which Django would refuse to work beside.
    monkeypatch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "true")
    with sync_api.sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        yield browser
        browser.close()
        connection.close()  # beside the loop Django opened a second connection; nobody else closes it


@pytest.fixture
def window(chromium, live_server):
    """Return a function that opens a fresh window; complaints and requests to other hosts are noted on the page."""

    def open_window(size=DESK, **options):
        context = chromium.new_context(viewport=size, base_url=live_server.url, **options)
        page = context.new_page()
        page.set_default_timeout(20_000)
        page.complaints, page.strangers = [], []
        page.on("console", lambda message: page.complaints.append(message.text))
        page.on("pageerror", lambda error: page.complaints.append(str(error)))
        page.on("request", lambda request: _note_stranger(page, request.url, urlsplit(live_server.url).netloc))
        return page

    return open_window


def _note_stranger(page, url: str, home: str) -> None:
    parts = urlsplit(url)
    if parts.scheme in ("http", "https") and parts.netloc != home:
        page.strangers.append(url)


def sign_in(page, user) -> None:
    """Sign in through the form, with the user name."""
    page.goto("/masuk/")
    page.fill("[name=login]", user.username)
    page.fill("[name=password]", PASSWORD)
    page.click("main form button[type=submit]:not([name=next])")
    page.wait_for_url("**/redaksi/")
