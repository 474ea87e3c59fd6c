"""Which clippings may a person see, and what do the screens need of them?"""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.db.models import Count, Q, QuerySet
from django.db.models.functions import TruncMonth
from django.http import Http404

from articles.clippings.addresses import UnfitAddress, normal_address
from articles.clippings.months import first_of_next
from articles.models import Article, Clipping, Outlet
from events.models import Meeting
from upt.actors import Actor
from upt.models import RegionalOffice, Unit
from upt.names import search_words

PAGE_SIZE = 30
MOST_FOUND = 10
SEARCHED = timedelta(days=180)  # how long before a clipping our story may have come out, for the search by words
JOINS = ("outlet", "unit", "unit__kanwil", "story", "story__unit", "meeting", "added_by")


@dataclass(frozen=True)
class Narrowing:
    """What the list is filtered by; None and empty are no filter."""

    month: date | None = None
    outlet: int | None = None
    sentiment: str = ""
    unit: int | None = None
    kanwil: int | None = None
    meeting: int | None = None
    story: int | None = None


def clipping_for(actor: Actor, pk: int) -> Clipping:
    """Load a clipping; raise Http404 for one that is dropped or not the person's to see."""
    clipping = Clipping.objects.visible_to(actor).select_related(*JOINS).filter(pk=pk).first()
    if clipping is None:
        raise Http404("Kliping tidak ditemukan.")
    return clipping


def outlet_for(pk: int) -> Outlet:
    """Load an outlet. Raises Http404."""
    outlet = Outlet.objects.filter(pk=pk).first()
    if outlet is None:
        raise Http404("Media tidak ditemukan.")
    return outlet


def narrowed(actor: Actor, wish: Narrowing) -> QuerySet[Clipping]:
    """Return what a person sees of the archive under some filters: the one source of list, counts, report, export."""
    rows: QuerySet[Clipping] = Clipping.objects.visible_to(actor)
    if wish.month is not None:
        rows = rows.filter(published_on__gte=wish.month, published_on__lt=first_of_next(wish.month))
    filters: dict[str, Any] = {
        "outlet": wish.outlet,
        "sentiment": wish.sentiment or None,
        "unit": wish.unit,
        "unit__kanwil": wish.kanwil,
        "story": wish.story,
    }
    if wish.meeting is not None:
        rows = rows.filter(of_meeting(wish.meeting))
    return rows.filter(**{name: value for name, value in filters.items() if value is not None})


def of_meeting(pk: int) -> Q:
    """Return the condition for clippings that tell of a meeting, themselves or by the story that they carry."""
    return Q(meeting=pk) | Q(story__meeting=pk)


def counts_by_sentiment(rows: QuerySet[Clipping]) -> dict[str, int]:
    """Count a list by tone (1 query); their sum is the list's length."""
    return dict(rows.order_by().values_list("sentiment").annotate(Count("pk")))


def page_of(
    rows: QuerySet[Clipping], before: tuple[date, int] | None
) -> tuple[list[Clipping], tuple[date, int] | None]:
    """Cut one page out of a list, newest first (1 query); the second part is where the next page begins."""
    found = rows.select_related(*JOINS).defer("text").order_by("-published_on", "-pk")
    if before is not None:
        day, pk = before
        found = found.filter(Q(published_on__lt=day) | Q(published_on=day, pk__lt=pk), published_on__lte=day)
    page = list(found[: PAGE_SIZE + 1])
    if len(page) <= PAGE_SIZE:
        return page, None
    last = page[PAGE_SIZE - 1]
    return page[:PAGE_SIZE], (last.published_on, last.pk)


@dataclass(frozen=True)
class Choices:
    """What the list can be filtered by: only what the person's clippings hold."""

    months: list[date]
    outlets: list[tuple[int, str]]
    units: list[tuple[int, str]]
    kanwils: list[tuple[int, str]]
    meetings: list[tuple[int, str]]


def choices_of(actor: Actor) -> Choices:
    """Read what a filter may offer (5 queries)."""
    rows = Clipping.objects.visible_to(actor)
    named = (
        (Outlet, "outlet", "name"),
        (Unit, "unit", "name"),
        (RegionalOffice, "unit__kanwil", "short_name"),
    )
    outlets, units, kanwils = (
        list(model.objects.filter(pk__in=rows.values(path)).values_list("pk", name)) for model, path, name in named
    )
    told = Q(pk__in=rows.values("meeting")) | Q(pk__in=rows.values("story__meeting"))
    meetings = Meeting.objects.public().filter(told)  # the story of a keeper may be linked to a draft
    return Choices(months_of(rows), outlets, units, kanwils, list(meetings.values_list("pk", "title")))


def months_of(rows: QuerySet[Clipping]) -> list[date]:
    """List the months that a list reaches over, the latest first (1 query)."""
    found = (
        rows.annotate(month=TruncMonth("published_on")).order_by("-month").values_list("month", flat=True).distinct()
    )
    return list(found)


def known_at(actor: Actor, address: str) -> Clipping | None:
    """Find what a person may see of an address that was pasted."""
    try:
        key = normal_address(address)
    except UnfitAddress:
        return None
    return Clipping.objects.visible_to(actor).filter(address_key=key).first()


def outlet_of_domain(domain: str) -> Outlet | None:
    return Outlet.objects.filter(domain=domain).first()


def stories_found(text: str, around: date) -> list[Article]:
    """Search the public stories: by number or address, else by words of the title in the half year before (1 query)."""
    stories = Article.objects.public().select_related("unit").newest_first()
    number = text.strip().rstrip("/").rpartition("-")[2] if "/berita/" in text else text.strip()
    if number.isascii() and number.isdecimal() and len(number) < 10:
        return list(stories.filter(pk=int(number)))
    words = text.split()[:6]
    if not words:
        return []
    found = stories.filter(published_at__date__range=(around - SEARCHED, around + timedelta(days=30)))
    for word in words:
        found = found.filter(title__icontains=word)
    return list(found[:MOST_FOUND])


def meetings_found(text: str) -> list[Meeting]:
    """Search the public meetings by words of title or alias, the latest first (1 query)."""
    words = search_words(text)
    if not words:
        return []
    meetings = Meeting.objects.public().order_by("-starts_on", "-pk")
    for word in words:
        named = Q(title__icontains=word) | Q(aliases__name__icontains=word)
        meetings = meetings.filter(pk__in=Meeting.objects.filter(named).values("pk"))
    return list(meetings[:MOST_FOUND])


def story_clipping_count(actor: Actor, article_id: int) -> int:
    """Count what a person may see of the clippings that tell a story (1 query)."""
    return Clipping.objects.visible_to(actor).filter(story=article_id).count()


def linkable_story(pk: int) -> Article | None:
    return Article.objects.public().filter(pk=pk).first()


def linkable_meeting(pk: int) -> Meeting | None:
    return Meeting.objects.public().filter(pk=pk).first()
