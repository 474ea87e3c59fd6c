"""Are forms made of roots by rule the ones that writers mistype, and nothing else?"""

import pytest

from housestyle.parts import Kind
from housestyle.rules.language import affixes, compounds, nonstandard, prepositions, tables
from tests.housestyle.language.finding import marked


@pytest.mark.parametrize(
    ("root", "form"),
    [
        ("imbau", "mengimbau"),
        ("konsumsi", "mengonsumsi"),
        ("kritik", "mengkritik"),
        ("praktik", "mempraktik"),
        ("pidana", "memidana"),
        ("survei", "menyurvei"),
        ("syukur", "mensyukur"),
        ("transfer", "mentransfer"),
        ("taat", "menaat"),
        ("rawat", "merawat"),
        ("bina", "membina"),
        ("catat", "mencatat"),
        ("nyanyi", "menyanyi"),
    ],
)
def test_prefix_melts_into_the_root(root, form):
    assert affixes.with_nasal(root) == form


@pytest.mark.parametrize(("root", "form"), [("risiko", "berisiko"), ("kerja", "bekerja"), ("utang", "berutang")])
def test_ber_loses_its_r(root, form):
    assert affixes.with_ber(root) == form


@pytest.mark.parametrize(
    ("written", "right"),
    [
        ("himbauannya", "imbauannya"),
        ("dihimbau", "diimbau"),
        ("mempraktekan", "mempraktikkan"),
        ("berresiko", "berisiko"),
        ("perijinan", "perizinan"),
        ("mengkoordinir", "mengoordinasi"),
        ("pensosialisasian", "penyosialisasian"),
        ("mentaati", "menaati"),
        ("nasehat-nasehat", "nasihat-nasihat"),
        ("mensurvey", "menyurvei"),
    ],
)
def test_form_of_a_root_is_known(written, right):
    assert nonstandard.standard(written)[0] == right


@pytest.mark.parametrize(
    "word",
    "mempelajari mempunyai mempekerjakan mengkaji mengkritik mentransfer memproses berita berubah sinergitas".split(),
)
def test_right_word_is_let_stand(word):
    assert nonstandard.standard(word) is None


def test_no_right_form_is_called_wrong_elsewhere():
    wrong = {right for right, _ in nonstandard.table().values() if nonstandard.standard(right)}
    assert wrong == set()


def test_tables_hold_what_editors_ask_for():
    assert len(tables.rows("nonstandard.tsv")) >= 400
    assert len(tables.rows("compounds.tsv")) >= 150


def test_no_verb_is_a_place():
    assert tables.words("di_verbs.txt") & tables.words("di_places.txt") == frozenset()


@pytest.mark.parametrize("stem", ["gerakan", "pendidikan", "tindakan", "lapangan", "satu", "mana", "dalam"])
def test_noun_after_di_is_no_verb(stem):
    assert not prepositions.is_verb(stem)


def test_compound_with_prefix_and_suffix_is_whole():
    assert not {"dipertanggungjawabkan", "menindaklanjuti", "penandatanganan"} & compounds.joined().keys()


def test_editors_word_is_let_stand():
    assert marked("Petugas memetakan resiko.", known=["resiko"]) == []


def test_tags_and_addresses_are_let_stand():
    assert marked("resiko kerjasama  jam 08:30 Rp. 5.000", kind=Kind.TOKENS) == []
    assert marked("Lihat https://lapas.go.id/resiko,kerjasama dan #Kerjasama.") == []


def test_colloquial_word_is_the_speakers():
    assert marked("“Saya nggak takut,” katanya.") == []
    assert marked("Ia nggak takut.") == [("baku", "nggak", "tidak")]
