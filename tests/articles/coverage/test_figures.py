"""Does the checker hold a story against the locked figure of its meeting, and does the desk show what to quote?"""

from datetime import timedelta

import pytest

from articles.assistant.remarks import remarks_on
from articles.content import Content
from articles.coverage.figures import figure_text
from articles.states import Status
from events.rules.figures import Counts
from tests.articles.coverage.test_draft_facts import lock
from tests.articles.coverage.test_named import SECOND
from tests.articles.desk.pages import page_of, text_of
from tests.articles.stories import make_story
from tests.events.meetings import FIRST

BODY = "<p>Rapat diikuti 160 peserta dari 54 UPT.</p>"
SENTENCE = "Menurut catatan resmi kegiatan ini, jumlahnya 150."
RIGHT = "Rapat itu diikuti 150 peserta dari 54 UPT dan Ditjenpas; 568 UPT mengikuti secara virtual."
NEARLY, EVERYBODY = Counts(150, 54, 0, 8, 568, 623), Counts(150, 54, 0, 8, 569, 623)
ALL_CAME = "<p>Rapat itu diikuti seluruh UPT secara virtual.</p>"
RULES = ("angka-berbeda", "seluruh-upt")


@pytest.fixture
def record(agenda):
    """Lock a figure for the announced meeting and for the one that is still a draft."""
    lock(agenda.secret, NEARLY)
    return lock(agenda.second, NEARLY)


def questions(units, body=BODY, **fields) -> list[tuple[str, str, str]]:
    remarks = remarks_on(Content(body=body, **fields), unit=units.b, on=FIRST)
    found = [one.finding for one in remarks if one.rule.id in RULES]
    return [(one.text, one.message, one.suggestions[0]) for one in found]


def test_a_number_against_the_record_is_asked_about(record, agenda, units):
    assert questions(units, meeting_id=agenda.second.pk) == [("160 peserta", SENTENCE, "150 peserta")]


def test_the_sentence_itself_is_not(record, agenda, units):
    assert figure_text(record) == RIGHT
    assert questions(units, f"<p>{RIGHT}</p>", meeting_id=agenda.second.pk) == []


def test_without_a_link_there_is_no_record(record, agenda, units):
    assert questions(units) == []
    assert questions(units, ALL_CAME) == []


def test_a_drafts_figures_are_not_told(record, agenda, units):
    assert questions(units, meeting_id=agenda.secret.pk) == []


def test_until_a_figure_is_locked_nothing_is_asked(agenda, units):
    assert questions(units, meeting_id=agenda.second.pk) == []


def test_all_units_are_said_to_have_come_only_when_all_did(record, agenda, units):
    told = "Menurut catatan resmi kegiatan ini, 622 dari 623 UPT mengikuti; “seluruh” ditulis bila semuanya."
    assert questions(units, ALL_CAME, meeting_id=agenda.second.pk) == [("seluruh UPT", told, "622 UPT")]
    lock(agenda.second, EVERYBODY, 2)
    assert questions(units, ALL_CAME, meeting_id=agenda.second.pk) == []


def story_of(cast, units, meeting, status, **fields):
    values = {"body": BODY, "event": SECOND, "meeting_id": meeting.pk} | fields
    return make_story(cast, units, status, unit="b", author="outsider", **values)


@pytest.mark.parametrize("status", [Status.SUBMITTED, Status.APPROVED, Status.PUBLISHED])
def test_a_version_that_is_locked_later_shows_beside_the_story(status, agenda, enter, cast, units):
    story = story_of(cast, units, agenda.second, status)
    url = f"/redaksi/naskah/{story.pk}/"
    assert "Angka resmi" not in text_of(enter("editor").get(url))
    lock(agenda.second, Counts(160, 54, 0, 8, 568, 623))
    assert SENTENCE not in text_of(enter("editor").get(url))
    lock(agenda.second, NEARLY, 2)
    shown = text_of(enter("editor").get(url))
    word = "terbit" if status == Status.PUBLISHED else "dikirim"
    wanted = (SENTENCE, RIGHT, f"Dikunci setelah naskah ini {word}; cocokkan angkanya.", "Versi 2, dikunci")
    assert [text in shown for text in wanted] == [True] * 4


def test_one_that_was_locked_before_is_only_quoted(agenda, enter, cast, units):
    figure = lock(agenda.second, NEARLY)
    story = story_of(cast, units, agenda.second, Status.SUBMITTED, body=f"<p>{RIGHT}</p>")
    story.revisions.update(submitted_at=figure.locked_at + timedelta(hours=1))
    shown = text_of(enter("editor").get(f"/redaksi/naskah/{story.pk}/"))
    assert [text in shown for text in (RIGHT, "Dikunci setelah naskah ini", SENTENCE)] == [True, False, False]


def test_the_question_keeps_a_story_from_going_out(record, agenda, enter, cast, units):
    story = story_of(cast, units, agenda.second, Status.SUBMITTED)
    text = text_of(enter("editor").get(f"/redaksi/naskah/{story.pk}/"))
    assert ("1 menahan penerbitan" in text, SENTENCE in text) == (True, True)


def test_and_while_it_is_being_written(record, agenda, enter):
    typed = {"title": "Rapat", "body": BODY, "event": "rakor-2026"}
    answer = enter("outsider").post("/redaksi/naskah/periksa/", typed)
    assert SENTENCE in answer.content.decode()


def test_the_form_shows_what_to_quote(record, agenda, enter, cast, units):
    story = story_of(cast, units, agenda.second, Status.DRAFT)
    page = page_of(enter("outsider").get(f"/redaksi/naskah/{story.pk}/sunting/"))
    assert page.xpath("//p[@class='figure-text']/text()") == [RIGHT]


@pytest.mark.parametrize("name", ["secret", "first"])
def test_nothing_is_quoted_of_a_draft_or_of_what_is_not_locked(name, record, agenda, enter, cast, units):
    story = story_of(cast, units, getattr(agenda, name), Status.DRAFT)
    for url in (f"/redaksi/naskah/{story.pk}/", f"/redaksi/naskah/{story.pk}/sunting/"):
        assert page_of(enter("editor").get(url)).xpath("//p[@class='figure-text']") == []
