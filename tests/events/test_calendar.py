"""Do three independent readers find the right hours, a lasting identity and every change in our calendar files?"""

from datetime import UTC, date, datetime

import ics
import pytest
import vobject
from icalendar import Calendar

from events.services.meetings import Planned, save_rundown
from events.states.meetings import MeetingAct
from events.workflow import perform
from tests.events.meetings import FIRST, PLAN, make_meeting, moment, planned

WIT, WIB = "Asia/Jayapura", "Asia/Jakarta"


def text_of(client, meeting=None) -> str:
    response = client.get(f"/agenda/{meeting.slug}/kalender.ics" if meeting else "/agenda.ics")
    assert (response.status_code, response["Content-Type"]) == (200, "text/calendar; charset=utf-8")
    return response.content.decode()


def by_icalendar(text):
    for event in Calendar.from_ical(text).walk("VEVENT"):
        yield str(event["UID"]), event["DTSTART"].dt, event["DTEND"].dt, str(event["SUMMARY"]), str(event["STATUS"])


def by_vobject(text):
    for event in vobject.readOne(text).vevent_list:
        yield event.uid.value, event.dtstart.value, event.dtend.value, event.summary.value, event.status.value


def by_ics(text):
    for event in sorted(ics.Calendar(text).events, key=lambda event: event.begin):
        yield event.uid, event.begin.datetime, event.end.datetime, event.name, event.status


READERS = [by_icalendar, by_vobject, by_ics]


@pytest.mark.parametrize("read", READERS)
def test_three_readers_find_the_same_days(read, client, db):
    meeting = make_meeting(status="published")
    assert [(uid, begin, end, name, status) for uid, begin, end, name, status in read(text_of(client, meeting))] == [
        (
            f"{meeting.uid}-1",
            datetime(2026, 3, 9, 22, 0, tzinfo=UTC),  # 07.00 WIT of the 10th
            datetime(2026, 3, 9, 23, 30, tzinfo=UTC),
            f"{meeting.title}, hari ke-1",
            "CONFIRMED",
        ),
        (
            f"{meeting.uid}-2",
            datetime(2026, 3, 11, 0, 0, tzinfo=UTC),
            datetime(2026, 3, 11, 2, 30, tzinfo=UTC),
            f"{meeting.title}, hari ke-2",
            "CONFIRMED",
        ),
    ]


@pytest.mark.parametrize("read", READERS)
@pytest.mark.parametrize(
    ("zone", "day", "clock", "utc"),
    [
        (WIT, 10, "06.30", datetime(2026, 3, 9, 21, 30, tzinfo=UTC)),
        (WIB, 10, "23.30", datetime(2026, 3, 10, 16, 30, tzinfo=UTC)),
        (WIB, 11, "00.10", datetime(2026, 3, 10, 17, 10, tzinfo=UTC)),
    ],
)
def test_early_and_late_hours_stay_on_their_day(read, client, db, zone, day, clock, utc):
    row = planned("Sesi", day, clock, clock[:3] + "45", zone=zone)
    meeting = make_meeting(status="published", timezone=zone, plan=[row])
    found = [(begin, name) for _, begin, _, name, _ in read(text_of(client, meeting))]
    assert found == [(utc, f"{meeting.title}, hari ke-{day - 9}")]


def test_every_moment_is_utc_and_no_day_is_whole(client, db):
    text = text_of(client, make_meeting(status="published"))
    moments = [line.split(":", 1) for line in text.splitlines() if line.startswith(("DTSTART", "DTEND", "DTSTAMP"))]
    assert {name for name, _ in moments} == {"DTSTART", "DTEND", "DTSTAMP"}
    assert all(len(value) == 16 and value.endswith("Z") for _, value in moments)
    assert len(moments) == 6  # the third day has no session, and no entry


def test_a_meeting_without_a_programme_takes_whole_days(client, db):
    text = text_of(client, make_meeting(status="published", plan=None))
    assert [(begin, end) for _, begin, end, _, _ in by_icalendar(text)] == [
        (date(2026, 3, day), date(2026, 3, day + 1)) for day in (10, 11, 12)
    ]


