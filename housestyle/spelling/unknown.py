"""Which words does no list have, though nothing lies near that they could be?"""

import re
from collections.abc import Iterator

from housestyle.document import Document
from housestyle.findings import Hit
from housestyle.setting import Setting
from housestyle.spelling import lexicon
from housestyle.spelling.misspelt import meant
from housestyle.spelling.suspects import Dress, suspects

SHORTEST, MOST, MOST_SEARCHES = 5, 5, 60
# What Indonesian and regional words don't have: three consonant sounds in a row, or three vowels of which two are the
# same. A word from a language unknown to us but well formed is left in peace.
_DIGRAPH = re.compile(r"ng|ny|sy|kh|ch|sh|th|str|skr|spr|nstr|ngk|ngg|mpr|mbr|nkr|ntr|ndr|ktr|mpl|mbl|ngs")
_ODD = re.compile(r"[bcdfghjklmnpqrstvwxyz*]{3}|([aiueo])\1\1|[bcdfghjklmnpqrstvwxyz*]{2}$")


def find_unknown(document: Document, setting: Setting) -> Iterator[Hit]:
    """Yield words written small that are in no list, each once and only a few: for the eye, not a reproach."""
    seen: set[str] = set()
    told = 0
    for suspect in suspects(document, setting):
        lower = suspect.lower
        if suspect.dress is not Dress.SMALL or len(lower) < SHORTEST or lower in seen:
            continue
        seen.add(lower)
        if len(seen) > MOST_SEARCHES or told >= MOST:
            return
        if lexicon.is_english(lower) or lexicon.is_name(lower) or document.is_quoted(suspect.word.start):
            continue
        if _ODD.search(_DIGRAPH.sub("*", lower)) and not meant(suspect, deep=len(seen) <= MOST_SEARCHES // 2):
            told += 1
            message = f"“{suspect.word.text}” belum ada dalam kamus; bila benar, usulkan ke kamus redaksi."
            yield Hit(suspect.word.start, suspect.word.end, message)
