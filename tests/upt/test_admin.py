"""Does the administration leave the same history as the services, and delete nothing?"""

import pytest
from django.urls import reverse

from audit.models import AuditEvent
from upt.models import Province, RegionalOffice, Unit, UnitName
from upt.services import add_alias, rename_unit

CHANGED = "/kelola/upt/unit/"


@pytest.fixture
def admin(cast, signed_in):
    return signed_in(cast.admin)


def url_of(unit):
    return reverse("admin:upt_unit_change", args=[unit.pk])


def form_of(client, url):
    """Return what a browser would post if nothing were changed."""
    context = client.get(url).context
    forms = [context["adminform"].form]
    for inline in context["inline_admin_formsets"]:
        formset = inline.formset
        forms += [formset.management_form, *formset.initial_forms]
    values = {}
    for form in forms:
        for field in form:
            value = field.value()
            if value is not None and value is not False:
                values[field.html_name] = str(getattr(value, "pk", value))
    return values


def acts():
    return list(AuditEvent.objects.order_by("position").values_list("action", "actor_name"))


def test_saving_without_a_change_writes_nothing(admin, units):
    response = admin.post(url_of(units.a), form_of(admin, url_of(units.a)))
    assert (response.status_code, acts()) == (302, [])


def test_a_rename_leaves_history_old_address_and_audit(admin, units, client):
    values = form_of(admin, url_of(units.a)) | {
        "name": "LPKA Kelas I Palangka Raya",
        "unit_class": "I",
        "effective_on": "02-03-2026",
        "decree_number": "M-1",
        "head_name": "Suwarto",
    }
    assert admin.post(url_of(units.a), values).status_code == 302
    unit = Unit.objects.get(pk=units.a.pk)
    assert (unit.name, unit.slug, unit.head_name) == (
        "LPKA Kelas I Palangka Raya",
        "lpka-kelas-i-palangka-raya",
        "Suwarto",
    )
    assert [(row.field, row.new, str(row.effective_on), row.decree_number) for row in unit.changes.order_by("pk")] == [
        ("name", "LPKA Kelas I Palangka Raya", "2026-03-02", "M-1"),
        ("class", "I", "2026-03-02", "M-1"),
    ]
    assert client.get("/upt/lpka-kelas-ii-palangka-raya/").status_code == 301
    assert acts() == [("change-unit-name", "Admin"), ("change-unit-class", "Admin"), ("update-unit", "Admin")]


def test_a_new_unit_gets_address_key_and_zone(admin, units):
    values = {
        "name": "Bapas  Kelas II Kuala Kapuas",
        "upt_type": "bapas",
        "unit_class": "II",
        "status": "aktif",
        "city": "Kabupaten Kapuas",
        "province": units.a.province_id,
        "kanwil": units.a.kanwil_id,
        "dateline_place": "Kuala Kapuas",
    }
    counters = {name: value for name, value in form_of(admin, "/kelola/upt/unit/add/").items() if "_FORMS" in name}
    values |= counters | {"names-TOTAL_FORMS": "1", "names-0-name": "Bapas Kapuas"}
    assert admin.post("/kelola/upt/unit/add/", values).status_code == 302
    unit = Unit.objects.get(name="Bapas Kelas II Kuala Kapuas")
    assert (unit.slug, unit.name_key, unit.timezone) == (
        "bapas-kelas-ii-kuala-kapuas",
        "bapaskelasiikualakapuas",
        "Asia/Pontianak",
    )
    assert list(unit.names.values_list("name", "kind", "name_key")) == [("Bapas Kapuas", "alias", "bapaskapuas")]
    assert [act for act, _ in acts()] == ["create-unit", "add-unit-name"]


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"name": "rutan kelas iib ku-pang"}, "name"),
        ({"name": ""}, "name"),
        ({"effective_on": "01-01-9999"}, "effective_on"),
    ],
)
def test_a_mistake_is_told_beside_its_field(admin, units, wrong, field):
    response = admin.post(url_of(units.a), form_of(admin, url_of(units.a)) | wrong)
    assert (response.status_code, list(response.context["adminform"].form.errors)) == (200, [field])
    assert acts() == []


