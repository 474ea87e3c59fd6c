"""Do the remarks follow the typing in a real Chromium, and does a tap mend what it says?"""

import pytest

from articles.models import Dismissal, HouseWord
from tests.articles.assistant.texts import WITH_TYPO
from tests.articles.desk.test_editor_browser import EDITOR, open_form, sit
from tests.articles.stories import make_story
from tests.browser import chromium, window

__all__ = ["chromium", "sit", "window"]

pytestmark = pytest.mark.browser

# The same slip twice, the second cut by markup, after a space that doesn't break.
BODY = "<p>Petugas menyapu sevara&nbsp;bergantian. Warga membantu <strong>sev</strong>ara sukarela.</p>"


@pytest.fixture
def story(cast, units):
    return make_story(cast, units, unit="b", author="outsider", body=WITH_TYPO)


def remark(page, text: str, nth: int = 0):
    return page.locator(f'[data-finding][data-text="{text}"]').nth(nth)


def test_remarks_come_while_typing_and_a_tap_mends_a_field(sit, units, cast):
    page = sit("outsider")
    open_form(page, "/redaksi/naskah/baru/")
    page.fill("[name=lead]", "Petugas bekerja sevara mandiri.")
    remark(page, "sevara").locator("[data-apply]").first.click()
    page.wait_for_function("document.querySelector('[name=lead]').value === 'Petugas bekerja secara mandiri.'")
    page.wait_for_function("document.querySelectorAll('[data-finding][data-text=sevara]').length === 0")
    assert (page.complaints, page.strangers) == ([], [])


def test_a_tap_mends_the_right_one_of_two_in_the_editor(sit, cast, units):
    story = make_story(cast, units, unit="b", author="outsider", body=BODY)
    page = sit("outsider")
    open_form(page, f"/redaksi/naskah/{story.pk}/sunting/")
    remark(page, "sevara", 1).locator("[data-apply]").first.click()
    page.wait_for_function("document.querySelectorAll('[data-finding][data-text=sevara]').length === 1")
    assert page.inner_text(EDITOR).split("Warga")[1].strip() == "membantu secara sukarela."
    remark(page, "sevara").locator("[data-apply]").first.click()
    page.wait_for_function("document.querySelectorAll('[data-finding][data-text=sevara]').length === 0")
    page.click("text=Simpan draf")
    page.wait_for_load_state()
    assert "sevara" not in page.inner_text(EDITOR)


def test_a_remark_leads_to_its_place(sit, story):
    page = sit("outsider")
    open_form(page, f"/redaksi/naskah/{story.pk}/sunting/")
    remark(page, "sevara").locator("[data-go]").click()
    assert page.evaluate("getSelection().toString()") == "sevara"


def test_a_reason_puts_a_remark_aside_and_enter_sends_no_story(sit, story):
    page = sit("outsider")
    open_form(page, f"/redaksi/naskah/{story.pk}/sunting/")
    remark(page, "sevara").get_by_text("Abaikan", exact=True).first.click()
    remark(page, "sevara").locator("[data-reason]").fill("Kutipan langsung")
    remark(page, "sevara").locator("[data-reason]").press("Enter")
    page.get_by_text("1 dikesampingkan").wait_for()
    assert page.url.endswith("/sunting/")
    assert Dismissal.objects.get().reason == "Kutipan langsung"


def test_a_word_is_proposed_for_the_dictionary(sit, story):
    page = sit("outsider")
    open_form(page, f"/redaksi/naskah/{story.pk}/sunting/")
    remark(page, "sevara").get_by_text("Kamus", exact=True).click()
    remark(page, "sevara").get_by_text("Untuk semua UPT").click()
    page.locator("[data-check-state]", has_text="diusulkan").wait_for()
    assert (HouseWord.objects.get().word, HouseWord.objects.get().unit) == ("sevara", None)


def test_without_a_connection_it_says_so_and_goes_on_later(sit, story):
    page = sit("outsider")
    open_form(page, f"/redaksi/naskah/{story.pk}/sunting/")
    page.context.set_offline(True)
    page.fill("[name=title]", "Petugas menyapu sevara bergantian")
    page.locator("[data-check-state]", has_text="tanpa sambungan").wait_for()
    page.context.set_offline(False)
    page.fill("[name=title]", "Petugas menyapu halaman sevara bergantian")
    page.locator("[data-finding][data-part=title][data-text=sevara]").wait_for()


def test_an_ended_session_is_told_and_nothing_is_lost(sit, story):
    page = sit("outsider")
    open_form(page, f"/redaksi/naskah/{story.pk}/sunting/")
    page.context.clear_cookies()
    page.fill("[name=title]", "Judul yang sedang diketik")
    page.locator("[data-check-state]", has_text="Sesi berakhir").wait_for()
    assert page.input_value("[name=title]") == "Judul yang sedang diketik"


@pytest.mark.parametrize("width", [390, 1280])
def test_the_list_stays_inside_the_page(width, sit, cast, units):
    long = "<p>" + "Petugas menyapu sevara bergantian. " * 12 + "x" * 300 + " hadir.</p>"
    story = make_story(cast, units, unit="b", author="outsider", body=long)
    page = sit("outsider", width)
    open_form(page, f"/redaksi/naskah/{story.pk}/sunting/")
    assert page.evaluate("document.documentElement.scrollWidth") == width
