"""Do the screens of appointments show, make and end them, and keep what was typed?"""

from datetime import date, timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from accounts.models import User
from tests.conftest import appoint, make_user
from upt.models import Appointment
from upt.queries.appointments import PAGE_SIZE
from upt.states import AppointmentRole

LIST, NEW = "/redaksi/agen/", "/redaksi/agen/baru/"

VALID = {
    "email": "nobody@contoh.example",
    "full_name": "",
    "role": "agent",
    "unit": "lpka palangkaraya",
    "kanwil": "",
    "cohort_year": "2026",
    "decree_number": "W.17-9",
    "decree_on": "2025-12-20",
    "starts_on": "2026-01-01",
    "ends_on": "",
}

# person: list and form, own region's agent, other region's agent, own region's coordinator
ACCESS = {
    "agent": (403, 404, 404, 404),
    "colleague": (403, 404, 404, 404),
    "outsider": (403, 404, 404, 404),
    "coordinator": (200, 200, 404, 404),
    "other_coordinator": (200, 404, 200, 404),
    "editor": (403, 404, 404, 404),
    "second_editor": (403, 404, 404, 404),
    "managing_editor": (200, 200, 200, 200),
    "second_managing_editor": (200, 200, 200, 200),
    "admin": (200, 200, 200, 200),
    "nobody": (403, 403, 403, 403),
}


def detail(user):
    return reverse("appointments:detail", args=[user.appointments.get().pk])


def end(user):
    return reverse("appointments:end", args=[user.appointments.get().pk])


def errors_of(response):
    return {name: list(errors) for name, errors in response.context["form"].errors.items()}


def people_on(response):
    return [row.person for row in response.context["rows"]]


def test_the_access_table_knows_the_whole_cast(cast):
    assert set(ACCESS) == set(vars(cast))


@pytest.mark.parametrize("name", ACCESS)
def test_who_reaches_which_page(cast, signed_in, name):
    client = signed_in(getattr(cast, name))
    pages = [detail(cast.agent), detail(cast.outsider), detail(cast.coordinator)]
    assert tuple(client.get(url).status_code for url in [LIST, *pages]) == ACCESS[name]
    assert client.get(NEW).status_code == ACCESS[name][0]


@pytest.mark.parametrize("name", ACCESS)
def test_who_can_end_whom(cast, signed_in, name):
    client = signed_in(getattr(cast, name))
    statuses = []
    for person in (cast.agent, cast.outsider, cast.coordinator):
        response = client.post(end(person), {"when": "sekarang", "reason": "mutasi"})
        statuses.append(200 if response.status_code == 302 else response.status_code)
        Appointment.objects.filter(user=person).update(ended_at=None)
    assert tuple(statuses) == ACCESS[name][1:]


@pytest.mark.parametrize("url", [LIST, NEW, "/redaksi/agen/1/"])
def test_nobody_enters_without_signing_in(client, db, url):
    response = client.get(url)
    assert (response.status_code, response.url.split("?")[0]) == (302, "/masuk/")


@pytest.mark.parametrize(("rows", "queries"), [(1, 7), (3, 7)])
def test_a_list_costs_the_same_with_one_row_and_three(cast, units, signed_in, django_assert_num_queries, rows, queries):
    Appointment.objects.exclude(user=cast.coordinator).exclude(user=cast.agent).delete()
    for number in range(rows - 1):
        appoint(make_user(f"petugas{number}"), AppointmentRole.AGENT, units.a)
    client = signed_in(cast.coordinator)
    client.get(LIST)
    with django_assert_num_queries(queries):
        response = client.get(LIST)
    assert len(response.context["rows"]) == rows


def test_the_list_is_searched_by_name_unit_and_phase(cast, signed_in):
    Appointment.objects.filter(user=cast.colleague).update(ended_at=timezone.now())
    later = timezone.localdate() + timedelta(days=10)
    Appointment.objects.filter(user=cast.outsider).update(starts_on=later)
    client = signed_in(cast.admin)
    found = {
        query: sorted(people_on(client.get(f"{LIST}?{query}")))
        for query in (
            "q=coll",
            "q=rutan+kupang",
            "q=agent%40contoh.example",
            "keadaan=berakhir",
            "keadaan=akan-datang",
            "keadaan=berjalan&q=palangka",
        )
    }
    assert found == {
        "q=coll": ["Colleague"],
        "q=rutan+kupang": ["Outsider"],
        "q=agent%40contoh.example": ["Agent"],
        "keadaan=berakhir": ["Colleague"],
        "keadaan=akan-datang": ["Outsider"],
        "keadaan=berjalan&q=palangka": ["Agent"],
    }


