"""What does a clipping say otherwise than our story and the meeting's record?"""

from dataclasses import dataclass

from articles.clippings.figures import document_of, figure_remarks
from articles.clippings.people import Person, people_in, people_remarks
from articles.clippings.remarks import Remark
from articles.models import Clipping
from articles.richtext import to_text
from events.queries.figures import official_figures
from upt.models import Unit


@dataclass(frozen=True)
class Comparison:
    """Remarks in reading order, the differences first; `has_basis` where there was anything to compare with."""

    differences: list[str]
    agreements: list[str]
    has_basis: bool


def comparison_of(clipping: Clipping) -> Comparison:
    """Compare numbers and names with the linked story, the linked meeting and the unit's head.

    A story that was withdrawn since is left out: its words are not to be repeated.
    """
    story = clipping.story if clipping.story and clipping.story.withdrawn_at is None else None
    official = official_figures(clipping.meeting) if clipping.meeting else ()
    ours = document_of(story.title, story.body, lead=story.lead, is_html=True) if story else None
    remarks = figure_remarks(document_of(clipping.headline, clipping.text), ours, official)
    known = [*_opener(clipping), *_head(clipping.unit)]
    if story:
        known += people_in(f"{story.lead}\n{to_text(story.body)}", "berita kita")
    remarks += people_remarks(f"{clipping.headline}\n{clipping.text}", known)
    return Comparison(_texts(remarks, True), _texts(remarks, False), bool(story or clipping.meeting))


def _texts(remarks: list[Remark], differs: bool) -> list[str]:
    return [remark.text for remark in remarks if remark.differs is differs]


def _opener(clipping: Clipping) -> list[Person]:
    meeting = clipping.meeting
    if meeting is None or not meeting.opened_by_name:
        return []
    acting = meeting.get_opened_by_acting_display() if meeting.opened_by_acting else ""
    return [Person(meeting.opened_by_name, f"{acting} {meeting.opened_by_position}".strip(), "catatan kegiatan")]


def _head(unit: Unit | None) -> list[Person]:
    if unit is None or not unit.head_name:
        return []
    acting = unit.get_head_acting_display() if unit.head_acting else ""
    return [Person(unit.head_name, f"{acting} {unit.head_title or 'Kepala'}".strip(), "catatan UPT")]
