"""Does a story's page show the text as readers would see it, what was said and done, and nothing to strangers?"""

import pytest

from articles.assistant.child import CODES
from articles.models import Article
from articles.states import Action, Status
from tests.articles.desk.pages import form_for, page_of, story_form, text_of
from tests.articles.stories import RETURN, act, make_story

SEND = {"action": "submit", "child_check": CODES}


def url(story) -> str:
    return f"/redaksi/naskah/{story.pk}/"


def test_text_stands_as_readers_would_see_it(enter, cast, units):
    story = make_story(cast, units, Status.SUBMITTED, tag_names=("panen",), event="Panen Raya 2026")
    page = page_of(enter("editor").get(url(story)))
    article = page.xpath("//article")[0]
    words = " ".join(article.text_content().split())
    for part in (
        "Pembinaan · Panen Raya 2026",
        "Warga Binaan Panen Sayur di Kebun Sendiri",
        "Oleh Humas",
        "Palangka Raya – Warga binaan memanen sayur",
        "panen (diusulkan)",
    ):
        assert part in words
    assert [src.startswith("/sampul/lpka-pembinaan-") for src in article.xpath(".//img/@src")] == [True]


READERS = [
    ("agent", 200),
    ("colleague", 200),
    ("coordinator", 200),
    ("editor", 200),
    ("outsider", 404),
    ("other_coordinator", 404),
    ("admin", 404),
    ("nobody", 403),
]


@pytest.mark.parametrize("status", [Status.DRAFT, Status.PUBLISHED, Status.WITHDRAWN])
@pytest.mark.parametrize(("name", "code"), READERS)
def test_who_reads(name, code, status, enter, cast, units):
    story = make_story(cast, units, status)
    assert enter(name).get(url(story)).status_code == code


def test_a_story_that_is_none_is_404(enter, cast):
    assert enter("editor").get("/redaksi/naskah/999999/").status_code == 404
    assert enter("editor").get("/redaksi/naskah/" + "9" * 30 + "/").status_code == 404


def test_lacks_are_named(enter, cast, units):
    story = make_story(cast, units, Status.DRAFT, lead="", dateline="")
    response = enter("agent").get(url(story))
    assert response.context["lacks"] == [
        "Tulis teras: satu atau dua kalimat yang merangkum berita.",
        "Isi tempat kejadian untuk dateline, misalnya Palangka Raya.",
    ]


def test_history_tells_every_act_newest_first(enter, cast, units):
    story = make_story(cast, units, Status.SUBMITTED)
    act(story, Action.CLAIM, cast.editor)
    act(story, Action.RETURN, cast.editor, **RETURN)
    events = enter("agent").get(url(story)).context["events"]
    assert [event.act for event in events] == [
        "Dikembalikan oleh Editor",
        "Dipegang oleh Editor",
        "Dikirim ke redaksi oleh Agent",
        "Daftar periksa anak diisi oleh Agent",
        "Naskah dibuat oleh Agent",
    ]
    assert events[0].note == "Fakta, nama, atau angka perlu dipastikan"  # the message stands under the notes
    assert [event.status for event in events] == ["returned", "", "submitted", "", "draft"]
    assert events[0].meta.endswith(" WIB · revisi 1")


def test_many_saves_in_a_row_are_one_line(enter, cast, units):
    story = make_story(cast, units, Status.DRAFT)
    client = enter("agent")
    path = f"{url(story)}sunting/"
    for number in range(4):
        client.post(path, story_form(client.get(path)) | {"title": f"Judul {number}"})
    assert [event.act for event in client.get(url(story)).context["events"]] == [
        "Disimpan oleh Agent",
        "Naskah dibuat oleh Agent",
    ]


def test_difference_to_the_revision_before_and_to_the_face(enter, cast, units):
    story = make_story(cast, units, Status.PUBLISHED)
    act(story, Action.REVISE, cast.agent)
    client = enter("agent")
    path = f"{url(story)}sunting/"
    client.post(path, story_form(client.get(path)) | {"title": "Judul kedua"} | SEND)
    act(story, Action.RETURN, cast.editor, **RETURN)
    client.post(path, story_form(client.get(path)) | {"lead": "Teras kedua."} | SEND)
    found = enter("editor").get(url(story)).context["differences"]
    assert [(label, [change.label for change in changes]) for label, changes in found] == [
        ("Sejak revisi 2", ["Teras"]),
        ("Dibanding yang terbit", ["Judul", "Teras"]),
    ]


