"""Does the story form work in a real Chromium: the editor inside its policy, the kept draft, a thumb's screen?"""

import pytest

from articles.models import Article, Tag
from articles.models.taxonomy import TagStatus
from articles.states import Action, Status
from tests.articles.stories import act, make_story
from tests.browser import chromium, window

__all__ = ["chromium", "window"]

pytestmark = pytest.mark.browser

EDITOR = ".cke_wysiwyg_div"


@pytest.fixture
def sit(window, cast, client, live_server):
    """Return a function that opens a page at somebody's desk."""

    def open_page(name: str, width: int = 1280):
        client.force_login(getattr(cast, name))
        page = window({"width": width, "height": 800})
        cookie = client.cookies["sessionid"].value
        page.context.add_cookies([{"name": "sessionid", "value": cookie, "url": live_server.url}])
        return page

    return open_page


def open_form(page, path: str):
    page.goto(path)
    page.wait_for_selector(EDITOR)


def test_writing_with_the_editor(sit, units, category):
    page = sit("agent")
    open_form(page, "/redaksi/naskah/baru/")
    page.fill("[name=title]", "Panen sayur perdana")
    page.fill("[name=lead]", "Dua ratus kilogram.")
    page.select_option("[name=category]", str(category.pk))
    page.click(EDITOR)
    page.keyboard.press("Control+b")
    page.keyboard.type("Warga binaan")
    page.keyboard.press("Control+b")
    page.keyboard.type(" memanen sayur.")
    page.keyboard.press("Enter")
    page.click(".cke_button__bulletedlist")
    page.keyboard.type("kangkung")
    page.click("text=Simpan dan kirim")
    page.wait_for_url("**/redaksi/naskah/*/?buka=submit#keputusan")
    for box in page.locator("form[data-act=submit] [name=child_check]").all():
        box.check()
    page.click("form[data-act=submit] button[type=submit]")
    page.wait_for_url("**/redaksi/naskah/*/")
    revision = Article.objects.get().revisions.get()
    assert revision.status == Status.SUBMITTED
    assert revision.body == "<p><strong>Warga binaan</strong> memanen sayur.</p><ul><li>kangkung</li></ul>"
    assert (page.complaints, page.strangers) == ([], [])


def test_every_button_and_the_link_dialog_stay_inside_the_policy(sit, cast, units):
    story = make_story(cast, units, Status.DRAFT)
    page = sit("agent")
    open_form(page, f"/redaksi/naskah/{story.pk}/sunting/")
    page.click(EDITOR)
    page.keyboard.press("Control+a")
    for name in ("bold", "italic", "numberedlist", "blockquote", "removeformat", "undo", "redo"):
        page.click(f".cke_button__{name}")
    page.click(".cke_combo_button")
    page.wait_for_selector(".cke_combopanel")
    page.keyboard.press("Escape")
    page.click(EDITOR)
    page.keyboard.press("Control+a")
    page.click(".cke_button__link")
    page.wait_for_selector(".cke_dialog_body")
    page.keyboard.type("https://www.ditjenpas.go.id/")
    page.click(".cke_dialog_ui_button_ok")
    page.click("text=Simpan draf")
    page.wait_for_selector("text=Draf tersimpan.")
    assert 'href="https://www.ditjenpas.go.id/"' in Article.objects.get().revisions.get().body
    assert (page.complaints, page.strangers) == ([], [])


def test_typing_survives_a_closed_tab_and_is_forgotten_once_saved(sit, cast, units):
    story = make_story(cast, units, Status.DRAFT)
    path = f"/redaksi/naskah/{story.pk}/sunting/"
    page = sit("agent")
    open_form(page, path)
    page.fill("[name=title]", "Judul yang belum disimpan")
    page.click(EDITOR)
    page.keyboard.press("Control+End")
    page.keyboard.type(" Kalimat yang belum disimpan.")
    page.goto("/redaksi/")
    open_form(page, path)
    assert page.input_value("[name=title]") == "Warga Binaan Panen Sayur di Kebun Sendiri"
    page.click("text=Pulihkan")
    assert page.input_value("[name=title]") == "Judul yang belum disimpan"
    page.wait_for_selector("text=Kalimat yang belum disimpan.")
    page.click("text=Simpan draf")
    page.wait_for_selector("text=Draf tersimpan.")
    revision = story.revisions.get()
    assert (revision.title, "Kalimat yang belum disimpan." in revision.body) == ("Judul yang belum disimpan", True)
    open_form(page, path)
    assert page.locator("text=Pulihkan").count() == 0


