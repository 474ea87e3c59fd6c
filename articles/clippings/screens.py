"""How do clippings read on screen?"""

from dataclasses import replace
from datetime import date
from typing import Any, NamedTuple

from django.http import QueryDict
from django.urls import reverse

from articles.cards import story_url
from articles.clippings.copies import copies_of
from articles.clippings.meetings import meeting_matches
from articles.clippings.months import month_code
from articles.clippings.queries import (
    Narrowing,
    counts_by_sentiment,
    linkable_story,
    meetings_found,
    narrowed,
    page_of,
    stories_found,
)
from articles.clippings.states import TONES, LinkSource, Sentiment
from articles.clippings.stories import story_matches
from articles.models import Article, Clipping
from events.days import days_text
from events.models import Meeting
from upt.actors import Actor
from upt.dates import date_text, day_text, local, moment_text, number_text
from upt.queries.facts import Fact
from upt.screens import place_of as cursor_of
from upt.states import Zone


class Row(NamedTuple):
    url: str
    headline: str
    meta: str
    sentiment: str
    tone: str
    about: list[str]


class Tab(NamedTuple):
    label: str
    number: str
    url: str
    is_current: bool


class Linked(NamedTuple):
    """What a clipping is linked to: `url` is empty where it isn't public any more."""

    kind: str
    label: str
    name: str
    url: str
    meta: str


class Candidate(NamedTuple):
    """A story or meeting that a clipping may be linked to with one tap."""

    kind: str
    pk: int
    name: str
    url: str
    meta: str
    source: str


def row_of(clipping: Clipping) -> Row:
    """Return a clipping in ready words, for lists; it must come with what page_of joins."""
    return Row(
        url=clipping.get_absolute_url(),
        headline=clipping.headline,
        meta=" · ".join((clipping.outlet.name, date_text(clipping.published_on), clipping.place)),
        sentiment=clipping.get_sentiment_display(),
        tone=TONES[Sentiment(clipping.sentiment)],
        about=[f"{one.label}: {one.name}" for one in linked_of(clipping)],
    )


def list_page(actor: Actor, wish: Narrowing, query: QueryDict) -> dict[str, Any]:
    """Return one page of the archive with its counts by tone, cut from the same rows (2 queries)."""
    token = query.get("sebelum", "")
    rows = narrowed(actor, wish)
    every = narrowed(actor, replace(wish, sentiment="")) if wish.sentiment else rows
    counts = counts_by_sentiment(every)
    page, following = page_of(rows, cursor_of(token))
    return {
        "rows": [row_of(clipping) for clipping in page],
        "tabs": _tabs(query, wish.sentiment, counts),
        "total": number_text(counts.get(wish.sentiment, 0) if wish.sentiment else sum(counts.values())),
        "next_url": _address(query, sebelum=f"{following[0].isoformat()}.{following[1]}") if following else None,
        "first_url": _address(query, sebelum="") if token else None,
    }


def _tabs(query: QueryDict, chosen: str, counts: dict[str, int]) -> list[Tab]:
    everything = Tab("Semua", number_text(sum(counts.values())), _address(query, nada="", sebelum=""), not chosen)
    return [everything] + [
        Tab(
            sentiment.label,
            number_text(counts.get(sentiment, 0)),
            _address(query, nada=sentiment.value, sebelum=""),
            sentiment == chosen,
        )
        for sentiment in Sentiment
    ]


def _address(query: QueryDict, **values: str) -> str:
    """Return the list's address with the filters that are set and some of them changed."""
    fresh = QueryDict(mutable=True)
    for name, value in (query.dict() | values).items():
        if value:
            fresh[name] = str(value)
    return f"{reverse('desk-clippings:list')}{'?' + fresh.urlencode() if fresh else ''}"


