"""What waits in the review queue, for whom, and how much of it?"""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from django.db.models import Count, F, Q, QuerySet

from articles.desk_queries.rows import Row, row_of, values_of
from articles.models import Category, Revision
from articles.queries import visible_to
from articles.similar.queries import likeness_of
from articles.states import Status
from upt.actors import Actor
from upt.models import RegionalOffice, Unit

PAGE_SIZE = 30
PENDING = Q(status=Status.PUBLISHED, article__emergency_at__isnull=False, article__emergency_confirmed_at__isnull=True)


@dataclass(frozen=True)
class Part:
    """One list of the queue: which revisions, in what order."""

    key: str
    title: str
    status: Status
    order: str  # the column that orders it, oldest or soonest first
    empty: str

    @property
    def condition(self) -> Q:
        return PENDING if self.key == "darurat" else Q(status=self.status)


PARTS = (
    Part("dikirim", "Menunggu tinjauan", Status.SUBMITTED, "submitted_at", "Tidak ada naskah yang menunggu."),
    Part("disetujui", "Disetujui", Status.APPROVED, "decided_at", "Tidak ada naskah yang tinggal diterbitkan."),
    Part("dijadwalkan", "Dijadwalkan", Status.SCHEDULED, "publish_at", "Tidak ada naskah yang dijadwalkan."),
    Part("darurat", "Terbit darurat", Status.PUBLISHED, "article__emergency_at", "Tidak ada yang menunggu."),
)
PART_BY_KEY = {part.key: part for part in PARTS}


@dataclass(frozen=True)
class Narrowing:
    """What the queue was filtered by; None is no filter."""

    kanwil: int | None = None
    category: int | None = None
    unit: int | None = None


def readable(actor: Actor) -> QuerySet[Revision]:
    """Return the revisions that a person's queue draws from: all for editors, the region's for coordinators."""
    if actor.is_editor:
        return Revision.objects.all()
    return Revision.objects.filter(article__in=visible_to(actor), article__unit__kanwil__in=actor.kanwil_ids)


def narrow(revisions: QuerySet[Revision], narrowing: Narrowing) -> QuerySet[Revision]:
    if narrowing.kanwil is not None:
        revisions = revisions.filter(article__unit__kanwil=narrowing.kanwil)
    if narrowing.category is not None:
        revisions = revisions.filter(category=narrowing.category)
    if narrowing.unit is not None:
        revisions = revisions.filter(article__unit=narrowing.unit)
    return revisions


def counts_of(revisions: QuerySet[Revision]) -> dict[str, int]:
    """Count each part of the queue (2 queries, so that each finds its index)."""
    by_status = revisions.filter(status__in=[part.status for part in PARTS[:3]]).order_by()
    found = dict(by_status.values_list("status").annotate(Count("pk")))
    counts = {part.key: found.get(part.status, 0) for part in PARTS[:3]}
    return counts | {"darurat": revisions.filter(PENDING).count()}


@dataclass(frozen=True)
class Page:
    rows: list[Row]
    next: tuple[datetime, int] | None = None


def page_of(
    revisions: QuerySet[Revision],
    part: Part,
    *,
    actor: Actor,
    now: datetime,
    after: tuple[datetime, int] | None = None,
    size: int | None = None,
    current: int = 0,
) -> Page:
    """Read one page of a part, oldest or soonest first (1 query)."""
    size = size or PAGE_SIZE
    found = revisions.filter(part.condition).order_by(part.order, "pk").annotate(ordered_at=F(part.order))
    if after:
        at, pk = after
        found = found.filter(Q(ordered_at__gt=at) | Q(ordered_at=at, pk__gt=pk))
    values = values_of(found, "ordered_at", limit=size + 1)
    rows = [row_of(value, now, actor.pk, current) for value in values[:size]]
    if len(values) <= size:
        return Page(rows)
    return Page(rows, (values[size - 1]["ordered_at"], values[size - 1]["pk"]))


def with_likeness(pages: dict[str, Page], actor: Actor) -> dict[str, Page]:
    """Add to the rows of some pages which other story each is most like (3 queries for all of them)."""
    found = likeness_of({row.article_id for page in pages.values() for row in page.rows}, actor)
    return {
        key: replace(page, rows=[replace(row, likeness=found.get(row.article_id)) for row in page.rows])
        for key, page in pages.items()
    }


Option = tuple[str, str]


@dataclass(frozen=True)
class Choices:
    """What the queue can be filtered by: the regions, units and rubrics that have something open."""

    kanwils: list[Option]
    units: list[Option]
    categories: list[Option]


def choices_of(revisions: QuerySet[Revision]) -> Choices:
    """Read what a filter may offer (3 queries)."""
    waiting = revisions.filter(status__in=[part.status for part in PARTS[:3]])
    offices = RegionalOffice.objects.filter(pk__in=waiting.values("article__unit__kanwil"))
    units = Unit.objects.filter(pk__in=waiting.values("article__unit"))
    return Choices(
        kanwils=_options(offices, "short_name"),
        units=_options(units, "name"),
        categories=_options(Category.objects.filter(is_active=True), "name"),
    )


def _options(rows: QuerySet[Any], name: str) -> list[Option]:
    return [(str(pk), label) for pk, label in rows.values_list("pk", name)]
