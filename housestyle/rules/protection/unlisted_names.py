"""Which capitalised words are a person's name that no table lists, since nothing else explains them?"""

from housestyle.document import Document
from housestyle.rules.protection.people import gap, is_given, is_in_title
from housestyle.rules.protection.tables import places, table
from housestyle.spelling import lexicon

# Zipf values: under 3.5 a word is seen less than four times in a million words, under 2.5 not once in two.
_RARE, _SELDOM = 3.5, 2.5
# Before a single unknown word these announce a place, not somebody.
_PLACE_LEADS = frozenset("di ke dari se asal menuju antara wilayah sekitar hingga sampai".split())
_CHINESE_SURNAMES = frozenset(
    "bong bun chia chin chong fung go goh gouw hiu jap kho khu kwee lauw lay lie liem lim ng oey ong phang sim tan "
    "teng thio tio tjan tjhin tjong wong yap".split()
)
_MARKS = ("“", "”", '"', "‘", "’", "'")


def is_unlisted_name(document: Document, first: int, after: int) -> bool:
    """Tell whether words inside a sentence are somebody's name by exclusion: no word, no place, no office, no thing.

    A region's names are never listed whole; what is left when all that is known has been taken away is a name.
    """
    words = document.words[first:after]
    lowers = [word.lower for word in words]
    if document.is_masked(words[0].start) or not (any(map(is_unheard_of, lowers)) or _are_seldom(lowers)):
        return False
    opens = words[0].opens or is_in_title(document, words[0].start)
    if _is_work(document, words[0].start, words[-1].end) or _is_word(lowers[0], len(words), opens=opens):
        return False
    if is_in_title(document, words[0].start):
        return len(words) > 1 or _has_surname(document, after)
    if words[0].opens:
        return len(words) > 1
    before = document.words[first - 1].lower
    return before not in table("leads_to_things") and (len(words) > 1 or not _leads_to_place(document, first))


def is_seldom(lower: str) -> bool:
    """Tell whether a word, be it listed, is as seldom as a family's name, and no place or English word."""
    if is_given(lower):
        return True
    return lexicon.score().get(lower, 0.0) < _SELDOM and not (
        lower in places() or lower in lexicon.offices() or lexicon.is_english(lower)
    )


def _are_seldom(lowers: list[str]) -> bool:
    """Tell whether three words are seldom ones, none a place, an office or English: Bong Kim Fa."""
    if len(lowers) != 3:
        return False
    if lowers[0] in _CHINESE_SURNAMES and all(len(lower) < 6 for lower in lowers):
        return True
    known = (lower in places() or lower in lexicon.offices() or lexicon.is_english(lower) for lower in lowers)
    return not any(known) and all(lexicon.score().get(lower, 0.0) < _RARE for lower in lowers)


def _is_work(document: Document, start: int, end: int) -> bool:
    """Tell whether quotation marks stand around the words alone: the lagu “Apuse”."""
    return document.text[start - 1 : start] in _MARKS and document.text[end : end + 1] in _MARKS


def _has_surname(document: Document, after: int) -> bool:
    """Tell whether another word that is only a name follows in a title, where a capital says nothing."""
    if after >= len(document.words) or document.words[after].opens or gap(document, after).strip():
        return False
    lower = document.words[after].lower
    return lexicon.score().get(lower, 0.0) < _SELDOM or is_unheard_of(lower)


def _is_word(lower: str, size: int, *, opens: bool) -> bool:
    """Tell whether a name's first word is a plain word: a rare one may open a longer name, as in Arjuna Simbolon."""
    if size > 1 and not opens:
        return False
    if not _is_explained(lower):
        return False
    is_rare = lexicon.knows(lower) and lexicon.score().get(lower, 9.0) < _RARE
    return not (size > 1 and is_rare and lower not in places() and lower not in lexicon.offices())


def is_unheard_of(lower: str) -> bool:
    return len(lower) > 2 and not is_given(lower) and not _is_explained(lower)


def _is_explained(lower: str) -> bool:
    """Tell whether a word is something other than a name: a word of the language, a place, English, an office."""
    if is_given(lower):
        return False
    if lower in places() or lower in lexicon.places() or lower in lexicon.offices() or lexicon.is_english(lower):
        return True
    return lexicon.knows(lower)


def _leads_to_place(document: Document, first: int) -> bool:
    before = document.words[first - 1]
    return before.lower in _PLACE_LEADS and not gap(document, first).strip()
