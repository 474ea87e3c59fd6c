"""What may this person be shown of the stories that are like a text?"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from datetime import datetime

from django.urls import reverse
from django.utils import timezone

from articles.cards import story_url
from articles.desk_queries.rows import Likeness
from articles.models import Article, Revision, SimilarText
from articles.queries import visible_to
from articles.similar.bulk import since
from articles.similar.find import Found, find
from articles.similar.pairs import pairs_of
from articles.similar.passages import Paragraph, marked
from articles.similar.terms import Telling
from articles.states import WRITABLE, Status
from upt.actors import Actor
from upt.dates import moment_text
from upt.models import Unit

MOST_SHOWN = 5


@dataclass(frozen=True)
class Similar:
    """Another story as a person may see it. One that waits and isn't theirs to read has a unit and nothing else."""

    unit_name: str
    is_event: bool = False
    percent: int = 0
    title: str = ""
    url: str = ""
    state: str = ""
    date_text: str = ""
    mine: list[Paragraph] = field(default_factory=list)
    theirs: list[Paragraph] = field(default_factory=list)

    @property
    def is_hidden(self) -> bool:
        return not self.url


def similar_to(
    *,
    text: str,
    actor: Actor,
    article_id: int | None = None,
    unit: Unit | None = None,
    at: datetime | None = None,
    title: str = "",
    place: str = "",
    event: str = "",
    meeting_id: int | None = None,
) -> list[Similar]:
    """List the published and waiting stories that are like a text (lead and body, HTML or plain), likest first.

    `article_id` is the story that the text is of, `at` when it was sent or came out, now where it is being written.
    Published stories are shown to everybody; waiting ones to those who may read them, and to others only as waiting.
    """
    telling = Telling(title, "", text, unit.name if unit else "", place, event, meeting_id)
    found = find(telling, at=at or timezone.now(), article_id=article_id)
    readable = _readable(actor, {one.text.article_id for one in found})
    return list(_each_story_once(found, readable, text))[:MOST_SHOWN]


def similar_to_revision(revision: Revision, actor: Actor) -> list[Similar]:
    """List what is like a stored revision; it must come with its story and unit."""
    at = since(revision.status, revision.article.published_at, revision.submitted_at, revision.saved_at)
    return similar_to(
        text=f"{revision.lead}\n{revision.body}",
        actor=actor,
        article_id=revision.article_id,
        unit=revision.article.unit,
        at=None if revision.status in WRITABLE else at,
        title=revision.title,
        place=revision.dateline,
        event=revision.event,
        meeting_id=revision.meeting_id,
    )


def _readable(actor: Actor, article_ids: Collection[int]) -> frozenset[int]:
    """Tell which of these stories' working texts a person may read (1 query)."""
    if not article_ids:
        return frozenset()
    return frozenset(visible_to(actor).filter(pk__in=article_ids).values_list("pk", flat=True))


def _each_story_once(found: list[Found], readable: frozenset[int], text: str) -> Iterator[Similar]:
    shown: set[int] = set()
    may_show = [one for one in found if one.text.is_face or one.text.article_id in readable]
    shown = {one.text.article_id for one in may_show}
    seen: set[int] = set()
    for one in found:
        article_id = one.text.article_id
        is_shown = one.text.is_face or article_id in readable
        if article_id in seen or (article_id in shown and not is_shown):
            continue
        seen.add(article_id)
        if is_shown:
            yield _shown(one, text, may_read=article_id in readable)
        else:
            yield Similar(unit_name=one.text.article.unit.name, is_event=one.is_event)


def _shown(one: Found, text: str, *, may_read: bool) -> Similar:
    kept, revision = one.text, one.text.revision
    other = one.reading.telling
    return Similar(
        unit_name=kept.article.unit.name,
        is_event=one.is_event,
        percent=one.percent,
        title=revision.title,
        url=address_of(kept, may_read=may_read),
        state=Status(revision.status).label,
        date_text=moment_text(kept.at, kept.article.unit.timezone),
        mine=[] if one.is_event else marked(text, set(one.shared)),
        theirs=[] if one.is_event else marked(f"{other.lead}\n{other.body}", set(one.shared)),
    )


def address_of(kept: SimilarText, *, may_read: bool) -> str:
    """Lead to the newsroom's page where the person may read that, else to the readers' page."""
    article: Article = kept.article
    return reverse("desk:article", args=[article.pk]) if may_read else story_url(article.slug, article.pk)


def likeness_of(article_ids: Collection[int], actor: Actor) -> dict[int, Likeness]:
    """Say of each of these waiting stories which other one it's most like (3 queries, for any number)."""
    found = pairs_of(article_ids)
    readable = _readable(actor, {text.article_id for _, _, text in found})
    marks: dict[int, Likeness] = {}
    for article_id, pair, kept in found:
        is_named = kept.is_face or kept.article_id in readable
        unit = kept.article.unit.name
        name = f"“{kept.revision.title}”, {unit}" if is_named else f"naskah {unit} yang sedang ditinjau"
        label = "Mungkin kegiatan yang sama" if pair.is_event else f"Mirip {pair.percent} %"
        marks.setdefault(article_id, Likeness(label, name))
    return marks
