"""Who sees which units on a meeting's board, and what does it say of each?"""

import pytest
from django.utils import timezone

from articles.coverage.board import board_of
from articles.coverage.states import Coverage, coverage_of, due_on, is_late
from articles.models import Article
from articles.states import Action, Status
from tests.articles.coverage.test_named import SECOND
from tests.articles.desk.pages import page_of, text_of
from tests.articles.stories import act, make_story
from tests.events.delegations import make_unit_beside
from tests.events.meetings import make_meeting, moment
from upt.actors import actor_for

A, B = "LPKA Kelas II Palangka Raya", "Rutan Kelas IIB Kupang"


def write(cast, units, meeting, status=Status.DRAFT, unit="a", **fields):
    author = "agent" if unit == "a" else "outsider"
    return make_story(cast, units, status, unit=unit, author=author, event=SECOND, meeting_id=meeting.pk, **fields)


def seen_by(user, meeting, at=None) -> list[tuple[str, int, int, str]]:
    board = board_of(actor_for(user), meeting, at or moment(12, "09.00"))
    return [(row.unit.name, row.drafted, row.published, row.state.label) for row in board.rows]


SEEN = {
    "agent": [A],
    "colleague": [A],
    "outsider": [B],
    "coordinator": [A],
    "other_coordinator": [B],
    "editor": [A, B],
    "managing_editor": [A, B],
    "admin": [A, B],
}


@pytest.mark.parametrize("who", SEEN)
def test_who_sees_which_units(who, agenda, cast, units):
    write(cast, units, agenda.second)
    write(cast, units, agenda.second, Status.PUBLISHED, "b")
    assert [row[0] for row in seen_by(getattr(cast, who), agenda.second)] == SEEN[who]


def test_a_coordinator_who_keeps_the_meeting_sees_all_units(cast, units):
    meeting = make_meeting(status="published", host=units.a.kanwil)
    write(cast, units, meeting, unit="b")
    assert [row[0] for row in seen_by(cast.coordinator, meeting)] == [B]
    assert [row[0] for row in seen_by(cast.other_coordinator, meeting)] == [B]


@pytest.mark.parametrize(
    ("status", "row"),
    [
        (Status.DRAFT, (1, 0, "Naskah sedang disusun")),
        (Status.SUBMITTED, (1, 0, "Naskah sedang disusun")),
        (Status.RETURNED, (1, 0, "Naskah sedang disusun")),
        (Status.APPROVED, (1, 0, "Naskah sedang disusun")),
        (Status.SCHEDULED, (1, 0, "Naskah sedang disusun")),
        (Status.PUBLISHED, (0, 1, "Terbit")),
        (Status.REJECTED, (0, 0, "Belum ada naskah")),
        (Status.WITHDRAWN, (0, 0, "Belum ada naskah")),
        (Status.DISCARDED, (0, 0, "Belum ada naskah")),
    ],
)
def test_what_a_storys_state_counts_as(status, row, agenda, cast, units):
    write(cast, units, agenda.second, status)
    assert seen_by(cast.agent, agenda.second) == [(A, *row)]


def test_a_story_that_is_revised_counts_once_as_out(agenda, cast, units):
    act(write(cast, units, agenda.second, Status.PUBLISHED), Action.REVISE, cast.agent)
    assert seen_by(cast.editor, agenda.second) == [(A, 0, 1, "Terbit")]


@pytest.mark.parametrize(
    ("zone", "day", "clock", "late"),
    [
        ("Asia/Jayapura", 15, "23.59", False),
        ("Asia/Jayapura", 16, "00.00", True),
        ("Asia/Jakarta", 15, "23.59", False),
        ("Asia/Jakarta", 16, "00.00", True),
    ],
)
def test_the_third_day_after_the_last_is_the_last_day_there(zone, day, clock, late, cast, units):
    meeting = make_meeting(status="published", timezone=zone)
    meeting.refresh_from_db()
    write(cast, units, meeting)
    at = moment(day, clock, zone)
    assert (str(due_on(meeting)), is_late(meeting, at)) == ("2026-03-15", late)
    label = "Lewat tenggat" if late else "Naskah sedang disusun"
    assert seen_by(cast.agent, meeting, at) == [(A, 1, 0, label)]


