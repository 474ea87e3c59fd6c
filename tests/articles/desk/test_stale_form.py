"""What happens to two people who write on one story at once?"""

from articles.states import Action, Status
from tests.articles.desk.pages import notices_on, page_of, story_form, text_of
from tests.articles.stories import act, make_story


def edit(story) -> str:
    return f"/redaksi/naskah/{story.pk}/sunting/"


def two_forms(enter, story):
    """Let two colleagues open the same form; the second one saves first."""
    mine, theirs = enter("agent"), enter("colleague")
    typed = story_form(mine.get(edit(story)))
    other = story_form(theirs.get(edit(story))) | {"title": "Judul dari rekan", "body": "<p>Isi dari rekan.</p>"}
    assert theirs.post(edit(story), other).status_code == 303
    return mine, typed | {"title": "Judul dari saya", "event": "Panen raya"}


def test_second_save_is_refused_with_both_texts(enter, cast, units, stored):
    story = make_story(cast, units, Status.DRAFT)
    mine, typed = two_forms(enter, story)
    response = mine.post(edit(story), typed | {"action": "save"})
    assert response.status_code == 409
    assert "terakhir disimpan Colleague" in notices_on(response)[0]
    shown = story_form(response)
    assert (shown["title"], shown["event"]) == ("Judul dari saya", "Panen raya")
    assert [change.label for change in response.context["changes"]] == ["Judul", "Isi", "Kegiatan"]
    words = {kind: page_of(response).xpath(f"//main//{kind}/text()") for kind in ("ins", "del")}
    assert "rekan" in " ".join(words["del"])
    assert "saya" in " ".join(words["ins"])
    assert stored(story).title == "Judul dari rekan"


def test_overwriting_is_a_choice(enter, cast, units, stored):
    story = make_story(cast, units, Status.DRAFT)
    mine, typed = two_forms(enter, story)
    response = mine.post(edit(story), typed)
    assert "Simpan ketikan saya, gantikan yang tersimpan" in text_of(response)
    assert mine.post(edit(story), story_form(response)).status_code == 303
    assert stored(story).title == "Judul dari saya"


def test_taking_theirs_is_one_link(enter, cast, units):
    story = make_story(cast, units, Status.DRAFT)
    mine, typed = two_forms(enter, story)
    links = page_of(mine.post(edit(story), typed)).xpath("//a[contains(., 'buang ketikan saya')]/@href")
    assert story_form(mine.get(links[0]))["title"] == "Judul dari rekan"


def test_a_wrong_field_does_not_hide_the_conflict(enter, cast, units, stored):
    """An error beside a field must not move the form to the newer version: the next save would overwrite unseen."""
    story = make_story(cast, units, Status.DRAFT)
    mine, typed = two_forms(enter, story)
    response = mine.post(edit(story), typed | {"title": ""})
    assert response.status_code == 400
    again = mine.post(edit(story), story_form(response) | {"title": "Judul dari saya"})
    assert again.status_code == 409
    assert stored(story).title == "Judul dari rekan"


def test_story_sent_meanwhile_can_not_be_saved_but_read_and_copied(enter, cast, units, stored):
    story = make_story(cast, units, Status.DRAFT)
    client = enter("agent")
    typed = story_form(client.get(edit(story))) | {"title": "Judul dari saya"}
    act(story, Action.SUBMIT, cast.colleague)
    response = client.post(edit(story), typed)
    assert response.status_code == 409
    assert story_form(response)["title"] == "Judul dari saya"
    assert page_of(response).xpath("//form[@data-keep]//button[@type='submit']") == []
    assert "Salin ketikan Anda" in text_of(response)
    assert stored(story).version == 2


def test_same_text_from_two_people_is_no_conflict(enter, cast, units, stored):
    story = make_story(cast, units, Status.DRAFT)
    mine, theirs = enter("agent"), enter("colleague")
    same = story_form(mine.get(edit(story))) | {"title": "Judul yang sama"}
    assert [client.post(edit(story), same).status_code for client in (theirs, mine)] == [303, 303]
    assert stored(story).version == 2


def test_second_tab_of_one_person_is_as_stale_as_a_colleague(enter, cast, units, stored):
    story = make_story(cast, units, Status.DRAFT)
    client = enter("agent")
    old_tab = story_form(client.get(edit(story)))
    client.post(edit(story), old_tab | {"title": "Dari tab baru"})
    assert client.post(edit(story), old_tab | {"title": "Dari tab lama"}).status_code == 409
    assert stored(story).title == "Dari tab baru"


def test_form_without_revision_is_stale(enter, cast, units, stored):
    story = make_story(cast, units, Status.DRAFT)
    client = enter("agent")
    typed = story_form(client.get(edit(story))) | {"title": "Tanpa revisi"}
    for name in ("revision", "version"):
        response = client.post(edit(story), {key: value for key, value in typed.items() if key != name})
        assert response.status_code == 409
        assert story_form(response)["title"] == "Tanpa revisi"
    assert stored(story).version == 1


def test_holder_who_lost_the_story_keeps_the_text(enter, cast, units, stored):
    story = make_story(cast, units, Status.SUBMITTED)
    act(story, Action.CLAIM, cast.editor)
    client = enter("editor")
    typed = story_form(client.get(edit(story))) | {"title": "Judul dari editor"}
    act(story, Action.TAKE_OVER, cast.second_editor)
    response = client.post(edit(story), typed)
    assert response.status_code == 409
    assert story_form(response)["title"] == "Judul dari editor"
    assert stored(story).number == 1
