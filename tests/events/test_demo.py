"""Does the demo hold the meeting that formed the network, and one of each other kind of state?"""

from datetime import date

import pytest
from django.utils import timezone

from articles.demo import meetings
from articles.demo.people import ensure_accounts
from audit.verify import walk_chain
from events.models import FollowUp, Meeting, Minutes
from events.queries.attendance import presence_of
from events.queries.figures import counts_of, evidence_for, figures_of
from events.queries.figures import is_whole as is_sealed
from events.queries.followup import is_overdue
from events.queries.minutes import addenda_of
from events.rules.figures import sentence_of
from events.sealing import is_whole
from events.states.attendance import Verdict
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
    assert [alias.name for alias in rakor.aliases.all()] == [
        "Rakor Humas",
        "Rakor Humas 2024",
        "Rapat Koordinasi Humas 2024",
    ]
    assert sorted((meeting.status, meeting.starts_on > today) for meeting in first) == [
        ("cancelled", True),
        ("draft", True),
        ("held", False),
        ("published", False),  # one is on today
        ("published", True),
    ]
    assert [(row.title, row.audience, row.kind, row.file_type) for row in rakor.materials.all()] == [
        ("Laman Direktorat Jenderal Pemasyarakatan", "public", "link", ""),
        ("Rangkuman rakor untuk peserta", "registered", "file", "pdf"),
    ]
    assert walk_chain().is_whole
    changes = client.get(Meeting.objects.get(title=meetings.TRAINING).get_absolute_url()).context["versions"]
    assert [(version.number, len(version.changes)) for version in changes] == [(2, 1)]


def test_the_sentence_of_2024_is_counted_from_scans(people, client):
    meetings.add(people)
    rakor = Meeting.objects.get(title=meetings.RAKOR)
    sentence = "150 peserta dari 54 UPT dan Ditjenpas; 569 UPT mengikuti secara virtual"
    assert sentence_of(counts_of(rakor)) == sentence
    presence = presence_of(rakor)
    assert (len(presence.scans), presence.count(Verdict.DOUBLE)) == (161, 10)
    figure = figures_of(rakor)[0]
    assert (figure.sentence, is_sealed(figure), figure.evidence) == (sentence, True, evidence_for(rakor))
    page = client.get(rakor.get_absolute_url())
    assert [(row.sentence, row.reach) for row in page.context["figures"]] == [
        (sentence, "Seluruh UPT (623) mengikuti.")
    ]
    came = {scan.delegate_id for scan in presence.present()}
    assert came == set(rakor.delegates.values_list("pk", flat=True))


def test_an_agent_of_the_demo_has_an_invitation_for_today(people, client):
    meetings.add(people)
    client.force_login(people["agen"])
    meeting = Meeting.objects.get(status="published", starts_on=timezone.localdate())
    page = client.get(f"/redaksi/agenda/{meeting.pk}/")
    assert [(row.addressee, row.label) for row in page.context["own"]] == [
        ("LPKA Kelas II Palangka Raya", "Mengirim peserta")
    ]


def test_its_first_meeting_has_sealed_minutes_and_tasks_in_several_states(people):
    meetings.add(people)
    minutes = Minutes.objects.get()
    assert (minutes.meeting.title, minutes.status, minutes.revisions.count()) == (meetings.RAKOR, "approved", 2)
    assert is_whole(minutes, addenda_of(minutes))
    states = list(FollowUp.objects.order_by("pk").values_list("decision__number", "state"))
    assert [sorted(state for number, state in states if number == wanted) for wanted in (1, 2, 3)] == [
        ["done"] * 4,
        ["open", "open", "reported", "returned"],
        ["open"] * 5,
    ]
    assert FollowUp.objects.filter(is_overdue(timezone.now())).count() == 3
