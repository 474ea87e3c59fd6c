"""Do different spellings of a unit meet?"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from upt.names import KEY_LENGTH, name_key, place_in, search_words, slug_for


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("LPKA Kelas II Palangka Raya", "lpka kelas ii palangkaraya"),
        ("Lapas Kelas III Selat-Panjang", "LAPAS KELAS III SELATPANJANG"),
        ("Lapas Kelas IIB Baubau", "Lapas Kelas IIB Bau-Bau"),
        ("Rutan Kelas IIB Soasio.", "Rutan Kelas IIB Soa  Sio"),
    ],
)
def test_spellings_of_one_name_have_one_key(one, other):
    assert name_key(one) == name_key(other)


@given(st.text(max_size=300))
def test_a_key_is_letters_and_digits_and_fits(text):
    key = name_key(text)
    assert len(key) <= KEY_LENGTH
    assert [letter for letter in key if not letter.isalnum()] == []


@given(st.text(max_size=300))
def test_a_slug_fits_its_address(text):
    slug = slug_for(text)
    assert 0 < len(slug) <= KEY_LENGTH


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Lembaga Pembinaan Khusus Anak Palangka Raya", ["lpka", "palangka", "raya"]),
        ("lembaga pemasyarakatan  ambon", ["lapas", "ambon"]),
        ("Rumah Tahanan Negara Klas IIB Kupang", ["rutan", "kelas", "iib", "kupang"]),
        ("bau-bau", ["bau", "bau"]),
        ("LPP Malang", ["lapas", "perempuan", "malang"]),
        (" .,- ", []),
        ("kelompok", ["kelompok"]),
    ],
)
def test_what_people_type_becomes_words(text, words):
    assert search_words(text) == words


@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("LPKA Kelas II Palangka Raya", "Palangka Raya"),
        ("Lapas Narkotika Kelas IIA Tanjungpinang", "Tanjungpinang"),
        ("Bapas Kelas I Jakarta Barat", "Jakarta Barat"),
        ("Rupbasan Ambon", "Rupbasan Ambon"),
    ],
)
def test_the_place_of_a_name(name, place):
    assert place_in(name) == place
