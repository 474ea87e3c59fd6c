"""Are exactly the words marked that both texts have?"""

from hypothesis import given
from hypothesis import strategies as st

from articles.similar.passages import SHORTEST_RUN, coverage, marked, shared_places
from articles.similar.sketch import shingles_of, words_of

MINE = (
    "<p>Pagi itu hujan. Bibit disemai sejak Juli di belakang dapur umum oleh kelompok tani.</p><p>Tidak ada lagi.</p>"
)
THEIRS = "Kata mereka, bibit disemai sejak Juli di belakang dapur umum. Lain dari itu sepi."


def shared(one: str, other: str) -> set[int]:
    return set(shingles_of(words_of(one))) & set(shingles_of(words_of(other)))


def test_shared_run_is_marked_with_its_signs_inside():
    [pieces, gap] = marked(MINE, shared("Bibit disemai sejak Juli di belakang dapur umum", THEIRS))
    assert [(piece.text, piece.is_shared) for piece in pieces] == [
        ("Pagi itu hujan. ", False),
        ("Bibit disemai sejak Juli di belakang dapur umum", True),
        (" oleh kelompok tani.", False),
    ]
    assert gap[0].is_gap


def test_gaps_in_a_row_are_one():
    text = "<p>satu satu</p><p>dua dua</p><p>Bibit disemai sejak Juli di belakang dapur</p>"
    paragraphs = marked(text, shared("Bibit disemai sejak Juli di belakang dapur", THEIRS))
    assert [paragraph[0].is_gap for paragraph in paragraphs] == [True, False]


def test_few_words_in_common_are_chance():
    words = ["a", "b", "c", "d", "e", "f", "g"]
    few = words[: SHORTEST_RUN - 1]
    assert not any(shared_places(few, set(shingles_of(words))))
    assert all(shared_places(words[:SHORTEST_RUN], set(shingles_of(words))))


TEXT = st.text("abc <>p/&;.–", max_size=200)


@given(TEXT, TEXT)
def test_what_is_shown_are_the_texts_own_words(one, other):
    for pieces in marked(one, shared(one, other)):
        for piece in pieces:
            assert piece.text
            assert piece.is_gap or piece.text in one or "&" in one or "<" in one


@given(st.lists(st.sampled_from("abcdefg"), max_size=60), st.lists(st.sampled_from("abcdefg"), max_size=60))
def test_coverage_is_a_share(one, other):
    common = set(shingles_of(one)) & set(shingles_of(other))
    assert 0.0 <= coverage(one, common) <= 1.0
    assert coverage(one, set(shingles_of(one))) == (1.0 if len(one) >= SHORTEST_RUN else 0.0)
