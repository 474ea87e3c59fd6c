"""Which story of ours does a clipping probably tell?"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from articles.clippings.days import after_text, distance
from articles.clippings.tellings import moment_of, telling_of
from articles.models import Article, Clipping
from articles.similar.event import Signs, is_same_event, signs_of, weight_of
from articles.similar.find import find
from articles.similar.terms import Telling
from upt.dates import MONTHS, local

EARLIEST, LATEST = -1, 14  # days after our own publication in which outlets take a story up
MOST_OF_UNIT = 40  # newest stories of the unit that are read for signs of the same event
MOST_SHOWN = 3
HEADLINE = 0.5  # share of a headline's words from which on two headlines are alike
FEWEST_WORDS = 3


@dataclass(frozen=True)
class StoryMatch:
    """A published story with what speaks for it, ready to be read."""

    article: Article
    reason: str
    rank: tuple[int, int, int]


def story_matches(clipping: Clipping) -> list[StoryMatch]:
    """List the public stories that a clipping may tell, the likeliest first, each with the reason (6 queries at most).

    Everybody may see what is suggested: stories that wait or are withdrawn are none.
    """
    mine = signs_of(telling_of(clipping))
    found: dict[int, StoryMatch] = {}
    for match in (*_same_words(clipping, mine), *_of_the_unit(clipping, mine)):
        if match.article.pk not in found or match.rank > found[match.article.pk].rank:
            found[match.article.pk] = match
    return sorted(found.values(), key=lambda one: (one.rank, one.article.pk), reverse=True)[:MOST_SHOWN]


def _same_words(clipping: Clipping, mine: Signs) -> Iterator[StoryMatch]:
    """Ask the index of similar stories."""
    for one in find(telling_of(clipping), at=moment_of(clipping)):
        article = one.text.article
        days = days_after(clipping.published_on, article)
        if not one.text.is_face or not EARLIEST <= days <= LATEST:
            continue
        weight = weight_of(mine, one.reading.signs)
        told = signs_text(mine, one.reading.signs) if one.is_event else f"{one.percent} % teks sama"
        yield StoryMatch(article, f"{told}; terbit {after_text(days)}", _rank(one.percent, weight, days, one.is_event))


def _of_the_unit(clipping: Clipping, mine: Signs) -> Iterator[StoryMatch]:
    """Read what the unit published in these days: other words, or a headline alone, may still tell the same."""
    if clipping.unit is None:
        return
    since, until = (moment_of(clipping) - timedelta(days=shift) for shift in (LATEST + 1, EARLIEST - 1))
    stories = Article.objects.public().filter(unit=clipping.unit, published_at__range=(since, until))
    for article in stories.select_related("unit").newest_first()[:MOST_OF_UNIT]:
        days = days_after(clipping.published_on, article)
        theirs = signs_of(
            Telling(article.title, article.lead, article.body, article.unit.name, article.dateline, article.event)
        )
        if not EARLIEST <= days <= LATEST:
            continue
        if is_same_event(mine, theirs) or has_like_headline(mine, theirs):
            reason = f"{signs_text(mine, theirs)}; terbit {after_text(days)}"
            yield StoryMatch(article, reason, _rank(0, weight_of(mine, theirs), days, True))


def has_like_headline(mine: Signs, theirs: Signs) -> bool:
    """Tell whether half of what a headline says stands in the other's title and lead, where no date speaks against."""
    if mine.dates and theirs.dates and not mine.dates & theirs.dates:
        return False
    shared = len(mine.topic & theirs.topic)
    return shared >= FEWEST_WORDS and shared >= HEADLINE * min(len(mine.topic), len(theirs.topic))


def signs_text(mine: Signs, theirs: Signs) -> str:
    """Say what two texts of one event have in common."""
    told = [f"tanggal {day} {MONTHS[month]}" for day, month in sorted(mine.dates & theirs.dates)[:1]]
    names = sorted(mine.names & theirs.names, key=len, reverse=True)[:3]
    told += [f"nama {', '.join(sorted(name.capitalize() for name in names))}"] if len(names) >= 2 else []
    topic = sorted(mine.topic & theirs.topic, key=len, reverse=True)[:3]
    told += [f"kata {', '.join(sorted(topic))}"] if topic and not (told and len(told) > 1) else []
    return "; ".join(told) + " sama" if told else "kegiatan yang sama"


def days_after(day: date, article: Article) -> int:
    """Return how many days after our publication a day is, by the clock of the story's unit."""
    assert article.published_at is not None
    return distance(day, local(article.published_at, article.unit.timezone).date())


def _rank(percent: int, weight: int, days: int, is_event: bool) -> tuple[int, int, int]:
    return (0 if is_event else percent, weight, -abs(days))
