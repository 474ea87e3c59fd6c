"""Does each reply get a seat or a reason, and does a free seat find the one who waited for it?"""

import uuid
from datetime import date

import pytest

from audit.models import AuditEvent
from events.models import Delegate, DelegateContact, Invitation, RegionQuota
from events.queries.delegations import answer_of, invitations_of, plan_of
from events.refusals import (
    BEFORE_DEADLINE,
    FEWER_SEATS,
    HAS_DELEGATES,
    NOBODY_CHOSEN,
    NOT_OPEN,
    NOT_YOUR_INVITATION,
    NOT_YOURS,
    NOTHING_TO_WITHDRAW,
    ONLY_HOST,
    OVER,
    PLAN_STALE,
    SAME_NAME,
    VIRTUAL_ONLY,
    CannotNow,
    NotAllowed,
    Refusal,
)
from events.services.delegations import (
    decline_invitation,
    edit_delegate,
    register_delegate,
    share_free_places,
    withdraw_delegate,
)
from events.services.invitations import change_invitation, drop_invitation, invite, save_plan
from events.states.delegations import Answer, DelegateRole, Presence
from tests.events.delegations import PLAN_DATA, come, invitation_of, make_invited, make_unit_beside, states
from tests.events.meetings import make_meeting, moment
from upt.actors import actor_for

pytestmark = pytest.mark.django_db


@pytest.fixture
def agent(cast):
    return actor_for(cast.agent)


def by_name(name):
    return Delegate.objects.select_related("invitation__unit", "meeting").get(name=name)


def test_invitations_are_numbered_in_the_order_of_a_letter_book(editor, units):
    meeting = make_invited(editor, [units.a, units.b], offices=[units.a.kanwil], directorate=True)
    told = [(row.number, row.addressee) for row in meeting.invitations.all()]
    assert told == [
        (1, "Direktorat Jenderal Pemasyarakatan"),
        (2, "Kanwil Ditjenpas Kalimantan Tengah"),
        (3, "LPKA Kelas II Palangka Raya"),
        (4, "Rutan Kelas IIB Kupang"),
    ]


def test_inviting_again_makes_nothing_twice(editor, units):
    meeting = make_invited(editor, [units.a], directorate=True)
    made = invite(meeting, actor=editor, units=[units.a, units.b], directorate=True)
    assert [(row.number, row.unit) for row in made] == [(3, units.b)]
    with pytest.raises(Refusal, match=NOBODY_CHOSEN):
        invite(meeting, actor=editor)


def test_a_unit_may_come_for_its_province(editor, units):
    meeting = make_meeting(status="published")
    made = invite(meeting, actor=editor, units=[units.a], represents=True)
    assert str(made[0].represents) == "Kalimantan Tengah"


def test_seats_run_out_and_the_next_one_waits_and_is_told_why(editor, agent, units):
    meeting = make_invited(editor, [units.a])
    rows = come(agent, meeting, units.a, "Ani", "Budi", "Cici")
    told = [(row.status, row.status_note) for row in rows]
    assert told == [("seated", ""), ("seated", ""), ("waiting", "Kursi untuk undangan ini sudah terisi semua.")]


def test_a_region_sends_as_many_units_as_its_quota(editor, agent, units):
    other = make_unit_beside(units.a, "Lapas Kelas IIB Sampit")
    meeting = make_invited(editor, [units.a, other], per_region=1)
    come(agent, meeting, units.a, "Ani")
    (late,) = come(editor, meeting, other, "Budi")
    assert (late.status, late.status_note) == ("waiting", "Kuota UPT dari wilayah ini sudah terisi.")


def test_the_region_moves_up_first_and_says_why(editor, agent, units):
    other = make_unit_beside(units.a, "Lapas Kelas IIB Sampit")
    meeting = make_invited(editor, [units.a, units.b, other], per_region=1)
    come(editor, meeting, units.b, "Kupang Satu")
    come(agent, meeting, units.a, "Ani")
    come(editor, meeting, other, "Budi")
    moved = withdraw_delegate(by_name("Ani"), actor=agent, reason="Sakit")
    assert [row.name for row in moved] == ["Budi"]
    assert states(meeting) == {"Kupang Satu": "seated", "Ani": "withdrawn", "Budi": "seated"}
    told = by_name("Budi").status_note
    assert told == "Maju dari daftar tunggu: ada tempat kosong, dan Kanwil Ditjenpas Kalimantan Tengah didahulukan."


