"""Is every unit of the list left alone under its own name, and led back to it from the usual misspellings?"""

import pytest

from housestyle import Part, Setting, check_parts
from housestyle.rules.newsroom import dateline, units
from housestyle.rules.newsroom.tables import rows

NAMES = [(f"{kind} Kelas {unit_class} {place}", kind, unit_class, place) for kind, unit_class, place, mark in
         rows("units", 4) if not mark]  # fmt: skip
DIGITS = {"I": "1", "II": "2", "III": "3", "IIA": "2 A", "IIB": "II-B"}


def found(text, rules=units.RULES):
    return [
        (finding.text, finding.suggestions) for finding in check_parts([Part("text", text)], Setting(), rules=rules)
    ]


def test_official_names_are_left_alone():
    wrong = {name: said for name, *_ in NAMES if (said := found(f"Petugas {name} panen."))}
    assert wrong == {}


def test_old_spelling_of_the_class_leads_to_the_official_name():
    wrong = {}
    for name, kind, unit_class, place in NAMES:
        written = f"{kind} Klas {DIGITS[unit_class]} {place}"
        if found(f"Petugas {written} panen.") != [(written, (name,))]:
            wrong[written] = found(f"Petugas {written} panen.")
    assert wrong == {}


def test_places_of_units_make_datelines():
    places = sorted({place for *_, place in NAMES})
    wrong = {place: said for place in places if (said := found(f"{place}, INFO_PAS – Lapas panen.", dateline.RULES))}
    assert wrong == {}


@pytest.mark.parametrize("place", ["Jakarta", "Kota Ambon", "Bogor", "Nusakambangan", "Kepulauan Aru"])
def test_other_places_make_datelines_too(place):
    assert found(f"{place}, INFO_PAS – Lapas panen.", dateline.RULES) == []
