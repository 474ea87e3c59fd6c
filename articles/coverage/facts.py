"""What does a story's first draft say of a meeting? Its public facts, as plain sentences to be rewritten."""

from collections.abc import Sequence
from datetime import datetime

from django.utils.html import escape

from articles.coverage.figures import AGAIN, figure_text
from articles.richtext import clean
from events.days import days_text
from events.models import Delegate, Meeting
from events.queries.attendance import presence_of
from events.queries.figures import public_figure
from events.queries.meetings import announced_rundowns
from events.states.meetings import ItemKind, MeetingKind, Mode
from upt.dates import local
from upt.models import Unit
from upt.states import Acting

SPELT = {Acting.PLT: "Pelaksana Tugas (Plt.)", Acting.PLH: "Pelaksana Harian (Plh.)"}


def body_from(meeting: Meeting, at: datetime, unit: Unit) -> str:
    """Write what the agenda tells everybody of a meeting, and whom a unit had there (4 queries).

    Name, days, place, theme, opening, the locked figure, the unit's delegates who were seen, sessions.
    """
    will = "akan " if local(at, meeting.timezone).date() < meeting.starts_on else ""
    again = AGAIN[MeetingKind(meeting.kind)]
    figure = public_figure(meeting.pk)
    sentences = [
        " ".join(f"{meeting.title} {will}berlangsung {_place(meeting)} pada {days_text(meeting)}.".split()),
        f"{again} bertema “{meeting.theme}”." if meeting.theme else "",
        f"{again} {will}dibuka oleh {_opener(meeting)}." if meeting.opened_by_name else "",
        figure_text(figure) if figure else "",
    ]
    paragraphs = "".join(f"<p>{escape(sentence)}</p>" for sentence in sentences if sentence)
    rundowns = announced_rundowns(meeting)
    sessions = [item.title for item in rundowns[0].items.all() if item.kind == ItemKind.SESSION] if rundowns else []
    people = [f"{one.position}, {one.name}" for one in delegation_of(meeting, unit)]
    return clean(paragraphs + _listed(f"Peserta dari {unit.name}:", people) + _listed("Susunan acaranya:", sessions))


def delegation_of(meeting: Meeting, unit: Unit) -> list[Delegate]:
    """List a unit's delegates who have a place and were seen, in the order of their registration (1 query)."""
    seen = {scan.delegate_id: scan.delegate for scan in presence_of(meeting).present() if scan.delegate}
    own = [delegate for delegate in seen.values() if delegate.invitation.unit_id == unit.pk]
    return sorted(own, key=lambda delegate: (delegate.registered_at, delegate.pk))


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


def _listed(before: str, lines: Sequence[str]) -> str:
    if not lines:
        return ""
    return f"<p>{escape(before)}</p><ul>" + "".join(f"<li>{escape(line)}</li>" for line in lines) + "</ul>"
