"""Does the checker say each thing once?"""

from housestyle import check


def rules(text: str) -> list[tuple[str, str]]:
    return [(finding.rule, finding.text) for finding in check(text)]


def test_a_wider_correction_speaks_for_the_slips_inside_it():
    found = rules("Kegiatan digelar pada 24 s.d 26 september 2024 di aula.")
    assert found == [("tanggal-bentuk", "24 s.d 26 september 2024")]


def test_two_slips_side_by_side_are_two():
    found = [text for _, text in rules("Petugas bekerja sevara mandiri dan sevara jujur.")]
    assert found == ["sevara", "sevara"]


def test_what_must_not_be_published_is_never_left_out():
    text = "Anak binaan bernama Rian (16) bersekolah di SMP Negeri 2 Kupang, NIK 6271011203900001."
    assert {"anak-nama", "nik"} <= {rule for rule, _ in rules(text)}
