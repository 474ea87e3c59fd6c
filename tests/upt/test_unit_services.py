"""Does each change of a unit leave its history, its old address and its audit row?"""

from datetime import date, timedelta

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from audit.models import AuditEvent
from tests.conftest import make_place
from upt.models import Unit
from upt.services import (
    add_alias,
    change_class,
    change_status,
    change_type,
    create_unit,
    remove_alias,
    rename_unit,
    save_place,
    update_unit_details,
)
from upt.services.history import today_at
from upt.states import Platform, UnitStatus, UnitType

NEW_NAME = "LPKA Kelas I Palangka Raya"


def acts():
    return list(AuditEvent.objects.order_by("position").values_list("action", "actor_name", "note"))


def names_of(unit):
    return list(unit.names.order_by("name").values_list("name", "slug", "kind"))


def test_a_rename_keeps_the_old_name_and_address(units, admin_actor):
    unit = rename_unit(
        unit=units.a, name=NEW_NAME, effective_on=date(2026, 3, 2), decree_number="M-1", actor=admin_actor
    )
    assert (unit.name, unit.slug, unit.name_key) == (NEW_NAME, "lpka-kelas-i-palangka-raya", "lpkakelasipalangkaraya")
    assert names_of(unit) == [("LPKA Kelas II Palangka Raya", "lpka-kelas-ii-palangka-raya", "official")]
    assert unit.names.get().valid_until == date(2026, 3, 1)
    change = unit.changes.get()
    assert (change.field, change.old, change.new) == ("name", "LPKA Kelas II Palangka Raya", NEW_NAME)
    assert (change.effective_on, change.decree_number) == (date(2026, 3, 2), "M-1")
    assert acts() == [("change-unit-name", "Admin", f"LPKA Kelas II Palangka Raya → {NEW_NAME}")]


def test_a_name_that_returns_is_no_old_name_any_more(units):
    old = units.a.name
    unit = rename_unit(unit=units.a, name=NEW_NAME, actor=None)
    unit = rename_unit(unit=unit, name=old, actor=None)
    assert (unit.name, unit.slug) == (old, "lpka-kelas-ii-palangka-raya")
    assert names_of(unit) == [(NEW_NAME, "lpka-kelas-i-palangka-raya", "official")]
    assert unit.changes.count() == 2


def test_the_same_name_changes_nothing(units):
    rename_unit(unit=units.a, name=units.a.name, actor=None)
    assert (units.a.changes.count(), units.a.names.count(), acts()) == (0, 0, [])


def test_another_spelling_keeps_the_address(units):
    unit = rename_unit(unit=units.a, name="LPKA Kelas II palangka raya", actor=None)
    assert unit.slug == "lpka-kelas-ii-palangka-raya"
    assert names_of(unit) == [("LPKA Kelas II Palangka Raya", "", "official")]


def test_a_name_in_use_is_refused_whatever_its_spelling(units):
    with pytest.raises(ValidationError) as refusal:
        rename_unit(unit=units.a, name="RUTAN KELAS IIB KU-PANG", actor=None)
    assert refusal.value.message_dict == {"name": ["Nama ini sudah dipakai oleh Rutan Kelas IIB Kupang."]}
    assert Unit.objects.get(pk=units.a.pk).name == "LPKA Kelas II Palangka Raya"


def test_a_new_address_avoids_old_ones_of_others(units):
    rename_unit(unit=units.a, name=NEW_NAME, actor=None)
    other = create_unit(
        name="LPKA Kelas II Palangka Raya",
        upt_type=UnitType.LPKA,
        unit_class="II",
        details=details_of(units.a),
        actor=None,
    )
    assert other.slug == "lpka-kelas-ii-palangka-raya-2"


def details_of(unit):
    return {"city": unit.city, "province": unit.province, "kanwil": unit.kanwil, "dateline_place": "Palangka Raya"}


