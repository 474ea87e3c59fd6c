"""Does what people type find the right unit?"""

import pytest

from upt.models import Unit
from upt.queries import find_units, selectable_units
from upt.queries.places import unit_named
from upt.services import rename_unit

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("lpka palangkaraya", "LPKA Kelas II Palangka Raya"),
        ("Palangka Raya LPKA", "LPKA Kelas II Palangka Raya"),
        ("Lembaga Pembinaan Khusus Anak (LPKA) Kelas II Palangka Raya", "LPKA Kelas II Palangka Raya"),
        ("lapas pasir pangarayan", "Lapas Kelas IIB Pasir Pangaraian"),
        ("Rutan Kelas I Salemba", "Rutan Kelas I Jakarta Pusat"),
        ("lapas payakumbuh", "Lapas Kelas IIB Tanjung Pati"),
        ("rutan klas iib kupang", "Rutan Kelas IIB Kupang"),
        ("rupbasan kendari", "Rupbasan Kendari"),
    ],
)
def test_the_best_match_comes_first(reference, text, name):
    assert find_units(text).first().name == name


def test_an_exact_name_stands_before_longer_ones(reference):
    names = list(find_units("Lapas Kelas I Madiun").values_list("name", flat=True))
    assert names[0] == "Lapas Kelas I Madiun"


@pytest.mark.parametrize("text", ["", "   ", "%", "_", "-.,", "qwertz", "☂"])
def test_nothing_is_found_by_nothing(reference, text):
    assert list(find_units(text)) == []


def test_signs_of_the_database_are_no_wildcards(reference):
    assert list(find_units("lapas%ambon")) == []


def test_a_search_takes_one_query(reference, django_assert_num_queries):
    with django_assert_num_queries(1):
        list(find_units("lapas ambon"))


def test_old_names_find_the_unit(units):
    rename_unit(unit=units.a, name="LPKA Kelas I Isen Mulang", actor=None)
    assert [unit.pk for unit in find_units("lpka palangkaraya")] == [units.a.pk]


def test_former_units_can_be_chosen_for_the_archive_only(reference):
    assert selectable_units().count() == 623
    assert selectable_units(archive=True).count() == 637


def test_a_typed_name_means_one_unit_several_or_none(reference):
    active = Unit.objects.active()
    assert [unit.name for unit in unit_named("lpka palangkaraya", active)] == ["LPKA Kelas II Palangka Raya"]
    assert len(unit_named("lapas", active)) == 6
    assert unit_named("rupbasan kendari", active) == []
    assert [unit.name for unit in unit_named("lapas kelas i makassar", active)] == ["Lapas Kelas I Makassar"]
