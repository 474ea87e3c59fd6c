"""Is a unit counted only when it was there, and is the room's link seen only by those whom it is meant for?"""

from datetime import date, timedelta

import pytest

from audit.models import AuditEvent
from events.models import PresenceCode, Room, VirtualAttendance
from events.queries.attendance import virtual_units
from events.refusals import (
    CONFIRM_FIRST,
    JOIN_LATE,
    JOIN_OTHER_DAY,
    NO_UNIT,
    NOT_VIRTUAL,
    NOT_YOUR_INVITATION,
    WRONG_CODE,
    CannotNow,
    NotAllowed,
    Refusal,
)
from events.services.virtual import (
    code_of_day,
    confirm_virtual,
    draw_code,
    prove_virtual,
    record_virtual,
    save_room,
)
from tests.events.delegations import invitation_of, make_invited
from tests.events.meetings import moment
from upt.actors import actor_for

pytestmark = pytest.mark.django_db
LINK = "https://ruang.example/rapat-rahasia"
DAY = date(2026, 3, 10)  # the programme runs from 07.00 to 08.30


@pytest.fixture
def agent(cast):
    return actor_for(cast.agent)


@pytest.fixture
def meeting(editor, units):
    meeting = make_invited(editor, [units.a, units.b], offices=[units.a.kanwil])
    save_room(meeting, actor=editor, url=LINK, note="Sandi 1234")
    return meeting


def test_confirming_and_the_right_code_make_a_unit_count(meeting, agent, units):
    letter = invitation_of(meeting, units.a)
    rows = [confirm_virtual(letter, actor=agent, at=moment(10, "06.45")) for _ in range(2)]
    assert (rows[0], virtual_units(meeting)) == (rows[1], set())
    code = PresenceCode.objects.get()
    assert prove_virtual(letter, actor=agent, code=code.code.lower(), at=code.shown_from).proven_at == code.shown_from
    assert virtual_units(meeting) == {units.a.pk}


def test_a_code_counts_only_while_it_is_shown(meeting, agent, units):
    letter = invitation_of(meeting, units.a)
    confirm_virtual(letter, actor=agent, at=moment(10, "06.45"))
    code = PresenceCode.objects.get()
    for at in (code.shown_from - timedelta(seconds=1), code.shown_until + timedelta(minutes=5, seconds=1)):
        with pytest.raises(Refusal, match=WRONG_CODE):
            prove_virtual(letter, actor=agent, code=code.code, at=min(at, moment(10, "08.30")))
    with pytest.raises(Refusal, match=WRONG_CODE):
        prove_virtual(letter, actor=agent, code="SALAH2", at=code.shown_from)
    assert virtual_units(meeting) == set()


def test_the_code_comes_within_the_hours_and_no_two_days_alike(meeting):
    moments = set()
    for _ in range(30):
        PresenceCode.objects.all().delete()
        code = code_of_day(meeting, DAY, at=moment(10, "06.00"))
        assert moment(10, "07.10") <= code.shown_from
        assert code.shown_until <= moment(10, "08.20")
        moments.add(code.shown_from)
    assert len(moments) > 10


def test_the_code_of_a_day_is_drawn_once(meeting, editor):
    first, second = (code_of_day(meeting, DAY, at=moment(10, "07.00")) for _ in range(2))
    assert first == second
    assert code_of_day(meeting, date(2026, 3, 20), at=moment(10, "07.00")) is None
    fresh = draw_code(meeting, actor=editor, at=moment(10, "08.00"))
    assert (fresh.shown_from, PresenceCode.objects.count()) == (moment(10, "08.00"), 2)


@pytest.mark.parametrize(
    ("day", "clock", "words"),
    [
        (10, "06.29", "Konfirmasi dibuka 30 menit sebelum acara dimulai, pukul 06.30."),
        (10, "08.31", JOIN_LATE),
        (13, "07.00", JOIN_OTHER_DAY),
    ],
)
def test_when_a_unit_can_confirm(day, clock, words, meeting, agent, units):
    with pytest.raises(CannotNow, match=words):
        confirm_virtual(invitation_of(meeting, units.a), actor=agent, at=moment(day, clock))
    confirm_virtual(invitation_of(meeting, units.a), actor=agent, at=moment(10, "06.30"))


def test_a_code_without_confirmation_is_told(meeting, agent, units):
    with pytest.raises(CannotNow, match=CONFIRM_FIRST):
        prove_virtual(invitation_of(meeting, units.a), actor=agent, code="X", at=moment(10, "07.00"))


