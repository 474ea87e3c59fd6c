"""Do hosts record presence on the screen, and does a phone get an answer to whatever it sends?"""

import json
import uuid
from datetime import date

import pytest

from events.models import Scan
from events.queries.attendance import presence_of
from events.states.attendance import Verdict
from tests.events.delegations import come, invitation_of, make_invited
from tests.events.meetings import moment
from tests.events.pages import texts, tree
from tests.events.presence import make_guests, scan_of, send


def url(meeting, part=""):
    return f"/redaksi/agenda/{meeting.pk}/{part}"


@pytest.fixture
def meeting(editor, units):
    return make_invited(editor, [units.a, units.b], seats=200)


@pytest.fixture
def ani(editor, meeting, units):
    return come(editor, meeting, units.a, "Ani")[0]


def sending(*scans, at="2026-03-09T22:10:00Z"):
    rows = [{"uid": str(row.uid), "payload": row.payload, "device_at": at, "session": None} for row in scans]
    return json.dumps({"device": "ponsel", "sent_at": at, "scans": rows})


def post_json(client, meeting, body):
    return client.post(url(meeting, "pindai/kirim/"), body, content_type="application/json")


def test_a_phone_sends_and_is_told(cast, enter, clock, meeting, ani):
    clock(10, "07.10")
    client, scan = enter(cast.editor), scan_of(ani)
    answers = [post_json(client, meeting, sending(scan)) for _ in range(2)]
    assert [answer.json() for answer in answers] == [{"verdicts": {str(scan.uid): "present"}}] * 2
    assert (Scan.objects.get().day, Scan.objects.get().device) == (date(2026, 3, 10), "ponsel")


@pytest.mark.parametrize(
    "body",
    [
        *("", "x", "[]", "{}", "null", '{"device": 1, "sent_at": "x", "scans": []}', b"\xff\xfe", "[" * 100_000),
        '{"device": "a", "sent_at": "2026-03-10T00:00:00", "scans": []}',
        '{"device": "a", "sent_at": "9999-12-31T23:59:59-12:00", "scans": []}',
        '{"device": "a", "sent_at": "2026-03-10T00:00:00Z", "scans": [{"uid": "1", "payload": "x"}]}',
        '{"device": "a", "sent_at": "2026-03-10T00:00:00Z", "scans": {"a": 1}}',
    ],
)
def test_what_is_no_sending_is_refused(body, cast, enter, meeting):
    response = post_json(enter(cast.editor), meeting, body)
    assert (response.status_code, list(response.json())) == (400, ["refusal"])


def test_strange_badges_are_kept_as_text(cast, enter, clock, meeting):
    clock(10, "07.10")
    rows = [
        {"uid": str(uuid.uuid4()), "payload": text, "device_at": "2026-03-09T22:10:00Z"}
        for text in ("\x00", "<b>" * 99)
    ]
    body = json.dumps({"device": "\x00", "sent_at": "2026-03-09T22:10:00Z", "scans": rows})
    assert set(post_json(enter(cast.editor), meeting, body).json()["verdicts"].values()) == {"unknown"}
    assert "<b><b>" not in enter(cast.editor).get(url(meeting, "kehadiran/")).text


def test_only_hosts_send_and_see(cast, enter, meeting, ani):
    client = enter(cast.agent)
    assert post_json(client, meeting, sending(scan_of(ani))).status_code == 403
    pages = [client.get(url(meeting, part)) for part in ("kehadiran/", "pindai/", "angka/", "virtual/")]
    assert [page.status_code for page in pages] == [403] * 4


def test_the_phone_knows_badges_and_no_contact(cast, enter, editor, units, meeting):
    come(editor, meeting, units.a, "Ani", contact={"phone": "0812999", "email": "a@b.example", "travel": "GA 1"})
    page = enter(cast.editor).get(url(meeting, "pindai/"))
    roster = json.loads(tree(page).get_element_by_id("daftar-peserta").text)
    assert [sorted(row) for row in roster["roster"]] == [["badge", "code", "name", "party", "pk", "position"]]
    assert [word for word in ("0812999", "a@b.example", "GA 1") if word in page.text] == []


