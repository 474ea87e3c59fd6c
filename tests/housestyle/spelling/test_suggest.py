"""Is what is meant proposed first?"""

import pytest

from housestyle.spelling import lexicon, suggest
from housestyle.spelling.edits import cost, neighbours


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("sintergitas", "sinergitas"),
        ("sevara", "secara"),
        ("interitas", "integritas"),
        ("meningkatakn", "meningkatkan"),
        ("melaksanan", "melaksanakan"),
        ("pemasyarakatn", "pemasyarakatan"),
        ("kepribdian", "kepribadian"),
        ("bersitifikat", "bersertifikat"),
        ("tangung", "tanggung"),
        ("dnegan", "dengan"),
        ("yagn", "yang"),
    ],
)
def test_meant_word_comes_first(typed, meant):
    assert suggest.best(typed)[0].word == meant


def test_two_words_written_as_one_are_parted():
    assert suggest.split("iniadalah").word == "ini adalah"
    assert suggest.split("pemasyarakatan") is None


def test_keys_beside_each_other_weigh_less_than_far_ones():
    assert "v" in neighbours("c")
    assert cost("sevara", "secara") < cost("separa", "secara")
    assert cost("dnegan", "dengan") < cost("gendan", "dengan")
    assert cost("kata", "kata") == 0


def test_suggestions_are_never_non_standard():
    assert not lexicon.non_standard() & {word for word in lexicon.score() if len(word) > 3}
