"""Are the newsroom's tables such that an editor's slip in them would be noticed?"""

from collections import Counter

import pytest

from housestyle.rules.newsroom.casing import title_word
from housestyle.rules.newsroom.tables import alternatives, attribution, rows

MARKS = {
    "acronyms": {"", "dikenal", "ringan"},
    "terms": {"", "nama", "ringan", "2024"},
}


@pytest.mark.parametrize("name", ["acronyms", "terms", "neutral"])
def test_first_column_is_unique(name):
    counts = Counter(row[0].lower() for row in rows(name))
    assert [word for word, count in counts.items() if count > 1] == []


@pytest.mark.parametrize("name", MARKS)
def test_marks_are_known(name):
    assert {row[2] for row in rows(name)} <= MARKS[name]


def test_an_acronym_that_must_be_explained_has_a_full_form():
    assert [short for short, full, mark in rows("acronyms") if not mark and not alternatives(full)] == []


def test_a_replaced_term_has_a_replacement_that_is_not_itself_replaced():
    replaced = {row[0] for row in rows("terms")}
    wrong = [row[0] for row in rows("terms") if not row[1] or set(alternatives(row[1].lower())) & replaced]
    assert wrong == []


def test_neutral_words_are_not_themselves_in_the_table():
    listed = {row[0] for row in rows("neutral")}
    assert [row[0] for row in rows("neutral") if set(alternatives(row[1])) & listed] == []


def test_verbs_of_saying_count_with_their_ending():
    strong, weak = attribution()
    assert {"ujarnya", "mengatakan"} <= strong
    assert "ujar" in weak - strong


def test_acronyms_keep_their_capitals_in_a_title():
    wrong = [
        short
        for short, *_ in rows("acronyms")
        if short.isalnum() and title_word(short.upper(), is_first=False) != short
    ]
    assert wrong == []