def test_recording_afterwards_on_the_screen(cast, enter, meeting, ani):
    client = enter(cast.editor)
    data = {"day": "2026-03-11", "reason": "Daftar hadir", "delegates": [ani.pk]}
    answers = [client.post(url(meeting, "kehadiran/menyusul/"), data, follow=True) for _ in range(2)]
    told = ("1 kehadiran dicatat." in answers[0].text, "sudah tercatat." in answers[1].text)
    assert (told, Scan.objects.count()) == ((True, True), 1)
    assert texts(answers[1], "seen") == ["Hadir"]


@pytest.mark.parametrize("data", [{}, {"day": "2026-03-20", "reason": "x"}, {"day": "2026-03-11", "delegates": [0]}])
def test_recording_without_what_is_needed_is_told(data, cast, enter, meeting, ani):
    assert enter(cast.editor).post(url(meeting, "kehadiran/menyusul/"), data).status_code == 400


def test_a_record_is_taken_back_with_a_reason(cast, enter, editor, meeting, ani):
    scan = scan_of(ani)
    send(meeting, editor, scan)
    client, place = enter(cast.editor), url(meeting, f"kehadiran/cabut/{scan.uid}/")
    assert client.post(place, {"reason": ""}).status_code == 400
    response = client.post(place, {"reason": "Tertukar"}, follow=True)
    assert texts(response, "badge") == ["Dicabut"]
    assert client.post(place, {"reason": "Lagi"}).status_code == 409
    assert presence_of(meeting).verdicts == {scan.uid: Verdict.VOIDED}


def test_a_record_of_another_meeting_is_absent(cast, enter, editor, units, meeting, ani):
    scan = scan_of(ani)
    send(meeting, editor, scan)
    other = make_invited(editor, [units.a])
    place = url(other, f"kehadiran/cabut/{scan.uid}/")
    assert enter(cast.editor).post(place, {"reason": "x"}).status_code == 404


@pytest.mark.parametrize("count", [1, 150])
def test_a_page_of_150_takes_as_many_queries_as_one_of_1(
    count, cast, enter, editor, units, meeting, django_assert_num_queries
):
    guests = make_guests(meeting, invitation_of(meeting, units.a), count)
    send(meeting, editor, *map(scan_of, guests))
    client = enter(cast.editor)
    client.get(url(meeting, "kehadiran/"))
    with django_assert_num_queries(11):
        page = client.get(url(meeting, "kehadiran/"))
    assert len(page.context["guests"]) == count
    with django_assert_num_queries(10):
        client.get(url(meeting, "pindai/"))


def test_a_figure_is_locked_on_the_screen_and_read_by_the_public(cast, enter, editor, meeting, ani):
    send(meeting, editor, scan_of(ani), at=moment(10, "08.00"))
    client = enter(cast.editor)
    sentence = "1 peserta dari 1 UPT"
    assert client.post(url(meeting, "angka/kunci/"), {"seen": sentence}).status_code == 409
    type(meeting).objects.update(status="held")
    assert sentence not in client.get(meeting.get_absolute_url()).text
    response = client.post(url(meeting, "angka/kunci/"), {"seen": sentence}, follow=True)
    assert "Angka resmi versi 1 dikunci" in response.text
    assert client.post(url(meeting, "angka/kunci/"), {"seen": sentence}).status_code == 409
    client.logout()
    assert texts(client.get(meeting.get_absolute_url()), "amend")[0].startswith("Versi 1, ")


def test_a_session_is_recorded_on_its_own_day_and_counted_apart(cast, enter, meeting, ani):
    """The practice of photographs is on the second day, whatever day the form says."""
    practice = meeting.rundowns.get().items.get(title="Praktik foto")
    data = {"day": "2026-03-10", "session": practice.key, "reason": "Daftar hadir sesi", "delegates": [ani.pk]}
    client = enter(cast.editor)
    answers = [client.post(url(meeting, "kehadiran/menyusul/"), data, follow=True) for _ in range(2)]
    scan = Scan.objects.get()
    assert (scan.session, scan.day) == (practice.key, date(2026, 3, 11))
    told = [(row.title, row.when, row.people) for row in answers[1].context["sessions"]]
    assert told == [
        ("Pembukaan", "Selasa, 10 Maret 2026, 07.00–08.00 WIT", 0),
        ("Praktik foto", "Rabu, 11 Maret 2026, 09.00–11.30 WIT", 1),
    ]
    wrong = data | {"session": "00000000-0000-0000-0000-000000000000"}
    assert client.post(url(meeting, "kehadiran/menyusul/"), wrong).status_code == 400
