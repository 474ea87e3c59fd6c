"""Do passkeys work in a real browser, under the portal's content security policy?"""

from pathlib import Path

import pytest
from django.db import connection

from accounts.models import RoleGrant
from accounts.states import Role
from audit.models import AuditEvent
from tests.conftest import PASSWORD, make_user

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("committed_db")]
CHROMIUM = Path("/usr/bin/chromium")
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"]
FINGERPRINT_READER = {
    "protocol": "ctap2",
    "transport": "internal",
    "hasResidentKey": True,
    "hasUserVerification": True,
    "isUserVerified": True,
    "automaticPresenceSimulation": True,
}


@pytest.fixture
def page(live_server, settings, monkeypatch):
    """A Chromium on a laptop with a fingerprint reader; anything its console complains about fails the test."""
    if not CHROMIUM.exists():
        pytest.skip("no Chromium on this machine")
    from playwright.sync_api import sync_playwright

    settings.REQUIRE_MFA = True
    settings.MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = True
    settings.SITE_URL = live_server.url
    monkeypatch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "true")  # the browser's driver keeps an event loop in this thread
    complaints = []
    with sync_playwright() as driver:
        chromium = driver.chromium.launch(executable_path=str(CHROMIUM), args=FLAGS)
        page = chromium.new_context(base_url=live_server.url, locale="id-ID").new_page()
        page.set_default_timeout(10_000)
        page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        device = page.context.new_cdp_session(page)
        device.send("WebAuthn.enable")
        device.send("WebAuthn.addVirtualAuthenticator", {"options": FINGERPRINT_READER})
        yield page
        chromium.close()
        connection.close()  # beside a running event loop Django opens a second connection; nobody else closes it
    assert [text for text in complaints if "favicon" not in text and "404" not in text] == []


def sign_in(page):
    page.fill("[name=login]", "ratna")
    page.fill("[name=password]", PASSWORD)
    page.get_by_role("button", name="Masuk", exact=True).click()


def sign_out(page):
    page.goto("/keluar/")
    page.get_by_role("button", name="Keluar", exact=True).last.click()
    page.wait_for_url("**/masuk/")


def test_adding_a_passkey_and_signing_in_with_it(page, live_server):
    user = make_user("ratna")
    RoleGrant.objects.create(user=user, role=Role.EDITOR)
    page.goto("/redaksi/naskah/7/")
    sign_in(page)
    page.wait_for_url("**/akun/dua-langkah/")
    page.get_by_role("link", name="Tambah kunci").click()
    page.fill("[name=password]", PASSWORD)
    page.get_by_role("button", name="Lanjutkan").click()
    page.fill("[name=name]", "Laptop dinas")
    page.get_by_role("button", name="Tambah kunci").click()
    page.wait_for_url("**/akun/dua-langkah/kode/")
    page.goto("/redaksi/naskah/7/")
    assert page.text_content("body") == "GET [Role.EDITOR] 0 0"

    page.goto("/akun/dua-langkah/kunci/tambah/")
    page.get_by_role("button", name="Tambah kunci").click()
    shown = page.locator("[data-passkey-error] p:visible")
    assert shown.all_text_contents() == ["Perangkat ini sudah terdaftar sebagai kunci akun Anda."]

    sign_out(page)
    page.goto("/masuk/?next=/redaksi/naskah/7/")
    page.get_by_role("button", name="Masuk dengan kunci sandi").click()
    page.wait_for_url(f"{live_server.url}/redaksi/naskah/7/")
    assert page.text_content("body") == "GET [Role.EDITOR] 0 0"

    sign_out(page)
    page.goto("/masuk/?next=/redaksi/naskah/7/")
    sign_in(page)
    page.wait_for_url("**/masuk/langkah-kedua/")
    page.get_by_role("button", name="Gunakan kunci sandi").click()
    page.wait_for_url(f"{live_server.url}/redaksi/naskah/7/")

    page.goto("/akun/dua-langkah/kode/baru/")
    page.get_by_role("link", name="Gunakan kunci sandi").click()
    page.get_by_role("button", name="Gunakan kunci sandi").click()
    page.wait_for_url("**/akun/dua-langkah/kode/baru/")
    signs = AuditEvent.objects.filter(action="sign-in").order_by("position").values_list("reason", flat=True)
    assert list(signs) == ["password", "webauthn", "password, webauthn"]


def test_without_the_device_s_keys_the_password_remains(page):
    page.add_init_script("delete window.PublicKeyCredential")
    page.goto("/masuk/")
    assert page.get_by_role("button").all_text_contents() == ["Masuk"]
