"""Does the checker answer while one writes: to whom, about what, and storing nothing?"""

import pytest

from articles.models import Article, Dismissal
from articles.states import Status
from tests.articles.assistant.texts import NIK, WITH_NIK, WITH_TYPO, named, remark
from tests.articles.stories import make_story

CHECK = "/redaksi/naskah/periksa/"


def shown(client, **typed) -> str:
    response = client.post(CHECK, typed, headers={"X-Requested-With": "fetch"})
    assert response.status_code == 200
    return response.content.decode()


def test_a_new_story_is_checked_and_nothing_is_stored(enter, cast):
    page = shown(enter("outsider"), title="Panen", body=WITH_TYPO)
    assert 'data-apply="secara"' in page
    assert "Simpan draf dahulu" in page
    assert not Article.objects.exists()


def test_clean_text_gets_a_calm_word(enter, cast):
    assert "tidak menemukan apa-apa" in shown(enter("outsider"), title="", body="")


def test_own_unit_decides_whether_it_is_about_children(enter, cast):
    typed = {"body": "<p>Rian (16) memanen sayur di kebun.</p>"}
    assert "menahan pengiriman" in shown(enter("agent"), **typed)


@pytest.mark.parametrize(("name", "status"), [("coordinator", 403), ("admin", 403), ("nobody", 403)])
def test_who_writes_no_stories_has_no_answer(name, status, enter):
    assert enter(name).post(CHECK, {"body": "x"}).status_code == status


def test_others_stories_are_no_ones_business(enter, cast, units):
    story = make_story(cast, units)
    assert enter("outsider").post(CHECK, {"article": story.pk, "body": "x"}).status_code == 404


def test_what_was_put_aside_stays_aside_while_writing(enter, cast, units):
    story = make_story(cast, units, unit="b", author="outsider", body=WITH_TYPO)
    client = enter("outsider")
    client.post(
        f"/redaksi/naskah/{story.pk}/temuan/", named(remark(story, "ejaan")) | {"action": "dismiss", "reason": "Ya."}
    )
    assert "1 dikesampingkan" in shown(client, article=story.pk, body=WITH_TYPO)
    assert Dismissal.objects.count() == 1


def test_an_agent_has_no_override_and_a_managing_editor_has(enter, cast, units):
    story = make_story(cast, units, unit="b", author="outsider", body=WITH_NIK)
    assert "Bebaskan" not in shown(enter("outsider"), article=story.pk, body=WITH_NIK)
    assert "Bebaskan" in shown(enter("managing_editor"), article=story.pk, body=WITH_NIK)


def test_hostile_text_comes_back_as_text(enter, cast):
    page = shown(enter("outsider"), title='<script>alert("sevara")</script> sevara', body="<p>x</p>")
    assert "<script" not in page


@pytest.mark.parametrize("name", ["article", "unit"])
@pytest.mark.parametrize("value", ["x", "-1", "9" * 30, "1\x00"])
def test_odd_numbers_are_no_error(name, value, enter, cast):
    assert enter("outsider").post(CHECK, {name: value, "body": "x"}).status_code in (200, 404)


def test_the_form_shows_what_is_stored_without_any_script(enter, cast, units):
    story = make_story(cast, units, unit="b", author="outsider", body=WITH_TYPO)
    assert 'data-apply="secara"' in enter("outsider").get(f"/redaksi/naskah/{story.pk}/sunting/").content.decode()


def test_the_desk_page_shows_remarks_with_forms_of_their_own(enter, cast, units):
    story = make_story(cast, units, Status.SUBMITTED, unit="b", author="outsider", body=WITH_TYPO)
    page = enter("editor").get(f"/redaksi/naskah/{story.pk}/").content.decode()
    assert f'action="/redaksi/naskah/{story.pk}/temuan/"' in page


def test_a_coordinator_reads_remarks_and_settles_none(enter, cast, units):
    story = make_story(cast, units, Status.SUBMITTED, body=WITH_TYPO)
    page = enter("coordinator").get(f"/redaksi/naskah/{story.pk}/").content.decode()
    assert "sevara" in page
    assert f"/redaksi/naskah/{story.pk}/temuan/" not in page


def test_an_administrator_is_shown_nothing(enter, cast, units):
    story = make_story(cast, units, Status.SUBMITTED, unit="b", author="outsider", body=WITH_TYPO)
    response = enter("admin").get(f"/redaksi/naskah/{story.pk}/")
    assert (response.status_code, NIK in response.content.decode()) == (404, False)
