"""Do sketches stand for their texts: the same for the same, close for close ones?"""

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from articles.similar.sketch import (
    BANDS,
    BUCKETS,
    SHINGLE,
    containment,
    keys_of,
    likeness,
    packed,
    shingles_of,
    sketch_of,
    unpacked,
    words_of,
)

WORDS = st.lists(st.text("abcdefghij", min_size=1, max_size=6), min_size=SHINGLE, max_size=300)


def sketch(words):
    return sketch_of(set(shingles_of(words)))


def some_words(number: int, seed: str) -> list[str]:
    random = Random(seed)
    return [f"kata{random.randrange(50_000)}" for _ in range(number)]


@given(WORDS)
def test_the_same_words_give_the_same_sketch_however_often(words):
    assert sketch(words) == sketch(list(words))
    assert sketch_of(shingles_of(words)) == sketch_of(sorted(shingles_of(words)))
    assert likeness(sketch(words), sketch(words)) == 1.0


@given(WORDS)
def test_packing_keeps_every_bit(words):
    assert unpacked(packed(sketch(words))) == sketch(words)
    assert len(sketch(words)) == BUCKETS


@given(WORDS)
def test_keys_fit_the_column(words):
    keys = keys_of(packed(sketch(words)))
    assert len(keys) == sum(times for _, times in BANDS)
    assert all(-(1 << 31) <= key < 1 << 31 for key in keys)


@given(WORDS, WORDS)
def test_containment_is_a_share_and_asks_nobody_first(one, other):
    a, b = set(shingles_of(one)), set(shingles_of(other))
    assert 0.0 <= containment(a, b) == containment(b, a) <= 1.0
    assert containment(a, a) == 1.0


@given(WORDS)
def test_a_part_is_wholly_contained(words):
    part = words[: max(SHINGLE, len(words) // 2)]
    assert containment(set(shingles_of(part)), set(shingles_of(words))) == 1.0


def test_nothing_has_no_sketch():
    assert sketch_of([]) == ()
    assert containment(set(), {1}) == 0.0


def test_case_and_signs_dont_count():
    assert words_of("Kalapas: “Siap!” (Kamis, 19/11)") == words_of("kalapas siap KAMIS 19 11")


@settings(deadline=None, max_examples=40)
@given(st.integers(0, 10_000), st.sampled_from([30, 60, 150, 400]), st.floats(0.1, 0.9))
def test_likeness_is_near_the_truth(seed, number, share):
    """64 buckets are off by 0.06 as a rule; five times that would be a broken sketch."""
    words = some_words(number, f"asli {seed}")
    changed = words[: int(number * share)] + some_words(number - int(number * share), f"lain {seed}")
    a, b = set(shingles_of(words)), set(shingles_of(changed))
    assert likeness(sketch_of(a), sketch_of(b)) == pytest.approx(len(a & b) / len(a | b), abs=0.32)


@pytest.mark.parametrize("number", [30, 80, 300])
def test_strangers_share_no_key(number):
    sketches = [packed(sketch(some_words(number, f"cerita {seed}"))) for seed in range(60)]
    keys = [set(keys_of(data)) for data in sketches]
    assert sum(bool(a & b) for place, a in enumerate(keys) for b in keys[place + 1 :]) == 0


@pytest.mark.parametrize(("share", "found"), [(0.05, 1.0), (0.15, 0.95)])
def test_edited_copies_share_a_key(share, found):
    """The share of copies that a key alone finds, whatever their age."""
    hits = 0
    for seed in range(200):
        random, words = Random(seed), some_words(250, f"naskah {seed}")
        edited = list(words)
        for place in random.sample(range(len(words)), round(share * len(words))):
            edited[place] = "ganti"
        hits += bool(set(keys_of(packed(sketch(words)))) & set(keys_of(packed(sketch(edited)))))
    assert hits / 200 >= found
