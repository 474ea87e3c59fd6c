"""Can somebody whose story is held by mistake get it looked at?"""

import pytest

from articles.models import DeskNotice
from tests.articles.assistant.texts import NIK, WITH_CHILD, WITH_NIK
from tests.articles.stories import make_story


@pytest.fixture
def held(cast, units):
    return make_story(cast, units, unit="b", author="outsider", body=WITH_NIK)


def ask(client, story):
    return client.post(f"/redaksi/naskah/{story.pk}/temuan/", {"action": "ask"})


def test_managing_editors_are_told_once_and_find_the_story(enter, held):
    client = enter("outsider")
    assert "Minta redaktur pelaksana memeriksa" in client.get(f"/redaksi/naskah/{held.pk}/").content.decode()
    assert ask(client, held).status_code == 303
    ask(client, held)
    told = DeskNotice.objects.order_by("recipient__username").values_list("recipient__username", flat=True)
    assert list(told) == ["managing_editor", "second_managing_editor"]
    page = enter("managing_editor").get("/redaksi/").content.decode()
    assert (f"/redaksi/naskah/{held.pk}/" in page, NIK in page) == (True, False)


def test_strangers_can_not_ask(enter, held):
    assert ask(enter("agent"), held).status_code == 404
    assert not DeskNotice.objects.exists()


def test_nothing_is_offered_where_nobody_could_let_it_pass(enter, cast, units):
    story = make_story(cast, units, body=WITH_CHILD)
    assert "Minta redaktur" not in enter("agent").get(f"/redaksi/naskah/{story.pk}/").content.decode()