def test_aliases_are_added_changed_and_removed(admin, units):
    kept, gone, old = (add_alias(unit=units.a, name=name, actor=None) for name in ("Satu", "Dua", "Tiga"))
    values = form_of(admin, url_of(units.a))
    rows = {values[f"names-{number}-id"]: f"names-{number}" for number in range(3)}
    values |= {
        f"{rows[str(gone.pk)]}-DELETE": "on",
        f"{rows[str(old.pk)]}-name": "Tiga Baru",
        "names-TOTAL_FORMS": "4",
        "names-3-name": "Empat",
        "names-3-unit": str(units.a.pk),
    }
    assert admin.post(url_of(units.a), values).status_code == 302
    assert sorted(units.a.names.values_list("name", "name_key")) == [
        ("Empat", "empat"),
        ("Satu", "satu"),
        ("Tiga Baru", "tigabaru"),
    ]
    assert UnitName.objects.filter(pk=kept.pk).count() == 1


def test_social_accounts_go_through_the_service(admin, units):
    values = form_of(admin, url_of(units.a)) | {
        "social_accounts-TOTAL_FORMS": "1",
        "social_accounts-0-platform": "instagram",
        "social_accounts-0-url": "www.instagram.com/lpka",
        "social_accounts-0-unit": str(units.a.pk),
    }
    assert admin.post(url_of(units.a), values).status_code == 302
    assert list(units.a.social_accounts.values_list("platform", "url")) == [
        ("instagram", "https://www.instagram.com/lpka")
    ]
    assert acts() == [("update-unit", "Admin")]


def test_old_names_and_changes_are_for_reading(admin, units):
    rename_unit(unit=units.a, name="LPKA Isen Mulang", actor=None)
    old = units.a.names.get()
    values = form_of(admin, url_of(units.a)) | {"names-2-0-name": "Palsu", "names-2-0-DELETE": "on"}
    values |= {"changes-0-new": "Palsu", "changes-0-DELETE": "on"}
    assert values["names-2-0-id"] == str(old.pk)
    assert admin.post(url_of(units.a), values).status_code == 302
    assert (units.a.names.get().name, units.a.changes.get().new) == (old.name, "LPKA Isen Mulang")


def test_the_search_knows_old_names(admin, units):
    rename_unit(unit=units.a, name="LPKA Isen Mulang", actor=None)
    response = admin.get(CHANGED, {"q": "palangkaraya"})
    assert [unit.pk for unit in response.context["cl"].result_list] == [units.a.pk]


def test_a_province_takes_its_units_into_another_zone(admin, units):
    url = reverse("admin:upt_province_change", args=[units.a.province_id])
    assert admin.post(url, form_of(admin, url) | {"timezone": "Asia/Makassar"}).status_code == 302
    units.a.refresh_from_db()
    assert (units.a.timezone, acts()) == ("Asia/Makassar", [("save-place", "Admin")])


@pytest.mark.parametrize("model", ["unit", "province", "regionaloffice", "appointment"])
def test_nothing_is_deleted(admin, units, model):
    objects = {
        "unit": units.a,
        "province": units.a.province,
        "regionaloffice": units.a.kanwil,
        "appointment": units.a.appointments.first(),
    }
    url = reverse(f"admin:upt_{model}_delete", args=[objects[model].pk])
    assert admin.post(url, {"post": "yes"}).status_code == 403
    listing = admin.get(reverse(f"admin:upt_{model}_changelist"))
    assert (listing.status_code, "delete_selected" in listing.text) == (200, False)
    assert (Unit.objects.count(), Province.objects.count(), RegionalOffice.objects.count()) == (2, 2, 2)


def test_appointments_are_for_reading(admin, cast):
    row = cast.agent.appointments.get()
    url = reverse("admin:upt_appointment_change", args=[row.pk])
    assert admin.get(url).status_code == 200
    assert admin.post(url, {"decree_number": "palsu"}).status_code == 403
    assert admin.get(reverse("admin:upt_appointment_add")).status_code == 403


@pytest.mark.parametrize("name", ["agent", "coordinator", "editor", "managing_editor", "nobody"])
def test_only_administrators_come_in(cast, signed_in, name):
    client = signed_in(getattr(cast, name))
    assert client.get(CHANGED).status_code == 403
