"""Which meetings may a person see, and what does a screen need of them?"""

from datetime import date, datetime, timedelta

from django.db.models import Q, QuerySet
from django.http import Http404
from django.utils import timezone

from events.models import Meeting, Rundown, RundownItem, Series
from events.rules.meetings import may_manage_everywhere
from events.states.meetings import PUBLIC
from upt.actors import Actor
from upt.dates import local
from upt.states import Zone

PAGE_SIZE = 30
CALENDAR_DAYS = 400  # how far back the feed of all meetings reaches


def public_meetings() -> QuerySet[Meeting]:
    """Return the meetings that everybody may know of, the latest first."""
    return Meeting.objects.public().select_related("host_kanwil", "series")


def upcoming(meetings: QuerySet[Meeting], at: datetime) -> QuerySet[Meeting]:
    """Return those that aren't over at a moment by their own clocks, the next one first."""
    return meetings.filter(_is_ahead(at)).order_by("starts_on", "pk")


def past_page(
    meetings: QuerySet[Meeting], at: datetime, before: tuple[date, int] | None
) -> tuple[list[Meeting], tuple[date, int] | None]:
    """Cut one page out of what is over, the latest first (1 query); the second part is where the next page begins."""
    rows = meetings.exclude(_is_ahead(at)).order_by("-starts_on", "-pk")
    if before is not None:
        starts_on, pk = before
        rows = rows.filter(Q(starts_on__lt=starts_on) | Q(starts_on=starts_on, pk__lt=pk))
    page = list(rows[: PAGE_SIZE + 1])
    if len(page) <= PAGE_SIZE:
        return page, None
    last = page[PAGE_SIZE - 1]
    return page[:PAGE_SIZE], (last.starts_on, last.pk)


def _is_ahead(at: datetime) -> Q:
    """Tell whether the last day isn't over where the meeting is: at 23.30 WIB Jayapura has the next day already."""
    days = Q()
    for zone in Zone:
        days |= Q(timezone=zone, ends_on__gte=local(at, zone).date())
    return days


def public_meeting(slug: str) -> Meeting:
    """Load a meeting by its address; a draft is as absent as an address nobody knows."""
    meeting = public_meetings().prefetch_related("aliases").filter(slug=slug).first()
    if meeting is None:
        raise Http404("Kegiatan tidak ditemukan.")
    return meeting


def meetings_visible_to(actor: Actor) -> QuerySet[Meeting]:
    """Return what is public and what a person manages."""
    rows = Meeting.objects.select_related("host_kanwil", "series")
    if may_manage_everywhere(actor):
        return rows
    return rows.filter(Q(status__in=PUBLIC) | Q(host_kanwil__in=actor.kanwil_ids))


def meeting_for(actor: Actor, pk: int) -> Meeting:
    """Load a meeting for the desk; raise Http404 for one that the person may not know of."""
    meeting = meetings_visible_to(actor).prefetch_related("aliases").filter(pk=pk).first()
    if meeting is None:
        raise Http404("Kegiatan tidak ditemukan.")
    return meeting


def series_names() -> list[str]:
    """Return what a series may be called that is there already."""
    return list(Series.objects.values_list("name", flat=True))


def current_rundown(meeting: Meeting) -> Rundown | None:
    """Return the latest version of the programme, with its items."""
    return meeting.rundowns.prefetch_related("items").order_by("-number").first()


def programme_of(meeting: Meeting) -> list[RundownItem]:
    """Return the items of the latest version of the programme; none where there is none."""
    last = current_rundown(meeting)
    return list(last.items.all()) if last else []


def announced_rundowns(meeting: Meeting) -> list[Rundown]:
    """Return the versions that were announced, the latest first, with their items (2 queries)."""
    return list(meeting.rundowns.filter(announced_at__isnull=False).prefetch_related("items").order_by("-number"))


def calendar_meetings() -> QuerySet[Meeting]:
    """Return the meetings of the calendar feed: what is ahead and what was within the last 400 days."""
    since = timezone.localdate() - timedelta(days=CALENDAR_DAYS)
    return public_meetings().filter(ends_on__gte=since).order_by("starts_on", "pk")
