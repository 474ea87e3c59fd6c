"""Are appointments made and ended by their rules, once, and on record?"""

from datetime import date, timedelta

import pytest
from django.core import mail
from django.core.exceptions import PermissionDenied, ValidationError
from django.utils import timezone

from accounts.models import User
from audit.models import AuditEvent
from tests.conftest import make_user
from upt.actors import actor_for
from upt.models import Appointment
from upt.services import appoint, appoint_by_email, change_status, end_appointment
from upt.services.appointments import Term
from upt.states import Phase, UnitStatus
from upt.terms import phase_of

TERM = Term(cohort_year=2026, decree_number="W.17-9", starts_on=date(2026, 1, 1), decree_on=date(2025, 12, 20))


def acts():
    return list(AuditEvent.objects.order_by("position").values_list("action", "actor_name", "object_label"))


def test_an_appointment_holds_what_the_decree_says(cast, units, admin_actor):
    row = appoint(user=cast.nobody, place=units.a, term=TERM, actor=admin_actor)
    row.refresh_from_db()
    assert (row.role, row.unit, row.kanwil, row.appointed_by) == ("agent", units.a, None, cast.admin)
    assert (row.cohort_year, row.decree_number, row.decree_on) == (2026, "W.17-9", date(2025, 12, 20))
    assert acts() == [("appoint", "Admin", "Nobody, Agen informasi, LPKA Kelas II Palangka Raya")]
    assert actor_for(cast.nobody).unit_ids == {units.a.pk}


@pytest.mark.parametrize("name", ["agent", "editor", "outsider", "nobody", "other_coordinator"])
def test_who_may_not_appoint_is_refused(cast, units, name):
    with pytest.raises(PermissionDenied):
        appoint(user=cast.nobody, place=units.a, term=TERM, actor=actor_for(getattr(cast, name)))
    assert (cast.nobody.appointments.count(), acts()) == (0, [])


def test_a_coordinator_appoints_no_coordinator(cast, units):
    with pytest.raises(PermissionDenied):
        appoint(user=cast.nobody, place=units.a.kanwil, term=TERM, actor=actor_for(cast.coordinator))


def test_a_coordinator_whose_term_is_over_appoints_nobody(cast, units, admin_actor):
    end_appointment(appointment=cast.coordinator.appointments.get(), actor=admin_actor)
    with pytest.raises(PermissionDenied):
        appoint(user=cast.nobody, place=units.a, term=TERM, actor=actor_for(cast.coordinator))


# the first term, the second one, and whether they overlap
OVERLAPS = [
    ((date(2026, 1, 1), None), (date(2026, 5, 1), None), True),
    ((date(2026, 1, 1), date(2026, 6, 30)), (date(2026, 6, 30), None), True),
    ((date(2026, 1, 1), date(2026, 6, 30)), (date(2026, 7, 1), None), False),
    ((date(2026, 7, 1), None), (date(2026, 1, 1), date(2026, 7, 1)), True),
    ((date(2026, 7, 1), None), (date(2026, 1, 1), date(2026, 6, 30)), False),
]


@pytest.mark.parametrize(("first", "second", "is_refused"), OVERLAPS)
def test_terms_at_one_unit_do_not_overlap(cast, units, admin_actor, first, second, is_refused):
    def make(days):
        term = Term(cohort_year=2026, decree_number="SK", starts_on=days[0], ends_on=days[1])
        return appoint(user=cast.nobody, place=units.a, term=term, actor=admin_actor)

    make(first)
    if is_refused:
        with pytest.raises(ValidationError):
            make(second)
    else:
        make(second)
    assert cast.nobody.appointments.count() == (1 if is_refused else 2)


def test_the_refusal_says_which_term_is_in_the_way(cast, units, admin_actor):
    with pytest.raises(ValidationError) as refusal:
        appoint(user=cast.agent, place=units.a, term=TERM, actor=admin_actor)
    assert refusal.value.message_dict == {
        "unit": [
            "Agent sudah ditunjuk di LPKA Kelas II Palangka Raya mulai 24 September 2024. Akhiri dahulu penunjukan "
            "itu, atau pilih masa tugas yang tidak bertumpang tindih."
        ]
    }


def test_another_unit_or_an_ended_term_is_no_overlap(cast, units, admin_actor):
    appoint(user=cast.agent, place=units.b, term=TERM, actor=admin_actor)
    end_appointment(appointment=cast.agent.appointments.get(unit=units.a), actor=admin_actor)
    appoint(user=cast.agent, place=units.a, term=TERM, actor=admin_actor)
    assert cast.agent.appointments.count() == 3


def test_a_closed_unit_takes_no_new_agent(cast, units, admin_actor):
    change_status(unit=units.a, status=UnitStatus.MOVED_TO_PROSECUTION, actor=None)
    units.a.refresh_from_db()
    with pytest.raises(ValidationError) as refusal:
        appoint(user=cast.nobody, place=units.a, term=TERM, actor=admin_actor)
    assert list(refusal.value.message_dict) == ["unit"]


def test_a_blocked_account_is_not_appointed(cast, units, admin_actor):
    User.objects.filter(pk=cast.nobody.pk).update(is_active=False)
    with pytest.raises(ValidationError) as refusal:
        appoint_by_email(email=cast.nobody.email, full_name="", place=units.a, term=TERM, actor=admin_actor)
    assert list(refusal.value.message_dict) == ["email"]


def test_a_last_day_before_the_first_is_refused(cast, units, admin_actor):
    term = Term(cohort_year=2026, decree_number="SK", starts_on=date(2026, 2, 1), ends_on=date(2026, 1, 31))
    with pytest.raises(ValidationError) as refusal:
        appoint(user=cast.nobody, place=units.a, term=term, actor=admin_actor)
    assert refusal.value.message_dict == {"ends_on": ["Hari terakhir tidak boleh mendahului hari pertama."]}


