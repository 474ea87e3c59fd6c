"""How does the demo's network come to be? Through the portal's own acts, with their dates."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from django.db import transaction
from django.utils import timezone

from accounts.models import User
from articles.assistant.child import CODES
from articles.content import Content
from articles.coverage.named import read_event
from articles.demo import clippings, extras, meetings
from articles.demo.covers import CoverMaker
from articles.demo.journeys import BEGUN, JOURNEYS, Step
from articles.demo.people import agent_of, ensure_accounts
from articles.demo.texts import StoryText, all_stories
from articles.models import Article, Category
from articles.queries import current_revision
from articles.richtext import clean
from articles.services import create_story
from articles.states import Status
from articles.workflow import Seen, perform
from upt.actors import Actor, actor_for
from upt.models import Unit

PREFIX = "peragaan-"
Progress = Callable[[int, int], None]


def seed(*, progress: Progress = lambda done, total: None) -> tuple[int, int]:
    """Make what the demo lacks and leave the rest alone; return how many stories were made and how many there are."""
    people = ensure_accounts()
    meetings.add(people)
    stories = all_stories()
    known = set(Article.objects.filter(creation_key__startswith=PREFIX).values_list("creation_key", flat=True))
    missing = [story for story in stories if PREFIX + story.name not in known]
    cast = Cast(people, missing)
    with CoverMaker(story.cover for story in missing) as covers:
        for done, story in enumerate(missing, start=1):
            with transaction.atomic():
                make_story(story, cast, covers)
            progress(done, len(missing))
    if missing:
        extras.add(people)
    clippings.add(people)
    return len(missing), len(stories)


class Cast:
    """The people and places that stories name, read once; actors are read once each, as nothing ends meanwhile."""

    def __init__(self, people: dict[str, User], stories: Iterable[StoryText]) -> None:
        self.people = people
        slugs = {story.unit for story in stories}
        self.units = {unit.slug: unit for unit in Unit.objects.filter(slug__in=slugs)}
        self.categories = {row.slug: row.pk for row in Category.objects.all()}
        self._actors: dict[int, Actor] = {}

    def actor(self, user: User) -> Actor:
        if user.pk not in self._actors:
            self._actors[user.pk] = actor_for(user)
        return self._actors[user.pk]

    def agent(self, unit: Unit) -> Actor:
        return self.actor(agent_of(unit, self.people))


def make_story(story: StoryText, cast: Cast, covers: CoverMaker) -> None:
    unit = cast.units[story.unit]
    agent = cast.agent(unit)
    at = story.at.replace(tzinfo=ZoneInfo(unit.timezone))
    now = timezone.now()
    if story.status not in (Status.SCHEDULED,) and at > now:
        at = now
    cover = covers.take(story, unit, agent)
    named = read_event(story.event, agent)
    content = content_of(story, cast.categories[story.category], cover.pk if cover else None)
    content = replace(content, event=named.text, meeting_id=named.meeting_id)
    article = create_story(
        actor=agent, unit=unit, content=content, creation_key=PREFIX + story.name, at=min(at, now) + BEGUN
    )
    for step in JOURNEYS[story.status]:
        actor = agent if step.who == "agent" else cast.actor(cast.people[step.who])
        _take(step, article, story, actor, at)


def content_of(story: StoryText, category_id: int, cover_id: int | None) -> Content:
    cover = story.cover if cover_id else None
    return Content(
        title=story.title,
        lead=story.lead,
        body=clean(story.body),
        dateline=story.dateline,
        byline=story.byline,
        event=story.event,
        category_id=category_id,
        tag_names=story.tags,
        cover_id=cover_id,
        cover_alt=cover.alt if cover else "",
        cover_caption=cover.caption if cover else "",
        cover_credit=cover.credit if cover else "",
    )


def _take(step: Step, article: Article, story: StoryText, actor: Actor, at: datetime) -> None:
    revision = current_revision(article)
    forms: dict[str, dict[str, Any]] = {
        "": {},
        "verdict": {"reasons": (story.reason,), "note": story.note},
        "withdraw": {"reasons": (story.reason,), "note": story.note},
        "schedule": {"publish_at": at},
    }
    perform(
        article,
        step.action,
        actor=actor,
        seen=Seen(revision.number, revision.version),
        child_check=CODES,  # asked of the sender and of whoever approves, where a story concerns children
        now=min(at + step.after, timezone.now()),
        **forms[step.form],
    )
