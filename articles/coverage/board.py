"""Which unit has told of a meeting, which is writing, and which is late, as far as a person may know?"""

from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from django.db.models import Q
from django.urls import reverse

from articles.coverage.states import TONES, coverage_of, due_on, is_late
from articles.coverage.stories import Told, attended_unit_ids, clipped_by_unit, expected_unit_ids, told_by_unit
from articles.desk_queries.rows import NO_TITLE
from articles.faces import Link
from events.models import Meeting
from events.rules.meetings import may_manage
from events.states.meetings import PUBLIC, MeetingStatus
from upt.actors import Actor
from upt.dates import date_text
from upt.models import Unit
from upt.queries import is_former

MOST_NAMED = 3  # stories of one unit that are named on its row


class Row(NamedTuple):
    """One unit on the board. `may_draft`: its agent finds the button that begins a story here."""

    unit: Unit
    is_attended: bool
    drafted: int
    published: int
    clipped: int
    label: str
    tone: str
    stories: list[Link]
    may_draft: bool


class Facts(NamedTuple):
    """What is known of all units, read once."""

    told: dict[int, Told]
    expected: frozenset[int]
    attended: frozenset[int]
    clipped: dict[int, int]
    at: datetime


@dataclass(frozen=True)
class Board:
    rows: list[Row]
    due: str
    published: int  # units whose story is out


def board_of(actor: Actor, meeting: Meeting, at: datetime) -> Board:
    """Describe the coverage of a meeting as a person may see it (3 queries).

    Who keeps the meeting sees all units, a coordinator those of the own region, an agent the own one, written or not.
    """
    told = told_by_unit(meeting)
    expected = expected_unit_ids(meeting, told)
    facts = Facts(told, expected, attended_unit_ids(meeting), clipped_by_unit(meeting), at)
    rows = [_row(actor, meeting, unit, facts) for unit in _units_for(actor, meeting, expected)]
    due = "" if meeting.status == MeetingStatus.CANCELLED else date_text(due_on(meeting))
    return Board(rows, due, sum(row.published > 0 for row in rows))


def _units_for(actor: Actor, meeting: Meeting, expected: frozenset[int]) -> list[Unit]:
    shown = Q(pk__in=expected)
    if not may_manage(actor, meeting):
        shown &= Q(kanwil__in=actor.kanwil_ids)
    units = Unit.objects.filter(shown | Q(pk__in=actor.unit_ids)).select_related("kanwil")
    return list(units.order_by("kanwil__short_name", "name"))


def _row(actor: Actor, meeting: Meeting, unit: Unit, facts: Facts) -> Row:
    told = facts.told.get(unit.pk, Told())
    drafted, published = len(told.drafted), len(told.published)
    is_over = unit.pk in facts.expected and is_late(meeting, facts.at)
    state = coverage_of(drafted=drafted, published=published, is_late=is_over)
    return Row(
        unit=unit,
        is_attended=unit.pk in facts.attended,
        drafted=drafted,
        published=published,
        clipped=facts.clipped.get(unit.pk, 0),
        label=state.label,
        tone=TONES[state],
        stories=_stories(actor, unit, told),
        may_draft=unit.pk in actor.unit_ids and not told.drafted and not told.published and is_draftable(meeting, unit),
    )


def _stories(actor: Actor, unit: Unit, told: Told) -> list[Link]:
    """Name what is out, and what is being written to those who may read it."""
    out = [Link(title, url) for _, title, url in told.published]
    may_read = actor.is_editor or unit.pk in actor.unit_ids or unit.kanwil_id in actor.kanwil_ids
    worked_on = [Link(title or NO_TITLE, reverse("desk:article", args=[pk])) for pk, title in told.drafted]
    return (out + (worked_on if may_read else []))[:MOST_NAMED]


def is_draftable(meeting: Meeting, unit: Unit) -> bool:
    """Tell whether a story about a meeting can be begun for a unit at all: it takes place, and the unit is active."""
    is_on = meeting.status in PUBLIC and meeting.status != MeetingStatus.CANCELLED
    return is_on and not is_former(unit)