def test_another_region_gets_the_place_only_after_the_last_day(editor, agent, units):
    other = make_unit_beside(units.b, "Lapas Kelas IIA Kupang Dua")
    meeting = make_invited(editor, [units.a, units.b, other], per_region=1, reply_by=date(2026, 3, 1))
    before, after = moment(1, "23.30"), moment(2, "00.30")
    come(editor, meeting, units.b, "Satu", at=before)
    come(editor, meeting, other, "Dua", at=before)
    with pytest.raises(CannotNow, match=BEFORE_DEADLINE):
        share_free_places(meeting, actor=editor, at=before)
    moved = share_free_places(meeting, actor=editor, at=after)
    assert [(row.name, row.status_note) for row in moved] == [
        (
            "Dua",
            "Maju dari daftar tunggu: tempat Kanwil Ditjenpas Kalimantan Tengah, "
            "sebab batas jawaban lewat dan di sana tidak ada yang menunggu.",
        )
    ]
    quotas = dict(RegionQuota.objects.values_list("kanwil", "units"))
    assert quotas == {units.a.kanwil_id: 0, units.b.kanwil_id: 2}


def test_the_last_day_of_reply_is_a_day_of_the_meetings_zone(editor, agent, units):
    meeting = make_invited(editor, [units.a], reply_by=date(2026, 3, 1))
    come(agent, meeting, units.a, "Ani", at=moment(1, "23.59"))
    with pytest.raises(CannotNow, match="1 Maret 2026"):
        come(agent, meeting, units.a, "Budi", at=moment(2, "00.00"))
    come(editor, meeting, units.a, "Cici", at=moment(2, "00.00"))


def test_the_same_reply_sent_twice_is_one_delegate(editor, agent, units):
    meeting, key = make_invited(editor, [units.a]), uuid.uuid4()
    first, second = (come(agent, meeting, units.a, "Ani", key=key) for _ in range(2))
    assert (first, Delegate.objects.count()) == (second, 1)


def test_a_key_of_another_invitation_reveals_nobody(editor, cast, agent, units):
    meeting, key = make_invited(editor, [units.a, units.b]), uuid.uuid4()
    come(agent, meeting, units.a, "Ani", key=key)
    with pytest.raises(CannotNow):
        come(actor_for(cast.outsider), meeting, units.b, "Budi", key=key)


def test_a_name_stands_once_until_it_is_withdrawn(editor, agent, units):
    meeting = make_invited(editor, [units.a])
    come(agent, meeting, units.a, "Ani  Wati")
    with pytest.raises(CannotNow, match=SAME_NAME.format("ani wati")):
        come(agent, meeting, units.a, "ani wati")
    withdraw_delegate(by_name("Ani Wati"), actor=agent)
    come(agent, meeting, units.a, "Ani Wati")
    assert Delegate.objects.count() == 2


def test_speakers_and_committee_take_no_seat_and_are_the_hosts(editor, agent, units):
    meeting = make_invited(editor, [units.a], seats=1)
    for role in (DelegateRole.SPEAKER, DelegateRole.COMMITTEE):
        with pytest.raises(NotAllowed, match=ONLY_HOST):
            come(agent, meeting, units.a, "Dosen", role=role)
        come(editor, meeting, units.a, f"Orang {role}", role=role)
    assert come(agent, meeting, units.a, "Ani")[0].status == "seated"


def test_who_may_answer(editor, cast, units):
    meeting = make_invited(editor, [units.a], seats=50)
    allowed = ["agent", "colleague", "coordinator", "editor", "managing_editor", "admin"]
    for name in ("agent", "colleague", "outsider", "coordinator", "other_coordinator", "editor", "admin", "nobody"):
        actor = actor_for(getattr(cast, name))
        if name in allowed:
            assert come(actor, meeting, units.a, name)[0].registered_by == actor.user
        else:
            with pytest.raises(NotAllowed, match=NOT_YOUR_INVITATION):
                come(actor, meeting, units.a, name)


@pytest.mark.parametrize(("status", "words"), [("draft", NOT_OPEN), ("held", OVER), ("cancelled", OVER)])
def test_when_an_invitation_can_be_answered(status, words, editor, agent, units):
    meeting = make_invited(editor, [units.a])
    fields = {"status": status, "cancel_reason": "x"}
    type(meeting).objects.filter(pk=meeting.pk).update(**fields)
    with pytest.raises(CannotNow, match=words):
        come(agent, meeting, units.a, "Ani")


def test_a_virtual_invitation_has_no_seats(editor, agent, units):
    meeting = make_meeting(status="published")
    invite(meeting, actor=editor, units=[units.a], presence=Presence.VIRTUAL)
    with pytest.raises(CannotNow, match=VIRTUAL_ONLY):
        come(agent, meeting, units.a, "Ani")


def test_declining_frees_the_seats_and_an_answer_takes_it_back(editor, agent, units):
    other = make_unit_beside(units.a, "Lapas Kelas IIB Sampit")
    meeting = make_invited(editor, [units.a, other], per_region=1)
    come(agent, meeting, units.a, "Ani", "Budi")
    come(editor, meeting, other, "Cici")
    decline_invitation(invitation_of(meeting, units.a), actor=agent, reason="Ada penilaian")
    assert states(meeting) == {"Ani": "withdrawn", "Budi": "withdrawn", "Cici": "seated"}
    answers = [answer_of(row, list(row.delegates.all())) for row in invitations_of(meeting)]
    assert answers == [Answer.DECLINED, Answer.COMING]
    come(agent, meeting, units.a, "Ani")
    answers = [answer_of(row, list(row.delegates.all())) for row in invitations_of(meeting)]
    assert answers == [Answer.WAITING, Answer.COMING]


