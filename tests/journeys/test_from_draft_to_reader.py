"""Does a story travel from an officer's form to the public page, by hand, on a phone and on a desk?"""

import pytest

from articles.models import Article
from audit.verify import walk_chain
from tests.browser import DESK, PHONE, sign_in

pytestmark = pytest.mark.browser

TITLE = "LPKA Palangka Raya Ikut Membentuk Agen Informasi di Jakarta"
BETTER = "LPKA Palangka Raya Ikut Membentuk Jaringan Agen Informasi"
LEAD = "Kepala LPKA dan staf humas mengikuti rapat koordinasi humas 24 sampai 26 September 2024."
# What a WhatsApp message looks like when it is pasted.
BODY = (
    "Lembaga Pembinaan Khusus Anak (LPKA) Kelas II Palangka Raya mengikuti *Rapat Koordinasi Humas 2024*.\n\n"
    "Ada 150 peserta dari 54 unit. Unit lain mengikuti lewat video."
)


def write(page, category, **fields):
    for name, value in fields.items():
        page.fill(f"[name={name}]", value)
    page.select_option("[name=category]", str(category.pk))


def write_body(page, text):
    page.wait_for_selector(".cke_wysiwyg_div")
    page.evaluate("text => CKEDITOR.instances[Object.keys(CKEDITOR.instances)[0]].setData(text)", text)


def press(page, label):
    """Press the act of this name; one that asks for words is unfolded first."""
    page.get_by_role("button", name=label, exact=True).first.click()


def unfold(page, label):
    page.locator("summary", has_text=label).first.click()


def tick_and_go_on(page, act):
    """Tick the children's checklist of an unfolded act, item by item, and do the act."""
    form = page.locator(f"form[data-act={act}]")
    boxes = form.locator("[name=child_check]")
    boxes.first.wait_for()
    for box in boxes.all():
        box.check()
    form.locator("button[type=submit]").click()


@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
def test_the_whole_way(size, window, cast, units, category):
    agent, editor, second, reader = window(size), window(size), window(size), window(size)

    sign_in(agent, cast.agent)
    agent.goto("/redaksi/naskah/baru/")
    write(agent, category, title=TITLE, lead=LEAD, tags="rakor, agen informasi", event="Rapat Koordinasi Humas 2024")
    write_body(agent, BODY)
    press(agent, "Simpan dan kirim")
    agent.wait_for_url("**/redaksi/naskah/*/?buka=submit#keputusan")
    assert agent.locator(".notice", has_text="Naskah ini menyangkut anak").is_visible()
    tick_and_go_on(agent, "submit")
    agent.wait_for_url("**/redaksi/naskah/*/")
    address = agent.url
    assert agent.locator(".badge", has_text="Dikirim").count() > 0

    sign_in(editor, cast.editor)
    editor.goto("/redaksi/antrean/")
    editor.get_by_role("link", name=TITLE).click()
    press(editor, "Pegang naskah")
    editor.locator(".claim", has_text="Anda memegang naskah ini").wait_for()
    unfold(editor, "Kembalikan dengan catatan")
    returning = editor.locator("form[data-act=return]")
    returning.locator("input[value=facts]").check()
    returning.locator("[name=note]").fill("Sebutkan nama jaringannya dengan lengkap.")
    returning.locator("button[type=submit]").click()
    editor.locator(".badge", has_text="Dikembalikan").first.wait_for()

    agent.goto("/redaksi/")
    agent.get_by_role("link", name=TITLE).first.click()
    assert agent.get_by_text("Sebutkan nama jaringannya dengan lengkap.").first.is_visible()
    agent.get_by_role("link", name="Sunting", exact=True).first.click()
    agent.wait_for_selector(".cke_wysiwyg_div")
    agent.fill("[name=title]", BETTER)
    press(agent, "Simpan dan kirim")
    agent.wait_for_url(f"{address}?buka=submit#keputusan")
    tick_and_go_on(agent, "submit")
    agent.wait_for_url(address)
    agent.locator(".badge", has_text="Dikirim").first.wait_for()
    assert agent.get_by_text("Sebutkan nama jaringannya dengan lengkap.").first.is_visible()

    sign_in(second, cast.second_editor)
    second.goto(address)
    unfold(second, "Setujui dan terbitkan")
    tick_and_go_on(second, "publish")
    second.locator(".badge", has_text="Terbit").first.wait_for()

    Article.objects.get().tags.update(status="approved")
    for page in ("/", "/upt/lpka-kelas-ii-palangka-raya/", "/tag/rakor/"):
        reader.goto(page)
        assert reader.get_by_role("link", name=BETTER).count() == 1, page
    reader.get_by_role("link", name=BETTER).click()
    assert reader.locator("h1").inner_text() == BETTER
    assert reader.locator(".prose strong").inner_text() == "Rapat Koordinasi Humas 2024"
    assert [reader.complaints, reader.strangers] == [[], []]
    for page in (agent, editor, second):
        assert page.strangers == []
    assert walk_chain().is_whole


@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
def test_readers_need_no_script(size, window, cast, units, category):
    from articles.states import Status
    from tests.articles.stories import make_story

    article = make_story(cast, units, Status.PUBLISHED)
    page = window(size, java_script_enabled=False)
    page.goto("/")
    page.get_by_role("link", name=article.title).click()
    assert page.locator("h1").inner_text() == article.title
    page.goto("/berita/")
    if size is PHONE:
        page.locator(".filters-open").click()
    page.select_option("[name=rubrik]", "pembinaan")
    page.get_by_role("button", name="Terapkan").click()
    assert page.get_by_role("link", name=article.title).count() == 1
