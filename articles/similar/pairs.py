"""Which stories of the queue have another one like them?

What is found when a story is sent is kept, so that a queue of any length costs the same two queries.
"""

from collections.abc import Collection

from django.db.models import Q

from articles.models import Revision, SimilarPair, SimilarText
from articles.similar.find import find, telling_of

MOST = 5  # pairs kept of one story


def pair_up(text: SimilarText, revision: Revision) -> None:
    """Keep what is like a waiting story at the moment."""
    best: dict[int, SimilarPair] = {}
    for found in find(telling_of(revision), at=text.at, article_id=text.article_id):
        pair = SimilarPair(
            article_id=text.article_id,
            other_id=found.text.article_id,
            percent=found.percent,
            is_event=found.is_event,
        )
        best.setdefault(found.text.article_id, pair)
    SimilarPair.objects.filter(article=text.article_id).delete()
    SimilarPair.objects.bulk_create(list(best.values())[:MOST])


def pairs_of(article_ids: Collection[int]) -> list[tuple[int, SimilarPair, SimilarText]]:
    """List, for waiting stories, each pair and what the index holds of the other one, the likest first (2 queries).

    A pair is found from either side: the story that was sent first learns of the later one too.
    """
    either = Q(article__in=article_ids) | Q(other__in=article_ids)
    pairs = list(SimilarPair.objects.filter(either).order_by("is_event", "-percent", "pk"))
    ends = [(pair.article_id, pair.other_id, pair) for pair in pairs if pair.article_id in article_ids]
    ends += [(pair.other_id, pair.article_id, pair) for pair in pairs if pair.other_id in article_ids]
    texts = SimilarText.objects.filter(article__in={other for _, other, _ in ends})
    # The face comes last and wins: what readers have may be named to everybody.
    kept = {text.article_id: text for text in texts.select_related("revision", "article__unit").order_by("is_face")}
    found = [(article_id, pair, kept[other]) for article_id, other, pair in ends if other in kept]
    return sorted(found, key=lambda one: (one[1].is_event, -one[1].percent, one[1].pk))
