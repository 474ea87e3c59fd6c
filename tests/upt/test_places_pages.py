"""Do the pages of a unit and of a regional office tell what is known, also under old names?"""

import pytest
from django.http import Http404

from upt.models import Unit
from upt.queries import Redirect, kanwil_by_slug, kanwil_facts, kanwil_groups, unit_by_slug, unit_facts
from upt.services import change_status, rename_unit, update_unit_details
from upt.states import UnitStatus


def facts_of(slug):
    return [(fact.label, fact.value, fact.url) for fact in unit_facts(unit_by_slug(slug))]


def test_what_is_not_known_is_left_out(units):
    assert facts_of(units.a.slug) == [
        ("Jenis", "LPKA", ""),
        ("Kelas", "II", ""),
        ("Kabupaten/kota", "Kota Palangka Raya", ""),
        ("Provinsi", "Kalimantan Tengah", ""),
        ("Kantor wilayah", "Kanwil Ditjenpas Kalimantan Tengah", "/kanwil/kanwil-ditjenpas-kalimantan-tengah/"),
        ("Zona waktu", "WIB", ""),
    ]


def test_head_contacts_and_accounts_are_told(units):
    changes = {
        "head_name": "Suwarto",
        "head_title": "Kepala LPKA",
        "head_acting": "plh",
        "phone": "(0536) 322-1000",
        "email": "lpka@contoh.example",
        "website": "https://www.contoh.example/lpka/",
    }
    social = {"youtube": "https://www.youtube.com/@lpka"}
    update_unit_details(unit=units.a, changes=changes, social=social, actor=None)
    known = {label: (value, url) for label, value, url in facts_of(units.a.slug)}
    assert known["Kepala"] == ("Plh. Kepala LPKA: Suwarto", "")
    assert known["Telepon"] == ("(0536) 322-1000", "tel:05363221000")
    assert known["Surel"] == ("lpka@contoh.example", "mailto:lpka@contoh.example")
    assert known["Laman"] == ("contoh.example/lpka", "https://www.contoh.example/lpka/")
    assert known["YouTube"] == ("youtube.com/@lpka", "https://www.youtube.com/@lpka")


def test_an_old_name_stays_on_the_page_and_its_address_leads_there(units, client):
    unit = rename_unit(unit=units.a, name="LPKA Kelas I Palangka Raya", actor=None)
    unit = rename_unit(unit=unit, name="LPKA Isen Mulang", actor=None)
    for old in ("lpka-kelas-ii-palangka-raya", "lpka-kelas-i-palangka-raya"):
        response = client.get(f"/upt/{old}/")
        assert (response.status_code, response.url) == (301, "/upt/lpka-isen-mulang/")
    page = client.get("/upt/lpka-isen-mulang/")
    assert page.status_code == 200
    names = [value for label, value, _ in facts_of(unit.slug) if label == "Nama terdahulu"]
    assert names == ["LPKA Kelas I Palangka Raya; LPKA Kelas II Palangka Raya"]


def test_an_alias_is_no_address(reference):
    with pytest.raises(Http404):
        unit_by_slug("rutan-kelas-i-salemba")


@pytest.mark.parametrize("url", ["/upt/tidak-ada/", "/kanwil/tidak-ada/"])
def test_unknown_places_are_not_found(db, client, url):
    assert client.get(url).status_code == 404


def test_a_unit_page_loads_in_three_queries(units, django_assert_num_queries):
    with django_assert_num_queries(3):
        facts_of(units.a.slug)


def test_an_old_address_is_followed_in_two_queries(units, django_assert_num_queries):
    rename_unit(unit=units.a, name="LPKA Isen Mulang", actor=None)
    with django_assert_num_queries(2):
        assert unit_by_slug("lpka-kelas-ii-palangka-raya") == Redirect("/upt/lpka-isen-mulang/")


@pytest.mark.parametrize(
    ("status", "sentence"),
    [
        (UnitStatus.MOVED_TO_PROSECUTION, "UPT ini beralih ke Kejaksaan pada 2025"),
        (UnitStatus.CLOSED, "UPT ini sudah ditutup"),
    ],
)
def test_a_former_unit_keeps_its_page_and_says_so(units, client, status, sentence):
    change_status(unit=units.a, status=status, actor=None)
    response = client.get(units.a.get_absolute_url())
    assert (response.status_code, sentence in response.text) == (200, True)
    assert facts_of(units.a.slug)[0] == ("Status", status.label, "")


def test_a_regional_office_shows_its_provinces_and_units(reference, client, django_assert_num_queries):
    with django_assert_num_queries(4):
        office = kanwil_by_slug("kanwil-ditjenpas-papua")
        groups = kanwil_groups(office)
        facts = kanwil_facts(office, sum(group.count for group in groups))
    assert [(fact.label, fact.value) for fact in facts] == [
        ("Nama resmi", "Kantor Wilayah Ditjenpas Papua"),
        ("Provinsi", "Papua, Papua Pegunungan, Papua Selatan, Papua Tengah"),
        ("UPT aktif", str(Unit.objects.active().filter(kanwil=office).count())),
        ("Zona waktu", "WIT"),
    ]
    assert [group.province.name for group in groups] == ["Papua", "Papua Pegunungan", "Papua Selatan", "Papua Tengah"]
    assert client.get(office.get_absolute_url()).status_code == 200


def test_a_unit_outside_the_offices_provinces_is_still_listed(units):
    update_unit_details(unit=units.b, changes={"kanwil": units.a.kanwil}, actor=None)
    groups = kanwil_groups(kanwil_by_slug(units.a.kanwil.slug))
    assert [entry.name for group in groups for entry in group.entries] == [units.a.name, units.b.name]
