"""How do many published stories come into a database at once, to measure on?"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from django.core.management.color import no_style
from django.db import connection, models, transaction
from django.db.models import Max

from accounts.models import User
from articles.content import Content, digest_of
from articles.demo.bulk import insert
from articles.demo.filler import TAG_NAMES, filler
from articles.models import Article, Category, Revision, Tag, TaggedArticle
from articles.models.taxonomy import TagStatus
from articles.publication import slug_for
from articles.states import Status
from articles.taxonomy import tag_slug
from audit.services import record
from upt.models import Unit

NEWEST = datetime(2026, 11, 1, 3, tzinfo=UTC)  # story 0; each further one is five minutes older
STEP = timedelta(minutes=5)
CHUNK = 2_000
KEY = "skala-"


class NothingToFill(Exception):
    """There are no units or no rubrics yet."""


@dataclass(frozen=True)
class Ground:
    """What all generated stories share."""

    units: list[Unit]
    categories: list[Category]
    tags: dict[str, Tag]
    author: User


def fill(total: int) -> Iterator[int]:
    """Bring the number of generated published stories up to `total`, yielding how many stand after each chunk.

    Writes rows directly, past the workflow: a sealed first revision and its face for each, and one audit row for all.
    """
    start = Article.objects.filter(creation_key__startswith=KEY).count()
    if start >= total:
        return
    ground = _ground()
    for first in range(start, total, CHUNK):
        last = min(first + CHUNK, total)
        with transaction.atomic():
            _write(range(first, last), ground)
        yield last
    with transaction.atomic():
        record(
            actor_id=None,
            actor_name="seed_scale",
            action="seed-scale",
            object_type="article",
            object_id=0,
            note=f"{total - start} naskah buatan untuk pengukuran",
        )


def _ground() -> Ground:
    units = list(Unit.objects.active().order_by("pk"))
    categories = list(Category.objects.filter(is_active=True).order_by("position", "pk"))
    if not units or not categories:
        raise NothingToFill
    author, _ = User.objects.get_or_create(
        username="pengisi-skala",
        defaults={
            "full_name": "Pengisi Skala",
            "email": "pengisi-skala@humas-portal.example",
            "is_active": False,
            "password": "!",
        },
    )
    tags = {}
    for name in TAG_NAMES:
        tags[name], _ = Tag.objects.get_or_create(
            name=name, defaults={"slug": tag_slug(name), "status": TagStatus.APPROVED}
        )
    return Ground(units, categories, tags, author)


def _write(numbers: range, ground: Ground) -> None:
    """Write one chunk. Keys are given out here, so that an article and its revision can name each other at once."""
    first_article, first_revision = _next_key(Article), _next_key(Revision)
    articles, revisions, tagged = [], [], []
    for place, number in enumerate(numbers):
        article, revision, tags = _story(number, first_article + place, first_revision + place, ground)
        articles.append(article)
        revisions.append(revision)
        tagged += [TaggedArticle(tag=tag, content_object=article) for tag in tags]
    for rows in (articles, revisions, tagged):
        insert(rows)
    with connection.cursor() as cursor:
        for statement in connection.ops.sequence_reset_sql(no_style(), [Article, Revision]):
            cursor.execute(statement)


def _next_key(model: type[models.Model]) -> int:
    return (model._default_manager.aggregate(last=Max("pk"))["last"] or 0) + 1


def _story(number: int, article_id: int, revision_id: int, ground: Ground) -> tuple[Article, Revision, list[Tag]]:
    unit = ground.units[number * 7919 % len(ground.units)]
    said = filler(number, unit.name)
    at = NEWEST - number * STEP
    content = Content(
        title=said.title,
        lead=said.lead,
        body=said.body,
        dateline=unit.dateline_place,
        byline=f"Humas {unit.name}"[:80],
        category_id=ground.categories[said.category % len(ground.categories)].pk,
        tag_names=said.tag_names,
    )
    digest = digest_of(content)
    face = content.fields()
    tag_names = face.pop("tag_names")
    article = Article(
        pk=article_id,
        unit=unit,
        created_by=ground.author,
        created_at=at,
        creation_key=f"{KEY}{number}",
        slug=slug_for(said.title),
        published_revision_id=revision_id,
        published_digest=digest,
        published_at=at,
        **face,
    )
    revision = Revision(
        pk=revision_id,
        article=article,
        number=1,
        status=Status.PUBLISHED,
        created_by=ground.author,
        created_at=at,
        saved_at=at,
        saved_by=ground.author,
        sealed_at=at,
        digest=digest,
        submitted_at=at,
        submitted_by=ground.author,
        decided_at=at,
        tag_names=tag_names,
        **face,
    )
    return article, revision, [ground.tags[name] for name in tag_names]
