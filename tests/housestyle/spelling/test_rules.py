"""What do the rules of spelling leave alone, and how do they meet markup, capitals and hostile text?"""

import random
import string

import pytest

from housestyle import Part, Setting, check_parts
from housestyle.parts import Kind
from housestyle.spelling import FOREIGN, MISSPELT, RULES
from housestyle.spelling.misspelt import MOST_SEARCHES


def findings(text, *, kind=Kind.BODY, is_html=False, setting=None, rules=RULES):
    return check_parts([Part("text", text, kind, is_html=is_html)], setting or Setting(), rules=rules)


def warnings(text, **options):
    return [finding.text for finding in findings(text, **options) if finding.severity != "info"]


@pytest.mark.parametrize(
    "text",
    [
        "Suwarto, Reynhard Silitonga, Endah Prihatini, dan Fakhrurrazi hadir di Kalteng.",
        "Jajaran Ditjenpas dan Kemenkumham menerima BALANGANEWS di Lhokseumawe, Pangkalan Bun, dan Tojo Una-Una.",
        "Tautan https://contoh.id/kegitan dan surel kegitan@contoh.id serta #kegitan tidak diperiksa.",
        "Aplikasi eBerpadu, SIPADU3, dan ke-3 kalinya.",
        "Istilah “kegitan” dan 'masyarkat' disebut dua kali.",
        "Sampurasun, horas, mejuah-juah, dan om swastyastu.",
        "Mereka menyanyikan lagu dare nandong jaleungan sikambang dengan riang.",
    ],
)
def test_names_addresses_terms_and_greetings_are_left_alone(text):
    assert warnings(text) == []


def test_tags_and_file_names_are_left_alone():
    assert warnings("kegitan masyarkat", kind=Kind.TOKENS) == []


def test_known_word_is_left_alone():
    assert warnings("Kegiatan sevara itu.") != []
    assert warnings("Kegiatan sevara itu.", setting=Setting(known_words=frozenset({"sevara"}))) == []


def test_title_is_read_word_by_word():
    assert warnings("Lapas Tuban Gelar Pelatian Menjahit", kind=Kind.TITLE) == ["Pelatian"]
    assert warnings("LAPAS TUBAN GELAR PELATIAN MENJAHIT", kind=Kind.TITLE) == ["PELATIAN"]
    assert warnings("Lapas Tuban Terima Kunjungan Yayasan Cahaya Nurani", kind=Kind.TITLE) == []


def test_suggestion_takes_the_capitals_of_the_word():
    found = findings("KEGITAN DI LAPAS TUBAN", kind=Kind.TITLE, rules=[MISSPELT])
    assert found[0].suggestions[0] == "KEGIATAN"


def test_foreign_expression_is_told_once_and_not_in_italics():
    html = "<p>Kami memakai <em>best practices</em> itu.</p><p>Para stakeholder hadir. Para stakeholder pulang.</p>"
    assert [finding.text for finding in findings(html, is_html=True, rules=[FOREIGN])] == ["stakeholder"]


def test_torn_word_is_mended_whole():
    found = findings("Mereka mengikuti kegi atan itu.", rules=[MISSPELT])
    assert [(finding.text, finding.suggestions[0]) for finding in found] == [("kegi atan", "kegiatan")]


def test_offsets_point_into_the_source():
    html = "<p>Rapat &amp; <b>kegitan</b> sevara daring.</p>"
    assert [(f.text, html[f.start : f.end]) for f in findings(html, is_html=True)] == [
        ("kegitan", "kegitan"),
        ("sevara", "sevara"),
    ]


def test_passage_in_another_language_is_left_alone():
    assert warnings("Nunga ro hami tu son lao mandok mauliate godang di hamu saluhutna, ale dongan.") == []


@pytest.mark.parametrize("alphabet", [string.ascii_lowercase, "ae", string.ascii_uppercase, "-'\" a"])
def test_hostile_text_ends(alphabet):
    dice = random.Random(7)
    words = ["".join(dice.choices(alphabet, k=dice.randint(1, 12))) for _ in range(8_000)]
    for joint in (" ", "\n", ". "):
        assert len(findings(joint.join(words))) <= MOST_SEARCHES
