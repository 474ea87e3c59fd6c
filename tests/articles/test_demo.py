"""Is the demo a believable network, made by the portal's own acts?"""

from collections import Counter
from itertools import pairwise

import pytest
from django.core.management import CommandError, call_command
from django.test import Client

from accounts.models import User
from articles.assistant.assessment import assessment_of
from articles.content import missing_parts
from articles.demo.people import ACCOUNTS, PASSWORD
from articles.demo.seed import content_of
from articles.demo.texts import all_stories
from articles.models import Article, Category, Notification, Revision
from articles.states import Status
from audit.verify import walk_chain
from upt.actors import actor_for
from upt.states import UnitType

STORIES = all_stories()
RAKOR_STORIES = [f"peragaan-{story.name}" for story in STORIES if story.event == "Rapat Koordinasi Humas 2024"]
OUT = (Status.APPROVED, Status.SCHEDULED, Status.PUBLISHED, Status.WITHDRAWN)


def test_every_state_is_there_and_most_stories_are_published():
    states = Counter(story.status for story in STORIES)
    assert set(states) == set(Status) - {Status.SUPERSEDED}
    assert states[Status.PUBLISHED] >= 50
    assert len(STORIES) >= 60


def test_stories_come_from_many_units_and_rubrics():
    assert len({story.unit for story in STORIES}) >= 40
    assert len({story.category for story in STORIES}) == 10
    assert len({story.title for story in STORIES}) == len(STORIES)


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.name[:24])
def test_a_story_is_whole(story):
    content = content_of(story, 1, None)
    assert missing_parts(content) == {}
    assert (len(content.title) <= 150, len(content.lead) <= 400) == (True, True)
    assert 100 <= len(content.body.split()) <= 420


def test_the_demo_is_only_for_a_demo(settings, db):
    settings.DEMO = False
    with pytest.raises(CommandError, match="DEMO=1"):
        call_command("seed_demo")


def test_the_demo_keeps_out_of_a_real_network(settings, cast):
    settings.DEMO = True
    people = User.objects.count()
    with pytest.raises(CommandError, match="akun sungguhan"):
        call_command("seed_demo")
    assert User.objects.count() == people


def test_seeding(settings, db, capsys):
    """One test for the whole load: it draws thirty pictures."""
    settings.DEMO = True
    call_command("load_reference")
    call_command("seed_demo")
    expected = Counter(story.status for story in STORIES)
    expected[Status.DRAFT] -= 1  # the clarification goes out in an emergency
    expected[Status.PUBLISHED] += 1
    expected[Status.SUBMITTED] -= 1  # an editor edited the story about children under review
    expected[Status.SUPERSEDED] += 1
    first = Counter(Status(value) for value in Revision.objects.filter(number=1).values_list("status", flat=True))
    assert first == expected
    assert sorted(Revision.objects.filter(number=2).values_list("status", flat=True)) == ["draft", "submitted"]
    assert_two_people_answered_for_every_child()
    assert walk_chain().is_whole
    assert Notification.objects.filter(sent_at=None).count() == 0
    assert_dates_run_forward()
    assert_accounts_work()
    told = Article.objects.filter(meeting__slug="rapat-koordinasi-kehumasan-pemasyarakatan")
    assert sorted(told.values_list("creation_key", flat=True)) == sorted(RAKOR_STORIES)

    before = (Article.objects.count(), walk_chain().head)
    call_command("seed_demo")
    assert (Article.objects.count(), walk_chain().head) == before


def assert_two_people_answered_for_every_child():
    """What is out has its two lists; what waits has the first, so that a visitor can fill in the second.

    What was withdrawn for a child's sake has none any more.
    """
    lists = Counter()
    for revision in Revision.objects.select_related("article__unit"):
        text = assessment_of(revision)
        if text.concerns_children and revision.status in (*OUT, Status.SUBMITTED):
            is_void = revision.article.withdrawn_reason == "child-identity"
            wanted = 0 if is_void else 1 if revision.status == Status.SUBMITTED else 2
            assert len(text.child_checker_ids) == wanted, revision
            lists[revision.status in OUT, revision.article.unit.upt_type] += 1
    assert lists[True, UnitType.LPKA] >= 10
    assert (lists[False, UnitType.LPKA], lists[False, UnitType.BAPAS]) == (1, 1)


def assert_dates_run_forward():
    for article in Article.objects.all():
        revision = article.revisions.get(number=1)
        moments = (article.created_at, revision.submitted_at, article.published_at, article.withdrawn_at)
        known = [moment for moment in moments if moment is not None]
        assert all(earlier <= later for earlier, later in pairwise(known)), article


def assert_accounts_work():
    for username, *_ in ACCOUNTS:
        assert Client().login(username=username, password=PASSWORD), username
    agent = actor_for(User.objects.get(username="agen"))
    assert agent.is_agent
    units = Category.objects.count(), {a.unit.upt_type for a in Article.objects.select_related("unit")}
    assert units[0] == 10
    assert UnitType.LPKA in units[1]