def test_a_known_address_appoints_its_account(cast, units, admin_actor):
    row, is_invited = appoint_by_email(
        email="NOBODY@contoh.example", full_name="Nama Lain", place=units.a, term=TERM, actor=admin_actor
    )
    assert (row.user, is_invited) == (cast.nobody, False)
    assert (str(User.objects.get(pk=cast.nobody.pk)), mail.outbox) == ("Nobody", [])


def test_a_new_address_gets_an_account_and_an_invitation(cast, units, admin_actor, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        row, is_invited = appoint_by_email(
            email="baru@contoh.example", full_name="Petugas Baru", place=units.a, term=TERM, actor=admin_actor
        )
    assert (row.user.full_name, row.user.email, row.unit) == ("Petugas Baru", "baru@contoh.example", units.a)
    assert (is_invited, [message.to for message in mail.outbox]) == (True, [["baru@contoh.example"]])
    assert [act for act, _, _ in acts()] == ["invite", "appoint"]


def test_a_new_address_needs_a_name(cast, units, admin_actor):
    with pytest.raises(ValidationError) as refusal:
        appoint_by_email(email="baru@contoh.example", full_name=" ", place=units.a, term=TERM, actor=admin_actor)
    assert list(refusal.value.message_dict) == ["full_name"]


def test_a_refused_appointment_leaves_no_account_behind(cast, units, django_capture_on_commit_callbacks):
    term = Term(cohort_year=2026, decree_number="SK", starts_on=date(2026, 2, 1), ends_on=date(2026, 1, 31))
    with django_capture_on_commit_callbacks() as callbacks, pytest.raises(ValidationError):
        appoint_by_email(
            email="baru@contoh.example", full_name="B", place=units.a, term=term, actor=actor_for(cast.coordinator)
        )
    assert (User.objects.filter(email="baru@contoh.example").count(), callbacks) == (0, [])


def test_ending_at_once_and_again(cast, units, admin_actor):
    row = cast.agent.appointments.get()
    assert end_appointment(appointment=row, reason="mutasi", actor=admin_actor) is True
    first = Appointment.objects.get(pk=row.pk)
    assert end_appointment(appointment=row, reason="lagi", actor=admin_actor) is False
    again = Appointment.objects.get(pk=row.pk)
    assert (again.ended_at, again.end_reason) == (first.ended_at, "mutasi")
    assert [act for act, _, _ in acts()] == ["end-appointment"]


def test_a_last_day_lets_the_person_serve_until_then(cast, units, admin_actor):
    tomorrow = timezone.localdate() + timedelta(days=2)
    row = cast.agent.appointments.get()
    assert end_appointment(appointment=row, last_day=tomorrow, reason="SK baru", actor=admin_actor) is True
    row.refresh_from_db()
    assert (row.ends_on, row.ended_at, row.end_reason) == (tomorrow, None, "SK baru")
    assert actor_for(cast.agent).unit_ids == {units.a.pk}
    assert end_appointment(appointment=row, actor=admin_actor) is True
    assert actor_for(cast.agent).unit_ids == set()


def test_a_last_day_in_the_past_ends_the_term(cast, units, admin_actor):
    row = cast.agent.appointments.get()
    end_appointment(appointment=row, last_day=date(2025, 1, 1), actor=admin_actor)
    row.refresh_from_db()
    assert phase_of(row, timezone.now()) is Phase.OVER
    assert end_appointment(appointment=row, actor=admin_actor) is False


@pytest.mark.parametrize("day", [date(2024, 9, 23), date(2031, 1, 1)])
def test_a_last_day_outside_the_term_is_refused(cast, units, admin_actor, day):
    row = cast.agent.appointments.get()
    Appointment.objects.filter(pk=row.pk).update(ends_on=date(2030, 12, 31))
    with pytest.raises(ValidationError) as refusal:
        end_appointment(appointment=row, last_day=day, actor=admin_actor)
    assert list(refusal.value.message_dict) == ["last_day"]
    assert Appointment.objects.get(pk=row.pk).ends_on == date(2030, 12, 31)


def test_a_term_ahead_can_be_called_off(cast, units, admin_actor):
    later = timezone.localdate() + timedelta(days=30)
    term = Term(cohort_year=2026, decree_number="SK", starts_on=later)
    row = appoint(user=cast.nobody, place=units.a, term=term, actor=admin_actor)
    assert phase_of(row, timezone.now()) is Phase.AHEAD
    assert end_appointment(appointment=row, actor=admin_actor) is True
    row.refresh_from_db()
    assert phase_of(row, timezone.now()) is Phase.OVER


@pytest.mark.parametrize(
    ("ender", "appointee"),
    [
        ("coordinator", "outsider"),
        ("coordinator", "other_coordinator"),
        ("coordinator", "coordinator"),
        ("editor", "agent"),
    ],
)
def test_who_may_not_end_is_refused(cast, ender, appointee):
    row = getattr(cast, appointee).appointments.get()
    with pytest.raises(PermissionDenied):
        end_appointment(appointment=row, actor=actor_for(getattr(cast, ender)))
    assert Appointment.objects.get(pk=row.pk).ended_at is None


def test_a_command_on_the_server_appoints_without_an_actor(cast, units):
    row = appoint(user=make_user("petugas"), place=units.a, term=TERM, actor=None)
    assert (row.appointed_by, [name for _, name, _ in acts()]) == (None, ["Sistem"])
