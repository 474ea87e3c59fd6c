"""Does the work grow no faster than the text, and does nothing escape behind a crowd of decoys?"""

import sys

import pytest

from housestyle import Part, Setting
from housestyle.checker import MOST_HITS
from housestyle.document import MOST_CHARACTERS, Document
from housestyle.rules.protection import RULES
from tests.housestyle.protection.story import blocked, rules_of

PIECES = [
    "A ", "1 ", "62-", "08.00-", "a@a.", "“", "(", ".", "Rian dan ", "anak binaan ", "korban ", "ibunya ", "SMP A ",
    "siswa SMP N 1 ", "rumah di Jalan A No 1 ", "asal Desa A ", "divonis ", "anak binaan, Rian, ", "B 1 A ", "NIK ",
    "a-b.",
]  # fmt: skip
SIZE = 6_000


def calls(text, unit_type):
    """Count the function calls that the rules make: a measure of work that no busy machine disturbs."""
    document = Document([Part("text", text)])
    assert document.words is not None
    count = 0

    def tick(frame, event, argument):
        nonlocal count
        count += event in {"call", "c_call"}

    sys.setprofile(tick)
    try:
        for rule in RULES:
            for number, _ in enumerate(rule.find(document, Setting(unit_type=unit_type))):
                if number == MOST_HITS:
                    break
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("piece", PIECES)
@pytest.mark.parametrize("unit_type", ["lpka", "lapas"])
def test_work_grows_with_the_text_and_no_faster(piece, unit_type):
    once = calls(piece * (SIZE // len(piece)), unit_type)
    fourfold = calls(piece * (4 * SIZE // len(piece)), unit_type)
    assert fourfold < 6 * once + 2_000


def test_crowd_of_decoys_is_held_back_itself():
    assert "anak-orang-tua" in rules_of("Anak binaan. " + "ibunya datang " * 3_000 + "ibunya, Siti, pulang.")


def test_what_is_too_long_to_read_is_held_back():
    assert blocked("x" * MOST_CHARACTERS) == []
    assert rules_of("x" * (MOST_CHARACTERS + 1)) == {"terlalu-panjang"}
