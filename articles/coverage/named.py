"""Which meeting of the agenda does a story's field `event` mean?

What is typed becomes a link where it names one meeting that the person may know of; anything else stays text, since
units write about occasions of their own as well. The text beside a link is what it was called when it was made.
"""

from dataclasses import dataclass

from articles.models import Revision
from articles.richtext import plain_line
from events.models import Meeting
from events.names import label_of
from events.queries.meetings import meetings_visible_to
from events.queries.search import meetings_named
from events.rules.meetings import may_see
from events.states.meetings import PUBLIC
from upt.actors import Actor

UNANNOUNCED = "Kegiatan yang belum diumumkan"  # stands beside the link to a draft, whose name isn't for everybody
CHOOSE = "Ketik sebagian nama, lalu pilih dari agenda. Acara lain cukup ditulis namanya."
OWN = "Tidak tertaut ke agenda. Bila ada di agenda, pilih dari daftar."
WHICH = "Ada {count} kegiatan bernama itu. Pilih yang bertanggal dari daftar."


@dataclass(frozen=True)
class Named:
    """What a story says of its event: the words, and the meeting of the agenda where they mean one."""

    text: str = ""
    meeting: Meeting | None = None
    candidates: int = 0  # how many meetings share the name, where that is why there is no link

    @property
    def meeting_id(self) -> int | None:
        return self.meeting.pk if self.meeting else None


def read_event(typed: str, actor: Actor, revision: Revision | None = None, *, is_review: bool = False) -> Named:
    """Read the field as a person posts it for a revision, or for a new story (2 queries at most).

    Words that stay as they were keep their link, whatever the meeting is called by now; under review they keep having
    none as well, since saving what is there already must change nothing.
    """
    text = plain_line(typed)
    if not text:
        return Named()
    if revision is not None and text == revision.event and (revision.meeting or is_review):
        return Named(text, revision.meeting)
    if text == UNANNOUNCED:  # whose link somebody else took away meanwhile
        return Named()
    found = meetings_named(text, meetings_visible_to(actor))
    if len(found) == 1:
        return Named(words_for(found[0]), found[0])
    return Named(text, candidates=len(found))


def words_for(meeting: Meeting) -> str:
    """Return the words that stand beside a link: everybody who reads the story on the desk reads them."""
    return label_of(meeting) if meeting.status in PUBLIC else UNANNOUNCED


def help_for(named: Named, actor: Actor) -> str:
    """Say beside the field what its words mean to the agenda."""
    if named.meeting is None:
        return WHICH.format(count=named.candidates) if named.candidates else OWN if named.text else CHOOSE
    if not may_see(actor, named.meeting):
        return "Tertaut ke kegiatan yang belum diumumkan."
    return f"Tertaut ke agenda: {label_of(named.meeting)}."
