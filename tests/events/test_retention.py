"""Do contacts go 90 days after the last day, the figure locked first, and does one failure keep none waiting?"""

from datetime import date, timedelta

import pytest
from django.core.management import CommandError, call_command
from django.db import connection

from audit.append_only import AppendOnly
from audit.models import AuditEvent
from audit.verify import walk_chain
from events.models import DelegateContact, Meeting, OfficialFigure, Room, Scan
from events.queries.figures import counts_of, is_whole
from events.queries.retention import meetings_to_purge
from events.rules.figures import sentence_of
from events.rules.retention import is_to_purge
from events.services.attendance import void_scan
from events.services.delegations import withdraw_delegate
from events.services.figures import lock_figure
from events.services.retention import LOCKED_BEFORE, Purged, purge_contacts
from events.services.virtual import save_room
from tests.events.delegations import come, invitation_of, make_invited
from tests.events.meetings import moment
from tests.events.presence import make_guests, scan_of, send

CONTACT = {"phone": "0811-2345-678", "email": "ani@contoh.example", "travel": "GA 552 pukul 07.00"}
CHAIN_LOCK = connection.vendor == "postgresql"  # one query more for each act on record
DUE = moment(12, "00.00") + timedelta(days=90)  # the meeting ends on 12 March, in Jayapura


@pytest.fixture
def meeting(editor, units):
    meeting = make_invited(editor, [units.a], seats=10)
    ani, budi = come(editor, meeting, units.a, "Ani", "Budi", contact=CONTACT)
    save_room(meeting, actor=editor, url="https://ruang.example/rahasia")
    send(meeting, editor, scan_of(ani))
    withdraw_delegate(budi, actor=editor)
    return meeting


def held(meeting):
    Meeting.objects.filter(pk=meeting.pk).update(status="held")
    return Meeting.objects.get(pk=meeting.pk)


def notes():
    return list(AuditEvent.objects.filter(action="purge-contacts").order_by("pk").values_list("note", flat=True))


def left():
    return DelegateContact.objects.count(), Room.objects.count()


def test_contacts_of_all_go_and_the_figure_is_locked_first(meeting):
    held(meeting)
    assert purge_contacts(DUE) == Purged(meetings=1, contacts=2, rooms=1)
    assert left() == (0, 0)
    figure = OfficialFigure.objects.get()
    assert (figure.sentence, figure.locked_by, is_whole(figure)) == ("1 peserta dari 1 UPT", None, True)
    assert notes() == ["2 data kontak dan 1 tautan ruang virtual; angka resmi versi 1 dikunci sistem"]
    rows = AuditEvent.objects.order_by("-pk")[:2]
    assert [(row.action, row.actor_name, row.actor_id) for row in rows] == [
        ("purge-contacts", "Sistem", None),
        ("lock-figure", "Sistem", None),
    ]
    assert rows[1].reason == LOCKED_BEFORE
    assert walk_chain().is_whole


def test_presence_names_and_figure_stay(meeting):
    before = (sentence_of(counts_of(held(meeting))), Scan.objects.count(), list(meeting.delegates.values("name")))
    purge_contacts(DUE)
    after = (sentence_of(counts_of(meeting)), Scan.objects.count(), list(meeting.delegates.values("name")))
    assert before == after


def test_a_second_run_finds_nothing(meeting):
    held(meeting)
    purge_contacts(DUE)
    rows = AuditEvent.objects.count()
    assert purge_contacts(DUE + timedelta(days=1)) == Purged()
    assert AuditEvent.objects.count() == rows


def test_a_figure_that_people_locked_stays_theirs(meeting, editor):
    meeting = held(meeting)
    lock_figure(meeting, actor=editor, seen=sentence_of(counts_of(meeting)))
    void_scan(meeting.scans.select_related("meeting", "delegate").get(), actor=editor, reason="Tertukar")
    purge_contacts(DUE)
    assert (OfficialFigure.objects.get().number, OfficialFigure.objects.get().locked_by) == (1, editor.user)
    assert notes() == ["2 data kontak dan 1 tautan ruang virtual; angka resmi versi 1 sudah terkunci"]


