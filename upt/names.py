"""When do two spellings mean the same unit, and what is its address called?"""

import re
import unicodedata

from django.utils.text import slugify

KEY_LENGTH = 120

# What people write out, and what official names of units use instead. Longer forms stand before their parts.
SHORT_FORMS = (
    ("lembaga pembinaan khusus anak", "lpka"),
    ("lembaga pemasyarakatan", "lapas"),
    ("rumah tahanan negara", "rutan"),
    ("rumah tahanan", "rutan"),
    ("balai pemasyarakatan", "bapas"),
    ("rumah penyimpanan benda sitaan negara", "rupbasan"),
    ("lapastik", "lapas narkotika"),
    ("lpp", "lapas perempuan"),
    ("klas", "kelas"),
)


def name_key(name: str) -> str:
    """Reduce a name to its letters and digits, so that "Palangka Raya" equals "Palangkaraya"."""
    plain = unicodedata.normalize("NFKD", name).casefold()
    return "".join(letter for letter in plain if letter.isalnum())[:KEY_LENGTH]


def search_words(text: str, *, limit: int = 8) -> list[str]:
    """Split what was typed into words that can be looked for in name keys, long forms shortened."""
    plain = " ".join(text.casefold().split())[: 2 * KEY_LENGTH]
    for long_form, short_form in SHORT_FORMS:
        plain = re.sub(rf"\b{long_form}\b", short_form, plain)
    words = [name_key(word) for word in re.split(r"[\s\-/.,()]+", plain)]
    return [word for word in words if word][:limit]


def slug_for(name: str) -> str:
    """Make the address part of a unit's name."""
    return slugify(name)[:KEY_LENGTH].strip("-") or "upt"


def place_in(name: str) -> str:
    """Suggest a dateline place: what follows the class in a unit's name, else the whole name."""
    return re.split(r"\bKelas I{1,3}[AB]?\s+", name, maxsplit=1)[-1][:60]
