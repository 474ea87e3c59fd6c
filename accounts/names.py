"""How is a person's name kept? It stands in letters, bylines and the record, where everything is on one line."""

import unicodedata

UNSEEN = ("Cc", "Cf")  # controls, and signs such as U+202E that turn the words around them


def clean_name(text: str) -> str:
    """Return a name as one line of signs that can be seen."""
    spaced = " ".join(text.split())
    return "".join(sign for sign in spaced if unicodedata.category(sign) not in UNSEEN).strip()
