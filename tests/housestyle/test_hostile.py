"""Does any text make the checker slow? Told by growth, not by the clock: twice the text, not four times the work."""

from time import process_time

import pytest

from bench.housestyle import hostile_texts
from housestyle import check

SHORT, LONG = 20_000, 80_000  # four times the text
MOST_GROWTH = 10  # a quadratic rule shows 16; what is linear shows about 4, and this machine is noisy
TEXTS = hostile_texts()


def cost(text: str) -> float:
    best = float("inf")
    for _ in range(3):
        started = process_time()
        check(text)
        best = min(best, process_time() - started)
    return best


@pytest.mark.parametrize("name", TEXTS)
def test_work_grows_with_the_text(name):
    check("hangat")
    text = TEXTS[name]
    short, long = cost(text[:SHORT]), cost(text[:LONG])
    assert long < MOST_GROWTH * max(short, 0.01)


def test_what_must_not_be_published_is_found_at_the_end_of_the_longest_text():
    text = "Petugas bekerja. " * 12_000 + "Pendaftaran memakai NIK 6271011203900001 di loket sevara."
    assert [finding.rule for finding in check(text) if finding.severity == "block"] == ["nik"]
