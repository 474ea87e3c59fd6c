"""Whom does the board list by who came, who was asked to, and who followed by video; do its sums agree?"""

from datetime import date

import pytest
from django.utils import timezone

from articles.coverage import board as boards
from articles.coverage.board import board_of
from articles.models import Clipping, Outlet
from articles.states import Status
from events.models import VirtualAttendance
from tests.articles.coverage.test_board import A, B, address, write
from tests.articles.desk.pages import page_of, text_of
from tests.events.delegations import invitation_of, make_invited, make_unit_beside
from tests.events.meetings import moment
from tests.events.presence import make_guests, scan_of, send
from upt.actors import actor_for

C, D = "Lapas Kelas IIA Kupang", "Lapas Kelas IIB Ende"
LATER = moment(16, "00.01", "Asia/Jayapura")


@pytest.fixture
def meeting(editor, units):
    """A came with two people, B was asked to come and wasn't seen, C followed by video, D declined."""
    c, d = (make_unit_beside(units.b, name) for name in (C, D))
    meeting = make_invited(editor, [units.a, units.b, d], seats=5, timezone="Asia/Jayapura")
    send(meeting, editor, *map(scan_of, make_guests(meeting, invitation_of(meeting, units.a), 2)))
    meeting.invitations.filter(unit=d).update(declined_at=timezone.now(), decline_reason="Dinas lain")
    follow(meeting, editor, c)
    type(meeting).objects.update(status="held")
    meeting.refresh_from_db()
    return meeting


def follow(meeting, editor, unit):
    at = timezone.now()
    said = {"confirmed_by": editor.user, "confirmed_at": at, "proven_at": at}
    VirtualAttendance.objects.create(meeting=meeting, unit=unit, day=date(2026, 3, 10), **said)


def rows(user, meeting, at=LATER, **more) -> list[tuple[str, str, str, str]]:
    board = board_of(actor_for(user), meeting, at, **more)
    return [(row.unit.name, row.attendance.label, row.writing.label, row.state.label) for row in board.rows]


HERE = (A, "Hadir langsung", "Tidak ada", "Lewat tenggat")
MISSED = (B, "Tidak tercatat", "Tidak ada", "Belum ada naskah")
FOLLOWED = (C, "Virtual", "Tidak ada", "Belum ada naskah")

# Who, what the board lists, what it lists of all that followed.
SEEN = [
    ("agent", [HERE], [HERE]),
    ("colleague", [HERE], [HERE]),
    ("outsider", [MISSED], [MISSED]),
    ("coordinator", [HERE], [HERE]),
    ("other_coordinator", [MISSED], [FOLLOWED, MISSED]),
    ("editor", [HERE, MISSED], [HERE, FOLLOWED, MISSED]),
    ("managing_editor", [HERE, MISSED], [HERE, FOLLOWED, MISSED]),
    ("admin", [HERE, MISSED], [HERE, FOLLOWED, MISSED]),
    ("nobody", [], []),
]


@pytest.mark.parametrize(("who", "listed", "followed"), SEEN, ids=[row[0] for row in SEEN])
def test_who_sees_whom(who, listed, followed, meeting, cast):
    user = getattr(cast, who)
    assert (rows(user, meeting), rows(user, meeting, is_all=True)) == (listed, followed)


def test_until_the_meeting_is_over_a_record_may_still_come(meeting, cast):
    assert rows(cast.outsider, meeting, moment(11, "09.00"))[0][1] == "Belum tercatat"
    assert rows(cast.outsider, meeting, moment(12, "23.59", "Asia/Jayapura"))[0][1] == "Belum tercatat"
    assert rows(cast.outsider, meeting, moment(13, "00.01", "Asia/Jayapura"))[0][1] == "Tidak tercatat"


def test_as_long_as_nobody_is_recorded_the_invited_are_waited_for(editor, cast, units):
    meeting = make_invited(editor, [units.b], timezone="Asia/Jayapura")
    meeting.refresh_from_db()
    assert rows(cast.outsider, meeting) == [(*MISSED[:3], "Lewat tenggat")]


def test_a_virtual_unit_that_wrote_is_listed_of_itself(meeting, cast, units):
    VirtualAttendance.objects.update(unit=units.b)
    write(cast, units, meeting, unit="b")
    assert rows(cast.editor, meeting)[1] == (B, "Virtual", "Draf", "Lewat tenggat")


@pytest.mark.parametrize(
    ("status", "word"),
    [
        (Status.DRAFT, "Draf"),
        (Status.RETURNED, "Draf"),
        (Status.SUBMITTED, "Di redaksi"),
        (Status.APPROVED, "Di redaksi"),
        (Status.SCHEDULED, "Di redaksi"),
        (Status.PUBLISHED, "Selesai"),
        (Status.WITHDRAWN, "Tidak ada"),
        (Status.DISCARDED, "Tidak ada"),
    ],
)
def test_where_the_story_is(status, word, meeting, cast, units):
    write(cast, units, meeting, status)
    assert rows(cast.agent, meeting)[0][2] == word


