"""Which of the texts that stood in stories before become links, and is every seal whole afterwards?"""

from importlib import import_module

import pytest
from django.apps import apps
from django.db import connection

from articles.content import content_of, digest_of
from articles.models import Article, Revision
from articles.queries import current_revision
from articles.states import Action, Status
from audit.verify import walk_chain
from tests.articles.stories import act, make_story

link = import_module("articles.migrations.0008_read_meetings_from_event_texts").link


def migrated(story) -> tuple[str | None, str | None, str]:
    """Run the step; return the addresses that face and revision link to, and the revision's words."""
    link(apps, connection.schema_editor())
    article, revision = Article.objects.get(pk=story.pk), Revision.objects.get(article=story)
    slugs = [row.meeting.slug if row.meeting else None for row in (article, revision)]
    return (*slugs, revision.event)


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("Rakor Humas 2024", "rakor-2024"),
        ("  RAKOR humas  2024 ", "rakor-2024"),
        ("Pengarahan Akhir Tahun", "pengarahan"),
        ("Rakor Humas", None),  # of two meetings
        ("Rapat Koordinasi Kehumasan", None),
        ("Rapat Rahasia Wilayah", None),  # a draft
        ("Rakor Humas 2024 di Jakarta", None),
        ("", None),
    ],
)
def test_a_draft_is_linked_by_the_name_of_one_announced_meeting(text, slug, agenda, cast, units):
    story = make_story(cast, units, event=text)
    assert migrated(story) == (None, slug, text)


def test_of_what_is_out_only_the_face_is_linked_and_its_seal_stays(agenda, cast, units):
    story = make_story(cast, units, Status.PUBLISHED, event="Rakor Humas 2024")
    assert migrated(story) == ("rakor-2024", None, "Rakor Humas 2024")
    face = Revision.objects.get()
    assert digest_of(content_of(face)) == face.digest == Article.objects.get().published_digest
    assert walk_chain().is_whole


@pytest.mark.parametrize("status", [Status.SUBMITTED, Status.APPROVED, Status.SCHEDULED, Status.RETURNED])
def test_what_is_sealed_stays_and_goes_on(status, agenda, cast, units):
    story = make_story(cast, units, status, event="Rakor Humas 2024")
    assert migrated(story) == (None, None, "Rakor Humas 2024")
    revision = Revision.objects.get()
    assert digest_of(content_of(revision)) == revision.digest


def test_a_draft_whose_checklist_on_children_is_filled_stays(agenda, cast, units):
    story = make_story(cast, units, event="Rakor Humas 2024")
    act(story, Action.CHILD_CHECK, cast.agent)
    assert migrated(story)[1] is None


def test_run_twice_it_changes_nothing_more(agenda, cast, units):
    story = make_story(cast, units, event="Rakor Humas 2024")
    assert migrated(story) == migrated(story)
    assert current_revision(story).version == 1
