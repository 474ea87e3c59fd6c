"""Does a meeting's public page tell when, where, what changed, and why it is off?"""

import pytest

from events.services.meetings import Planned, save_rundown
from tests.events.meetings import PLAN, make_meeting, moment, planned
from tests.events.pages import texts, tree


def page(client, meeting):
    return client.get(f"/agenda/{meeting.slug}/")


def test_the_programme_stands_by_day_and_hour(client, db):
    response = page(client, make_meeting(status="published"))
    assert texts(response, "day-title") == ["Hari ke-1 Selasa, 10 Maret 2026", "Hari ke-2 Rabu, 11 Maret 2026"]
    assert texts(response, "slot") == [
        "07.00–08.00 WIT Pembukaan Dirjen Aula",
        "08.00–08.30 WIT Rehat kopi",
        "09.00–11.30 WIT Praktik foto",
    ]
    assert [node.get("data-kind") for node in tree(response).find_class("slot")] == [None, "break", None]


@pytest.mark.parametrize(
    ("zone", "day", "clock", "title", "hours"),
    [
        ("Asia/Jayapura", 10, "07.00", "Hari ke-1 Selasa, 10 Maret 2026", "07.00–07.45 WIT Sesi"),
        ("Asia/Jayapura", 10, "06.30", "Hari ke-1 Selasa, 10 Maret 2026", "06.30–06.45 WIT Sesi"),
        ("Asia/Jakarta", 10, "23.30", "Hari ke-1 Selasa, 10 Maret 2026", "23.30–23.45 WIB Sesi"),
        ("Asia/Makassar", 11, "00.15", "Hari ke-2 Rabu, 11 Maret 2026", "00.15–00.45 WITA Sesi"),
    ],
)
def test_days_are_counted_where_the_meeting_is(client, db, zone, day, clock, title, hours):
    plan = [planned("Sesi", day, clock, f"{clock[:3]}45", zone=zone)]
    response = page(client, make_meeting(status="published", timezone=zone, plan=plan))
    assert (texts(response, "day-title"), texts(response, "slot")) == ([title], [hours])


def test_facts_and_state(client, units):
    response = page(client, make_meeting(status="published", host=units.a.kanwil))
    assert {fact.label: fact.value for fact in response.context["facts"]} == {
        "Jenis": "Rapat koordinasi",
        "Waktu": "10–12 Maret 2026",
        "Zona waktu": "WIT (Jayapura)",
        "Cara": "Tatap muka",
        "Tempat": "Aula Kanwil, Jayapura",
        "Penyelenggara": "Kanwil Ditjenpas Kalimantan Tengah",
        "Dibuka oleh": "Plt. Direktur Jenderal Pemasyarakatan, Reynhard Silitonga",
    }
    assert texts(response, "badge") == ["Diumumkan"]


def test_changes_are_told_latest_first(client, editor):
    meeting = make_meeting(status="published")
    items = list(meeting.rundowns.get().items.all())
    keep = [Planned(i.title, i.starts_at, i.ends_at, i.kind, i.room, i.speakers, i.key) for i in items]
    save_rundown(meeting, actor=editor, seen=1, plan=keep[:2], note="Waktu dipersingkat.", at=moment(1, "09.00"))
    save_rundown(meeting, actor=editor, seen=2, plan=keep[:1], at=moment(2, "09.00"))
    response = page(client, meeting)
    assert "Perubahan susunan acara" in response.text
    assert texts(response, "amend") == [
        "2 Maret 2026, 09.00 WIT Dihapus: “Rehat kopi”, Selasa, 10 Maret 2026, pukul 08.00–08.30 WIT.",
        "1 Maret 2026, 09.00 WIT Waktu dipersingkat. "
        "Dihapus: “Praktik foto”, Rabu, 11 Maret 2026, pukul 09.00–11.30 WIT.",
    ]


def test_an_unchanged_programme_has_no_list_of_changes(client, db):
    assert "Perubahan susunan acara" not in page(client, make_meeting(status="published")).text


def test_what_was_written_before_the_announcement_is_no_change(client, db):
    meeting = make_meeting(status="published")
    meeting.rundowns.update(number=2)
    meeting.rundowns.create(number=1)
    assert page(client, meeting).context["versions"] == []


def test_a_cancelled_meeting_says_so_first(client, db):
    response = page(client, make_meeting(status="cancelled", cancel_reason="Banjir, jalan putus."))
    assert texts(response, "notice") == ["Kegiatan ini dibatalkan Banjir, jalan putus."]
    assert response.text.index("Banjir") < response.text.index("Susunan acara yang sedianya")


@pytest.mark.parametrize(
    ("status", "link"),
    [("published", "Tambahkan ke kalender"), ("cancelled", "Perbarui kalender Anda"), ("held", None)],
)
def test_the_way_into_a_calendar(client, db, status, link):
    meeting = make_meeting(status=status)
    found = {a.get("href"): a.text for a in tree(page(client, meeting)).iter("a")}
    assert found.get(f"/agenda/{meeting.slug}/kalender.ics") == link


def test_a_draft_is_absent_for_everybody(client, cast, enter):
    address = f"/agenda/{make_meeting().slug}/"
    statuses = [client.get(address).status_code]
    statuses += [enter(user).get(address).status_code for user in (cast.agent, cast.editor)]
    assert statuses == [404, 404, 404]


@pytest.mark.parametrize("rows", [1, 3])
def test_it_costs_the_same_for_any_number_of_versions(rows, client, db, django_assert_num_queries):
    meeting = make_meeting(status="published", plan=PLAN[:rows])
    for number in range(2, rows + 1):
        meeting.rundowns.create(number=number, announced_at=moment(1, "09.00"))
    with django_assert_num_queries(8):  # with the stories about it, and whether one has come due
        page(client, meeting)
