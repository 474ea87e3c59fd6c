"""Are regular forms explained, and slips in them not?"""

import pytest

from housestyle.spelling import lexicon
from housestyle.spelling.affixes import roots
from housestyle.spelling.suggest import accepts


@pytest.mark.parametrize(
    "word",
    "memviralkan diviralkan menindaklanjuti ke-3 berlari-lari kebiru-biruan sebaik-baiknya bersalam-salaman "
    "perkirakan terhindarkan kuambil bukumu pelatihanlah pascapandemi antarlembaga nonformal regeneratif robotik "
    "rumah-rumah sayur-mayur anak-anaknya sinergitas kehumasan overkapasitas".split(),
)
def test_regular_form_is_accepted(word):
    assert accepts(word.lower())


@pytest.mark.parametrize(
    "word",
    "pembinan melaksanan kegitan meningkatakn dilaksankan perkebunanan masyarkat berberapa peratma dnegan "
    "anak-anka pemasyarakatn".split(),
)
def test_slip_is_not_explained_away(word):
    assert not accepts(word)


def test_swallowed_letters_are_restored():
    assert {"sapu", "pukul", "tulis", "kirim"} <= {
        root for word in ("menyapu", "memukul", "menulis", "mengirim") for root in roots(word)
    }


def test_non_standard_word_is_left_to_its_own_rule():
    assert lexicon.non_standard()
    assert all(accepts(word) for word in lexicon.non_standard() if word.isalpha() and len(word) > 3)
