"""Does the field offer meetings while somebody types in a real Chromium, and does it take one without JavaScript?"""

import pytest

from articles.models import Article
from articles.queries import current_revision
from tests.articles.coverage.test_named import FIRST, SECOND
from tests.articles.desk.test_editor_browser import open_form, sit
from tests.browser import PHONE, chromium, window

__all__ = ["chromium", "sit", "window"]

pytestmark = pytest.mark.browser

OFFERED = "[...document.querySelector('#daftar-kegiatan').options].map((option) => option.value)"


def test_the_list_follows_what_is_typed(sit, agenda):
    page = sit("agent")
    open_form(page, "/redaksi/naskah/baru/")
    field = page.locator("[name=event]")
    field.press_sequentially("rakor 2024")
    page.wait_for_selector("#daftar-kegiatan option:only-child", state="attached")
    assert page.evaluate(OFFERED) == [FIRST]
    field.fill("")
    assert page.evaluate(OFFERED) == ["Pengarahan Akhir Tahun (10–12 Maret 2026)", SECOND, FIRST]
    assert (page.complaints, page.strangers) == ([], [])


def test_without_an_answer_the_list_stays(sit, agenda):
    page = sit("agent")
    open_form(page, "/redaksi/naskah/baru/")
    page.route("**/redaksi/agenda/cari/**", lambda route: route.abort())
    with page.expect_event("requestfailed"):
        page.locator("[name=event]").press_sequentially("pengarahan")
    assert len(page.evaluate(OFFERED)) == 3


def test_a_meeting_is_chosen_without_javascript(window, agenda, cast, client, live_server):
    client.force_login(cast.agent)
    page = window(PHONE, java_script_enabled=False)
    cookie = client.cookies["sessionid"].value
    page.context.add_cookies([{"name": "sessionid", "value": cookie, "url": live_server.url}])
    page.goto("/redaksi/naskah/baru/")
    page.fill("[name=title]", "Rapat di Jakarta")
    page.fill("[name=event]", "rakor humas 2024")
    page.click("button[value=save]")
    assert page.locator("[name=event]").input_value() == FIRST
    assert current_revision(Article.objects.get()).meeting == agenda.first