def test_withdrawing_twice_is_told(editor, agent, units):
    meeting = make_invited(editor, [units.a])
    (ani,) = come(agent, meeting, units.a, "Ani")
    withdraw_delegate(by_name("Ani"), actor=agent)
    with pytest.raises(CannotNow, match=NOTHING_TO_WITHDRAW):
        withdraw_delegate(ani, actor=agent)


def test_more_seats_let_people_move_up_and_fewer_send_nobody_home(editor, agent, units):
    meeting = make_invited(editor, [units.a])
    come(agent, meeting, units.a, "Ani", "Budi", "Cici")
    invitation = invitation_of(meeting, units.a)
    with pytest.raises(CannotNow, match=FEWER_SEATS.format(2)):
        change_invitation(invitation, actor=editor, presence=Presence.ON_SITE, seats=1, represents=False)
    change_invitation(invitation, actor=editor, presence=Presence.ON_SITE, seats=3, represents=False)
    assert set(states(meeting).values()) == {"seated"}
    save_plan(meeting, actor=editor, seen=plan_of(meeting).version, data=PLAN_DATA | {"seats_per_unit": 1})
    assert set(states(meeting).values()) == {"seated"}


def test_a_plan_saved_on_an_old_version_is_refused(editor, units):
    meeting = make_invited(editor, [units.a])
    assert save_plan(meeting, actor=editor, seen=1, data=PLAN_DATA).version == 2
    with pytest.raises(CannotNow, match=PLAN_STALE):
        save_plan(meeting, actor=editor, seen=1, data=PLAN_DATA)


def test_only_hosts_invite(cast, units, editor):
    meeting = make_meeting(status="published", host=units.a.kanwil)
    for name in ("agent", "outsider", "other_coordinator", "nobody"):
        with pytest.raises(NotAllowed, match=NOT_YOURS):
            invite(meeting, actor=actor_for(getattr(cast, name)), units=[units.a])
    assert len(invite(meeting, actor=actor_for(cast.coordinator), units=[units.a])) == 1


def test_an_answered_invitation_is_not_taken_back(editor, agent, units):
    meeting = make_invited(editor, [units.a, units.b])
    come(agent, meeting, units.a, "Ani")
    with pytest.raises(CannotNow, match=HAS_DELEGATES):
        drop_invitation(invitation_of(meeting, units.a), actor=editor)
    drop_invitation(invitation_of(meeting, units.b), actor=editor)
    assert list(Invitation.objects.values_list("unit", flat=True)) == [units.a.pk]


def test_a_name_is_put_right_without_losing_the_place(editor, agent, units):
    meeting = make_invited(editor, [units.a])
    (ani,) = come(agent, meeting, units.a, "Ani", contact={"phone": "0812", "email": "", "travel": ""})
    edited = edit_delegate(by_name("Ani"), actor=agent, seen=ani.version, name="Ani, S.H.", position="Plt. Kepala")
    assert (edited.name, edited.position, edited.status, edited.contact.phone) == (
        *("Ani, S.H.", "Plt. Kepala"),
        *("seated", "0812"),
    )
    with pytest.raises(CannotNow):
        edit_delegate(edited, actor=agent, seen=ani.version, name="X", position="Y")


def test_contact_data_is_nowhere_in_the_record(editor, agent, units):
    meeting = make_invited(editor, [units.a])
    come(agent, meeting, units.a, "Ani", contact={"phone": "0812999", "email": "ani@x.example", "travel": "GA 551"})
    assert DelegateContact.objects.get().travel == "GA 551"
    told = [f"{row.note} {row.reason} {row.object_label}" for row in AuditEvent.objects.all()]
    assert [line for line in told if "0812999" in line or "x.example" in line or "GA 551" in line] == []


def test_a_reply_without_a_plan_uses_the_defaults(editor, agent, units):
    meeting = make_meeting(status="published")
    invite(meeting, actor=editor, units=[units.a])
    assert [row.status for row in come(agent, meeting, units.a, "A", "B", "C")] == ["seated", "seated", "waiting"]


def test_register_returns_what_is_stored(editor, agent, units):
    meeting = make_invited(editor, [units.a])
    made = register_delegate(invitation_of(meeting, units.a), actor=agent, name=" Ani\n Wati ", position=" Kepala ")
    stored = Delegate.objects.get()
    assert (stored, stored.name, stored.position, len(stored.code)) == (made, "Ani Wati", "Kepala", 6)
