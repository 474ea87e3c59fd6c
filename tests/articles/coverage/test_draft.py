"""Does a delegation get one draft with the meeting's facts, and who may ask for it?"""

from threading import Barrier, Thread

import pytest
from django.db import connection

from articles.assistant.remarks import remarks_on
from articles.content import content_of, missing_parts
from articles.coverage.draft import NOT_ON, NOT_YOURS, content_from, draft_from_meeting
from articles.demo import meetings as demo
from articles.models import Article
from articles.queries import current_revision
from articles.refusals import Refusal
from articles.richtext import to_text
from articles.states import Action, Status
from tests.articles.coverage.test_named import FIRST, SECOND
from tests.articles.desk.pages import form_for, page_of, text_of
from tests.articles.stories import act, make_story
from tests.events.meetings import make_meeting, moment, planned
from upt.actors import actor_for

AFTER, BEFORE = moment(20, "09.00"), moment(1, "09.00")


def asked(meeting, user, unit) -> str:
    try:
        return draft_from_meeting(meeting, actor=actor_for(user), unit=unit).unit.name
    except Refusal as refusal:
        return str(refusal)


def address(meeting) -> str:
    return f"/redaksi/agenda/{meeting.pk}/liputan/"


MAY = {
    "agent": "yes 403",
    "colleague": "yes 403",
    "outsider": "403 yes",
    "coordinator": "403 403",
    "editor": "yes yes",
    "managing_editor": "yes yes",
    "admin": "403 403",
    "nobody": "403 403",
}


@pytest.mark.parametrize("who", MAY)
def test_who_may_begin_it_for_which_unit(who, agenda, cast, units):
    got = [asked(agenda.second, getattr(cast, who), unit) for unit in (units.a, units.b)]
    names = {units.a.name: "yes", units.b.name: "yes", NOT_YOURS: "403"}
    assert " ".join(names[answer] for answer in got) == MAY[who]


@pytest.mark.parametrize(("name", "answer"), [("first", None), ("second", None), ("off", NOT_ON), ("secret", NOT_ON)])
def test_of_which_meetings(name, answer, agenda, cast, units):
    assert asked(getattr(agenda, name), cast.editor, units.a) == (answer or units.a.name)


def test_no_former_unit_gets_one(agenda, cast, units):
    units.a.status = "tutup"
    units.a.save()
    assert asked(agenda.second, cast.editor, units.a) == NOT_ON


def test_the_facts_stand_in_it_and_the_writing_is_left(agenda, cast, units):
    story = draft_from_meeting(agenda.second, actor=actor_for(cast.agent), unit=units.a, at=AFTER)
    content = content_of(current_revision(story))
    assert (content.event, content.meeting_id, content.dateline, content.byline) == (
        SECOND,
        agenda.second.pk,
        "Jayapura",
        "Humas LPKA Kelas II Palangka Raya",
    )
    assert (content.title, content.lead, sorted(missing_parts(content))) == ("", "", ["category", "lead", "title"])
    assert to_text(content.body).split("\n\n")[:4] == [
        "Rapat Koordinasi Kehumasan berlangsung di Aula Kanwil, Jayapura, pada 10–12 Maret 2026.",
        "Rapat itu bertema “Satu suara”.",
        "Rapat itu dibuka oleh Pelaksana Tugas (Plt.) Direktur Jenderal Pemasyarakatan, Reynhard Silitonga.",
        "Susunan acaranya:",
    ]
    assert content.body.endswith("<ul><li>Pembukaan</li><li>Praktik foto</li></ul>")


def test_before_it_begins_it_is_still_to_come(agenda, units):
    body = to_text(content_from(agenda.second, units.a, BEFORE).body)
    assert ("akan berlangsung" in body, "akan dibuka" in body) == (True, True)


def test_a_programme_that_was_not_announced_stays_out(agenda, units):
    agenda.second.rundowns.update(announced_at=None)
    assert "Praktik foto" not in content_from(agenda.second, units.a, AFTER).body


def test_hostile_names_come_as_text(units):
    meeting = make_meeting(status="published", title="Rapat <script>alert(1)</script> & <b>tebal</b>", city="x" * 80)
    content = content_from(meeting, units.a, AFTER)
    assert "<script" not in content.body
    assert "<b>" not in content.body
    assert content.dateline == "Palangka Raya"


VARIETY = {
    "rakor": {"title": demo.RAKOR, "theme": "Sinergi Merajut Citra Pemasyarakatan yang Berdampak", "mode": "hybrid"},
    "pelatihan": {"title": demo.TRAINING, "kind": "bimtek", "opened_by_acting": "", "theme": ""},
    "virtual": {"title": "Pengarahan Peliputan Akhir Tahun", "kind": "briefing", "mode": "virtual", "venue": ""},
    "sehari": {"ends_on": "2026-03-10", "opened_by_acting": "plh", "timezone": "Asia/Jakarta", "city": "Jakarta"},
    "lintas bulan": {"starts_on": "2026-09-30", "ends_on": "2026-10-02", "kind": "rakernis"},
    "sederhana": {"theme": "", "opened_by_name": "", "opened_by_position": "", "plan": None},
}


