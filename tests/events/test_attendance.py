"""Is everybody who was there counted once, whatever phones send in whatever order?"""

import random
import uuid
from datetime import date, timedelta

import pytest
from django.db import DatabaseError, transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from events.models import Scan
from events.queries.attendance import attended_units, on_site_units, presence_of, present_days
from events.refusals import (
    NO_REASON_GIVEN,
    NOT_A_DAY,
    NOT_THERE_YET,
    NOT_YOURS,
    TOO_MANY_SCANS,
    VOIDED_ALREADY,
    CannotNow,
    NotAllowed,
    Refusal,
)
from events.rules.attendance import moment_that_counts
from events.services.attendance import MOST_SCANS, Incoming, receive_scans, record_attendance, void_scan
from events.services.delegations import withdraw_delegate
from events.states.attendance import Verdict
from tests.events.delegations import come, invitation_of, make_invited
from tests.events.meetings import moment
from tests.events.presence import make_guests, scan_of, send
from upt.actors import actor_for

pytestmark = pytest.mark.django_db


@pytest.fixture
def meeting(editor, units):
    return make_invited(editor, [units.a, units.b], seats=200)


@pytest.fixture
def ani(editor, meeting, units):
    return come(editor, meeting, units.a, "Ani")[0]


def test_a_badge_is_read_by_its_qr_and_by_its_code(editor, meeting, ani):
    by_code = Incoming(uuid.uuid4(), f" {ani.code[:3].lower()} {ani.code[3:]}", moment(11, "07.10"), is_typed=True)
    told = send(meeting, editor, scan_of(ani), by_code, at=moment(11, "08.00"))
    assert list(told.values()) == [Verdict.PRESENT, Verdict.PRESENT]
    assert present_days(presence_of(meeting)) == {ani.pk: {date(2026, 3, 10), date(2026, 3, 11)}}
    assert sorted(Scan.objects.values_list("source", flat=True)) == ["scan", "typed"]


def test_a_second_scan_is_kept_as_a_double(editor, meeting, ani):
    first, second = scan_of(ani, moment(10, "07.20")), scan_of(ani, moment(10, "07.10"))
    assert send(meeting, editor, first) == {first.uid: Verdict.PRESENT}
    assert send(meeting, editor, second) == {second.uid: Verdict.PRESENT}  # the earlier one by the phones' clocks
    assert presence_of(meeting).verdicts == {first.uid: Verdict.DOUBLE, second.uid: Verdict.PRESENT}


def test_what_is_sent_twice_is_written_once(editor, meeting, ani):
    scan = scan_of(ani)
    told = [send(meeting, editor, scan) for _ in range(2)]
    assert (told, Scan.objects.count()) == ([{scan.uid: Verdict.PRESENT}] * 2, 1)


def test_each_session_counts_apart_from_the_day(editor, meeting, ani):
    key = meeting.rundowns.get().items.first().key
    told = send(meeting, editor, scan_of(ani), scan_of(ani, session=key), scan_of(ani, session=key))
    assert sorted(told.values()) == [Verdict.DOUBLE, Verdict.PRESENT, Verdict.PRESENT]


def test_what_does_not_count_is_kept_and_named(editor, meeting, units, ani):
    stranger = Incoming(uuid.uuid4(), str(uuid.uuid4()), moment(10, "07.10"))
    (gone,) = come(editor, meeting, units.a, "Pergi")
    withdraw_delegate(gone, actor=editor)
    early = scan_of(ani, moment(9, "23.30", "Asia/Jayapura"))
    late = scan_of(gone)
    told = send(meeting, editor, stranger, late, early)
    assert [told[row.uid] for row in (stranger, late, early)] == [
        Verdict.UNKNOWN,
        Verdict.NOT_SEATED,
        Verdict.OUTSIDE,
    ]
    assert (Scan.objects.count(), presence_of(meeting).present()) == (3, [])


def test_a_badge_of_another_meeting_is_unknown_here(editor, units, meeting, ani):
    other = make_invited(editor, [units.a], seats=5)
    scan = scan_of(ani)
    assert send(other, editor, scan) == {scan.uid: Verdict.UNKNOWN}


@pytest.mark.parametrize(
    ("clock", "zone", "day"),
    [
        ("07.00", "Asia/Jayapura", 10),  # still 22.00 UTC of the day before
        ("06.30", "Asia/Jayapura", 10),
        ("00.05", "Asia/Jayapura", 10),
        ("21.55", "Asia/Jakarta", 10),  # 23.55 there
    ],
)
def test_a_day_is_a_day_of_the_meetings_zone(clock, zone, day, editor, meeting, ani):
    at = moment(10, clock, zone)
    send(meeting, editor, scan_of(ani, at), at=at)
    assert presence_of(meeting).scans[0].day == date(2026, 3, day)


def test_at_23_30_wib_jayapura_has_the_next_day(editor, meeting, ani):
    at = moment(10, "23.30", "Asia/Jakarta")
    send(meeting, editor, scan_of(ani, at), at=at)
    assert presence_of(meeting).scans[0].day == date(2026, 3, 11)


