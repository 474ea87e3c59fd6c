"""What should somebody read next who has read this story?"""

from collections.abc import Iterator

from django.db.models import OuterRef, Subquery

from articles.cards import COLUMNS, Card, card_of
from articles.models import Article, SimilarText
from articles.similar.kept import Kept
from articles.similar.lookup import by_terms_of, estimated_share

FEWEST_TERMS = 2  # that a related story shares
TOO_ALIKE = 0.8  # share of the text from which on it would be the same story again
MOST_SHOWN = 6
MOST_KEPT = 9  # more than are shown, since some may be withdrawn later


def relate(text: SimilarText, kept: Kept) -> None:
    """Keep which published stories share the terms of a newly published one, best first (3 queries)."""
    weights = by_terms_of(kept, None, fewest=FEWEST_TERMS)
    others = SimilarText.objects.filter(pk__in=weights, is_face=True).exclude(article=text.article_id)
    fitting = [other for other in others if estimated_share(kept, other) < TOO_ALIKE]
    fitting.sort(key=lambda other: (-weights[other.pk], -other.pk))
    text.related = [other.article_id for other in fitting[:MOST_KEPT]]
    text.save(update_fields=["related"])


def relate_missing(most: int) -> Iterator[int]:
    """Do the same for the newest published stories that have none yet, yielding how many are done."""
    without = SimilarText.objects.filter(is_face=True, related=[]).order_by("-at", "-pk")[:most]
    for done, text in enumerate(without, 1):
        relate(text, Kept(text.size, bytes(text.sketch), bytes(text.terms)))
        yield done


def kept_ids() -> Subquery:
    """Read the related stories' keys along with a story, for its annotation `related_ids`."""
    face = SimilarText.objects.filter(article=OuterRef("pk"), is_face=True)
    return Subquery(face.values("related")[:1])


def related_cards(article_ids: list[int]) -> list[Card]:
    """Show the related stories that are public now, in the order kept (1 query): a withdrawn one is gone at once."""
    rows = {row["pk"]: row for row in Article.objects.public().filter(pk__in=article_ids).values(*COLUMNS)}
    return [card_of(rows[pk]) for pk in article_ids if pk in rows][:MOST_SHOWN]
