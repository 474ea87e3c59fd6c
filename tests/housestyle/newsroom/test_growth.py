"""Does the time grow with the text and no faster, whatever is typed?"""

from itertools import islice
from time import process_time

import pytest

from housestyle.document import Document
from housestyle.parts import Part
from housestyle.rules import facts, newsroom
from housestyle.setting import Setting

SEEDS = [
    "a ", "1/1/2025 ", "Senin dan ", "(", "“", '"', "- ", "A", "Lapas Kelas ", "ABC (", "ke-1 ", "\n", "plt. ",
    "“Kami akan maju terus bersama.” ", "150 peserta. 155 peserta itu. ", "dua ", "Lapas Kelas IIA Xyzabcd ",
]  # fmt: skip
SMALL, TIMES = 10_000, 4
SLACK = 3  # a quadratic rule would take TIMES * TIMES as long


def seconds(seed, size):
    return min(_once(Document([Part("text", (seed * size)[:size])])) for _ in range(3))


def _once(document):
    assert document.words is not None
    begin = process_time()
    for rule in (*facts.RULES, *newsroom.RULES):
        list(islice(rule.find(document, Setting()), 200))
    return process_time() - begin


@pytest.mark.parametrize("seed", SEEDS)
def test_four_times_the_text_takes_about_four_times_as_long(seed):
    assert seconds(seed, SMALL * TIMES) < seconds(seed, SMALL) * TIMES * SLACK
