"""Is a number or a name found that invisible signs, wide digits, markup or other alphabets hide?"""

import pytest

from tests.housestyle.protection.story import blocked, rules_of

NIK = "6271011503889107"


@pytest.mark.parametrize(
    "written",
    [
        "".join(chr(ord("０") + int(digit)) for digit in NIK),
        "\u200b".join(NIK),
        NIK[:8] + "\u00ad" + NIK[8:],
        NIK[:6] + "\u00a0" + NIK[6:12] + "\u202f" + NIK[12:],
        NIK[:12] + "\n" + NIK[12:],
        ".".join((NIK[:6], NIK[6:12], NIK[12:])),
        "-".join((NIK[:4], NIK[4:8], NIK[8:12], NIK[12:])),
        " ".join(NIK),
    ],
)
def test_nik_is_found_however_it_is_written(written):
    assert blocked(f"Nomor {written} tercatat.") == [("nik", written)]


def test_markup_inside_a_number_hides_nothing():
    assert rules_of(f"<p>NIK {NIK[:5]}<b>{NIK[5:9]}</b>{NIK[9:]}</p>", is_html=True) == {"nik"}


@pytest.mark.parametrize(
    "written", ["Dim\u200bas", "Dіmas", "Ｄimas", "D.I.M.A.S", "DIMAS", "dimas", "d i m a s", "D1mas"]
)
def test_childs_name_is_found_however_it_is_written(written):
    assert ("anak-nama", written) in blocked(f"Anak binaan bernama {written} tampil.")


def test_offsets_point_into_the_text_as_given():
    text = "Awal\u200b kata\u00ad. Anak binaan bernama Dimas tampil."
    assert blocked(text) == [("anak-nama", "Dimas")]
