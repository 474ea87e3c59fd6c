"""Is a unit that is no more kept for archive stories only?"""

import pytest

from articles.models import Article
from articles.refusals import CannotNow
from articles.services import create_story
from tests.articles.desk.pages import story_form
from tests.articles.stories import content
from upt.actors import actor_for
from upt.states import UnitStatus

NEW = "/redaksi/naskah/baru/"


@pytest.fixture
def former(units):
    units.b.status = UnitStatus.MOVED_TO_PROSECUTION
    units.b.save(update_fields=["status"])
    return units.b


def test_an_editor_files_an_archive_story_by_saying_so(enter, former, story_fields):
    editor = enter("editor")
    form = story_form(editor.get(NEW)) | story_fields | {"unit": former.name}
    refused = editor.post(NEW, form)
    assert (refused.status_code, Article.objects.count()) == (400, 0)
    assert "Beralih ke Kejaksaan (2025)" in refused.content.decode()
    assert editor.post(NEW, form | {"archive": "on"}).status_code == 303
    assert Article.objects.get().unit == former


def test_an_agent_of_a_former_unit_begins_nothing(enter, cast, former, story_fields):
    outsider = enter("outsider")
    response = outsider.post(NEW, story_form(outsider.get(NEW)) | story_fields | {"archive": "on"})
    assert (response.status_code, Article.objects.count()) == (400, 0)
    assert "tidak aktif lagi" in response.content.decode()
    with pytest.raises(CannotNow):
        create_story(
            actor=actor_for(cast.outsider), unit=former, content=content(), creation_key="arsip", is_archive=True
        )
