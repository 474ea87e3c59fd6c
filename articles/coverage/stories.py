"""Which stories tell of a meeting, and what did other media carry of it?"""

from collections import Counter, defaultdict
from dataclasses import dataclass, field

from articles.cards import story_url
from articles.clippings.queries import of_meeting
from articles.models import Article, Clipping, Revision
from articles.states import Status
from events.models import Meeting


@dataclass
class Told:
    """One unit's stories about one meeting, newest first: by key and title, with the address of what is out and the
    status of what is being worked on.
    """

    published: list[tuple[int, str, str]] = field(default_factory=list)
    drafted: list[tuple[int, str, Status]] = field(default_factory=list)


def told_by_unit(meeting: Meeting) -> dict[int, Told]:
    """Sort the stories about a meeting by unit (2 queries). A story that is out counts as such while it is revised."""
    told: dict[int, Told] = defaultdict(Told)
    out = Article.objects.public().filter(meeting=meeting).newest_first()
    for pk, unit_id, title, slug in out.values_list("pk", "unit_id", "title", "slug"):
        told[unit_id].published.append((pk, title, story_url(slug, pk)))
    known = {pk for one in told.values() for pk, _, _ in one.published}
    worked_on = Revision.objects.open().filter(meeting=meeting).order_by("-saved_at")
    for pk, unit_id, title, status in worked_on.values_list("article_id", "article__unit_id", "title", "status"):
        if pk not in known:
            told[unit_id].drafted.append((pk, title, Status(status)))
    return dict(told)


def clipped_by_unit(meeting: Meeting) -> dict[int, int]:
    """Count, by the unit that it is kept for, what outlets carried of a meeting or of a story about it (1 query)."""
    kept = Clipping.objects.kept().filter(of_meeting(meeting.pk), unit__isnull=False)
    return dict(Counter(unit for unit in kept.values_list("unit_id", flat=True) if unit is not None))
