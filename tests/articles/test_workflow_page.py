"""Do the documentation's workflow page and picture still say what the table says?"""

from django.conf import settings

from articles.states import TRANSITIONS, Status
from articles.workflow_picture import PLACES, arrows, page, picture

DOCS = settings.BASE_DIR / "docs"


def test_page_and_picture_are_fresh():
    assert (DOCS / "workflow.md").read_text(encoding="utf-8") == page(), "manage.py draw_workflow"
    assert (DOCS / "workflow.svg").read_text(encoding="utf-8") == picture(), "manage.py draw_workflow"


def test_every_state_and_every_change_is_drawn():
    assert set(PLACES) == set(Status)
    assert {ends for ends in arrows()} >= {(s, t.target) for t in TRANSITIONS if t.target for s in t.sources}
