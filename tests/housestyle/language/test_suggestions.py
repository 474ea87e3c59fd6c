"""Does every suggestion mend what it was made for, and keep what isn't meant?"""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from housestyle.rules import language
from tests.housestyle.language.finding import corrected, found, marked

BAD = [pytest.param(rule, e.text, id=f"{rule.id}-{n}") for rule in language.RULES for n, e in enumerate(rule.bad)]


@pytest.mark.parametrize(("rule", "text"), BAD)
def test_text_with_suggestions_applied_is_clean(rule, text):
    for _ in range(5):
        findings = [finding for finding in found(text, rules=[rule]) if finding.suggestions]
        if not findings:
            break
        text = corrected(text, findings[0])
    assert [finding for finding in found(text, rules=[rule]) if finding.suggestions] == []


@pytest.mark.parametrize(("rule", "text"), BAD)
def test_suggestion_changes_the_text(rule, text):
    same = [f.text for f in found(text, rules=[rule]) if f.suggestions and f.suggestions[0] == f.text]
    assert same == []


SLIPS = st.sampled_from(
    [
        *"resiko Aktifitas di buka diaula kerjasama anak2 non aktif ke 3 senin kepala Lapas Ambon SH., MH".split(),
        *'jam 08:30 wib “Kami siap” ujarnya ( ) [ ] " , . : ; ! ? dll s/d 1200 12 tgl Idul Adha se Indonesia'.split(),
        "Idul Adha se Indonesia",
        "  ",
        "\n",
        "\n\n",
    ]
)


@settings(max_examples=300, deadline=None)
@given(st.lists(SLIPS, max_size=25), st.sampled_from([" ", ""]))
def test_findings_mark_what_they_quote(pieces, gap):
    text = gap.join(pieces)
    for finding in found(text):
        assert text[finding.start : finding.end] == finding.text
        assert finding.start < finding.end
        assert finding.text not in finding.suggestions


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("RESIKO gangguan dipetakan.", "RISIKO"),
        ("Resiko gangguan dipetakan.", "Risiko"),
        ("Kerjasama itu baik.", "Kerja sama"),
        ("Sambutan Walikota Bitung dibacakan.", "Wali Kota"),
        ("Di buka dengan doa.", "Dibuka"),
        ("Diantara peserta ada perajin.", "Di antara"),
    ],
)
def test_suggestion_keeps_capitals(text, right):
    assert [suggestion for _, _, suggestion in marked(text)] == [right]


def test_title_takes_capitals_for_each_word():
    assert marked("", title="Lapas Ambon Jalin Kerjasama") == [("gabungan-kata", "Kerjasama", "Kerja Sama")]
