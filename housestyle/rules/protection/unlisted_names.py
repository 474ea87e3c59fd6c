"""Which capitalised words are a person's name that no table lists, since nothing else explains them?"""

from housestyle.document import Document
from housestyle.rules.protection.people import gap, is_given, is_in_title
from housestyle.rules.protection.tables import places, table
from housestyle.spelling import lexicon

# Before a single unknown word these announce a place, a language, a make, not somebody.
_PLACE_LEADS = frozenset("di ke dari se asal menuju antara wilayah sekitar hingga sampai".split())


def is_unlisted_name(document: Document, first: int, after: int) -> bool:
    """Tell whether words inside a sentence are somebody's name by exclusion: no word, no place, no office, no thing.

    A region's names are never listed whole; what is left when all that is known has been taken away is a name.
    """
    words = document.words[first:after]
    lowers = [word.lower for word in words]
    if is_in_title(document, words[0].start) or document.is_masked(words[0].start):
        return False
    if any(len(lower) < 3 or _is_explained(lower) for lower in lowers) or all(map(is_given, lowers)):
        return False
    if words[0].opens:
        return len(words) > 1
    before = document.words[first - 1].lower
    return before not in table("leads_to_things") and (len(words) > 1 or not _leads_to_place(document, first))


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
