"""What does a row of a newsroom list show of a story?"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from django.db.models import Exists, OuterRef, QuerySet
from django.urls import reverse

from articles.models import Endorsement, Revision
from articles.states import Status
from upt.dates import moment_text

COLUMNS = (
    "pk",
    "article_id",
    "number",
    "status",
    "title",
    "saved_at",
    "saved_by__full_name",
    "submitted_at",
    "decided_at",
    "publish_at",
    "claimed_by_id",
    "claimed_by__full_name",
    "claimed_until",
    "article__unit__name",
    "article__unit__timezone",
    "article__published_at",
    "article__withdrawn_at",
    "article__emergency_at",
    "article__emergency_by__full_name",
    "article__emergency_confirmed_at",
    "is_endorsed",
)
NO_TITLE = "Tanpa judul"
CONFIRM_WITHIN = timedelta(hours=24)  # in which a second person approves an emergency publication


@dataclass(frozen=True)
class Mark:
    """A small word beside the state; `tone` is a badge's colour."""

    text: str
    tone: str = "blue"


@dataclass(frozen=True)
class Likeness:
    """Which other story a waiting one is like: "Mirip 87 %" and its name."""

    label: str
    name: str


@dataclass(frozen=True)
class Row:
    url: str
    article_id: int
    title: str
    status: str
    status_label: str
    meta: str
    marks: list[Mark] = field(default_factory=list)
    note: str = ""
    is_current: bool = False
    likeness: Likeness | None = None


def rows_of(revisions: QuerySet[Revision], *, now: datetime, viewer_id: int, limit: int | None = None) -> list[Row]:
    """Read revisions as rows, in one query."""
    return [row_of(value, now, viewer_id) for value in values_of(revisions, limit=limit)]


def values_of(revisions: QuerySet[Revision], *extra: str, limit: int | None = None) -> list[dict[str, Any]]:
    """Read what rows are made of, and further columns by name (1 query)."""
    endorsed = Exists(Endorsement.objects.filter(revision=OuterRef("pk")))
    return list(revisions.annotate(is_endorsed=endorsed).values(*COLUMNS, *extra)[:limit])


def row_of(value: dict[str, Any], now: datetime, viewer_id: int, current: int = 0) -> Row:
    """Make a row of one line of COLUMNS. `current` is the story that the page itself shows."""
    status = Status(value["status"])
    return Row(
        url=reverse("desk:article", args=[value["article_id"]]),
        article_id=value["article_id"],
        title=value["title"] or NO_TITLE,
        status=status.value,
        status_label=status.label,
        meta=" · ".join((value["article__unit__name"], _moment(value, status))),
        marks=list(_marks(value, status, now, viewer_id)),
        is_current=value["article_id"] == current,
    )


# Which moment matters in which state: its word and its column. Elsewhere the last save does.
MOMENTS = {
    Status.SUBMITTED: ("dikirim", "submitted_at"),
    Status.RETURNED: ("dikembalikan", "decided_at"),
    Status.REJECTED: ("ditolak", "decided_at"),
    Status.APPROVED: ("disetujui", "decided_at"),
    Status.SCHEDULED: ("terbit", "publish_at"),
    Status.PUBLISHED: ("terbit", "article__published_at"),
    Status.WITHDRAWN: ("dicabut", "article__withdrawn_at"),
}


def _moment(value: dict[str, Any], status: Status) -> str:
    zone = value["article__unit__timezone"]
    if _is_unconfirmed(value, status):
        at, by = value["article__emergency_at"], value["article__emergency_by__full_name"]
        return f"terbit darurat {moment_text(at, zone)}, {by}"
    word, column = MOMENTS.get(status, ("", ""))
    if column and value[column]:
        return f"{word} {moment_text(value[column], zone)}"
    return f"disimpan {value['saved_by__full_name']}, {moment_text(value['saved_at'], zone)}"


def _is_unconfirmed(value: dict[str, Any], status: Status) -> bool:
    """Tell whether a row is an emergency publication that no second person has approved yet."""
    is_emergency = value["article__emergency_at"] is not None and value["article__emergency_confirmed_at"] is None
    return status is Status.PUBLISHED and is_emergency


def _marks(value: dict[str, Any], status: Status, now: datetime, viewer_id: int) -> Iterator[Mark]:
    if _is_unconfirmed(value, status):
        is_late = value["article__emergency_at"] + CONFIRM_WITHIN < now
        yield Mark("Lewat 24 jam", "danger") if is_late else Mark("Tunggu orang kedua", "warn")
    if value["number"] > 1:
        yield Mark(f"Revisi ke-{value['number']}")
    if status is Status.SUBMITTED:
        if value["claimed_until"] and value["claimed_until"] > now:
            is_mine = value["claimed_by_id"] == viewer_id
            yield Mark("Anda pegang" if is_mine else f"Dipegang {value['claimed_by__full_name']}", "gold")
        if value["is_endorsed"]:
            yield Mark("Didukung wilayah", "ok")
