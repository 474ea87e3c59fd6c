"""Does the link to a meeting go along with a story as its other content does?"""

import hashlib
import json

import pytest

from articles.content import Content, changed_parts, content_of, digest_of
from articles.coverage.named import UNANNOUNCED
from articles.differences import NEW, SAME, story_changes
from articles.models import Article
from articles.queries import current_revision, face_revision
from articles.states import Action, Status
from tests.articles.coverage.test_named import FIRST, SECOND
from tests.articles.desk.pages import page_of, story_form, text_of
from tests.articles.stories import act, make_story

NEW_STORY = "/redaksi/naskah/baru/"


def edit(story) -> str:
    return f"/redaksi/naskah/{story.pk}/sunting/"


def link_of(story) -> tuple[str, int | None]:
    revision = current_revision(story)
    return revision.event, revision.meeting_id


@pytest.mark.parametrize("typed", [FIRST, "rakor humas 2024", "rakor-2024"])
def test_the_form_takes_a_meeting_and_shows_it_again(typed, agenda, enter, story_fields):
    client = enter("agent")
    response = client.get(client.post(NEW_STORY, story_fields | {"event": typed})["Location"])
    story = Article.objects.get()
    assert link_of(story) == (FIRST, agenda.first.pk)
    assert story_form(response)["event"] == FIRST
    assert f"Tertaut ke agenda: {FIRST}." in text_of(response)


def test_saved_again_as_it_is_nothing_changes(agenda, enter, story_fields):
    client = enter("agent")
    address = client.post(NEW_STORY, story_fields | {"event": FIRST})["Location"]
    client.post(address, story_form(client.get(address)) | {"action": "save"})
    assert current_revision(Article.objects.get()).version == 1


def test_an_own_occasion_stays_text_and_a_cleared_field_takes_the_link_away(agenda, enter, story_fields):
    client = enter("agent")
    address = client.post(NEW_STORY, story_fields | {"event": FIRST})["Location"]
    for typed in ("Lomba HUT RI", ""):
        client.post(address, story_form(client.get(address)) | {"event": typed, "action": "save"})
        assert link_of(Article.objects.get()) == (typed, None)


def test_an_error_elsewhere_keeps_what_was_typed(agenda, enter, story_fields):
    response = enter("agent").post(NEW_STORY, story_fields | {"event": "Rakor Humas", "title": ""})
    assert (response.status_code, story_form(response)["event"]) == (400, "Rakor Humas")
    assert "Ada 2 kegiatan bernama itu." in text_of(response)


def test_meetings_are_offered_without_javascript_but_no_draft(agenda, enter):
    def offered(who):
        page = page_of(enter(who).get(NEW_STORY))
        field = page.xpath("//input[@name='event']")[0]
        assert (field.get("list"), field.get("data-suggest")) == ("daftar-kegiatan", "/redaksi/agenda/cari/")
        return page.xpath("//datalist[@id='daftar-kegiatan']/option/@value")

    open_ones = ["Pengarahan Akhir Tahun (10–12 Maret 2026)", SECOND, FIRST]
    assert offered("agent") == open_ones
    assert offered("editor") == [open_ones[0], "Rapat Rahasia Wilayah (10–12 Maret 2026)", *open_ones[1:]]


def test_the_link_to_a_draft_names_it_to_nobody_else(agenda, enter, cast, units, story_fields):
    story = make_story(cast, units, Status.SUBMITTED, unit="b", author="outsider")
    act(story, Action.CLAIM, cast.editor)
    editor = enter("editor")
    shown = story_form(editor.get(edit(story)))
    editor.post(edit(story), shown | {"event": "Rapat Rahasia Wilayah", "action": "save"})
    assert link_of(story) == (UNANNOUNCED, agenda.secret.pk)
    page = f"/redaksi/naskah/{story.pk}/"
    pages = [enter(who).get(page).content.decode() for who in ("outsider", "other_coordinator")]
    assert ["Rahasia" in text for text in pages] == [False, False]
    act(story, Action.RELEASE, cast.editor)
    act(story, Action.PUBLISH, cast.second_editor)
    story.refresh_from_db()
    public = enter("agent").get(story.get_absolute_url()).content.decode()
    assert ("Rahasia" in public, UNANNOUNCED in public, story.meeting) == (False, False, agenda.secret)


