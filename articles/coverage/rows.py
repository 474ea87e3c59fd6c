"""What does the board say of one unit, as far as a person may know?"""

from datetime import datetime
from typing import NamedTuple

from django.urls import reverse

from articles.clippings.rules import may_place
from articles.coverage.expected import Came
from articles.coverage.states import (
    ATTENDANCE_TONES,
    TONES,
    Attendance,
    Coverage,
    Writing,
    attendance_of,
    coverage_of,
    is_late,
    writing_of,
)
from articles.coverage.stories import Told
from articles.desk_queries.rows import NO_TITLE
from articles.faces import Link
from events.models import Meeting
from events.states.meetings import PUBLIC, MeetingStatus
from upt.actors import Actor
from upt.models import Unit
from upt.queries import is_former

MOST_NAMED = 3  # stories of one unit that are named on its row


class Row(NamedTuple):
    """One unit on the board. `may_draft`: its agent finds the button that begins a story here."""

    unit: Unit
    attendance: Attendance
    attendance_tone: str
    writing: Writing
    drafted: int
    published: int
    clipped: int
    clippings_url: str  # empty where the person may not read them
    state: Coverage
    tone: str
    stories: list[Link]
    may_draft: bool


class Facts(NamedTuple):
    """What is known of all units, read once."""

    told: dict[int, Told]
    came: Came
    clipped: dict[int, int]
    at: datetime


def row_of(actor: Actor, meeting: Meeting, unit: Unit, facts: Facts) -> Row:
    """Describe one unit as a person may see it."""
    told = facts.told.get(unit.pk, Told())
    drafted, published = len(told.drafted), len(told.published)
    came, clipped = facts.came, facts.clipped.get(unit.pk, 0)
    is_due = unit.pk in came.expected or drafted > 0
    state = coverage_of(drafted=drafted, published=published, is_late=is_due and is_late(meeting, facts.at))
    attendance = attendance_of(meeting, on_site=unit.pk in came.on_site, virtual=unit.pk in came.virtual, at=facts.at)
    return Row(
        unit=unit,
        attendance=attendance,
        attendance_tone=ATTENDANCE_TONES[attendance],
        writing=writing_of(told.drafted[0][2] if told.drafted else None, published=published),
        drafted=drafted,
        published=published,
        clipped=clipped,
        clippings_url=_clippings_url(actor, meeting, unit) if clipped else "",
        state=state,
        tone=TONES[state],
        stories=_stories(actor, unit, told),
        may_draft=unit.pk in actor.unit_ids and not told.drafted and not told.published and is_draftable(meeting, unit),
    )


def _clippings_url(actor: Actor, meeting: Meeting, unit: Unit) -> str:
    if meeting.status not in PUBLIC or not may_place(actor, unit):
        return ""
    return f"{reverse('desk-clippings:list')}?kegiatan={meeting.pk}&upt={unit.pk}"


def _stories(actor: Actor, unit: Unit, told: Told) -> list[Link]:
    """Name what is out, and what is being written to those who may read it."""
    out = [Link(title, url) for _, title, url in told.published]
    may_read = actor.is_editor or unit.pk in actor.unit_ids or unit.kanwil_id in actor.kanwil_ids
    worked_on = [Link(title or NO_TITLE, reverse("desk:article", args=[pk])) for pk, title, _ in told.drafted]
    return (out + (worked_on if may_read else []))[:MOST_NAMED]


def is_draftable(meeting: Meeting, unit: Unit) -> bool:
    """Tell whether a story about a meeting can be begun for a unit at all: it takes place, and the unit is active."""
    is_on = meeting.status in PUBLIC and meeting.status != MeetingStatus.CANCELLED
    return is_on and not is_former(unit)