@pytest.mark.parametrize("at", [BEFORE, AFTER], ids=["before", "after"])
@pytest.mark.parametrize("kind", VARIETY)
def test_the_checker_has_nothing_to_say(kind, at, cast, units):
    rows = [planned(row[3], 9 + row[0], row[1], row[2], room=(*row, "")[4]) for row in demo.RAKOR_ROWS]
    meeting = make_meeting(status="published", **{"plan": rows} | VARIETY[kind])
    meeting.refresh_from_db()
    for unit in (units.a, units.b):
        content = content_from(meeting, unit, at)
        remarks = remarks_on(content, unit=unit, on=at.date())
        assert [(one.rule.id, one.finding.part, one.finding.text) for one in remarks] == []


def test_a_second_tap_and_a_colleague_find_the_same_one(agenda, cast, units):
    made = [
        draft_from_meeting(agenda.second, actor=actor_for(user), unit=units.a)
        for user in (cast.agent, cast.agent, cast.colleague)
    ]
    assert (len({one.pk for one in made}), Article.objects.count()) == (1, 1)


def test_a_story_written_by_hand_is_found_and_one_that_is_gone_is_not(agenda, cast, units):
    by_hand = make_story(cast, units, event=SECOND, meeting_id=agenda.second.pk)
    actor = actor_for(cast.agent)
    assert draft_from_meeting(agenda.second, actor=actor, unit=units.a) == by_hand
    act(by_hand, Action.DISCARD, cast.agent)
    first = draft_from_meeting(agenda.second, actor=actor, unit=units.a)
    act(first, Action.DISCARD, cast.agent)
    second = draft_from_meeting(agenda.second, actor=actor, unit=units.a)
    assert len({by_hand.pk, first.pk, second.pk}) == 3


def test_the_button_makes_it_and_leads_into_it(agenda, enter, units):
    client = enter("agent")
    page = client.get(address(agenda.first))
    button = page_of(page).xpath("//form[contains(@action, '/liputan/naskah/')]")[0]
    fields = dict(button.form_values())
    answers = [client.post(button.get("action"), fields) for _ in range(2)]
    story = Article.objects.get()
    assert [(one.status_code, one["Location"]) for one in answers] == [
        (303, f"/redaksi/naskah/{story.pk}/sunting/")
    ] * 2
    form = client.get(answers[0]["Location"])
    assert f"Tertaut ke agenda: {FIRST}." in text_of(form)
    shown = page_of(client.get(address(agenda.first)))
    assert (shown.xpath("//form[contains(@action, '/liputan/naskah/')]"), len(shown.xpath("//tbody//a"))) == ([], 1)


def test_a_story_that_can_not_be_written_on_is_read(agenda, enter, cast, units):
    story = make_story(cast, units, Status.PUBLISHED, event=SECOND, meeting_id=agenda.second.pk)
    response = enter("agent").post(f"{address(agenda.second)}naskah/", {"unit": units.a.pk})
    assert response["Location"] == f"/redaksi/naskah/{story.pk}/"


@pytest.mark.parametrize(
    ("who", "name", "unit", "status"),
    [
        ("agent", "second", "b", 403),
        ("agent", "off", "a", 409),
        ("agent", "secret", "a", 404),
        ("coordinator", "second", "a", 403),
        ("editor", "secret", "a", 409),
    ],
)
def test_what_is_refused_says_so_on_the_board(who, name, unit, status, agenda, enter, units):
    meeting = getattr(agenda, name)
    response = enter(who).post(f"{address(meeting)}naskah/", {"unit": getattr(units, unit).pk})
    assert (response.status_code, Article.objects.count()) == (status, 0)


@pytest.mark.parametrize("unit", ["", "x", "0", "999999", "9" * 30, "-1"])
def test_an_unknown_unit_is_a_404(unit, agenda, enter):
    assert enter("agent").post(f"{address(agenda.second)}naskah/", {"unit": unit}).status_code == 404


def test_an_offer_is_only_where_it_would_work(agenda, enter):
    def offers(who, meeting):
        return len(page_of(enter(who).get(address(meeting))).xpath("//form[contains(@action, '/liputan/naskah/')]"))

    assert [offers(who, agenda.second) for who in ("agent", "coordinator", "editor", "admin")] == [1, 0, 0, 0]
    assert offers("agent", agenda.off) == 0


@pytest.mark.race
@pytest.mark.skipif(connection.vendor != "postgresql", reason="SQLite's test database has no second connection")
def test_of_four_at_once_all_get_the_same(committed_db, agenda, cast, units):
    start, made = Barrier(4), []

    def ask(user):
        start.wait()
        try:
            made.append(draft_from_meeting(agenda.second, actor=actor_for(user), unit=units.a).pk)
        finally:
            connection.close()

    threads = [Thread(target=ask, args=(user,)) for user in (cast.agent, cast.agent, cast.colleague, cast.editor)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (len(made), len(set(made)), Article.objects.count()) == (4, 1, 1)


def test_the_draft_is_begun_by_the_form_as_any_other(agenda, enter, cast, units):
    story = draft_from_meeting(agenda.second, actor=actor_for(cast.agent), unit=units.a)
    page = enter("agent").get(f"/redaksi/naskah/{story.pk}/")
    assert "Tanpa judul" in text_of(page)
    assert form_for(page, "discard")["revision"] == "1"