def test_claim_banner_tells_who_holds_it(enter, cast, units):
    story = make_story(cast, units, Status.SUBMITTED)
    assert "Belum ada editor yang memegang naskah ini." in text_of(enter("editor").get(url(story)))
    act(story, Action.CLAIM, cast.editor)
    assert "Anda memegang naskah ini sampai" in text_of(enter("editor").get(url(story)))
    for name in ("second_editor", "agent"):
        assert "Dipegang Editor sampai" in text_of(enter(name).get(url(story)))


def test_endorsement_is_read_by_the_desk(enter, cast, units):
    story = make_story(cast, units, Status.SUBMITTED)
    act(story, Action.ENDORSE, cast.coordinator, note="Layak segera.")
    page = text_of(enter("editor").get(url(story)))
    assert "Didukung Coordinator" in page
    assert "Layak segera." in page


def test_queue_stands_beside_for_those_who_have_one(enter, cast, units):
    story = make_story(cast, units, Status.SUBMITTED, title="Yang dibaca")
    make_story(cast, units, Status.SUBMITTED, title="Yang menunggu")
    for name, expected in (("editor", [True, False]), ("coordinator", [True, False])):
        rows = enter(name).get(url(story)).context["queue"]
        assert [row.is_current for row in rows] == expected
    assert "queue" not in enter("agent").get(url(story)).context


def test_published_and_withdrawn_faces_are_described(enter, cast, units):
    face = make_story(cast, units, Status.PUBLISHED)
    act(face, Action.CORRECT, cast.editor, reasons=("erratum",), note="Yang benar 54 unit.")
    public = enter("agent").get(url(face)).context["public"]
    assert public.url == Article.objects.get(pk=face.pk).get_absolute_url()
    assert [(label, text) for label, _, text in public.corrections] == [("Ralat", "Yang benar 54 unit.")]
    gone = make_story(cast, units, Status.WITHDRAWN)
    public = enter("agent").get(url(gone)).context["public"]
    assert (public.url, "Alasan: Pokok berita tidak benar." in public.text) == ("", True)


def test_admin_consents_without_a_word_of_the_story(enter, cast, units, stored):
    story = make_story(cast, units, Status.WITHDRAWN, title="Judul yang tak boleh tampak")
    client = enter("admin")
    assert client.get(url(story)).status_code == 404
    act(story, Action.REINSTATE, cast.managing_editor, note="Alasan pencabutan gugur.")
    response = client.get(url(story))
    page = response.content.decode()
    for word in ("Judul yang tak boleh tampak", "dua ratus kilogram", "memanen sayur"):
        assert word not in page
    assert "Alasan pencabutan gugur." in page
    fields = form_for(response, "reinstate")
    refused = client.post(url(story), fields)
    assert (refused.status_code, "Judul yang tak boleh" in refused.content.decode()) == (400, False)
    done = client.post(url(story), fields | {"note": "Disetujui."})
    assert (done.status_code, done["Location"]) == (303, "/redaksi/")
    assert stored(story).status == Status.PUBLISHED
    assert client.get(url(story)).status_code == 404


@pytest.mark.parametrize("act_", ["approve", "publish", "withdraw", "submit"])
def test_admin_can_do_nothing_else_there(act_, enter, cast, units, stored):
    story = make_story(cast, units, Status.WITHDRAWN)
    act(story, Action.REINSTATE, cast.managing_editor, note="Gugur.")
    response = enter("admin").post(url(story), {"action": act_, "revision": 1, "version": stored(story).version})
    assert response.status_code in (403, 409)
    assert stored(story).status == Status.WITHDRAWN


@pytest.mark.parametrize("rows", [1, 3])
def test_queries_do_not_grow_with_notes_and_queue(rows, enter, cast, units, django_assert_num_queries):
    story = make_story(cast, units, Status.SUBMITTED)
    for _ in range(rows):
        act(story, Action.RETURN, cast.editor, **RETURN)
        act(story, Action.SUBMIT, cast.agent)
        make_story(cast, units, Status.SUBMITTED)
    client = enter("editor")
    client.get(url(story))
    with django_assert_num_queries(24):
        client.get(url(story))
