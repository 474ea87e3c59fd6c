"""Which follow-up items may a person see, how many are in which state, and what is still open in a series?"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import Count, Q, QuerySet
from django.http import Http404

from events.models import CarriedItem, FollowUp, FollowUpStep, Meeting, Minutes
from events.rules.meetings import may_manage_everywhere
from events.states.followup import AWAITED, UNSETTLED, VIEWS, View
from upt.actors import Actor
from upt.dates import local
from upt.models import RegionalOffice, Unit
from upt.states import Zone

PAGE_SIZE = 30
BY_NAME = {view.name: view for view in VIEWS}


@dataclass(frozen=True)
class Wish:
    """What the board is filtered by; empty strings are no filter."""

    view: View = VIEWS[0]
    unit: str = ""
    kanwil: str = ""
    meeting: int | None = None


def visible_items(actor: Actor) -> QuerySet[FollowUp]:
    """Return the items that a person reports on or decides about; Ditjenpas sees all."""
    rows = FollowUp.objects.alive()
    if may_manage_everywhere(actor):
        return rows
    return rows.filter(
        Q(unit__in=actor.unit_ids)
        | Q(unit__kanwil__in=actor.kanwil_ids)
        | Q(kanwil__in=actor.kanwil_ids)
        | Q(decision__minutes__meeting__host_kanwil__in=actor.kanwil_ids)
    )


def item_for(actor: Actor, pk: int) -> FollowUp:
    """Load one item with its decision, meeting and place; raise Http404 for one that the person may not know of."""
    item = with_words(visible_items(actor)).select_related("reported_by").filter(pk=pk).first()
    if item is None:
        raise Http404("Tindak lanjut tidak ditemukan.")
    return item


def with_words(rows: QuerySet[FollowUp]) -> QuerySet[FollowUp]:
    return rows.select_related("decision__minutes__meeting__host_kanwil", "unit__kanwil", "kanwil")


def is_overdue(at: datetime) -> Q:
    """Filter what its addressee still owes and whose last day is over by the addressee's own clock."""
    days = Q()
    for zone in Zone:
        there = Q(unit__timezone=zone) | Q(kanwil__timezone=zone)
        if zone == Zone.JAKARTA:
            there |= Q(unit=None, kanwil=None)
        days |= there & Q(due_on__lt=local(at, zone).date())
    return Q(state__in=AWAITED) & days


def in_place(rows: QuerySet[FollowUp], wish: Wish) -> QuerySet[FollowUp]:
    """Keep the items of a meeting, of a unit, and of a region: the office's own and its units'."""
    if wish.meeting:
        rows = rows.filter(decision__minutes__meeting=wish.meeting)
    if wish.unit:
        rows = rows.filter(unit__slug=wish.unit)
    if wish.kanwil:
        rows = rows.filter(Q(kanwil__slug=wish.kanwil) | Q(unit__kanwil__slug=wish.kanwil))
    return rows


def in_view(rows: QuerySet[FollowUp], view: View, at: datetime) -> QuerySet[FollowUp]:
    return rows.filter(_of_view(view, at))


def counts(rows: QuerySet[FollowUp], at: datetime) -> dict[str, int]:
    """Count the items of every view (1 query), by the same conditions that the lists use."""
    # No join multiplies rows here: every condition follows a foreign key from the item.
    return rows.aggregate(**{f"view_{view.name}": Count("pk", filter=_of_view(view, at)) for view in VIEWS})


def board_page(
    rows: QuerySet[FollowUp], view: View, at: datetime, after: tuple[date, int] | None
) -> tuple[list[FollowUp], tuple[date, int] | None]:
    """Cut one page, the earliest due first (1 query); the second part is where the next page begins."""
    found = with_words(in_view(rows, view, at)).order_by("due_on", "pk")
    if after is not None:
        due_on, pk = after
        found = found.filter(Q(due_on__gt=due_on) | Q(due_on=due_on, pk__gt=pk))
    page = list(found[: PAGE_SIZE + 1])
    if len(page) <= PAGE_SIZE:
        return page, None
    last = page[PAGE_SIZE - 1]
    return page[:PAGE_SIZE], (last.due_on, last.pk)


def regions_of(rows: QuerySet[FollowUp], at: datetime) -> list[tuple[RegionalOffice, int, int]]:
    """List the regions with unsettled items, and how many are unsettled and overdue there (3 queries)."""
    own, through = _tally(rows, "kanwil", at), _tally(rows, "unit__kanwil", at)
    offices = RegionalOffice.objects.in_bulk({*own, *through})
    found = []
    for office in sorted(offices.values(), key=lambda row: row.short_name):
        (own_all, own_late), (all_through, late_through) = own.get(office.pk, (0, 0)), through.get(office.pk, (0, 0))
        found.append((office, own_all + all_through, own_late + late_through))
    return found


def units_of(rows: QuerySet[FollowUp], at: datetime) -> list[tuple[Unit, int, int]]:
    """List the units with unsettled items, and how many are unsettled and overdue there (2 queries)."""
    numbers = _tally(rows, "unit", at)
    units = Unit.objects.in_bulk(numbers)
    rows_of = sorted(units.values(), key=lambda row: row.name)
    return [(unit, numbers[unit.pk][0], numbers[unit.pk][1]) for unit in rows_of]


def steps_of(item: FollowUp) -> list[FollowUpStep]:
    return list(item.steps.select_related("created_by"))


def carried_to(item: FollowUp) -> list[Meeting]:
    """Return the later meetings whose minutes took the item up, the first one first."""
    rows = CarriedItem.objects.filter(item=item).select_related("minutes__meeting").order_by("pk")
    return [row.minutes.meeting for row in rows]


def open_before(meeting: Meeting) -> list[FollowUp]:
    """Return what earlier meetings of the series left unsettled, the earliest meeting first (1 query)."""
    if meeting.series_id is None:
        return []
    earlier = Q(decision__minutes__meeting__starts_on__lt=meeting.starts_on) | Q(
        decision__minutes__meeting__starts_on=meeting.starts_on, decision__minutes__meeting__lt=meeting.pk
    )
    rows = FollowUp.objects.filter(earlier, decision__minutes__meeting__series=meeting.series_id, state__in=UNSETTLED)
    return list(
        with_words(rows).order_by(
            "decision__minutes__meeting__starts_on", "decision__minutes", "decision__number", "due_on", "pk"
        )
    )


def progress_of(minutes: Minutes) -> dict[int, tuple[int, int]]:
    """Return for each decision's number how many of its items are settled, and how many there are (1 query)."""
    rows = FollowUp.objects.alive().filter(decision__minutes=minutes).order_by().values("decision__number")
    told = rows.annotate(all=Count("pk"), settled=Count("pk", filter=~Q(state__in=UNSETTLED)))
    return {row["decision__number"]: (row["settled"], row["all"]) for row in told}


def _tally(rows: QuerySet[FollowUp], field: str, at: datetime) -> dict[int, tuple[int, int]]:
    unsettled: Iterable[dict[str, int]] = (
        rows.filter(state__in=UNSETTLED, **{f"{field}__isnull": False})
        .order_by()
        .values(field)
        .annotate(all=Count("pk"), late=Count("pk", filter=is_overdue(at)))
    )
    return {row[field]: (row["all"], row["late"]) for row in unsettled}


def _of_view(view: View, at: datetime) -> Q:
    return is_overdue(at) if view.overdue_only else Q(state__in=view.states)
