"""Which other outlets carry the same text?"""

from dataclasses import dataclass
from datetime import timedelta

from django.db.models import Count

from articles.clippings.stories import percent_of
from articles.clippings.tellings import telling_of
from articles.models import Clipping, ClippingKey
from articles.similar.reading import SAME, Reading
from articles.similar.sketch import containment
from upt.actors import Actor

WINDOW = timedelta(days=21)  # what is sent to many is printed within days
MOST_READ = 8


@dataclass(frozen=True)
class Copy:
    clipping: Clipping
    percent: int


def copies_of(clipping: Clipping, actor: Actor) -> list[Copy]:
    """List the clippings that a person may see and that say the same, the likest first (3 queries at most)."""
    keys = list(clipping.keys.values_list("key", flat=True))
    if not keys:
        return []
    day = clipping.published_on
    near = Clipping.objects.visible_to(actor).filter(published_on__range=(day - WINDOW, day + WINDOW))
    shared = ClippingKey.objects.filter(key__in=keys, clipping__in=near.exclude(pk=clipping.pk).values("pk"))
    likest = shared.values("clipping").annotate(times=Count("key")).order_by("-times", "-clipping")[:MOST_READ]
    others = Clipping.objects.select_related("outlet", "unit", "story__unit", "meeting").filter(
        pk__in=[row["clipping"] for row in likest]
    )
    mine = Reading(telling_of(clipping))
    found = [_compared(mine, other) for other in others]
    return sorted((one for one in found if one), key=lambda one: (-one.percent, -one.clipping.pk))


def _compared(mine: Reading, other: Clipping) -> Copy | None:
    theirs = Reading(telling_of(other))
    if containment(mine.shingles, theirs.shingles) < SAME:
        return None
    return Copy(other, percent_of(mine, theirs))
