"""Which clippings do the tests speak of?"""

from datetime import date
from itertools import count
from typing import Any

from articles.clippings.services import Entry, add_clipping
from articles.models import Clipping
from upt.actors import actor_for

NUMBERS = count(1)
DAY = date(2026, 3, 11)
TEXT = (
    "Kebun di belakang lapas itu kini ramai pada pagi hari. Tujuh warga binaan menyiram bibit kangkung yang baru "
    "tumbuh, dan dua petugas mencatat hasilnya di papan kayu dekat gerbang sebelum sayur dibawa ke dapur umum."
)


def entry(**fields: Any) -> Entry:
    values: dict[str, Any] = {
        "address": f"https://kabar-contoh.example/berita/{next(NUMBERS)}",
        "headline": "Kebun Lapas Mulai Panen",
        "published_on": DAY,
        "sentiment": "netral",
        "unit": None,
        "text": TEXT,
    }
    return Entry(**values | fields)


def clip(user, unit, **fields: Any) -> Clipping:
    """Add a clipping of a unit (None: national) as somebody of the cast would."""
    return add_clipping(actor=actor_for(user), entry=entry(unit=unit, **fields))