def clip(cast, unit, number, **links) -> Clipping:
    outlet, _ = Outlet.objects.get_or_create(domain="kabar.example", defaults={"name": "Kabar"})
    ways = {f"{name}_link": "tangan" for name in links}
    return Clipping.objects.create(
        address=f"https://kabar.example/{number}",
        address_key=f"kabar.example/{number}",
        outlet=outlet,
        headline="Rapat",
        published_on=date(2026, 3, 12),
        sentiment="netral",
        unit=unit,
        added_by=cast.editor,
        **links,
        **ways,
    )


def test_clippings_are_counted_as_their_list_shows_them(meeting, cast, units, enter):
    story = write(cast, units, meeting, Status.PUBLISHED)
    other = write(cast, units, meeting, Status.PUBLISHED, "b")
    clip(cast, units.a, 1, meeting=meeting)
    clip(cast, units.a, 2, story=story)
    clip(cast, units.a, 3, story=story, meeting=meeting)
    clip(cast, units.a, 4)
    clip(cast, units.b, 5, story=other)
    gone = clip(cast, units.a, 6, meeting=meeting)
    Clipping.objects.filter(pk=gone.pk).update(dropped_at=timezone.now(), dropped_by=cast.editor, drop_reason="Ganda")
    client = enter("editor")
    board = page_of(client.get(address(meeting)))
    links = board.xpath("//td[@data-label='Kliping']/a")
    shown = [(link.text, len(page_of(client.get(link.get("href"))).xpath(ROWS))) for link in links]
    assert shown == [("3", 3), ("1", 1)]


ROWS = "//main//li[@class='row']"


def test_who_may_not_read_a_regions_clippings_gets_the_number_alone(cast, units, editor, enter):
    meeting = make_invited(editor, [units.a, units.b], host=units.a.kanwil)
    clip(cast, units.b, 1, meeting=meeting)
    shown = {
        row.unit.name: (row.clipped, bool(row.clippings_url))
        for row in board_of(actor_for(cast.coordinator), meeting, LATER).rows
    }
    assert shown == {A: (0, False), B: (1, False)}


def test_the_sums_are_those_of_the_rows(meeting, cast, units, enter):
    write(cast, units, meeting, Status.PUBLISHED)
    write(cast, units, meeting, Status.SUBMITTED, "b")
    clip(cast, units.a, 1, meeting=meeting)
    board = board_of(actor_for(cast.editor), meeting, LATER, is_all=True)
    assert board.totals == (3, 1, 1, 1, 1, 1, 1, 1)
    assert [(region.name, region.totals) for region in board.regions] == [
        (units.a.kanwil.short_name, (1, 1, 0, 0, 0, 1, 0, 1)),
        (units.b.kanwil.short_name, (2, 0, 1, 1, 1, 0, 1, 0)),
    ]
    told = text_of(enter("editor").get(f"{address(meeting)}?lingkup=semua"))
    assert "1 dari 3 UPT sudah terbit beritanya. Hadir langsung 1, virtual 1, belum atau tidak tercatat 1." in told


def test_a_long_list_is_paged_and_its_sums_are_of_all(meeting, cast, monkeypatch, enter):
    monkeypatch.setattr(boards, "PAGE_SIZE", 2)
    first = board_of(actor_for(cast.editor), meeting, LATER, is_all=True)
    second = board_of(actor_for(cast.editor), meeting, LATER, is_all=True, after=first.after)
    assert [row.unit.name for row in (*first.rows, *second.rows)] == [A, C, B]
    assert (second.after, second.totals) == (None, first.totals)
    link = page_of(enter("editor").get(f"{address(meeting)}?lingkup=semua")).xpath("//nav/a[@rel='next']/@href")[0]
    assert B in text_of(enter("editor").get(link))


@pytest.mark.parametrize("after", ["", "x", "0", "9" * 30, "-1"])
def test_an_unknown_place_in_the_list_is_its_beginning(after, meeting, enter):
    assert A in text_of(enter("editor").get(f"{address(meeting)}?sesudah={after}"))


def test_only_who_sees_more_than_the_own_unit_finds_sums_and_the_long_list(meeting, enter):
    offered = {
        who: bool(page_of(enter(who).get(address(meeting))).xpath("//a[contains(@href, 'lingkup=semua')]"))
        for who in ("agent", "coordinator", "editor", "admin")
    }
    assert offered == {"agent": False, "coordinator": True, "editor": True, "admin": True}


def test_a_draft_of_the_agenda_is_no_filter_of_clippings(meeting, cast, units):
    type(meeting).objects.filter(pk=meeting.pk).update(status="draft")
    meeting.refresh_from_db()
    clip(cast, units.a, 1, meeting=meeting)
    (row,) = [row for row in board_of(actor_for(cast.editor), meeting, LATER).rows if row.clipped]
    assert row.clippings_url == ""
