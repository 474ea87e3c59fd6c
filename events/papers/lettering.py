"""Which letters can our type print, and what stands where it lacks one?

A tagged PDF may hold no letter that its font lacks, so that every text is brought within the type first: spaces become
plain ones, unseen signs go, accents beyond western Europe fall off (ş becomes s), and the rest becomes an empty box.
"""

import unicodedata

BOX = "\ufffd"
# What every file in fonts/ draws; deploy/paper_fonts.py adds the box to the site's cut of letters.
RANGES = ((" ", "~"), ("\u00a0", "\u00ac"), ("\u00ae", "ÿ"), ("–", "—"), ("‘", "‚"), ("“", "„"), ("′", "″"))
SINGLE = "•…€™−" + BOX
LETTERS = frozenset(SINGLE) | {chr(code) for first, last in RANGES for code in range(ord(first), ord(last) + 1)}
# Letters whose nearest neighbour Unicode doesn't tell.
NEIGHBOURS = dict(zip("đĐłŁıħĦŧŦœŒ‐‑‒―ʻʼʽ‛‹›⁄", "d D l L i h H t T oe OE - - – — ‘ ’ ‘ ‘ ' ' /".split(), strict=True))


def printable(text: str) -> str:
    """Return a text on one line with nothing in it that our type can't print."""
    line = " ".join(unicodedata.normalize("NFC", text).split())
    return " ".join("".join(letter if letter in LETTERS else _nearest(letter) for letter in line).split())


def _nearest(letter: str) -> str:
    if unicodedata.category(letter) in {"Cc", "Cf", "Mn", "Me"}:
        return ""
    bare = "".join(part for part in unicodedata.normalize("NFKD", letter) if not unicodedata.combining(part))
    near = NEIGHBOURS.get(letter, bare)
    return near if near and LETTERS.issuperset(near) else BOX