def test_the_list_is_filtered_by_region(cast, units, signed_in):
    client = signed_in(cast.managing_editor)
    response = client.get(f"{LIST}?wilayah={units.b.kanwil_id}")
    assert sorted(people_on(response)) == ["Other Coordinator", "Outsider"]


def test_a_filter_that_is_none_is_told_and_filters_nothing(cast, signed_in):
    response = signed_in(cast.admin).get(f"{LIST}?keadaan=entah")
    assert (len(people_on(response)), list(errors_of(response))) == (5, ["keadaan"])


def test_an_empty_search_says_what_to_do(cast, signed_in):
    response = signed_in(cast.admin).get(f"{LIST}?q=qwertz")
    assert "Tidak ada penunjukan yang cocok" in response.text


def test_pages_follow_each_other_without_gap_or_repeat(cast, units, signed_in):
    for number in range(PAGE_SIZE + 5):
        row = appoint(make_user(f"petugas{number:02}"), AppointmentRole.AGENT, units.b)
        Appointment.objects.filter(pk=row.pk).update(starts_on=date(2025, 1, 1 + number % 3))
    client = signed_in(cast.other_coordinator)
    first = client.get(LIST)
    second = client.get(first.context["next_url"])
    assert (first.context["first_url"], second.context["next_url"]) == (None, None)
    pages = people_on(first), people_on(second)
    assert [len(page) for page in pages] == [PAGE_SIZE, 6]
    assert len(set(pages[0]) | set(pages[1])) == PAGE_SIZE + 6


@pytest.mark.parametrize("token", ["", "x", "2024-99-99.1", "2024-09-24", "2024-09-24.x", "2024-09-24.9" + 30 * "9"])
def test_a_broken_cursor_never_breaks_the_page(cast, signed_in, token):
    assert signed_in(cast.admin).get(LIST, {"sebelum": token}).status_code == 200


def test_a_coordinator_appoints_an_agent_of_the_own_region(cast, units, signed_in):
    client = signed_in(cast.coordinator)
    values = {name: value for name, value in VALID.items() if name not in ("role", "kanwil")}
    response = client.post(NEW, values, follow=True)
    row = cast.nobody.appointments.get()
    assert response.redirect_chain == [(reverse("appointments:detail", args=[row.pk]), 302)]
    assert (row.unit, row.starts_on, row.appointed_by) == (units.a, date(2026, 1, 1), cast.coordinator)
    assert "Nobody ditunjuk di LPKA Kelas II Palangka Raya." in response.text


def test_a_coordinator_can_name_no_unit_of_another_region(cast, signed_in):
    response = signed_in(cast.coordinator).post(NEW, VALID | {"unit": "Rutan Kelas IIB Kupang"})
    assert (response.status_code, list(errors_of(response))) == (400, ["unit"])
    assert cast.nobody.appointments.count() == 0


def test_a_coordinator_can_post_no_other_role(cast, units, signed_in):
    signed_in(cast.coordinator).post(NEW, VALID | {"role": "coordinator", "kanwil": units.a.kanwil_id})
    assert [(row.role, row.unit) for row in cast.nobody.appointments.all()] == [("agent", units.a)]


def test_a_coordinator_is_offered_only_units_of_the_own_region(cast, signed_in):
    response = signed_in(cast.coordinator).get(NEW)
    assert list(response.context["unit_names"]) == ["LPKA Kelas II Palangka Raya"]
    assert list(response.context["form"].fields) == [name for name in VALID if name not in ("role", "kanwil")]


def test_an_administrator_appoints_a_coordinator(cast, units, signed_in):
    values = VALID | {"role": "coordinator", "unit": "", "kanwil": str(units.b.kanwil_id)}
    signed_in(cast.admin).post(NEW, values)
    row = cast.nobody.appointments.get()
    assert (row.role, row.unit, row.kanwil) == ("coordinator", None, units.b.kanwil)


def test_a_new_person_is_invited(cast, signed_in, django_capture_on_commit_callbacks, mailoutbox):
    values = VALID | {"email": "baru@contoh.example", "full_name": "Petugas Baru"}
    with django_capture_on_commit_callbacks(execute=True):
        response = signed_in(cast.admin).post(NEW, values, follow=True)
    assert "Petugas Baru ditunjuk di LPKA Kelas II Palangka Raya. Undangan dikirim ke baru@contoh.example." in (
        response.text
    )
    assert User.objects.get(email="baru@contoh.example").appointments.get().unit.name == "LPKA Kelas II Palangka Raya"
    assert [message.to for message in mailoutbox] == [["baru@contoh.example"]]


