"""Does the checker hold a story against the record of its meeting?"""

import pytest

from articles.assistant import parts
from articles.assistant.remarks import remarks_on
from articles.content import Content
from tests.articles.desk.pages import text_of
from tests.articles.stories import make_story
from tests.events.meetings import FIRST

BODY = "<p>Rapat diikuti 160 peserta dari 54 UPT.</p>"
SENTENCE = "Menurut catatan resmi kegiatan ini, jumlahnya 150."


@pytest.fixture
def record(monkeypatch):
    """Give every meeting a record; none are kept yet."""
    monkeypatch.setattr(parts, "official_figures", lambda meeting: (("peserta", 150), ("upt", 54)))


def questions(units, **fields) -> list[tuple[str, str]]:
    remarks = remarks_on(Content(body=BODY, **fields), unit=units.b, on=FIRST)
    return [(one.finding.text, one.finding.message) for one in remarks if one.rule.id.endswith("angka-berbeda")]


def test_a_number_against_the_record_is_asked_about(record, agenda, units):
    assert questions(units, meeting_id=agenda.second.pk) == [("160 peserta", SENTENCE)]


def test_without_a_link_there_is_no_record(record, agenda, units):
    assert questions(units) == []


def test_a_drafts_figures_are_not_told(record, agenda, units):
    assert questions(units, meeting_id=agenda.secret.pk) == []


def test_until_figures_are_kept_nothing_is_asked(agenda, units):
    assert questions(units, meeting_id=agenda.second.pk) == []


def test_the_question_stands_beside_the_story_at_review(record, agenda, enter, cast, units):
    story = make_story(cast, units, "submitted", unit="b", author="outsider", body=BODY, meeting_id=agenda.second.pk)
    assert SENTENCE in text_of(enter("editor").get(f"/redaksi/naskah/{story.pk}/"))


def test_and_while_it_is_being_written(record, agenda, enter):
    typed = {"title": "Rapat", "body": BODY, "event": "rakor-2026"}
    answer = enter("outsider").post("/redaksi/naskah/periksa/", typed)
    assert SENTENCE in answer.content.decode()
