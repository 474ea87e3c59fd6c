"""What does a screen need of a meeting's minutes?"""

from django.db.models import Min, Prefetch
from django.http import Http404

from accounts.models import User
from events.minutes_versions import Content
from events.models import Addendum, Decision, FollowUp, Meeting, Minutes, MinutesRevision
from events.queries.meetings import meeting_for
from events.rules.minutes import may_read
from upt.actors import Actor


def minutes_of(meeting: Meeting) -> Minutes | None:
    """Load a meeting's minutes with the people behind them."""
    rows = Minutes.objects.select_related("created_by", "checked_by", "approved_by").filter(meeting=meeting)
    minutes = rows.first()
    if minutes is not None:
        minutes.meeting = meeting
    return minutes


def minutes_for(actor: Actor, pk: int) -> tuple[Meeting, Minutes | None]:
    """Load a meeting and its minutes; raise Http404 where the person may not know of one or the other."""
    meeting = meeting_for(actor, pk)
    minutes = minutes_of(meeting)
    if not may_read(actor, meeting, minutes):
        raise Http404("Notula tidak ditemukan.")
    return meeting, minutes


def decisions_of(minutes: Minutes) -> list[Decision]:
    """Return the decisions in order with their items, units before offices before Ditjenpas (2 queries)."""
    items = FollowUp.objects.select_related("unit__kanwil", "kanwil").order_by("unit__name", "kanwil__name", "pk")
    return list(minutes.decisions.prefetch_related(Prefetch("items", queryset=items)))


def revisions_of(minutes: Minutes) -> list[MinutesRevision]:
    """Return all saves, the latest first, without their texts."""
    return list(minutes.revisions.select_related("created_by").defer("text", "decisions"))


def revision_and_before(minutes: Minutes, number: int) -> tuple[MinutesRevision, MinutesRevision | None] | None:
    """Return one save and the one before it, to compare (1 query); None where there is no such save."""
    rows = {row.number: row for row in minutes.revisions.filter(number__in=[number, number - 1])}
    return (rows[number], rows.get(number - 1)) if number in rows else None


def content_at(minutes: Minutes, version: int) -> Content:
    """Return what the minutes held in a version; nothing before the first save."""
    row = minutes.revisions.filter(version__lte=version).order_by("-version").first()
    return Content.stored(row.text, row.decisions) if row else Content()


def writer_ids(minutes: Minutes) -> set[int]:
    """Return who wrote any version."""
    return set(minutes.revisions.order_by().values_list("created_by", flat=True).distinct())


def writers_of(minutes: Minutes) -> list[User]:
    """Return who wrote any version, the first one first."""
    first = minutes.revisions.order_by().values("created_by").annotate(first=Min("number")).order_by("first")
    ids = [row["created_by"] for row in first]
    people = User.objects.in_bulk(ids)
    return [people[pk] for pk in ids]


def addenda_of(minutes: Minutes) -> list[Addendum]:
    return list(minutes.addenda.all())
