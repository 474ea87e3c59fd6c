"""What does the checker need to know beside the text?"""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Setting:
    """The circumstances of one check.

    `unit_type` is the type of the unit in lower case (`lpka`, `lapas`, ...), `on` the day of publication (today where
    none is set yet), `known_words` the words that an editor accepted, in lower case, and `official_figures` the
    figures that are locked for the meeting told of, by what they count (`peserta`, `upt`). `reach` is how many units of
    how many took part in it by that record.
    """

    unit_type: str | None = None
    on: date | None = None
    known_words: frozenset[str] = frozenset()
    official_figures: tuple[tuple[str, int], ...] = ()
    reach: tuple[int, int] | None = None
