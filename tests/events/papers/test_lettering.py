"""Is everything that people type brought within our type?"""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from events.papers.letter import letter_pdf
from events.papers.lettering import LETTERS, NEIGHBOURS, printable
from tests.events.papers import samples
from tests.events.papers.reading import missing


@pytest.mark.parametrize(
    ("typed", "reads"),
    [
        ("Suwarto", "Suwarto"),
        ("café Ñusa ½ €5 “ya” – …", "café Ñusa ½ €5 “ya” – …"),
        ("a\u0301", "á"),
        ("Şāmî Đặng Łukasz", "Samî Dang Lukasz"),
        ("ﬁnal Ａ① №", "final A1 No"),
        ("e‑mail Quʼran", "e-mail Qu’ran"),
        ("  dua\r\n\tbaris\u2028tiga\u00a0 ", "dua baris tiga"),
        ("a\u202eb\u200bc\u00add\x00e", "abcde"),
        ("😀 محمد", "\ufffd \ufffd\ufffd\ufffd\ufffd"),
        ("👨‍👩‍👧", "\ufffd\ufffd\ufffd"),
        ("\ud800", "\ufffd"),
        ("", ""),
    ],
)
def test_nearest_letters(typed, reads):
    assert printable(typed) == reads


@given(st.text(alphabet=st.characters(codec=None, categories=None), max_size=60))
def test_nothing_unprintable_is_left(text):
    line = printable(text)
    assert set(line) - LETTERS == set()
    assert printable(line) == line


def test_neighbours_are_printable():
    assert {near for near in NEIGHBOURS.values() if not LETTERS.issuperset(near)} == set()


def test_both_families_hold_every_letter():
    """The press refuses a letter that its font lacks; sans in the letterhead, serif in the text."""
    letters = " ".join(sorted(LETTERS - {" ", "\u00a0"}))
    pdf = letter_pdf(samples.letter(subject=letters, theme=letters, copies=(letters,), number=letters))
    assert missing(pdf, letters) == []


@settings(max_examples=25, deadline=None)
@given(st.text(max_size=80), st.text(max_size=80))
def test_any_text_prints(subject, name):
    pdf = letter_pdf(samples.letter(subject=subject, programme=(), signer=samples.Signer(subject, name)))
    assert pdf.startswith(b"%PDF-")
