"""Does every finding point at what it says it found, in any text?"""

from hypothesis import given, settings
from hypothesis import strategies as st

from housestyle import Part, Setting, check, check_parts
from housestyle.parts import Kind
from housestyle.plain import PlainText

WORDS = st.sampled_from(
    "Kepala Lapas Kelas IIA Ambon anak binaan bernama Rian (16) sevara di laksanakan 12 petugas Senin, 31 September "
    '2026 08:30 Rp. 5.000,- NIK 6271011203900001 “Kami ujarnya. ujar S.H., M.H PLT dan dan diaula (30/9) , . ” " '
    "&amp; <b> </b> </p> <p> \n\n \u00a0 é 😀 عرب KEGIATAN napi dll kerjasama anak2 non aktif".split(" ")
)
TEXTS = st.one_of(st.text(max_size=300), st.lists(WORDS, max_size=60).map(" ".join))


@given(TEXTS)
@settings(max_examples=150, deadline=None)
def test_plain_text(text):
    for finding in check_parts([Part("text", text)], Setting(unit_type="lpka")):
        assert 0 <= finding.start <= finding.end <= len(text)
        assert text[finding.start : finding.end] == finding.text


@given(TEXTS)
@settings(max_examples=100, deadline=None)
def test_html(text):
    for finding in check_parts([Part("body", text, Kind.BODY, is_html=True)], Setting()):
        assert 0 <= finding.start <= finding.end <= len(text)


@given(TEXTS, TEXTS)
@settings(max_examples=60, deadline=None)
def test_title_and_text_keep_to_themselves(title, text):
    for finding in check(text, title=title):
        assert finding.part in ("title", "text")
        assert finding.end <= len(title if finding.part == "title" else text)


@given(TEXTS)
@settings(max_examples=100, deadline=None)
def test_every_character_knows_where_it_came_from(text):
    plain = PlainText(text, is_html=True)
    assert len(plain.offsets) == len(plain.text) + 1
    assert list(plain.offsets) == sorted(plain.offsets)


@given(st.lists(WORDS, max_size=40).map(" ".join))
@settings(max_examples=60, deadline=None)
def test_the_same_text_gets_the_same_answer(text):
    assert check(text) == check(text)