def facts_of(clipping: Clipping) -> list[Fact]:
    """List what is on record about a clipping; unknown things are left out."""
    tier = clipping.outlet.get_tier_display()
    zone = clipping.unit.timezone if clipping.unit else Zone.JAKARTA
    facts = [
        Fact("Media", f"{clipping.outlet.name}{f', {tier.lower()}' if tier else ''}"),
        Fact("Domain", "" if clipping.outlet.name == clipping.outlet.domain else clipping.outlet.domain),
        Fact("Terbit", day_text(clipping.published_on)),
        Fact("UPT", clipping.place),
        Fact("Wilayah", str(clipping.unit.kanwil) if clipping.unit else ""),
        Fact("Dicatat oleh", f"{clipping.added_by}, {moment_text(clipping.added_at, zone)}"),
        Fact("Teks tersimpan", _text_fact(clipping)),
        Fact("Catatan", clipping.note),
    ]
    return [fact for fact in facts if fact.value]


def _text_fact(clipping: Clipping) -> str:
    if not clipping.text:
        return "Tidak ada; hanya judulnya yang dicocokkan."
    return f"{number_text(len(clipping.text))} huruf, hanya untuk pencocokan."


def linked_of(clipping: Clipping) -> list[Linked]:
    """List what a clipping is linked to. A story that was withdrawn since is told of without a word of it."""
    found = []
    if clipping.story:
        found.append(_linked_story(clipping.story, clipping.story_link))
    if clipping.meeting:
        meeting = clipping.meeting
        meta = f"{days_text(meeting)}; {LinkSource(clipping.meeting_link).label}"
        found.append(Linked("meeting", "Kegiatan", meeting.title, meeting.get_absolute_url(), meta))
    return found


def _linked_story(story: Article, source: str) -> Linked:
    if story.withdrawn_at is not None:
        return Linked("story", "Berita", f"Naskah {story.pk} (dicabut)", "", "Beritanya sudah dicabut.")
    meta = f"{story_meta(story)}; {LinkSource(source).label}"
    return Linked("story", "Berita", story.title, story_url(story.slug, story.pk), meta)


def story_name(pk: int) -> str:
    """Name the story that the list is narrowed to; one that readers don't have only by its number (1 query)."""
    story = linkable_story(pk)
    return f"“{story.title}”" if story else f"naskah {pk}"


def story_meta(story: Article) -> str:
    assert story.published_at is not None
    return f"{story.unit.name}, {date_text(local(story.published_at, story.unit.timezone).date())}"


def suggestions_of(clipping: Clipping) -> list[Candidate]:
    """List what a clipping may be linked to, of each kind that it isn't linked to yet, with the reason in words."""
    found: list[Candidate] = []
    if clipping.story is None:
        found += [_story(match.article, match.reason, LinkSource.SUGGESTED) for match in story_matches(clipping)]
    if clipping.meeting is None:
        found += [_meeting(match.meeting, match.reason, LinkSource.SUGGESTED) for match in meeting_matches(clipping)]
    return found


def search_results(clipping: Clipping, text: str) -> list[Candidate]:
    """List what somebody looks for to link a clipping to (2 queries)."""
    stories = [_story(one, story_meta(one), LinkSource.HAND) for one in stories_found(text, clipping.published_on)]
    return stories + [_meeting(one, days_text(one), LinkSource.HAND) for one in meetings_found(text)]


def _story(article: Article, meta: str, source: LinkSource) -> Candidate:
    return Candidate("story", article.pk, article.title, story_url(article.slug, article.pk), meta, source.value)


def _meeting(meeting: Meeting, meta: str, source: LinkSource) -> Candidate:
    return Candidate("meeting", meeting.pk, meeting.title, meeting.get_absolute_url(), meta, source.value)


def copy_rows(clipping: Clipping, actor: Actor) -> list[tuple[Row, str]]:
    """List the same text in other outlets, each with how much of it."""
    return [(row_of(one.clipping), f"{one.percent} % sama") for one in copies_of(clipping, actor)]


def report_url(month: date | None) -> str:
    return f"{reverse('desk-clippings:report')}{f'?bulan={month_code(month)}' if month else ''}"
