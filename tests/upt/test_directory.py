"""Does the directory find, filter and count units, and stay light?"""

import gzip

import pytest

from tests.conftest import make_place
from upt.models import Unit
from upt.states import UnitStatus, UnitType

HTML_LIMIT = 60_000  # bytes on the wire, of the whole network


@pytest.fixture
def directory(client, db):
    """Return a function that opens the directory."""

    def open_directory(**filters):
        response = client.get("/upt/", filters)
        assert response.status_code == 200
        return response

    return open_directory


def listed(response):
    return {
        group.province.name: [entry.name for entry in group.entries] for group in response.context["directory"].groups
    }


def sums(response):
    directory = response.context["directory"]
    return len(directory.groups), directory.total, sum(group.count for group in directory.groups)


def test_all_active_units_stand_by_province(reference, directory):
    assert sums(directory()) == (38, 623, 623)
    assert sums(directory(status="arsip"))[1:] == (14, 14)
    assert sums(directory(status="semua"))[1:] == (637, 637)


def test_the_whole_network_stays_light(reference, directory):
    assert len(gzip.compress(directory().content)) < HTML_LIMIT


@pytest.mark.parametrize(
    ("filters", "field", "value"),
    [
        ({"provinsi": "maluku-utara"}, "province__slug", "maluku-utara"),
        ({"jenis": "lpka"}, "upt_type", "lpka"),
        ({"kanwil": "kanwil-ditjenpas-papua"}, "kanwil__slug", "kanwil-ditjenpas-papua"),
    ],
)
def test_a_filter_lists_exactly_its_units(reference, directory, filters, field, value):
    response = directory(**filters)
    expected = set(Unit.objects.active().filter(**{field: value}).values_list("name", flat=True))
    assert {name for names in listed(response).values() for name in names} == expected
    assert response.context["directory"].total == len(expected)


def test_filters_join(reference, directory):
    response = directory(kanwil="kanwil-ditjenpas-papua", provinsi="papua-selatan", jenis="bapas")
    assert listed(response) == {"Papua Selatan": ["Bapas Kelas II Merauke"]}


def test_a_search_looks_at_names_old_names_and_towns(reference, directory):
    assert listed(directory(q="lpka palangkaraya")) == {"Kalimantan Tengah": ["LPKA Kelas II Palangka Raya"]}
    assert listed(directory(q="rutan salemba")) == {"DKI Jakarta": ["Rutan Kelas I Jakarta Pusat"]}
    by_town = listed(directory(q="Sidoarjo"))
    assert "Lapas Kelas I Surabaya" in by_town["Jawa Timur"]


def test_former_units_say_why_they_are_former(reference, directory):
    response = directory(q="rupbasan kendari", status="semua")
    entry = response.context["directory"].groups[0].entries[0]
    assert (entry.name, entry.former) == ("Rupbasan Kendari", "Beralih ke Kejaksaan (2025)")


def test_nothing_found_says_what_to_do(reference, directory):
    response = directory(q="rupbasan kendari")
    assert response.context["widened_url"] == "?q=rupbasan+kendari&status=semua"
    assert "Cari di semua UPT" in response.text
    assert "Lihat semua UPT" in directory(q="qwertz", status="semua").text


def test_signs_and_long_texts_break_nothing(reference, directory):
    for text in ("%", "_", "'", '"><script>', "☂", "\u0627\u0644", "x" * 5000):
        assert directory(q=text).context["directory"].total >= 0


def test_a_filter_that_is_none_is_told_and_filters_nothing(reference, directory):
    response = directory(provinsi="atlantis")
    assert list(response.context["form"].errors) == ["provinsi"]
    assert sums(response) == (38, 623, 623)


@pytest.mark.parametrize("number", [1, 3])
def test_the_directory_takes_three_queries(directory, django_assert_num_queries, number):
    for place in range(number):
        make_place(f"Wilayah {place}", f"0{place}", "Asia/Jakarta", UnitType.RUTAN, f"Rutan Kelas IIB Kota{place}")
    with django_assert_num_queries(3):
        assert directory().context["directory"].total == number


def test_few_units_stand_open_and_many_closed(reference, directory):
    assert [group.is_open for group in directory(provinsi="maluku").context["directory"].groups] == [True]
    assert {group.is_open for group in directory().context["directory"].groups} == {False}


def test_the_map_has_a_dot_for_each_listed_province(reference, directory):
    response = directory()
    dots = response.context["map"].dots
    assert sorted(dot.label for dot in dots) == sorted(
        f"{group.province.name}: {group.count} UPT" for group in response.context["directory"].groups
    )
    drawing = response.context["map"]
    inside = [dot for dot in dots if 0 < dot.x < drawing.width and 0 < dot.y < drawing.height]
    assert len(inside) == len(dots) == 38


def test_each_dot_leads_to_its_province(reference, client, directory):
    dot = next(dot for dot in directory().context["map"].dots if dot.label.startswith("Papua Selatan"))
    assert dot.url == "?provinsi=papua-selatan"
    response = client.get(f"/upt/{dot.url}")
    assert (response.context["directory"].total, "map" in response.context) == (3, False)


def test_an_entry_leads_to_its_unit(units, client, directory):
    urls = [entry.url for group in directory().context["directory"].groups for entry in group.entries]
    assert urls == [unit.get_absolute_url() for unit in (units.a, units.b)]
    assert [client.get(url).status_code for url in urls] == [200, 200]


def test_the_directory_needs_no_session(units, directory):
    response = directory()
    assert (response.cookies, "Cookie" in response.headers.get("Vary", "")) == ({}, False)


def test_an_unchanged_directory_costs_a_short_answer(units, client, directory):
    tag = directory().headers["ETag"]
    assert client.get("/upt/", headers={"if-none-match": tag}).status_code == 304
    Unit.objects.filter(pk=units.a.pk).update(status=UnitStatus.CLOSED)
    assert client.get("/upt/", headers={"if-none-match": tag}).status_code == 200