def test_a_day_to_come_is_refused_and_nothing_is_written(units):
    tomorrow = today_at(units.a) + timedelta(days=1)
    with pytest.raises(ValidationError) as refusal:
        rename_unit(unit=units.a, name=NEW_NAME, effective_on=tomorrow, actor=None)
    assert list(refusal.value.message_dict) == ["effective_on"]
    units.a.refresh_from_db()
    assert (units.a.name, units.a.names.count(), acts()) == ("LPKA Kelas II Palangka Raya", 0, [])


def test_class_type_and_status_enter_the_history(units, admin_actor):
    change_class(unit=units.b, unit_class="IIA", actor=admin_actor)
    change_type(unit=units.b, upt_type=UnitType.LAPAS, actor=admin_actor)
    unit = change_status(unit=units.b, status=UnitStatus.CLOSED, actor=admin_actor)
    assert (unit.unit_class, unit.upt_type, unit.status) == ("IIA", "lapas", "tutup")
    assert list(unit.changes.order_by("pk").values_list("field", "old", "new")) == [
        ("class", "II", "IIA"),
        ("type", "Rutan", "Lapas"),
        ("status", "Aktif", "Ditutup"),
    ]
    assert [act for act, _, _ in acts()] == ["change-unit-class", "change-unit-type", "change-unit-status"]


def test_an_unknown_class_is_refused(units):
    with pytest.raises(ValidationError) as refusal:
        change_class(unit=units.a, unit_class="IV", actor=None)
    assert refusal.value.message_dict == {"unit_class": ["Kelas harus salah satu dari I, IIA, IIB, II, III."]}


def test_details_name_the_fields_that_differ(units, admin_actor):
    changes = {"head_name": "Suwarto", "head_title": "Kepala LPKA", "head_acting": "plt", "phone": ""}
    social = {Platform.INSTAGRAM: "https://www.instagram.com/lpka/", Platform.X: ""}
    unit = update_unit_details(unit=units.a, changes=changes, social=social, actor=admin_actor)
    assert unit.head_line == "Plt. Kepala LPKA: Suwarto"
    assert list(unit.social_accounts.values_list("platform", "url")) == [
        ("instagram", "https://www.instagram.com/lpka/")
    ]
    assert acts() == [("update-unit", "Admin", "head_name, head_title, head_acting, social_accounts")]
    update_unit_details(unit=units.a, changes=changes, social=social, actor=admin_actor)
    assert len(acts()) == 1


def test_details_leave_name_class_and_status_to_their_services(units):
    with pytest.raises(TypeError):
        update_unit_details(unit=units.a, changes={"status": "tutup"}, actor=None)


def test_the_zone_follows_the_province(units):
    unit = update_unit_details(unit=units.a, changes={"province": units.b.province}, actor=None)
    assert (unit.timezone, unit.zone_label) == ("Asia/Makassar", "WITA")
    units.b.province.timezone = "Asia/Jayapura"
    save_place(place=units.b.province, actor=None)
    assert set(Unit.objects.values_list("timezone", flat=True)) == {"Asia/Jayapura"}


def test_aliases_come_and_go_but_old_names_stay(units):
    alias = add_alias(unit=units.a, name="LPKA Palangkaraya", actor=None)
    assert add_alias(unit=units.a, name="LPKA Palangkaraya", actor=None) is None
    remove_alias(alias=alias, actor=None)
    assert [act for act, _, _ in acts()] == ["add-unit-name", "remove-unit-name"]
    rename_unit(unit=units.a, name=NEW_NAME, actor=None)
    with pytest.raises(ValidationError):
        remove_alias(alias=units.a.names.get(), actor=None)


def test_a_unit_without_a_name_is_refused(units):
    with pytest.raises(ValidationError) as refusal:
        create_unit(name=" - ", upt_type=UnitType.LAPAS, details=details_of(units.a), actor=None)
    assert refusal.value.message_dict == {"name": ["Nama UPT wajib diisi."]}


def test_two_units_never_share_an_old_address(units):
    make_place("Maluku", "81", "Asia/Jayapura", UnitType.LAPAS, "Lapas Kelas IIA Ambon").names.create(
        name="Lama", slug="lama", kind="official", name_key="lama"
    )
    with pytest.raises(IntegrityError), transaction.atomic():
        units.a.names.create(name="Lama", slug="lama", kind="official", name_key="lama")