@pytest.mark.parametrize("status", ["draft", "published", "cancelled"])
def test_what_was_not_held_loses_its_contacts_without_a_figure(status, meeting):
    Meeting.objects.update(status=status, cancel_reason="Banjir.")
    label = Meeting.objects.get().get_status_display().lower()
    assert purge_contacts(DUE).contacts == 2
    assert OfficialFigure.objects.count() == 0
    assert notes() == [
        f"2 data kontak dan 1 tautan ruang virtual; tanpa angka resmi, karena keadaannya “{label}”",
    ]


def test_held_without_presence_has_no_figure(editor, units):
    meeting = make_invited(editor, [units.a])
    come(editor, meeting, units.a, "Ani", contact=CONTACT)
    held(meeting)
    purge_contacts(DUE)
    assert OfficialFigure.objects.count() == 0
    assert notes() == [
        "1 data kontak dan 0 tautan ruang virtual; tanpa angka resmi, karena tidak ada kehadiran yang tercatat",
    ]


@pytest.mark.parametrize(("zone", "shift"), [("Asia/Jayapura", 0), ("Asia/Makassar", 1), ("Asia/Jakarta", 2)])
def test_the_90_days_end_by_the_meetings_own_clock(zone, shift, meeting):
    Meeting.objects.update(timezone=zone)
    begins = DUE + timedelta(hours=shift)
    for at, is_due in ((begins - timedelta(seconds=1), False), (begins, True)):
        assert is_to_purge(Meeting.objects.get(), at) is is_due
        assert meetings_to_purge(at).exists() is is_due


def test_a_trial_counts_and_writes_nothing(meeting):
    held(meeting)
    rows = AuditEvent.objects.count()
    assert purge_contacts(DUE, is_trial=True) == Purged(meetings=1, contacts=2, rooms=1)
    assert (left(), OfficialFigure.objects.count(), AuditEvent.objects.count()) == ((2, 1), 0, rows)


def test_one_that_fails_keeps_no_other_waiting(meeting, editor, units, caplog):
    other = make_invited(editor, [units.b], starts_on=date(2026, 3, 13), ends_on=date(2026, 3, 13), plan=None)
    come(editor, other, units.b, "Citra", contact=CONTACT)
    held(meeting)
    AppendOnly("events_room", "room", ("id",), "ruang terkunci").install(connection)  # deleting the room now fails
    assert purge_contacts(DUE + timedelta(days=1)) == Purged(meetings=1, contacts=1, failed=1)
    assert left() == (2, 1)  # nothing of the one that failed is gone, nor is its figure locked
    assert OfficialFigure.objects.count() == 0
    assert f"contacts of meeting {meeting.pk} could not be deleted" in caplog.text
    assert [word for word in CONTACT.values() if word in caplog.text] == []


def test_the_command_counts_deletes_and_says_what_failed(meeting, capsys):
    call_command("purge_event_contacts", "--dry-run")
    call_command("purge_event_contacts")
    call_command("purge_event_contacts")
    assert capsys.readouterr().out.splitlines() == [
        "2 data kontak dan 1 tautan ruang virtual dari 1 kegiatan akan dihapus.",
        "2 data kontak dan 1 tautan ruang virtual dari 1 kegiatan dihapus.",
        "0 data kontak dan 0 tautan ruang virtual dari 0 kegiatan dihapus.",
    ]


def test_the_command_fails_where_a_meeting_failed(meeting):
    AppendOnly("events_room", "room", ("id",), "ruang terkunci").install(connection)
    with pytest.raises(CommandError, match="1 kegiatan gagal"):
        call_command("purge_event_contacts")


def test_a_delegate_without_contact_is_still_edited(meeting, editor, enter, cast):
    purge_contacts(DUE)
    ani = meeting.delegates.get(name="Ani")
    assert enter(cast.editor).get(f"/redaksi/agenda/{meeting.pk}/peserta/{ani.pk}/").status_code == 200


@pytest.mark.parametrize("count", [1, 30])
def test_as_many_queries_for_30_contacts_as_for_1(count, editor, units, django_assert_num_queries):
    meeting = make_invited(editor, [units.a], seats=200)
    guests = make_guests(meeting, invitation_of(meeting, units.a), count)
    DelegateContact.objects.bulk_create(DelegateContact(delegate=guest, **CONTACT) for guest in guests)
    with django_assert_num_queries(12 + CHAIN_LOCK):
        purge_contacts(DUE)
