"""Do all who attended get one certificate each, with unbroken numbers, and is one that lost its ground taken back?"""

import pytest
from django.db import IntegrityError, connection, transaction

from audit.models import AuditEvent
from events.models import Certificate
from events.refusals import (
    CERTIFICATE_NOT_OVER,
    IN_FORCE_ALREADY,
    NO_WITHDRAW_REASON,
    NOBODY_ATTENDED,
    NOT_YOURS,
    WAS_ABSENT,
    WITHDRAWN_ALREADY,
    CannotNow,
    NotAllowed,
    Refusal,
)
from events.rules.certificates import number_of
from events.services.attendance import record_attendance, void_scan
from events.services.certificates import issue_certificates, restore_certificate, withdraw_certificate
from events.states.certificates import VOIDED_PRESENCE
from tests.events.certificates import held, issued, make_attended
from tests.events.meetings import FIRST
from tests.events.presence import scan_of, send
from upt.actors import actor_for

CHAIN_LOCK = connection.vendor == "postgresql"  # one query more for the act on record


def numbers(meeting):
    return [(row.sequence, row.name) for row in meeting.certificates.all()]


def void(certificate, actor, reason="Tertukar"):
    scans = certificate.meeting.scans.select_related("meeting", "delegate").filter(delegate=certificate.delegate)
    for scan in scans.exclude(source="void").exclude(pk__in=scans.filter(source="void").values("voids")):
        void_scan(scan, actor=actor, reason=reason)


def fresh(certificate):
    return Certificate.objects.select_related("meeting", "delegate").get(pk=certificate.pk)


def test_who_attended_gets_one_and_nobody_else(editor, units):
    meeting = make_attended(editor, units.a, present=2, absent=2)
    assert issue_certificates(meeting, actor=editor) == 2
    assert numbers(meeting) == [(1, "Orang 0"), (2, "Orang 1")]
    assert issue_certificates(meeting, actor=editor) == 0
    rows = AuditEvent.objects.filter(action="issue-certificates")
    assert [row.note for row in rows] == ["2 sertifikat, nomor urut 1 sampai 2"]


def test_who_is_recorded_later_gets_the_next_number(editor, units):
    meeting = make_attended(editor, units.a, present=1, absent=1)
    issue_certificates(meeting, actor=editor)
    late = meeting.delegates.get(name="Orang 1")
    record_attendance(meeting, actor=editor, delegates=[late.pk], day=FIRST, reason="Daftar hadir bertanda tangan")
    assert issue_certificates(meeting, actor=editor) == 1
    assert numbers(meeting) == [(1, "Orang 0"), (2, "Orang 1")]


ROLES = ("participant", "speaker", "committee")


def test_name_and_role_stay_as_they_were(editor, units):
    meeting = make_attended(editor, units.a, present=3, absent=0)
    for guest, role in zip(meeting.delegates.all(), ROLES, strict=True):
        meeting.delegates.filter(pk=guest.pk).update(role=role)
    issue_certificates(meeting, actor=editor)
    for guest in meeting.delegates.all():
        meeting.delegates.filter(pk=guest.pk).update(name=f"Lain {guest.pk}", role="participant")
    assert [(row.name, row.role) for row in meeting.certificates.all()] == [
        (f"Orang {number}", role) for number, role in enumerate(ROLES)
    ]


@pytest.mark.parametrize(
    ("ref", "number"), [("PAS-HM.01.02", "SERT-PAS-HM.01.02/12/007"), ("", "SERT/12/007"), ("A/1", "SERT-A/1/12/007")]
)
def test_the_number_as_printed(ref, number):
    assert number_of(12, ref, 7) == number


def test_two_meetings_under_one_letter_number_share_no_certificate_number(editor, units):
    made = [*issued(editor, units.a, letter_ref="PAS-1"), *issued(editor, units.a, letter_ref="PAS-1")]
    assert len({row.number for row in made}) == len({row.token for row in made}) == 4
    assert {len(row.token) for row in made} == {26}


@pytest.mark.parametrize("status", ["draft", "published", "cancelled"])
def test_none_before_the_meeting_was_held(status, editor, units):
    meeting = make_attended(editor, units.a)
    type(meeting).objects.update(status=status, cancel_reason="x")
    meeting.refresh_from_db()
    with pytest.raises(CannotNow, match=CERTIFICATE_NOT_OVER):
        issue_certificates(meeting, actor=editor)