def test_kept_copy_of_a_new_story_goes_with_its_saving(sit, units):
    page = sit("agent")
    open_form(page, "/redaksi/naskah/baru/")
    page.fill("[name=title]", "Naskah pertama")
    page.click("text=Simpan draf")
    page.wait_for_selector("text=Draf tersimpan.")
    open_form(page, "/redaksi/naskah/baru/")
    assert page.locator("text=Pulihkan").count() == 0
    page.fill("[name=title]", "Naskah kedua")
    page.goto("/redaksi/")
    open_form(page, "/redaksi/naskah/baru/")
    page.click("text=Pulihkan")
    assert page.input_value("[name=title]") == "Naskah kedua"


def test_a_double_tap_makes_one_story(sit, units):
    page = sit("agent")
    open_form(page, "/redaksi/naskah/baru/")
    page.fill("[name=title]", "Naskah sekali")
    page.dblclick("text=Simpan draf")
    page.wait_for_selector("text=Draf tersimpan.")
    assert Article.objects.count() == 1


def test_a_title_too_long_is_counted_and_not_cut(sit, units):
    page = sit("agent")
    open_form(page, "/redaksi/naskah/baru/")
    page.fill("[name=title]", "x" * 500)
    assert page.text_content("[name=title] + .field-count") == "500 dari 150 huruf"
    page.click("text=Simpan draf")
    page.wait_for_selector("text=Judul 500 huruf; paling banyak 150.")
    assert len(page.input_value("[name=title]")) == 500


@pytest.mark.parametrize("path", ["/redaksi/", "/redaksi/naskah/baru/", "/redaksi/naskah/{pk}/", "/redaksi/antrean/"])
def test_a_phone_shows_it_without_sideways_scrolling(path, sit, cast, units):
    story = make_story(cast, units, Status.SUBMITTED)
    page = sit("editor", width=390)
    page.goto(path.format(pk=story.pk))
    assert page.evaluate("document.documentElement.scrollWidth") == 390
    assert page.complaints == []


def test_toolbar_fits_a_phone(sit, units):
    page = sit("agent", width=390)
    open_form(page, "/redaksi/naskah/baru/")
    boxes = [button.bounding_box() for button in page.locator("a.cke_button:visible").all()]
    assert len(boxes) == 10
    assert min(box["height"] for box in boxes) >= 40
    assert max(box["x"] + box["width"] for box in boxes) <= 390


def test_holder_renews_by_reading_and_is_told_when_it_is_lost(sit, cast, units):
    story = make_story(cast, units, Status.SUBMITTED)
    act(story, Action.CLAIM, cast.editor)
    page = sit("editor")
    page.clock.install()
    page.goto(f"/redaksi/naskah/{story.pk}/")
    with page.expect_response("**/pegang/") as answer:
        page.clock.fast_forward(6 * 60 * 1000)
        page.mouse.wheel(0, 400)
    assert answer.value.json()["held"] is True
    act(story, Action.TAKE_OVER, cast.second_editor)
    page.clock.fast_forward(6 * 60 * 1000)
    page.mouse.wheel(0, -200)
    page.wait_for_selector("text=Naskah ini tidak lagi Anda pegang.")


def test_suggested_tags_follow_the_last_comma(sit, units):
    for name in ("remisi", "rakor", "panen"):
        Tag.objects.get_or_create(name=name, defaults={"slug": name, "status": TagStatus.APPROVED})
    page = sit("agent")
    open_form(page, "/redaksi/naskah/baru/")
    page.fill("[name=tags]", "panen, rem")
    page.dispatch_event("[name=tags]", "input")
    offered = page.eval_on_selector_all("#daftar-tag option", "options => options.map(option => option.value)")
    assert offered == ["panen, remisi"]
