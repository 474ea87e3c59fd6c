"""Which stories tell of a meeting, and which units are expected to tell of it?"""

from collections import defaultdict
from dataclasses import dataclass, field

from articles.cards import story_url
from articles.models import Article, Revision
from events.models import Meeting


@dataclass
class Told:
    """One unit's stories about one meeting, newest first, by key, title and, where they are out, address."""

    published: list[tuple[int, str, str]] = field(default_factory=list)
    drafted: list[tuple[int, str]] = field(default_factory=list)


def told_by_unit(meeting: Meeting) -> dict[int, Told]:
    """Sort the stories about a meeting by unit (2 queries). A story that is out counts as such while it is revised."""
    told: dict[int, Told] = defaultdict(Told)
    out = Article.objects.public().filter(meeting=meeting).newest_first()
    for pk, unit_id, title, slug in out.values_list("pk", "unit_id", "title", "slug"):
        told[unit_id].published.append((pk, title, story_url(slug, pk)))
    known = {pk for one in told.values() for pk, _, _ in one.published}
    worked_on = Revision.objects.open().filter(meeting=meeting).order_by("-saved_at")
    for pk, unit_id, title in worked_on.values_list("article_id", "article__unit_id", "title"):
        if pk not in known:
            told[unit_id].drafted.append((pk, title))
    return dict(told)


def expected_unit_ids(meeting: Meeting, told: dict[int, Told]) -> frozenset[int]:
    """Return the units that a story is expected from: those with one, those that attended, those that were invited."""
    return frozenset(told) | attended_unit_ids(meeting) | invited_unit_ids(meeting)


def attended_unit_ids(meeting: Meeting) -> frozenset[int]:
    """Return the units that took part. Attendance isn't kept yet."""
    return frozenset()


def invited_unit_ids(meeting: Meeting) -> frozenset[int]:
    """Return the units that are expected at the meeting. Invitations aren't kept yet."""
    return frozenset()


def clipped_by_unit(meeting: Meeting) -> dict[int, int]:
    """Count, by unit, what other media carried of its stories about a meeting. Clippings aren't kept yet."""
    return {}
