"""Do administrators look stories up without reading them, keep the rubrics, and delete nothing?"""

import pytest

from articles.models import Article, Category, Correction, ReviewNote, Revision
from articles.states import Action, Status
from audit.models import AuditEvent
from tests.articles.stories import RETURN, act, make_story

SECRET = "Judul draf yang rahasia"
MODELS = (Article, Revision, ReviewNote, Correction)


def path(model, *rest) -> str:
    return "/".join(["/kelola/articles", model._meta.model_name, *map(str, rest), ""])


@pytest.fixture
def stories(cast, units):
    """One returned draft with a note, one published story with a correction, one withdrawn."""
    draft = make_story(cast, units, Status.SUBMITTED, title=SECRET)
    act(draft, Action.RETURN, cast.editor, **RETURN | {"note": "Pesan tentang naskah yang rahasia."})
    face = make_story(cast, units, Status.PUBLISHED, title="Judul yang sudah terbit")
    act(face, Action.CORRECT, cast.editor, reasons=("erratum",), note="Yang benar 54 unit.")
    make_story(cast, units, Status.WITHDRAWN, title="Judul yang dicabut rahasia")


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_lists_show_no_unpublished_text(model, enter, stories):
    response = enter("admin").get(path(model))
    assert response.status_code == 200
    text = response.content.decode()
    for words in ("rahasia", "dua ratus kilogram", "memanen sayur"):
        assert words not in text
    if model in (Article, Revision):
        assert "Judul yang sudah terbit" in text


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_no_page_is_headed_with_a_draft(model, enter, stories):
    client = enter("admin")
    pages = [client.get(path(model, row.pk, page)) for row in model.objects.all() for page in ("change", "history")]
    assert {page.status_code for page in pages} == {403}
    assert "rahasia" not in "".join(page.content.decode() for page in pages)


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_nothing_is_added_changed_or_deleted(model, enter, stories):
    client = enter("admin")
    row = model.objects.first()
    before = model.objects.filter(pk=row.pk).values().get()
    assert client.get(path(model, "add")).status_code == 403
    assert client.post(path(model, row.pk, "change"), {"status": "published", "title": "x"}).status_code == 403
    assert client.post(path(model, row.pk, "delete"), {"post": "yes"}).status_code == 403
    client.post(path(model), {"action": "delete_selected", "_selected_action": [row.pk], "post": "yes"})
    assert model.objects.filter(pk=row.pk).values().get() == before


@pytest.mark.parametrize("name", ["editor", "managing_editor", "agent"])
def test_only_administrators_come_in(name, enter, stories):
    assert enter(name).get(path(Article)).status_code == 403


def test_rubric_is_kept_with_its_record(enter, cast, category):
    client = enter("admin")
    fields = {"name": "Pembinaan Kemandirian", "description": "Karya warga binaan.", "position": 2, "is_active": "on"}
    assert client.post(path(Category, category.pk, "change"), fields | {"slug": "lain"}).status_code == 302
    category.refresh_from_db()
    assert (category.name, category.slug) == ("Pembinaan Kemandirian", "pembinaan")
    event = AuditEvent.objects.order_by("-position").first()
    assert (event.action, event.actor_name, event.object_label) == ("save-category", "Admin", "Pembinaan Kemandirian")
    assert client.post(path(Category, category.pk, "delete"), {"post": "yes"}).status_code == 403


def test_new_rubric_stands_in_the_story_form(enter, cast):
    fields = {"name": "Uji Rubrik", "slug": "uji-rubrik", "position": 99, "is_active": "on"}
    assert enter("admin").post(path(Category, "add"), fields).status_code == 302
    assert "Uji Rubrik" in enter("agent").get("/redaksi/naskah/baru/").content.decode()


@pytest.mark.parametrize(
    "field", ["title", "body", "lead", "byline", "cover_caption", "tag_names", "title__startswith"]
)
@pytest.mark.parametrize("model", [Article, Revision], ids=lambda model: model.__name__)
def test_no_filter_of_one_s_own_making_spells_a_draft_out(model, field, enter, stories):
    client = enter("admin")
    assert client.get(path(model), {f"{field}__contains": "rahasia"}).status_code == 400
    assert client.get(path(model), {field: SECRET}).status_code == 400


def test_the_filters_shown_work(enter, stories):
    client = enter("admin")
    drafts = client.get(path(Revision), {"status__exact": Status.RETURNED})
    assert (drafts.status_code, drafts.context["cl"].result_count) == (200, 1)
    withdrawn = client.get(path(Article), {"withdrawn_at__isnull": "False"})
    assert (withdrawn.status_code, withdrawn.context["cl"].result_count) == (200, 1)
