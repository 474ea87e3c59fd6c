"""Which word with a capital, written once, is one slip away from a common word or a known place?"""

from collections.abc import Iterator
from functools import lru_cache

from housestyle.document import Document, Word
from housestyle.findings import Hit
from housestyle.setting import Setting
from housestyle.spelling import lexicon, suggest
from housestyle.spelling.edits import cost, one_edit
from housestyle.spelling.suspects import Dress, Suspect, suspects
from housestyle.spelling.words import dressed

SHORTEST = 6
DEAREST, LONG_DEAREST, LONG = 0.9, 1.2, 9  # the most that the slip may cost, in a short word and in a long one
PLACE_LETTERS = 7  # a shorter name of a place has too many look-alikes
COMMON_LETTERS, COMMON_SCORE = 8, 4.4  # a long common word has no look-alikes among names
MOST_SEARCHES = 200
_UNITS = ("lapas", "rutan", "bapas")
# What small places, streets and buildings are called after: their names are in no list and resemble listed ones.
_BEFORE_SMALL_PLACES = frozenset(
    "aula blok desa dusun gang gedung gunung hotel jalan kafe kampung kelurahan kecamatan masjid nagari pantai pasar "
    "pondok pulau ruang sungai wisma".split()
)


def find_misspelt_names(document: Document, setting: Setting) -> Iterator[Hit]:
    """Yield words with a capital inside a sentence that are probably a common word or a place misspelt."""
    searches = 0
    for suspect in suspects(document, setting):
        if suspect.dress is Dress.HEADLINE or suspect.dress is Dress.SMALL:
            continue
        unit = _unit_before_class(suspect)
        if unit:
            yield _hit(suspect.word, (unit,))
        if unit or suspect.dress is not Dress.CAPITAL or len(suspect.lower) < SHORTEST:
            continue
        searches += 1
        if searches > MOST_SEARCHES:
            return
        meant = _meant(suspect.lower)
        if meant and not _is_in_a_name(suspect):
            yield _hit(suspect.word, meant)


def _hit(word: Word, meant: tuple[str, ...]) -> Hit:
    message = f"“{word.text}” tidak dikenal dan mirip dengan kata atau tempat yang lazim; periksa ejaannya."
    return Hit(word.start, word.end, message, tuple(dressed(each, word) for each in meant))


def _unit_before_class(suspect: Suspect) -> str | None:
    """Return the kind of unit that a word before its class is meant to be: Rtuan Kelas IIB."""
    after = suspect.after
    if after is None or after.lower not in ("kelas", "klas") or not 4 <= len(suspect.lower) <= 6:
        return None
    return next((kind for kind in _UNITS if cost(suspect.lower, kind) <= DEAREST), None)


@lru_cache(maxsize=1024)
def _meant(lower: str) -> tuple[str, ...]:
    """Return words of offices and names of places one slip away, the nearest first."""
    near = []
    dearest = LONG_DEAREST if len(lower) >= LONG else DEAREST
    for other in {*one_edit(lower)} - {lower}:
        is_place = len(lower) >= PLACE_LETTERS and other in lexicon.places()
        is_common = len(other) >= COMMON_LETTERS and lexicon.score().get(other, 0.0) >= COMMON_SCORE
        if (is_place or is_common or other in lexicon.offices()) and (slips := cost(lower, other)) <= dearest:
            near.append((slips, other))
    return tuple(word for _, word in sorted(near))[:3]


def _is_in_a_name(suspect: Suspect) -> bool:
    """Tell whether a neighbour shows that this is the name of a person, a firm or a small place."""
    before = suspect.before
    if before is not None and before.lower in _BEFORE_SMALL_PLACES:
        return True
    return any(_is_unknown_name(word) for word in (before, suspect.after))


def _is_unknown_name(word: Word | None) -> bool:
    if word is None or not word.is_capitalised or word.text.isupper() or len(word.lower) < 2:
        return False
    if word.lower in lexicon.places() or suggest.accepts(word.lower):
        return lexicon.is_given_name(word.lower)
    return True