def test_a_meeting_of_one_day_counts_no_days(client, db):
    meeting = make_meeting(status="published", ends_on=FIRST, plan=PLAN[:1])
    assert [name for *_, name, _ in by_icalendar(text_of(client, meeting))] == [meeting.title]


def test_identity_stays_and_the_sequence_grows_over_every_change(client, editor):
    meeting = make_meeting(plan=PLAN)
    perform(meeting, MeetingAct.PUBLISH, actor=editor, seen=1)
    seen = [marks(text_of(client, meeting))]
    later = [Planned("Pembukaan", moment(10, "09.00"), moment(10, "10.00")), PLAN[2]]
    save_rundown(meeting, actor=editor, seen=2, plan=later)
    seen.append(marks(text_of(client, meeting)))
    perform(meeting, MeetingAct.CANCEL, actor=editor, seen=3, reason="Banjir.")
    seen.append(marks(text_of(client, meeting)))
    uids = [f"{meeting.uid}-1", f"{meeting.uid}-2"]
    assert seen == [
        [(uid, sequence, status) for uid in uids]
        for sequence, status in ((2, "CONFIRMED"), (3, "CONFIRMED"), (4, "CANCELLED"))
    ]


def marks(text):
    events = Calendar.from_ical(text).walk("VEVENT")
    return [(str(event["UID"]), int(event["SEQUENCE"]), str(event["STATUS"])) for event in events]


def test_a_cancelled_meeting_says_why(client, db):
    text = text_of(client, make_meeting(status="cancelled", cancel_reason="Banjir, jalan putus."))
    described = {str(event["DESCRIPTION"]).split("\n")[1] for event in Calendar.from_ical(text).walk("VEVENT")}
    assert described == {"Dibatalkan: Banjir, jalan putus."}


def test_the_entry_names_sessions_place_and_page(client, db, settings):
    meeting = make_meeting(status="published")
    event = Calendar.from_ical(text_of(client, meeting)).walk("VEVENT")[0]
    assert str(event["DESCRIPTION"]).split("\n") == ["Satu suara", "07.00–08.00 WIT Pembukaan"]
    assert str(event["LOCATION"]) == "Aula Kanwil, Jayapura"
    assert str(event["URL"]) == f"{settings.SITE_URL}/agenda/{meeting.slug}/"


def test_the_calendar_shows_what_was_announced_only(client, db):
    meeting = make_meeting(status="published")
    meeting.rundowns.create(number=2).items.create(
        title="Belum diumumkan", starts_at=moment(12, "07.00"), ends_at=moment(12, "08.00")
    )
    assert "Belum diumumkan" not in text_of(client, meeting)


def test_the_feed_holds_public_meetings_from_the_last_400_days_on(client, db, clock):
    clock(10, "09.00")
    shown = [make_meeting(status=status, plan=PLAN[:1]) for status in ("published", "held", "cancelled")]
    make_meeting()
    make_meeting(status="held", starts_on=date(2025, 1, 2), ends_on=date(2025, 1, 3), plan=None)
    uids = {uid.rsplit("-", 1)[0] for uid, *_ in by_icalendar(text_of(client))}
    assert uids == {str(meeting.uid) for meeting in shown}


def test_a_feed_without_meetings_can_be_read(client, db):
    assert list(by_icalendar(text_of(client))) == []


@pytest.mark.parametrize("rows", [1, 3])
def test_the_feed_costs_the_same_for_any_number(rows, client, db, clock, django_assert_num_queries):
    clock(10, "09.00")
    for _ in range(rows):
        make_meeting(status="published")
    with django_assert_num_queries(4):
        client.get("/agenda.ics")


def test_an_unchanged_calendar_is_not_sent_again(client, db):
    address = f"/agenda/{make_meeting(status='published').slug}/kalender.ics"
    tag = client.get(address)["ETag"]
    assert client.get(address, headers={"If-None-Match": tag}).status_code == 304


def test_the_calendar_of_a_draft_is_absent(client, db):
    assert client.get(f"/agenda/{make_meeting().slug}/kalender.ics").status_code == 404
