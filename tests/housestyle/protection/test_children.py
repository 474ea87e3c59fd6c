"""Which words make a story one about children?"""

import pytest

from housestyle.children import is_about_children


@pytest.mark.parametrize(
    "words",
    [
        "anak binaan",
        "Anak-anak binaan",
        "andikpas",
        "ABH",
        "anak yang berhadapan dengan hukum",
        "anak berkonflik dengan hukum",
        "anak korban",
        "anak saksi",
        "klien anak",
        "pelaku anak",
        "anak di LPKA",
        "anak penghuni LPAS",
        "remaja binaan",
        "anak didik pemasyarakatan",
        "penghuni LPKA",
    ],
)
def test_words_of_children(words):
    assert is_about_children(f"Kegiatan bagi {words} berlangsung.") == [words]


@pytest.mark.parametrize(
    "words", ["anak-anak petugas", "anak perusahaan", "anak buah", "Hari Anak Nasional", "anak korban banjir", "LPKA"]
)
def test_words_of_others(words):
    assert is_about_children(f"Kegiatan bagi {words} berlangsung.") == []


@pytest.mark.parametrize("unit_type", ["lpka", "LPAS"])
def test_unit_alone_is_enough(unit_type):
    assert is_about_children("Apel pagi berlangsung.", unit_type) == [unit_type.lower()]
