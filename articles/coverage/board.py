"""Which unit has told of a meeting, which is writing, and which is late, as far as a person may know?"""

from dataclasses import dataclass
from datetime import datetime

from django.db.models import Q

from articles.coverage.expected import came_to
from articles.coverage.rows import Facts, Row, row_of
from articles.coverage.states import due_on
from articles.coverage.stories import clipped_by_unit, told_by_unit
from articles.coverage.totals import Region, Totals, regions_of, totals_of
from events.models import Meeting
from events.rules.meetings import may_manage
from events.states.meetings import MeetingStatus
from upt.actors import Actor
from upt.dates import date_text
from upt.models import Unit
from upt.states import ZONE_LABELS, Zone

PAGE_SIZE = 200  # rows; those that come in person fit on one page


@dataclass(frozen=True)
class Board:
    """One page of rows; totals and regions are of the whole list."""

    rows: list[Row]
    due: str
    totals: Totals
    regions: list[Region]
    is_wide: bool  # whether the person sees more than the own units
    is_all: bool
    after: int | None  # the unit behind which the next page begins


def board_of(actor: Actor, meeting: Meeting, at: datetime, *, is_all: bool = False, after: int | None = None) -> Board:
    """Describe the coverage of a meeting as a person may see it (7 queries).

    Who keeps the meeting sees all units, a coordinator those of the own region, an agent the own one, written or not.
    Listed are the units that a story may be expected from and those that have one; `is_all` adds who followed by
    video. A page begins behind the unit `after`.
    """
    facts = Facts(told_by_unit(meeting), came_to(meeting), clipped_by_unit(meeting), at)
    rows = [row_of(actor, meeting, unit, facts) for unit in _units_for(actor, meeting, _listed(facts, is_all))]
    due = "" if meeting.status == MeetingStatus.CANCELLED else date_text(due_on(meeting))
    begin = next((place + 1 for place, row in enumerate(rows) if row.unit.pk == after), 0)
    page = rows[begin : begin + PAGE_SIZE]
    return Board(
        rows=page,
        due=f"{due} ({ZONE_LABELS[Zone(meeting.timezone)]})" if due else "",
        totals=totals_of(rows),
        regions=regions_of(rows),
        is_wide=may_manage(actor, meeting) or bool(actor.kanwil_ids),
        is_all=is_all,
        after=page[-1].unit.pk if begin + PAGE_SIZE < len(rows) else None,
    )


def _listed(facts: Facts, is_all: bool) -> frozenset[int]:
    came = facts.came
    return frozenset(facts.told) | came.on_site | came.invited | (came.virtual if is_all else frozenset())


def _units_for(actor: Actor, meeting: Meeting, listed: frozenset[int]) -> list[Unit]:
    shown = Q(pk__in=listed)
    if not may_manage(actor, meeting):
        shown &= Q(kanwil__in=actor.kanwil_ids)
    units = Unit.objects.filter(shown | Q(pk__in=actor.unit_ids)).select_related("kanwil")
    return list(units.order_by("kanwil__short_name", "name", "pk"))
