"""How does a story quote a meeting's locked figure?"""

from datetime import datetime
from typing import NamedTuple

from articles.models import Revision
from articles.states import FACE, WRITABLE
from events.models import OfficialFigure
from events.queries.figures import public_figure
from events.rules.figures import Counts, reach_of, sentence_of
from events.states.meetings import MeetingKind
from housestyle.rules.language.figures import LARGEST_WORD, spelled
from upt.dates import moment_text, number_text

AGAIN = {
    MeetingKind.RAKOR: "Rapat itu",
    MeetingKind.RAKERNIS: "Rapat itu",
    MeetingKind.BIMTEK: "Bimbingan itu",
    MeetingKind.BRIEFING: "Pengarahan itu",
}


class Quote(NamedTuple):
    """A locked figure as it stands beside a story."""

    text: str
    reach: str
    when: str
    number: int
    slug: str  # of the meeting, whose page shows every version
    is_newer: bool  # than what stands in the story
    since: str  # what had become of the story by then


def quote_of(revision: Revision | None, meeting_pk: int | None) -> Quote | None:
    """Return what a story may quote of an announced meeting (1 query, none without a meeting).

    A revision that was sent or is out has its text since then; a figure that was locked later is to be compared.
    """
    figure = public_figure(meeting_pk) if meeting_pk else None
    if figure is None:
        return None
    meeting, reach = figure.meeting, reach_of(Counts(**figure.counts))
    when = moment_text(figure.locked_at, meeting.timezone)
    at, since = _settled(revision)
    is_newer = at is not None and at < figure.locked_at
    return Quote(figure_text(figure), reach, when, figure.number, meeting.slug, is_newer, since)


def _settled(revision: Revision | None) -> tuple[datetime | None, str]:
    if revision is None or revision.status in WRITABLE:
        return None, ""
    if revision.status in FACE:
        return revision.article.published_at, "terbit"
    return revision.submitted_at, "dikirim"


def figure_text(figure: OfficialFigure) -> str:
    """Write a locked figure as a sentence of a story, small numbers in words."""
    counts, again = Counts(**figure.counts), AGAIN[MeetingKind(figure.meeting.kind)]
    if counts.participants:
        return f"{again} diikuti {sentence_of(counts, _in_prose)}."
    return f"Sebanyak {_in_prose(counts.virtual_units)} UPT mengikuti {again.lower()} secara virtual."


def _in_prose(number: int) -> str:
    return spelled(number) if number <= LARGEST_WORD else number_text(number)
