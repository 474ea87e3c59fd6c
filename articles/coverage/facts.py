"""What does a story's first draft say of a meeting? Its public facts, as plain sentences to be rewritten."""

from collections.abc import Iterable
from datetime import datetime

from django.utils.html import escape

from articles.richtext import clean
from events.days import days_text
from events.models import Meeting, RundownItem
from events.queries.meetings import announced_rundowns
from events.states.meetings import ItemKind, MeetingKind, Mode
from upt.dates import local
from upt.states import Acting

SPELT = {Acting.PLT: "Pelaksana Tugas (Plt.)", Acting.PLH: "Pelaksana Harian (Plh.)"}
AGAIN = {
    MeetingKind.RAKOR: "Rapat itu",
    MeetingKind.RAKERNIS: "Rapat itu",
    MeetingKind.BIMTEK: "Bimbingan itu",
    MeetingKind.BRIEFING: "Pengarahan itu",
}


def body_from(meeting: Meeting, at: datetime) -> str:
    """Write what the agenda tells everybody of a meeting (2 queries): name, days, place, theme, opening, sessions."""
    will = "akan " if local(at, meeting.timezone).date() < meeting.starts_on else ""
    again = AGAIN[MeetingKind(meeting.kind)]
    sentences = [
        " ".join(f"{meeting.title} {will}berlangsung {_place(meeting)} pada {days_text(meeting)}.".split()),
        f"{again} bertema “{meeting.theme}”." if meeting.theme else "",
        f"{again} {will}dibuka oleh {_opener(meeting)}." if meeting.opened_by_name else "",
    ]
    paragraphs = "".join(f"<p>{escape(sentence)}</p>" for sentence in sentences if sentence)
    rundowns = announced_rundowns(meeting)
    return clean(paragraphs + _sessions(rundowns[0].items.all() if rundowns else ()))


def _place(meeting: Meeting) -> str:
    places = ", ".join(filter(None, (meeting.venue, meeting.city)))
    beside = "dan secara virtual" if meeting.mode == Mode.HYBRID else ""
    if not places:
        return "secara virtual" if meeting.mode == Mode.VIRTUAL else ""
    closed = f"di {places}," if meeting.venue and meeting.city else f"di {places}"
    return f"{closed} {beside}".strip()


def _opener(meeting: Meeting) -> str:
    acting = SPELT[Acting(meeting.opened_by_acting)] + " " if meeting.opened_by_acting else ""
    return f"{acting}{meeting.opened_by_position}, {meeting.opened_by_name}"


def _sessions(items: Iterable[RundownItem]) -> str:
    titles = [item.title for item in items if item.kind == ItemKind.SESSION]
    if not titles:
        return ""
    return "<p>Susunan acaranya:</p><ul>" + "".join(f"<li>{escape(title)}</li>" for title in titles) + "</ul>"
