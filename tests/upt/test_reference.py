"""Do the bundled files load whole, again and again, without undoing what people changed?"""

from collections import Counter

import pytest
from django.core.management import call_command
from django.db.models import Count

from audit.models import AuditEvent
from upt.imports.bundled import load_reference
from upt.imports.files import BUNDLED, read_lines
from upt.models import Province, ReferenceRow, RegionalOffice, Unit, UnitChange, UnitName
from upt.services import change_class, rename_unit, save_place, update_unit_details
from upt.states import ReferenceKind, UnitStatus, UnitType

PALANGKA_RAYA = "lpka-kelas-ii-palangka-raya"


def numbers(tallies):
    return [(tally.label, tally.new, tally.changed, tally.unchanged, tally.kept) for tally in tallies]


def remembered(slug: str, **values) -> None:
    """Pretend that the last load of a unit's line brought other values than the file has today."""
    row = ReferenceRow.objects.get(kind=ReferenceKind.UNIT, key=slug)
    row.values |= values
    row.save()


def test_first_load_brings_every_row(db):
    assert numbers(load_reference()) == [
        ("Kantor wilayah", 33, 0, 0, []),
        ("Provinsi", 38, 0, 0, []),
        ("UPT", 637, 0, 0, []),
    ]
    assert (RegionalOffice.objects.count(), Province.objects.count(), Unit.objects.count()) == (33, 38, 637)
    assert Unit.objects.active().count() == 623


def test_second_load_changes_nothing(reference):
    before = AuditEvent.objects.count()
    assert numbers(load_reference()) == [
        ("Kantor wilayah", 0, 0, 33, []),
        ("Provinsi", 0, 0, 38, []),
        ("UPT", 0, 0, 637, []),
    ]
    assert AuditEvent.objects.count() == before


def test_second_load_costs_the_same_few_queries(reference, django_assert_num_queries):
    with django_assert_num_queries(11):  # 3 x rows and memory, units with names, savepoints
        load_reference()


def test_rupbasan_stay_for_the_archive(reference):
    former = Unit.objects.exclude(status=UnitStatus.ACTIVE)
    assert set(former.values_list("upt_type", "status")) == {(UnitType.RUPBASAN, UnitStatus.MOVED_TO_PROSECUTION)}
    assert former.count() == Unit.objects.filter(upt_type=UnitType.RUPBASAN).count() == 14


def test_every_unit_has_the_zone_of_its_province(reference):
    pairs = Unit.objects.values_list("timezone", "province__timezone")
    assert [pair for pair in pairs if pair[0] != pair[1]] == []
    zones = {line.cells["name"]: line.cells["timezone"] for line in read_lines(BUNDLED / "provinces.csv")}
    in_files = Counter(zones[line.cells["province"]] for line in read_lines(BUNDLED / "upt.csv"))
    assert Counter(Unit.objects.values_list("timezone", flat=True)) == in_files


def test_every_unit_lies_in_a_province_of_its_office(reference):
    pairs = Unit.objects.values_list("kanwil", "province__kanwil")
    assert [pair for pair in pairs if pair[0] != pair[1]] == []


def test_every_office_has_units_and_every_province_too(reference):
    assert RegionalOffice.objects.annotate(number=Count("units")).filter(number=0).count() == 0
    assert Province.objects.annotate(number=Count("units")).filter(number=0).count() == 0


def test_offices_that_serve_several_provinces(reference):
    offices = RegionalOffice.objects.annotate(number=Count("provinces")).filter(number__gt=1)
    assert dict(offices.values_list("short_name", "number")) == {
        "Kanwil Ditjenpas Kalimantan Timur": 2,
        "Kanwil Ditjenpas Papua": 4,
        "Kanwil Ditjenpas Papua Barat": 2,
    }


def test_slugs_in_the_file_are_the_keys_of_their_rows(reference):
    slugs = [line.cells["slug"] for line in read_lines(BUNDLED / "upt.csv")]
    assert len(slugs) == len(set(slugs)) == 637
    assert set(Unit.objects.values_list("slug", flat=True)) == set(slugs)


def test_aliases_become_names(reference):
    names = UnitName.objects.filter(unit__slug="rutan-kelas-i-jakarta-pusat")
    assert list(names.values_list("name", "kind", "slug")) == [("Rutan Kelas I Salemba", "alias", "")]


