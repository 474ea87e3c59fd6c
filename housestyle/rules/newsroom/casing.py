"""How are capitals set: is a stretch all in capitals, and how does a suggestion take over a word's capitals?"""

import re
from collections.abc import Sequence
from functools import cache

from housestyle.document import Word
from housestyle.rules.newsroom.tables import rows

# Prepositions and conjunctions, which a title writes small unless it begins with one.
SMALL = frozenset(
    "di ke dari dan yang untuk pada dengan dalam oleh sebagai bagi serta atau kepada terhadap tentang agar karena "
    "demi daripada maupun tetapi".split()
)
# Words that some take for one of those and others don't.
EITHER = frozenset(
    """hingga sampai saat ketika usai seusai sejak selama antara tanpa lewat melalui menuju jelang menjelang bersama
    seperti secara guna per jika bila apabila namun lalu sambil sebelum setelah sesudah akan para si sang itu
    ini bin binti van von de la al el ala via vs kg km ha cm mm ml wib wita wit""".split()
)
_ROMAN = re.compile(r"(?:X{0,3}(?:IX|IV|V?I{0,3}))[AB]?")


def is_all_capitals(words: Sequence[Word]) -> bool:
    """Tell whether a stretch of at least three words is set in capitals."""
    long = [word for word in words if len(word.text) > 1 and word.text[0].isalpha()]
    return len(long) >= 3 and sum(word.text.isupper() for word in long) > 0.8 * len(long)


@cache
def _known_forms() -> dict[str, str]:
    return {short.lower(): short for short, _, _ in rows("acronyms")} | {"plt": "Plt", "plh": "Plh"}


def title_word(text: str, *, is_first: bool) -> str:
    """Write a word of a title in capitals as a title has it: acronyms and classes keep theirs, small words none."""
    lower = text.lower()
    if lower in SMALL:
        return lower.capitalize() if is_first else lower
    if lower in _known_forms():
        return _known_forms()[lower]
    if (_ROMAN.fullmatch(text) and text) or _is_unspoken(text):
        return text
    return "-".join(part.capitalize() for part in lower.split("-"))


def _is_unspoken(text: str) -> bool:
    """Tell whether nobody can speak a word, so that it must be an initialism."""
    return 1 < len(text) <= 5 and text.isupper() and not set(text) & set("AEIOU")


def like(written: str, words: str) -> str:
    """Give words the capitals of what was written: none, the first, or every one."""
    parts = written.split()
    if len(parts) > 1 and all(part[0].isupper() for part in parts):
        return " ".join(part if part.lower() in SMALL else part[:1].upper() + part[1:] for part in words.split())
    return words[:1].upper() + words[1:] if written[:1].isupper() else words