def test_none_where_nobody_was_there(editor, units):
    with pytest.raises(CannotNow, match=NOBODY_ATTENDED):
        issue_certificates(make_attended(editor, units.a, present=0), actor=editor)


# i issue, w withdraw, r restore; - refused as not the person's.
RIGHTS = {
    **dict.fromkeys(("agent", "colleague", "outsider", "other_coordinator", "nobody"), "-"),
    **dict.fromkeys(("coordinator", "editor", "second_editor", "managing_editor", "admin"), "iwr"),
}


def test_rights(cast, editor, units):
    got, refused = {}, set()
    for role in RIGHTS:
        actor, done = actor_for(getattr(cast, role)), ""
        (certificate,) = issued(editor, units.a, present=1, host=units.a.kanwil)
        for letter, act in (
            ("i", lambda: issue_certificates(certificate.meeting, actor=actor)),  # noqa: B023
            ("w", lambda: withdraw_certificate(certificate, actor=actor, reason="Nama tertukar")),  # noqa: B023
            ("r", lambda: restore_certificate(certificate, actor=actor, reason="Ternyata benar")),  # noqa: B023
        ):
            try:
                act()
                done += letter
            except NotAllowed as refusal:
                refused.add(str(refusal))
        got[role] = done or "-"
    assert (got, refused) == (RIGHTS, {NOT_YOURS})


def test_one_is_taken_back_once_and_for_a_reason(editor, units):
    certificate = issued(editor, units.a)[0]
    with pytest.raises(Refusal, match=NO_WITHDRAW_REASON):
        withdraw_certificate(certificate, actor=editor, reason="  ")
    withdraw_certificate(certificate, actor=editor, reason="Nama tertukar")
    with pytest.raises(CannotNow, match=WITHDRAWN_ALREADY):
        withdraw_certificate(certificate, actor=editor, reason="Lagi")
    assert fresh(certificate).withdraw_reason == "Nama tertukar"
    assert issue_certificates(certificate.meeting, actor=editor) == 0  # it isn't issued anew behind one's back
    row = AuditEvent.objects.get(action="withdraw-certificate")
    assert (row.object_label, row.reason) == (certificate.number, "Nama tertukar")
    restore_certificate(certificate, actor=editor, reason="Ternyata benar")
    with pytest.raises(CannotNow, match=IN_FORCE_ALREADY):
        restore_certificate(certificate, actor=editor, reason="Lagi")
    assert (fresh(certificate).withdrawn_at, fresh(certificate).number) == (None, certificate.number)


def test_voiding_the_last_presence_takes_it_back(editor, units):
    first, second = issued(editor, units.a)
    void(first, editor)
    assert (fresh(first).withdraw_reason, fresh(second).withdrawn_at) == (VOIDED_PRESENCE, None)
    with pytest.raises(CannotNow, match=WAS_ABSENT):
        restore_certificate(first, actor=editor, reason="Ia hadir")
    record_attendance(first.meeting, actor=editor, delegates=[first.delegate_id], day=FIRST, reason="Daftar")
    restore_certificate(first, actor=editor, reason="Ia hadir menurut daftar")
    assert fresh(first).withdrawn_at is None


def test_voiding_one_of_two_presences_leaves_it(editor, units):
    meeting = make_attended(editor, units.a, present=1)
    (guest, _) = meeting.delegates.all()
    send(meeting, editor, scan_of(guest))  # a second door
    issue_certificates(held(meeting), actor=editor)
    scan = meeting.scans.select_related("meeting", "delegate").first()
    void_scan(scan, actor=editor, reason="Ganda")
    assert meeting.certificates.get().withdrawn_at is None


def test_the_database_keeps_one_for_each_and_a_reason_for_each_loss(editor, units):
    first, second = issued(editor, units.a)
    for values in ({"sequence": second.sequence}, {"number": second.number}, {"withdraw_reason": "x"}):
        with pytest.raises(IntegrityError), transaction.atomic():
            Certificate.objects.filter(pk=first.pk).update(**values)


@pytest.mark.parametrize("count", [1, 30])
def test_as_many_queries_for_30_as_for_1(count, editor, units, django_assert_num_queries):
    meeting = make_attended(editor, units.a, present=count)
    with django_assert_num_queries(10 + CHAIN_LOCK):
        issue_certificates(meeting, actor=editor)
