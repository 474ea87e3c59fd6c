"""What does the story form need beside the form itself?"""

from dataclasses import dataclass
from typing import Any

from django.http import Http404

from articles.models import Article, Revision, Tag
from articles.models.taxonomy import TagStatus
from events.names import labels_of
from events.queries.meetings import meetings_visible_to
from events.queries.search import meetings_like
from photos.addresses import desk_src, width_near
from photos.models import Photo
from photos.queries import photo_for
from upt.actors import Actor
from upt.queries import selectable_units

SUGGESTED_TAGS = 400
PREVIEW_WIDTH = 960


@dataclass(frozen=True)
class TagMark:
    """A tag of a story, and whether readers' lists know it yet."""

    name: str
    is_proposed: bool


def approved_tags() -> list[str]:
    """Name the governed tags, for the form to suggest."""
    rows = Tag.objects.filter(status=TagStatus.APPROVED).order_by("name")
    return list(rows.values_list("name", flat=True)[:SUGGESTED_TAGS])


def tag_marks(names: tuple[str, ...] | list[str]) -> list[TagMark]:
    """Tell of each tag name whether it's on the governed list or a proposal (1 query)."""
    known = Tag.objects.filter(name__in=names).exclude(status=TagStatus.PROPOSED)
    settled = set(known.values_list("name", flat=True))
    return [TagMark(name, name not in settled) for name in names]


def meeting_names(actor: Actor) -> list[str]:
    """Name the newest meetings that a person may know of, for the form to suggest (1 query)."""
    return labels_of(meetings_like("", meetings_visible_to(actor)))


def unit_names(actor: Actor) -> list[str]:
    """Name the units that an editor may write for; nothing for others, who choose among their own."""
    return list(selectable_units().values_list("name", flat=True)) if actor.is_editor else []


def cover_for(actor: Actor, pk: int | None, article: Article | None) -> Photo | None:
    """Load the photo that a form brings back, where the person may use it and no other story does."""
    if pk is None:
        return None
    try:
        photo = photo_for(actor, pk)
    except Http404:
        return None
    elsewhere = Revision.objects.filter(cover=photo).exclude(article=article)
    return None if elsewhere.exists() else photo


def preview_of(photo: Photo | None) -> dict[str, Any] | None:
    """Say where the newsroom finds a photo, in a size for the form."""
    if photo is None:
        return None
    src = desk_src(photo.pk, width_near(photo.widths, PREVIEW_WIDTH))
    return {"id": photo.pk, "src": src, "width": photo.width, "height": photo.height}