def test_an_editor_who_saves_unchanged_text_under_review_writes_nothing(agenda, enter, cast, units):
    """Or the editor would count as a writer, and could not approve any more."""
    story = make_story(cast, units, Status.SUBMITTED, event="Rakor Humas 2024")
    act(story, Action.CLAIM, cast.editor)
    client = enter("editor")
    client.post(edit(story), story_form(client.get(edit(story))) | {"action": "save"})
    assert (current_revision(story).number, link_of(story)) == (1, ("Rakor Humas 2024", None))


def test_a_second_person_sees_whose_meeting_differs(agenda, enter, cast, units):
    story = make_story(cast, units, event=FIRST, meeting_id=agenda.first.pk)
    mine, theirs = enter("agent"), enter("colleague")
    fields = story_form(mine.get(edit(story)))
    theirs.post(edit(story), story_form(theirs.get(edit(story))) | {"event": SECOND, "action": "save"})
    response = mine.post(edit(story), fields | {"lead": "Teras lain.", "action": "save"})
    assert response.status_code == 409
    section = page_of(response).xpath("//section[.//h2[contains(., 'Bedanya')]]")[0].text_content()
    assert [word in section for word in ("Kegiatan", "September 2024", "Maret 2026")] == [True, True, True]


def test_publishing_copies_it_and_a_revision_begins_with_it(agenda, cast, units):
    story = make_story(cast, units, Status.PUBLISHED, event=FIRST, meeting_id=agenda.first.pk)
    assert (story.event, story.meeting) == (FIRST, agenda.first)
    act(story, Action.REVISE, cast.agent)
    assert link_of(story) == (FIRST, agenda.first.pk)
    assert digest_of(content_of(current_revision(story))) == face_revision(story).digest


def test_a_revision_begins_with_a_link_that_only_the_face_has(agenda, cast, units):
    story = make_story(cast, units, Status.PUBLISHED, event="Rakor Humas 2024")
    Article.objects.update(meeting=agenda.first)  # as the migration did with what was sealed before
    act(Article.objects.get(pk=story.pk), Action.REVISE, cast.agent)
    assert link_of(story) == ("Rakor Humas 2024", agenda.first.pk)


def test_a_story_without_a_link_keeps_the_fingerprint_it_always_had():
    content = Content(title="Panen", tag_names=("sayur",))
    before = {name: value for name, value in content.fields().items() if name != "meeting_id"}
    text = json.dumps(before, sort_keys=True, ensure_ascii=True, separators=(",", ":"))
    assert digest_of(content) == hashlib.sha256(text.encode()).hexdigest()
    assert len({digest_of(content), *(digest_of(Content(title="Panen", meeting_id=pk)) for pk in (1, 2))}) == 3


@pytest.mark.parametrize(
    ("old", "new", "added"),
    [
        (Content(event="Rakor"), Content(event="Rakor", meeting_id=1), "Rakor (tertaut ke agenda)"),
        (Content(event="A", meeting_id=1), Content(event="A", meeting_id=2), "agenda), kegiatan lain"),
    ],
)
def test_a_difference_in_the_link_alone_is_seen(old, new, added):
    (change,) = story_changes(old, new, {})
    pieces = change.paragraphs[0]
    assert (change.label, changed_parts(old, new)) == ("Kegiatan", ["kegiatan"])
    assert "".join(piece.text for piece in pieces if piece.kind in (SAME, NEW)).endswith(added)


def test_what_ended_sessions_and_the_live_check_send_is_read_alike(agenda, client, enter, story_fields):
    page = client.get(NEW_STORY)
    assert page.status_code == 302
    response = enter("agent").post("/redaksi/naskah/periksa/", story_fields | {"event": "RAKOR HUMAS 2024"})
    assert (response.status_code, "Kegiatan" in response.content.decode()) == (200, False)
    loud = enter("agent").post("/redaksi/naskah/periksa/", story_fields | {"event": "RAPAT SEKALI LAGI DI SINI"})
    assert loud.status_code == 200
