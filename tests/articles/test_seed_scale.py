"""Do generated stories stand as if they had gone through the workflow, and come only once?"""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from articles.content import content_of, digest_of
from articles.demo.bulk import insert
from articles.models import Article, Category, Revision
from articles.models.taxonomy import TagStatus
from articles.publication import COPIED
from audit.models import AuditEvent


def seed(number: int) -> str:
    out = StringIO()
    call_command("seed_scale", articles=number, stdout=out)
    return out.getvalue()


@pytest.fixture
def ground(settings, units, category):
    settings.DEMO = True


def test_face_and_revision_agree(ground):
    seed(7)
    assert Article.objects.public().count() == Revision.objects.count() == 7
    for article in Article.objects.select_related("published_revision"):
        revision = article.published_revision
        assert (revision.article_id, revision.number, revision.status) == (article.pk, 1, "published")
        assert [getattr(article, name) for name in COPIED] == [getattr(revision, name) for name in COPIED]
        assert article.published_digest == revision.digest == digest_of(content_of(revision))
        assert sorted(tag.name for tag in article.tags.all()) == sorted(revision.tag_names)
        assert {tag.status for tag in article.tags.all()} == {TagStatus.APPROVED}


def test_more_are_added_to_those_that_stand(ground):
    seed(3)
    first = list(Article.objects.order_by("pk").values("pk", "creation_key", "title", "body", "published_at"))
    assert "tidak ada yang ditambah" in seed(3)
    seed(5)
    assert (
        list(Article.objects.order_by("pk").values("pk", "creation_key", "title", "body", "published_at"))[:3] == first
    )
    assert Article.objects.count() == 5
    assert [event.note.split()[0] for event in AuditEvent.objects.filter(action="seed-scale")] == ["3", "2"]


def test_other_stories_can_follow(ground, cast, units):
    seed(2)
    article = Article.objects.create(unit=units.a, created_by=cast.agent, creation_key="sesudah")
    assert article.pk > max(Article.objects.exclude(pk=article.pk).values_list("pk", flat=True))


def test_refused_on_a_real_network(settings, units, category):
    settings.DEMO = settings.DEBUG = False
    with pytest.raises(CommandError, match="DEMO=1"):
        seed(1)


def test_needs_units_and_rubrics(settings, db):
    settings.DEMO = True
    with pytest.raises(CommandError, match="load_reference"):
        seed(1)


def test_any_text_gets_in_as_it_is(db):
    names = ["a\tb", "c\\d", "e\nf\r\n", "\\N", "g\\.", "ünï 🌱", ""]
    insert([Category(name=name, slug=f"rubrik-{place}", position=90) for place, name in enumerate(names)])
    assert list(Category.objects.filter(position=90).order_by("slug").values_list("name", flat=True)) == names
