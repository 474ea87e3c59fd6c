"""What do the tests of coverage share?"""

from types import SimpleNamespace

import pytest

from tests.articles.desk.conftest import enter, stored, story_fields
from tests.events.meetings import make_meeting
from upt.actors import Actor, actor_for

__all__ = ["enter", "stored", "story_fields"]


@pytest.fixture
def agenda(units) -> SimpleNamespace:
    """Two meetings of one title and series, one of another region's still a draft, and one of the region's own."""
    first = make_meeting(status="held", slug="rakor-2024", starts_on="2024-09-24", ends_on="2024-09-26", plan=None)
    first.aliases.create(name="Rakor Humas 2024")
    second = make_meeting(status="published", slug="rakor-2026")
    for meeting in (first, second):
        meeting.aliases.create(name="Rakor Humas")
    secret = make_meeting(slug="rahasia", title="Rapat Rahasia Wilayah", host=units.a.kanwil)
    off = make_meeting(status="cancelled", slug="pengarahan", title="Pengarahan Akhir Tahun")
    for meeting in (first, second, secret, off):
        meeting.refresh_from_db()
    return SimpleNamespace(first=first, second=second, secret=secret, off=off)


@pytest.fixture
def editor(cast) -> Actor:
    return actor_for(cast.editor)