def test_what_people_changed_is_left_alone(reference):
    unit = Unit.objects.get(slug=PALANGKA_RAYA)
    update_unit_details(unit=unit, changes={"city": "Kota Lain"}, actor=None)
    change_class(unit=unit, unit_class="I", actor=None)
    unit = rename_unit(unit=unit, name="LPKA Kelas I Palangka Raya", actor=None)
    tally = load_reference()[2]
    assert (tally.new, tally.changed, tally.unchanged, tally.kept) == (0, 0, 637, ["LPKA Kelas I Palangka Raya"])
    unit.refresh_from_db()
    assert (unit.name, unit.unit_class, unit.city) == ("LPKA Kelas I Palangka Raya", "I", "Kota Lain")


def test_what_the_file_changed_arrives_where_nobody_did(reference):
    unit = Unit.objects.get(slug=PALANGKA_RAYA)
    Unit.objects.filter(pk=unit.pk).update(city="Kota Lama", unit_class="III", head_name="Suwarto")
    remembered(PALANGKA_RAYA, city="Kota Lama", unit_class="III")
    tally = load_reference()[2]
    assert (tally.new, tally.changed, tally.unchanged, tally.kept) == (0, 1, 636, [])
    unit.refresh_from_db()
    assert (unit.city, unit.unit_class, unit.head_name) == ("Kota Palangka Raya", "II", "Suwarto")
    assert list(unit.changes.values_list("field", "old", "new")) == [("class", "III", "II")]


def test_a_line_renews_one_value_and_leaves_the_other(reference):
    unit = Unit.objects.get(slug=PALANGKA_RAYA)
    Unit.objects.filter(pk=unit.pk).update(city="Kota Lama", dateline_place="Tangan")
    remembered(PALANGKA_RAYA, city="Kota Lama")
    load_reference()
    unit.refresh_from_db()
    assert (unit.city, unit.dateline_place) == ("Kota Palangka Raya", "Tangan")


def test_a_removed_alias_does_not_come_back(reference):
    UnitName.objects.filter(name="Rutan Kelas I Salemba").delete()
    load_reference()
    assert UnitName.objects.filter(name="Rutan Kelas I Salemba").count() == 0


def test_a_renamed_province_and_office_still_take_their_units(reference):
    province = Province.objects.get(name="DKI Jakarta")
    province.name = "Daerah Khusus Jakarta"
    save_place(place=province, actor=None)
    office = RegionalOffice.objects.get(name__endswith="Papua Barat")
    office.name, office.slug = "Kantor Wilayah Lain", "lain"
    save_place(place=office, actor=None)
    assert numbers(load_reference()) == [
        ("Kantor wilayah", 0, 0, 33, ["Kanwil Ditjenpas Papua Barat"]),
        ("Provinsi", 0, 0, 38, ["Daerah Khusus Jakarta"]),
        ("UPT", 0, 0, 637, []),
    ]
    assert Province.objects.count() == 38


def test_a_unit_made_by_hand_is_adopted_as_it_is(units):
    numbers_then = numbers(load_reference())
    assert numbers_then[2][:2] == ("UPT", 635)
    units.b.refresh_from_db()
    assert (units.b.city, units.b.unit_class) == ("Kota Kupang", "II")
    assert Unit.objects.count() == 637


def test_a_load_writes_no_history_of_its_own(reference):
    assert UnitChange.objects.count() == 0
    assert list(AuditEvent.objects.values_list("action", "note")) == [("load-reference", "637 baru, 0 berubah")]


def test_the_command_prints_what_it_did(db, capsys):
    call_command("load_reference")
    assert capsys.readouterr().out == (
        "Kantor wilayah: 33 baru, 0 berubah, 0 tetap\n"
        "Provinsi: 38 baru, 0 berubah, 0 tetap\n"
        "UPT: 637 baru, 0 berubah, 0 tetap\n"
    )


@pytest.mark.parametrize("name", ["provinces.csv", "kanwil.csv", "upt.csv"])
def test_bundled_files_have_no_stray_spaces(name):
    text = (BUNDLED / name).read_text(encoding="utf-8")
    cells = [cell for line in text.splitlines() for cell in line.split(",")]
    assert [cell for cell in cells if cell != cell.strip() or "  " in cell] == []
