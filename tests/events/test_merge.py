"""Does merging take over what one person changed, keep both, and clash only where both touched the same paragraph?"""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from events.merge import Clash, merge_rows, merge_texts

WORDS = st.lists(st.sampled_from("abcdefg"), max_size=9)
ROWS = st.dictionaries(st.sampled_from("klmn"), st.sampled_from("123"), max_size=4)
BASE = ["Pembukaan", "Paparan", "Penutup"]


def merged(theirs, mine, base=BASE):
    return tuple(merge_texts(base, theirs, mine))


def test_different_paragraphs_are_merged():
    assert merged(["Pembukaan oleh Dirjen", *BASE[1:]], [*BASE[:2], "Penutup dan doa"]) == (
        ["Pembukaan oleh Dirjen", "Paparan", "Penutup dan doa"],
        [],
    )


def test_neighbouring_paragraphs_are_merged():
    assert merged(["Satu", *BASE[1:]], ["Pembukaan", "Dua", "Penutup"]) == (["Satu", "Dua", "Penutup"], [])


def test_the_same_paragraph_clashes_and_mine_stays_beside_theirs():
    assert merged(["Satu", *BASE[1:]], ["Dua", *BASE[1:]]) == (["Dua", *BASE[1:]], [Clash(("Satu",), ("Dua",))])


def test_the_same_change_is_no_clash():
    assert merged(["Satu", *BASE[1:]], ["Satu", *BASE[1:]]) == (["Satu", *BASE[1:]], [])


def test_deleting_what_the_other_changed_clashes():
    assert merged(["Satu", *BASE[1:]], BASE[1:]) == (BASE[1:], [Clash(("Satu",), ())])


def test_two_new_paragraphs_at_one_place_both_stay_the_first_saved_first():
    assert merged([*BASE, "Doa"], [*BASE, "Foto bersama"]) == ([*BASE, "Doa", "Foto bersama"], [])


def test_two_new_stretches_with_a_paragraph_in_common_clash():
    clash = Clash(("Doa", "Lagu"), ("Doa", "Foto"))
    assert merged([*BASE, "Doa", "Lagu"], [*BASE, "Doa", "Foto"]) == ([*BASE, "Doa", "Foto"], [clash])


def test_two_texts_that_began_from_nothing_clash():
    assert merged(["Satu"], ["Dua"], base=[]) == (["Dua"], [Clash(("Satu",), ("Dua",))])


def test_a_paragraph_inserted_into_what_the_other_rewrote_clashes():
    theirs, mine = ["Baru"], ["Pembukaan", "Sisipan", *BASE[1:]]
    assert merged(theirs, mine) == (mine, [Clash(("Baru",), tuple(mine))])


def test_endless_repetition_is_merged_as_a_whole_and_at_once():
    many = ["a"] * 2000
    assert merged([*many, "b"], many, base=many) == ([*many, "b"], [])


@given(WORDS, WORDS)
def test_one_side_alone_decides(base, new):
    assert merged(new, base, base) == merged(base, new, base) == merged(new, new, base) == (new, [])


@given(WORDS, WORDS, WORDS)
def test_nothing_that_was_typed_is_lost(base, theirs, mine):
    """What I added is in the result; what they added is in it or in a clash that shows it."""
    parts, clashes = merge_texts(base, theirs, mine)
    shown = Counter(parts) + Counter(part for clash in clashes for part in clash.theirs)
    assert Counter(mine) - Counter(base) - Counter(parts) == Counter()
    assert Counter(theirs) - Counter(base) - shown == Counter()


@given(WORDS, WORDS, WORDS)
def test_who_comes_second_makes_no_other_text(base, theirs, mine):
    one, other = merge_texts(base, theirs, mine), merge_texts(base, mine, theirs)
    assert [(clash.mine, clash.theirs) for clash in one.clashes] == [tuple(clash) for clash in other.clashes]
    if not one.clashes:
        assert Counter(one.parts) == Counter(other.parts)


@given(ROWS, ROWS, ROWS)
def test_rows_follow_the_same_rules(base, theirs, mine):
    rows, clashes = merge_rows(base, theirs, mine)
    assert merge_rows(base, theirs, base) == (theirs, {})
    assert {key: rows.get(key) for key in clashes} == {key: mine.get(key) for key in clashes}
    assert all(theirs.get(key) != base.get(key) != mine.get(key) != theirs.get(key) for key in clashes)
    for key in {*base, *theirs, *mine} - {*clashes}:
        changed = theirs.get(key) if theirs.get(key) != base.get(key) else mine.get(key)
        assert rows.get(key) == changed


def test_new_rows_stand_last_and_their_order_stays():
    assert list(merge_rows({"a": 1, "b": 1}, {"b": 1, "a": 1, "c": 1}, {"a": 1, "b": 2, "d": 1})[0]) == list("bacd")
