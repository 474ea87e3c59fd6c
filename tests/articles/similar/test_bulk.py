"""Does the command bring the index to where the acts would have brought it, as often as it runs?"""

from io import StringIO

import pytest
from django.core.management import call_command

from articles.models import Revision, SimilarKey, SimilarTerm, SimilarText
from articles.similar import bulk
from articles.states import Status
from tests.articles.similar.texts import COPY, OTHER, STORY


def index(**options) -> str:
    out = StringIO()
    call_command("index_similar", stdout=out, **options)
    return out.getvalue()


def contents():
    """Return what the three tables say, without the numbers that rows happen to have."""
    texts = SimilarText.objects.order_by("article", "is_face")
    rows = [
        (text.article_id, text.revision_id, text.is_face, text.at, text.size, bytes(text.sketch), bytes(text.terms))
        for text in texts
    ]
    keys = SimilarKey.objects.values_list("key", "text__article", "text__is_face")
    terms = SimilarTerm.objects.values_list("term", "day", "text__article", "text__is_face")
    return rows, sorted(keys), sorted(terms)


@pytest.fixture
def stories(newsroom):
    return [
        newsroom.write(Status.PUBLISHED, STORY),
        newsroom.write(Status.SUBMITTED, COPY, "newcomer"),
        newsroom.write(Status.SCHEDULED, OTHER, "newcomer"),
        newsroom.write(Status.DRAFT, OTHER, "newcomer"),
        newsroom.write(Status.WITHDRAWN, OTHER, "newcomer"),
    ]


def test_rebuilding_changes_nothing(stories):
    before = contents()
    assert len(before[0]) == 3
    index(rebuild=True)
    assert contents() == before
    index()
    assert contents() == before


def test_what_is_missing_comes_in_and_what_is_stale_goes_out(stories):
    before = contents()
    [first, *_] = SimilarText.objects.order_by("pk")
    SimilarText.objects.filter(pk=first.pk).delete()
    SimilarKey.objects.filter(text=first.pk).delete()
    SimilarTerm.objects.filter(text=first.pk).delete()
    withdrawn = Revision.objects.get(article=stories[-1])
    kept = SimilarText.objects.first()
    SimilarText.objects.create(
        article=stories[-1],
        revision=withdrawn,
        is_face=True,
        at=kept.at,
        size=kept.size,
        sketch=bytes(kept.sketch),
        terms=bytes(kept.terms),
    )
    assert "1 yang usang dibuang" in index()
    assert contents() == before


def test_batches_of_one_are_the_same(stories, monkeypatch):
    before = contents()
    monkeypatch.setattr(bulk, "CHUNK", 1)
    monkeypatch.setattr(bulk, "BATCH", 2)
    index(rebuild=True)
    assert contents() == before


def test_further_processes_do_the_same(stories, monkeypatch):
    before = contents()
    monkeypatch.setattr(bulk, "MANY", 1)
    monkeypatch.setattr(bulk, "MOST_PROCESSES", 1)
    index(rebuild=True)
    assert contents() == before


def test_generated_stories_are_indexed_too(settings, units, category):
    settings.DEMO = True
    call_command("seed_scale", articles=5, stdout=StringIO())
    assert SimilarText.objects.filter(is_face=True).count() == 5
    before = contents()
    index(rebuild=True)
    assert contents() == before


def test_related_stories_on_request(stories):
    SimilarText.objects.update(related=[])
    out = index(related=10)
    assert "berita terkait" in out
