"""Is the plain text of minutes read the same way for the screen, the printer and the merge?"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from events.differences import NEW, OLD, SAME, SKIP, changed_paragraphs, changed_words
from events.minutes_text import Block, blocks, canonical, joined, paragraphs

TEXT = "# Pembukaan\nRapat dibuka\npukul 09.00.\n\n\n- satu  \n- dua\n# Penutup\n\nSelesai."
LINES = st.lists(st.sampled_from(["", " ", "# judul", "#", "- butir", "-", "kata", "kata  lain ", "#tanpa", "\t- x"]))
ANY = st.one_of(st.text(), LINES.map("\n".join), LINES.map("\r\n".join))


def test_blocks():
    assert blocks(TEXT) == [
        Block("heading", ("Pembukaan",)),
        Block("paragraph", ("Rapat dibuka", "pukul 09.00.")),
        Block("list", ("satu", "dua")),
        Block("heading", ("Penutup",)),
        Block("paragraph", ("Selesai.",)),
    ]


def test_paragraphs_are_what_people_would_call_so():
    assert paragraphs(TEXT) == [
        "# Pembukaan",
        "Rapat dibuka\npukul 09.00.",
        "- satu",
        "- dua",
        "# Penutup",
        "Selesai.",
    ]


def test_a_stored_text_has_one_way_to_write_space():
    assert canonical(TEXT) == "# Pembukaan\n\nRapat dibuka\npukul 09.00.\n\n- satu\n- dua\n\n# Penutup\n\nSelesai."


@pytest.mark.parametrize("empty", ["", " \n\t", "#", "- ", "#\n-"])
def test_nothing_is_nothing(empty):
    assert (paragraphs(empty), canonical(empty), blocks(empty)) == ([], "", [])


@given(ANY)
def test_reading_and_writing_come_back_to_the_same(text):
    parts = paragraphs(text)
    assert paragraphs(joined(parts)) == parts
    assert canonical(canonical(text)) == canonical(text)


@given(ANY)
def test_no_word_is_lost(text):
    kept = [word for word in "".join(sign if sign >= " " else " " for sign in text).split() if word not in ("#", "-")]
    shown = " ".join(line for block in blocks(text) for line in block.lines).split()
    assert [word for word in shown if word not in ("#", "-")] == kept


def test_what_changed_is_marked_by_words():
    assert changed_words("Rapat dibuka Dirjen.", "Rapat ditutup Dirjen.") == [
        (SAME, "Rapat "),
        (OLD, "dibuka "),
        (NEW, "ditutup "),
        (SAME, "Dirjen."),
    ]
    assert changed_paragraphs(["a", "b", "c"], ["a", "b", "d", "e"]) == [
        [(SKIP, "2 paragraf tidak berubah")],
        [(OLD, "c"), (NEW, "d")],
        [(NEW, "e")],
    ]


@given(ANY, ANY)
def test_both_texts_can_be_read_from_the_difference(old, new):
    old, new = old.strip(), new.strip()
    pieces = changed_words(old, new)
    assert ["".join(piece.text for piece in pieces if piece.kind in (SAME, own)) for own in (OLD, NEW)] in (
        [old, new],
        [new, new],  # only white space differs
    )
