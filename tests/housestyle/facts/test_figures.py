"""Are numbers compared with the meeting's record, and is arithmetic believed?"""

import pytest

from housestyle import Part, Setting, check_parts
from housestyle.parts import Kind
from housestyle.rules.facts import figures

RECORD = (("peserta", 150), ("upt", 54))


def found(text, title=None, record=()):
    parts = [Part("text", text, Kind.BODY)]
    if title:
        parts.insert(0, Part("title", title, Kind.TITLE))
    findings = check_parts(parts, Setting(official_figures=record), rules=figures.RULES)
    return [(finding.text, finding.suggestions[0]) for finding in findings]


@pytest.mark.parametrize(
    "text",
    [
        "Rapat diikuti 150 peserta dari 54 Unit Pelaksana Teknis (UPT).",
        "Rapat diikuti seratus lima puluh peserta dari 54 UPT, termasuk 20 peserta perempuan.",
        "Rapat dibuka Plt. Direktur Jenderal Pemasyarakatan.",
        "Sekitar 140 peserta hadir.",
    ],
)
def test_record_agrees(text):
    assert found(text, record=RECORD) == []


def test_record_contradicts_the_text():
    assert found("Rapat diikuti 145 peserta dari 57 UPT.", record=RECORD) == [
        ("145 peserta", "150 peserta"),
        ("57 UPT", "54 UPT"),
    ]


def test_one_noun_may_have_two_official_figures():
    record = (*RECORD, ("upt", 569))
    assert found("Rapat diikuti 150 peserta dari 54 UPT.", record=record) == []
    assert found("Sebanyak 569 UPT mengikuti secara virtual.", record=record) == []
    assert found("Rapat diikuti peserta dari 54 UPT, dan 569 UPT mengikuti secara virtual.", record=record) == []
    assert found("Sebanyak 586 UPT mengikuti secara virtual.", record=record) == [("586 UPT", "569 UPT")]


def test_a_count_far_off_is_another_count():
    assert found("Sepulang dari rapat, sepuluh UPT di Maluku bertemu secara daring.", record=RECORD) == []
    assert found("Rapat diikuti 1.500 peserta.", record=RECORD) == [("1.500 peserta", "150 peserta")]
    assert found("Rapat diikuti 15 peserta.", record=RECORD) == [("15 peserta", "150 peserta")]


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Petugas mengundang sepuluh UPT di Maluku untuk membahas hasil rapat.", []),
        ("Rapat diikuti sepuluh UPT.", ["sepuluh UPT"]),
        ("Sebanyak sepuluh UPT mengikuti rapat.", ["sepuluh UPT"]),
        ("Rapat diikuti 150 peserta. Mereka, para peserta dari 45 UPT, pulang.", ["45 UPT"]),
        ("Rapat diikuti 150 peserta dari 27 UPT.", ["27 UPT"]),
    ],
)
def test_units_that_a_story_tells_of_beside_the_meeting_are_none_of_the_records(text, asked):
    assert [text for text, _ in found(text, record=RECORD)] == asked


def test_record_contradicts_the_title():
    assert found("Rapat diikuti 150 peserta.", "155 Peserta Ikuti Rapat", RECORD) == [("155 Peserta", "150 Peserta")]


@pytest.mark.parametrize(
    "text",
    [
        "Ada 30 tahanan dan 12 tahanan perempuan lain. Seluruh 42 tahanan diperiksa.",
        "Rapat dihadiri 150 peserta. Sebanyak 20 peserta pulang lebih awal. Ke-130 peserta itu melanjutkan diskusi.",
        "Lapas memberi remisi kepada 312 narapidana. Enam narapidana bebas. Keenam narapidana itu dijemput keluarga.",
        "Pelatihan diikuti dua belas petugas. Kedua belas petugas itu lulus.",
        "Donor darah diikuti 60 pegawai dan menghasilkan 52 kantong darah.",
        "Pada 2024, 140 peserta lulus. Tahun ini 150 peserta lulus.",
        "Pengunjung pagi 40 orang. Petugas melayani 45 orang pada siang hari.",
    ],
)
def test_other_people_are_no_contradiction(text):
    assert found(text) == []


def test_words_and_digits_are_compared():
    assert found("Pelatihan diikuti dua puluh petugas. Ke-25 petugas itu lulus.") == [
        ("Ke-25 petugas", "Ke-20 petugas")
    ]
