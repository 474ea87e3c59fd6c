"""How does a locked figure read, and how may a reader check it?"""

from collections.abc import Iterable
from typing import NamedTuple

from events.models import OfficialFigure
from events.queries.figures import is_whole
from events.rules.figures import Counts, reach_of
from upt.dates import moment_text


class FigureRow(NamedTuple):
    number: int
    sentence: str
    reach: str
    when: str
    who: str
    reason: str
    digest: str
    is_whole: bool


def figure_rows(figures: Iterable[OfficialFigure], zone: str) -> list[FigureRow]:
    """Return locked versions in ready words, each checked against its own seal."""
    return [
        FigureRow(
            figure.number,
            figure.sentence,
            reach_of(Counts(**figure.counts)),
            moment_text(figure.locked_at, zone),
            str(figure.locked_by or "Sistem"),
            figure.reason,
            figure.digest,
            is_whole(figure),
        )
        for figure in figures
    ]
