"""Which acronyms does the newsroom know, what do they stand for, and which need no explanation?"""

from dataclasses import dataclass
from functools import cache

from housestyle.rules.newsroom.tables import alternatives, rows


@dataclass(frozen=True)
class Entry:
    """An acronym as it is written, what it may stand for, best first, and whether every reader knows it."""

    short: str
    full: tuple[str, ...]
    is_known: bool
    is_light: bool = False  # one that many readers know

    @property
    def opened(self) -> tuple[str, ...]:
        """How it reads where it is used first."""
        return tuple(f"{full} ({self.short})" for full in self.full)


@cache
def register() -> dict[str, Entry]:
    """Return the table by the acronyms in lower case."""
    return {
        short.lower(): Entry(short, alternatives(full), mark == "dikenal", mark == "ringan")
        for short, full, mark in rows("acronyms")
    }


def entry_of(text: str) -> Entry | None:
    """Return the entry of a word that is written as the acronym, or wholly in capitals: bumdes isn't BUMDes."""
    entry = register().get(text.lower())
    return entry if entry and (text == entry.short or text.isupper()) else None
