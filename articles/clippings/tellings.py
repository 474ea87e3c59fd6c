"""What of a clipping is compared with other texts?"""

from datetime import UTC, datetime, time

from articles.models import Clipping, ClippingKey
from articles.similar.kept import kept_of
from articles.similar.terms import Telling

EXCERPT = 300  # letters


def telling_of(clipping: Clipping) -> Telling:
    """Take a clipping apart as a story is: its first paragraph is the lead."""
    lead, _, body = clipping.text.partition("\n")
    unit_name = clipping.unit.name if clipping.unit else ""
    return Telling(title=clipping.headline, lead=lead, body=body, unit_name=unit_name)


def moment_of(clipping: Clipping) -> datetime:
    """Return the middle of the day on which an outlet published."""
    return datetime.combine(clipping.published_on, time(5), UTC)  # noon in Jakarta


def excerpt_of(text: str) -> str:
    """Return the beginning of a text, cut between words: as much as one may quote to say what it is about."""
    line = " ".join(text.split())
    if len(line) <= EXCERPT:
        return line
    return line[:EXCERPT].rsplit(" ", 1)[0].rstrip(" ,;:–-") + " …"


def keep_keys(clipping: Clipping) -> None:
    """Bring the keys by which copies of a clipping's text are found in line with the text."""
    kept = kept_of(telling_of(clipping))
    clipping.keys.all().delete()
    ClippingKey.objects.bulk_create(ClippingKey(key=key, clipping=clipping) for key in set(kept.keys if kept else ()))