def test_who_may_confirm(meeting, cast, units):
    at, letter = moment(10, "07.00"), invitation_of(meeting, units.a)
    with pytest.raises(NotAllowed, match=NOT_YOUR_INVITATION):
        confirm_virtual(letter, actor=actor_for(cast.outsider), at=at)
    office = meeting.invitations.get(kanwil=units.a.kanwil)
    with pytest.raises(CannotNow, match=NO_UNIT):
        confirm_virtual(office, actor=actor_for(cast.coordinator), at=at)
    type(meeting).objects.update(mode="on_site")
    with pytest.raises(CannotNow, match=NOT_VIRTUAL):
        confirm_virtual(invitation_of(meeting, units.a), actor=actor_for(cast.agent), at=at)


def test_recording_afterwards_completes_what_was_confirmed(meeting, editor, agent, units):
    confirm_virtual(invitation_of(meeting, units.a), actor=agent, at=moment(10, "07.00"))
    both = [units.a, units.b]
    made = [record_virtual(meeting, actor=editor, units=both, day=DAY, reason="Log ruang") for _ in range(2)]
    assert (made, virtual_units(meeting)) == ([2, 0], {units.a.pk, units.b.pk})
    assert VirtualAttendance.objects.count() == 2


PLACES = ("", "undangan/{number}/", "undangan/{number}/ikut/")


@pytest.mark.parametrize(
    ("role", "clock_text", "seen"),
    [
        ("agent", "06.29", False),
        ("agent", "06.30", True),
        ("agent", "08.30", True),
        ("agent", "08.31", False),
        ("coordinator", "07.00", True),
        ("editor", "05.00", True),
        ("outsider", "07.00", False),
    ],
)
def test_the_link_is_seen_from_30_minutes_before_by_those_entitled(
    role, clock_text, seen, meeting, cast, units, enter, clock
):
    clock(10, clock_text)
    client, number = enter(getattr(cast, role)), invitation_of(meeting, units.a).number
    shown = [LINK in client.get(f"/redaksi/agenda/{meeting.pk}/{part.format(number=number)}").text for part in PLACES]
    assert shown == [False, False, seen]


def test_the_link_is_in_no_public_place_and_not_in_the_record(meeting, client, clock):
    clock(10, "07.00")
    home = meeting.get_absolute_url()
    places = (home, f"{home}kalender.ics", "/agenda.ics", "/agenda/")
    assert [LINK in client.get(place).content.decode() for place in places] == [False] * 4
    assert [
        row for row in AuditEvent.objects.all() if "ruang.example" in f"{row.note}{row.reason}{row.object_label}"
    ] == []


def test_a_room_is_https_and_can_be_taken_away(meeting, cast, enter):
    client, place = enter(cast.editor), f"/redaksi/agenda/{meeting.pk}/virtual/ruang/"
    for wrong in ("http://ruang.example/x", "javascript:alert(1)", "x y"):
        assert client.post(place, {"url": wrong}).status_code == 400
    assert client.post(place, {"url": ""}).status_code == 302
    assert Room.objects.count() == 0


def test_joining_on_the_screen(meeting, cast, units, enter, clock):
    clock(10, "07.00")
    client, number = enter(cast.agent), invitation_of(meeting, units.a).number
    place = f"/redaksi/agenda/{meeting.pk}/undangan/{number}/ikut/"
    assert "UPT kami mengikuti" in client.get(place).text
    assert client.post(f"{place}konfirmasi/").status_code == 302
    code = PresenceCode.objects.get()
    assert client.post(f"{place}kode/", {"code": "SALAH2"}).status_code == 400
    PresenceCode.objects.update(shown_from=moment(10, "06.59"), shown_until=moment(10, "07.09"))
    response = client.post(f"{place}kode/", {"code": code.code}, follow=True)
    assert "Kehadiran virtual UPT Anda hari ini tercatat." in response.text
    host = enter(cast.editor)
    assert code.code in host.get(f"/redaksi/agenda/{meeting.pk}/virtual/layar/").text
    told = host.get(f"/redaksi/agenda/{meeting.pk}/virtual/layar/?bentuk=json").json()
    assert told["code"] == code.code


def test_all_that_are_missing_are_recorded_at_once(meeting, cast, units, enter):
    data = {"day": "2026-03-10", "reason": "Log ruang", "all_units": "on"}
    response = enter(cast.editor).post(f"/redaksi/agenda/{meeting.pk}/virtual/menyusul/", data, follow=True)
    assert ("2 UPT dicatat." in response.text, virtual_units(meeting)) == (True, {units.a.pk, units.b.pk})