WRONG = [
    ({"email": "bukan surel"}, "email"),
    ({"email": "baru@contoh.example"}, "full_name"),
    ({"unit": ""}, "unit"),
    ({"unit": "qwertz"}, "unit"),
    ({"unit": "a"}, "unit"),
    ({"role": "coordinator", "kanwil": ""}, "kanwil"),
    ({"cohort_year": "1999"}, "cohort_year"),
    ({"cohort_year": "dua ribu"}, "cohort_year"),
    ({"decree_number": ""}, "decree_number"),
    ({"decree_number": "x" * 81}, "decree_number"),
    ({"decree_on": "9999-01-01"}, "decree_on"),
    ({"starts_on": "31 Februari"}, "starts_on"),
    ({"ends_on": "2025-12-31"}, "ends_on"),
    ({"email": "agent@contoh.example"}, "unit"),  # serves there already
]


@pytest.mark.parametrize(("wrong", "field"), WRONG)
def test_a_mistake_is_told_beside_its_field_and_nothing_typed_is_lost(cast, signed_in, wrong, field):
    posted = VALID | wrong
    response = signed_in(cast.admin).post(NEW, posted)
    assert (response.status_code, list(errors_of(response))) == (400, [field])
    form = response.context["form"]
    assert {name: str(form[name].value() or "") for name in VALID} == posted
    assert Appointment.objects.count() == 5


def test_a_name_that_means_several_units_lists_them(cast, signed_in):
    response = signed_in(cast.admin).post(NEW, VALID | {"unit": "a"})
    assert errors_of(response) == {
        "unit": [
            "Beberapa UPT cocok dengan “a”: LPKA Kelas II Palangka Raya; Rutan Kelas IIB Kupang. "
            "Tulis nama lengkap salah satunya."
        ]
    }


def test_a_second_tap_makes_no_second_appointment(cast, signed_in):
    client = signed_in(cast.admin)
    statuses = [client.post(NEW, VALID).status_code for _ in range(2)]
    assert (statuses, cast.nobody.appointments.count()) == ([302, 400], 1)


def test_ending_at_once_closes_the_door_and_stays_on_record(cast, signed_in, client):
    admin = signed_in(cast.admin)
    response = admin.post(end(cast.agent), {"when": "sekarang", "reason": "mutasi"}, follow=True)
    assert "Akhir masa tugas sudah dicatat." in response.text
    row = cast.agent.appointments.get()
    assert (row.end_reason, row.ended_at is None) == ("mutasi", False)
    assert [row.phase for row in response.context["history"]] == ["berakhir"]
    again = admin.post(end(cast.agent), {"when": "sekarang", "reason": "lagi"}, follow=True)
    assert "memang sudah berakhir" in again.text
    assert cast.agent.appointments.get().end_reason == "mutasi"


def test_an_ended_appointment_offers_no_second_end(cast, signed_in):
    client = signed_in(cast.admin)
    assert "Akhiri penunjukan" in client.get(detail(cast.agent)).text
    Appointment.objects.filter(user=cast.agent).update(ended_at=timezone.now())
    assert "Akhiri penunjukan" not in client.get(detail(cast.agent)).text


def test_ending_with_a_last_day(cast, signed_in):
    day = timezone.localdate() + timedelta(days=7)
    signed_in(cast.admin).post(end(cast.agent), {"when": "tanggal", "last_day": day.isoformat(), "reason": "SK baru"})
    row = cast.agent.appointments.get()
    assert (row.ends_on, row.ended_at) == (day, None)


@pytest.mark.parametrize(
    ("posted", "field"),
    [
        ({"when": "sekarang", "reason": ""}, "reason"),
        ({"when": "tanggal", "last_day": "", "reason": "mutasi"}, "last_day"),
        ({"when": "tanggal", "last_day": "2024-09-23", "reason": "mutasi"}, "last_day"),
        ({"when": "entah", "reason": "mutasi"}, "when"),
    ],
)
def test_a_wrong_end_is_told_beside_its_field(cast, signed_in, posted, field):
    response = signed_in(cast.admin).post(end(cast.agent), posted)
    assert (response.status_code, list(errors_of(response))) == (400, [field])
    row = cast.agent.appointments.get()
    assert (row.ended_at, row.ends_on) == (None, None)


def test_ending_needs_a_post(cast, signed_in):
    assert signed_in(cast.admin).get(end(cast.agent)).status_code == 405


def test_the_history_of_a_person_stays_within_the_region(cast, units, signed_in):
    appoint(cast.agent, AppointmentRole.AGENT, units.b)
    row = cast.agent.appointments.get(unit=units.a)
    url = reverse("appointments:detail", args=[row.pk])
    assert [other.place for other in signed_in(cast.coordinator).get(url).context["history"]] == [units.a.name]
    history = signed_in(cast.admin).get(url).context["history"]
    assert sorted(other.place for other in history) == [units.a.name, units.b.name]
