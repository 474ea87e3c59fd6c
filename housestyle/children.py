"""Is a story about children in custody or in a case?"""

import re

_TYPES = frozenset({"lpka", "lpas"})
_WORDS = re.compile(
    r"\b(?:anak binaan|andikpas|anak didik pemasyarakatan|abh|anak (?:yang )?ber(?:hadapan|konflik) dengan hukum|"
    r"anak korban|anak saksi|klien anak|lpka|lpas)\b",
    re.I,
)


def is_about_children(text: str, unit_type: str | None = None) -> list[str]:
    """Return the words, or the unit type, that make a text one about children; empty where nothing does."""
    if unit_type in _TYPES:
        return [str(unit_type)]
    return [found.group() for found in _WORDS.finditer(text)]