def test_neither_a_cancelled_meeting_nor_a_unit_nobody_expects_is_ever_late(agenda, cast, units):
    at = moment(31, "09.00")
    write(cast, units, agenda.off)
    assert seen_by(cast.agent, agenda.off, at) == [(A, 1, 0, "Naskah sedang disusun")]
    assert seen_by(cast.agent, agenda.second, at) == [(A, 0, 0, "Belum ada naskah")]


def test_the_states_as_a_table():
    table = {
        (d, p, late): coverage_of(drafted=d, published=p, is_late=late)
        for d in (0, 1)
        for p in (0, 1)
        for late in (0, 1)
    }
    assert table == {
        (0, 0, 0): Coverage.NONE,
        (0, 0, 1): Coverage.LATE,
        (1, 0, 0): Coverage.DRAFTED,
        (1, 0, 1): Coverage.LATE,
        (0, 1, 0): Coverage.PUBLISHED,
        (0, 1, 1): Coverage.PUBLISHED,
        (1, 1, 0): Coverage.PUBLISHED,
        (1, 1, 1): Coverage.PUBLISHED,
    }


def address(meeting) -> str:
    return f"/redaksi/agenda/{meeting.pk}/liputan/"


def test_the_page_says_until_when_and_how_many(agenda, enter, cast, units):
    write(cast, units, agenda.second)
    write(cast, units, agenda.second, Status.PUBLISHED, "b")
    shown = text_of(enter("editor").get(address(agenda.second)))
    assert (
        "Berita ditunggu sampai 15 Maret 2026 (WIT), tiga hari setelah hari terakhir. 1 dari 2 UPT sudah terbit"
        in shown
    )
    assert "tidak ada berita yang ditunggu" in text_of(enter("editor").get(address(agenda.off)))


def test_a_title_that_is_not_out_is_read_only_by_those_who_may_read_the_story(units, cast, enter):
    meeting = make_meeting(status="published", host=units.a.kanwil)
    write(cast, units, meeting, unit="b", title="Judul yang Belum Terbit")
    pages = {who: enter(who).get(address(meeting)) for who in ("coordinator", "other_coordinator", "editor", "admin")}
    told = {who: "Judul yang Belum Terbit" in text_of(page) for who, page in pages.items()}
    assert told == {"coordinator": False, "other_coordinator": True, "editor": True, "admin": False}


def test_it_stands_in_the_bar_of_the_meetings_parts(agenda, enter):
    page = page_of(enter("agent").get(f"/redaksi/agenda/{agenda.second.pk}/"))
    links = page.xpath("//nav[@aria-label='Bagian kegiatan']//a")
    assert [(link.text_content(), link.get("href"), link.get("aria-current")) for link in links][:2] == [
        ("Acara", f"/redaksi/agenda/{agenda.second.pk}/", "page"),
        ("Liputan", address(agenda.second), None),
    ]


def test_a_board_without_units_says_when_one_comes(agenda, enter):
    assert "Belum ada UPT yang meliput" in text_of(enter("editor").get(address(agenda.second)))


@pytest.mark.parametrize("number", [1, 3, 150])
def test_it_costs_the_same_for_any_number(number, agenda, enter, cast, units, category, django_assert_num_queries):
    for n in range(number):
        unit = make_unit_beside(units.a if n % 2 else units.b, f"Lapas Kelas IIA Nomor {n}")
        Article.objects.create(
            unit=unit,
            created_by=cast.agent,
            creation_key=f"papan-{n}",
            title="Judul",
            slug="judul",
            category=category,
            meeting=agenda.second,
            published_at=timezone.now(),
        )
    client = enter("editor")
    client.get(address(agenda.second))
    with django_assert_num_queries(14):
        response = client.get(address(agenda.second))
    assert len(page_of(response).xpath("//table[caption='Liputan kegiatan menurut UPT']/tbody/tr")) == number
