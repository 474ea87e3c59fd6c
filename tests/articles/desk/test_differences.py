"""Does a difference show what was added and removed, whatever the texts?"""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.content import Content
from articles.differences import NEW, OLD, SAME, SKIP, line_changes, story_changes, text_changes

BASE = Content(title="Panen sayur", lead="Panen perdana.", body="<p>Satu.</p><p>Dua.</p>", category_id=1)
NAMES = {1: "Pembinaan", 2: "Kesehatan"}


def test_words_are_compared():
    assert line_changes("panen dua ratus kilogram", "panen tiga ratus kilogram") == [
        (SAME, "panen "),
        (OLD, "dua "),
        (NEW, "tiga "),
        (SAME, "ratus kilogram"),
    ]


def test_unchanged_paragraphs_are_counted():
    assert text_changes(["a", "b", "c"], ["a", "b", "d"]) == [
        [(SKIP, "2 paragraf tidak berubah")],
        [(OLD, "c"), (NEW, "d")],
    ]


@given(st.text(), st.text())
def test_both_texts_can_be_read_from_a_difference(old, new):
    pieces = line_changes(old, new)
    after = "".join(piece.text for piece in pieces if piece.kind != OLD)
    before = "".join(piece.text for piece in pieces if piece.kind != NEW)
    assert (before.split(), after.split()) == (old.split(), new.split())


def test_parts_of_a_story_are_named_in_the_order_of_the_form():
    other = replace(
        BASE,
        title="Panen kangkung",
        body="<p>Satu.</p><p>Tiga.</p>",
        category_id=2,
        tag_names=("panen",),
        cover_id=7,
        cover_alt="Kebun",
    )
    assert [change.label for change in story_changes(BASE, other, NAMES)] == [
        "Judul",
        "Isi",
        "Teks alternatif foto",
        "Rubrik",
        "Tag",
        "Foto",
    ]
    assert story_changes(BASE, BASE, NAMES) == []


def test_a_change_of_format_alone_is_said():
    bold = replace(BASE, body="<p><strong>Satu.</strong></p><p>Dua.</p>")
    (change,) = story_changes(BASE, bold, NAMES)
    assert [piece.kind for piece in change.paragraphs[0]] == [SKIP]


@pytest.mark.parametrize("words", [110, 700, 7500])
def test_endless_repetition_is_still_told_apart(words):
    pieces = line_changes("a b " * words, "b c " * words)
    assert "".join(piece.text for piece in pieces if piece.kind != OLD) == "b c " * words


def test_texts_that_would_cost_seconds_count_as_changed_from_end_to_end():
    old, new = "a b " * 700, "b c " * 700
    assert line_changes(old, new) == [(OLD, old), (NEW, new)]
    assert len(text_changes(["a"] * 7500, ["a", "b"] * 3750)) == 7500
