"""Does the demo hold the meeting that formed the network, and one of each other kind of state?"""

from datetime import date

import pytest
from django.utils import timezone

from articles.demo import meetings
from articles.demo.people import ensure_accounts
from audit.verify import walk_chain
from events.models import Meeting
from upt.imports.bundled import load_reference


@pytest.fixture
def people(db):
    load_reference()
    return ensure_accounts()


def test_the_demo_has_its_meetings(people, client):
    meetings.add(people)
    first, today = list(Meeting.objects.order_by("pk")), timezone.localdate()
    meetings.add(people)
    assert list(Meeting.objects.order_by("pk")) == first
    rakor = Meeting.objects.get(title=meetings.RAKOR)
    assert (rakor.starts_on, rakor.ends_on, rakor.mode) == (date(2024, 9, 24), date(2024, 9, 26), "hybrid")
    assert [alias.name for alias in rakor.aliases.all()] == ["Rakor Humas", "Rakor Humas 2024"]
    assert {meeting.status: meeting.starts_on > today for meeting in first} == {
        "held": False,
        "published": True,
        "cancelled": True,
        "draft": True,
    }
    assert walk_chain().is_whole
    changes = client.get(Meeting.objects.get(status="published").get_absolute_url()).context["versions"]
    assert [(version.number, len(version.changes)) for version in changes] == [(2, 1)]
