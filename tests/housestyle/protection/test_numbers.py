"""Are an office's own lines and other figures left alone, and a person's numbers not?"""

import pytest

from tests.housestyle.protection.story import blocked, rules_of

QUIET = [
    "Layanan pengaduan dapat dihubungi di nomor (0536) 3221450.",
    "Kontak Humas: 0811-5200-142.",
    "Hubungi call center 1500-123, 110, atau 129.",
    "Pukul 08.00-10.00 WIB, 10.30-12.00 WIB, dan 13.00-15.30 WIB.",
    "Data tahun 2019 2020 2021 2022 2023 2024 2025 disajikan.",
    "Jadwalnya 12-05-2024 10-05-2024.",
    "Anggaran Rp1.234.567.890.123.456 tercantum.",
    "SK Nomor PAS-12.PK.01.04.02 Tahun 2024 dan W.17.PAS.PAS1-1234.KP.04.01.",
    "Pasal 5 A, Blok D 3 A, dan Blok B 12.",
]


@pytest.mark.parametrize("text", QUIET)
def test_office_lines_and_figures_are_left_alone(text):
    assert blocked(text) == []


@pytest.mark.parametrize("near", ["Ibu Rina", "Pak Budi", "a.n. Sulastri"])
def test_a_persons_number_is_no_office_line(near):
    assert rules_of(f"Layanan pengaduan melalui {near}, 0812-3344-9071.") == {"telepon"}
