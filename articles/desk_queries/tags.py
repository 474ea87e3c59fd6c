"""Which tags are proposed, which govern, and how much is each used?"""

from dataclasses import dataclass

from django.db.models import Count, QuerySet

from articles.models import Tag
from articles.models.taxonomy import TagStatus
from articles.richtext import plain_line

PAGE_SIZE = 60
MOST_PROPOSALS = 200


@dataclass(frozen=True)
class Page:
    """One page of the governed list in alphabetical order; `last` is where the next one begins."""

    tags: list[Tag]
    last: str = ""


def _counted(tags: QuerySet[Tag]) -> QuerySet[Tag]:
    return tags.annotate(story_count=Count("tagged_items")).order_by("name")


def proposals() -> list[Tag]:
    """List the tags that wait for an editor, the most used first (1 query)."""
    waiting = Tag.objects.filter(status=TagStatus.PROPOSED).select_related("proposed_by")
    return list(_counted(waiting).order_by("-story_count", "name")[:MOST_PROPOSALS])


def search(text: str) -> QuerySet[Tag]:
    """Return the governed tags whose name holds what was typed."""
    governed = Tag.objects.filter(status=TagStatus.APPROVED)
    words = plain_line(text)[:60]
    return governed.filter(name__icontains=words) if words else governed


def page_of(tags: QuerySet[Tag], after: str) -> Page:
    """Read one page (1 query)."""
    if after:
        tags = tags.filter(name__gt=plain_line(after)[:100])
    found = list(_counted(tags)[: PAGE_SIZE + 1])
    return Page(found[:PAGE_SIZE], found[PAGE_SIZE - 1].name if len(found) > PAGE_SIZE else "")


def tag_named(text: str) -> Tag | None:
    """Find the governed tag of this name (1 query)."""
    return Tag.objects.filter(status=TagStatus.APPROVED, name__iexact=text).first() if text else None