def test_a_phone_with_a_wrong_clock_is_put_right_by_ours(editor, meeting, ani):
    wrong = moment(9, "10.00")  # the phone is 21 hours and 10 minutes behind
    send(meeting, editor, scan_of(ani, wrong), sent_at=wrong + timedelta(minutes=30), at=moment(10, "07.40"))
    scan = presence_of(meeting).scans[0]
    assert (scan.at, scan.device_at, scan.day) == (moment(10, "07.10"), wrong, date(2026, 3, 10))


def test_a_small_difference_is_left_to_the_phone():
    at = moment(10, "07.00")
    assert moment_that_counts(at, at + timedelta(minutes=5), at + timedelta(minutes=6)) == at


def test_recording_afterwards_needs_a_ground_and_counts_nobody_twice(editor, meeting, units, ani):
    (budi,) = come(editor, meeting, units.a, "Budi")
    send(meeting, editor, scan_of(ani))
    both, day = [ani.pk, budi.pk], date(2026, 3, 10)
    with pytest.raises(Refusal, match=NO_REASON_GIVEN):
        record_attendance(meeting, actor=editor, delegates=both, day=day, reason=" ")
    with pytest.raises(Refusal, match=NOT_A_DAY):
        record_attendance(meeting, actor=editor, delegates=both, day=date(2026, 3, 13), reason="Daftar hadir")
    made = [record_attendance(meeting, actor=editor, delegates=both, day=day, reason="Daftar hadir") for _ in range(2)]
    assert (made, presence_of(meeting).count(Verdict.DOUBLE)) == ([1, 0], 0)


def test_a_mistake_is_taken_back_by_a_record_of_its_own(editor, meeting, ani):
    first, second = scan_of(ani, moment(10, "07.10")), scan_of(ani, moment(10, "07.20"))
    send(meeting, editor, first, second)
    void_scan(Scan.objects.get(pk=first.uid), actor=editor, reason="Tertukar")
    assert presence_of(meeting).verdicts == {first.uid: Verdict.VOIDED, second.uid: Verdict.PRESENT}
    with pytest.raises(CannotNow, match=VOIDED_ALREADY):
        void_scan(Scan.objects.get(pk=first.uid), actor=editor, reason="Lagi")
    assert Scan.objects.count() == 3


def test_the_database_refuses_to_change_or_drop_a_record(editor, meeting, ani):
    send(meeting, editor, scan_of(ani))
    for act in (lambda: Scan.objects.update(day=date(2026, 3, 12)), lambda: Scan.objects.all().delete()):
        with pytest.raises(DatabaseError), transaction.atomic():
            act()
    assert Scan.objects.get().day == date(2026, 3, 10)


def test_only_hosts_record_and_only_what_is_announced(cast, editor, meeting, ani):
    for name in ("agent", "outsider", "coordinator", "nobody"):
        with pytest.raises(NotAllowed, match=NOT_YOURS):
            send(meeting, actor_for(getattr(cast, name)), scan_of(ani))
    type(meeting).objects.update(status="draft")
    meeting.refresh_from_db()
    with pytest.raises(CannotNow, match=NOT_THERE_YET):
        send(meeting, editor, scan_of(ani))


def test_one_sending_has_a_limit(editor, meeting, ani):
    many = [scan_of(ani)] * (MOST_SCANS + 1)
    with pytest.raises(Refusal, match=TOO_MANY_SCANS.format(MOST_SCANS)):
        send(meeting, editor, *many)


def test_units_are_counted_by_their_participants(editor, meeting, units, ani):
    speaker = make_guests(meeting, invitation_of(meeting, units.b), 1, role="speaker")[0]
    send(meeting, editor, scan_of(ani), scan_of(speaker))
    assert on_site_units(presence_of(meeting)) == {units.a.pk}
    assert attended_units(meeting) == {units.a.pk}


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 2**32), slow=st.booleans(), sizes=st.integers(8, 80))
def test_two_phones_offline_with_ten_overlaps(seed, slow, sizes, editor, units):
    """150 badges, 10 of them scanned on both phones, sent in any order and in any portions, all of it twice."""
    with transaction.atomic():
        meeting = make_invited(
            editor, [units.a], seats=200, title=f"Rapat {seed} {slow} {sizes}", slug=f"r-{uuid.uuid4()}"
        )
        guests = make_guests(meeting, invitation_of(meeting, units.a), 150)
        chance = random.Random(seed)
        chance.shuffle(guests)
        lists = {"a": guests[:80], "b": guests[70:]}
        portions = []
        for phone, people in lists.items():
            scans = [
                scan_of(guest, moment(10, "07.00") + timedelta(seconds=chance.randrange(3000))) for guest in people
            ]
            chance.shuffle(scans)
            portions += [(phone, scans[start : start + sizes]) for start in range(0, len(scans), sizes)]
        sendings = portions * 2
        chance.shuffle(sendings)
        off = timedelta(hours=5) if slow else timedelta()
        for number, (phone, scans) in enumerate(sendings):
            at = moment(10, "08.00") + timedelta(minutes=number)
            sent_at = at - off if phone == "b" else at
            receive_scans(meeting, actor=editor, device=phone, sent_at=sent_at, scans=scans, at=at)
        presence = presence_of(meeting)
        told = (len(presence.scans), presence.count(Verdict.PRESENT), presence.count(Verdict.DOUBLE))
        assert told == (160, 150, 10)
        assert len(present_days(presence)) == 150
        transaction.set_rollback(True)
