"""Which story of ours does a clipping probably tell?"""

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date, timedelta

from articles.clippings.days import after_text, distance
from articles.clippings.tellings import moment_of, telling_of
from articles.models import Article, Clipping
from articles.similar.event import Signs, is_same_event, weight_of
from articles.similar.find import find
from articles.similar.passages import coverage
from articles.similar.reading import SAME, Reading
from articles.similar.sketch import containment
from articles.similar.terms import Telling
from upt.dates import MONTHS, local

EARLIEST, LATEST = -1, 14  # days after our own publication in which outlets take a story up
MOST_OF_UNIT = 40  # newest stories of the unit that are read for signs of the same event
MOST_SHOWN = 3
MOST_NAMED = 4  # words that are named as a reason
# How many words of title and lead a story of the same unit and days must share, and which part of the shorter ones.
ALIKE = ((3, 0.5), (5, 0.35))


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
    mine = Reading(telling_of(clipping))
    found: dict[int, StoryMatch] = {}
    for match in (*_by_index(clipping, mine), *_of_the_unit(clipping, mine)):
        if match.article.pk not in found or match.rank > found[match.article.pk].rank:
            found[match.article.pk] = match
    return sorted(found.values(), key=lambda one: (one.rank, one.article.pk), reverse=True)[:MOST_SHOWN]


def _by_index(clipping: Clipping, mine: Reading) -> Iterator[StoryMatch]:
    """Ask the index of similar stories; it knows waiting ones too, which nobody is shown here."""
    for one in find(mine.telling, at=moment_of(clipping)):
        if one.text.is_face:
            percent = 0 if one.is_event else one.percent
            yield from _match(clipping, one.text.article, mine, one.reading, percent)


def _of_the_unit(clipping: Clipping, mine: Reading) -> Iterator[StoryMatch]:
    """Read what the unit published in these days: a passage, other words or a headline alone may tell the same."""
    if clipping.unit is None:
        return
    since, until = (moment_of(clipping) - timedelta(days=shift) for shift in (LATEST + 1, EARLIEST - 1))
    stories = Article.objects.public().filter(unit=clipping.unit, published_at__range=(since, until))
    for article in stories.select_related("unit").newest_first()[:MOST_OF_UNIT]:
        theirs = Reading(
            Telling(article.title, article.lead, article.body, article.unit.name, article.dateline, article.event)
        )
        if containment(mine.shingles, theirs.shingles) >= SAME:
            yield from _match(clipping, article, mine, theirs, percent_of(mine, theirs))
        elif is_same_event(mine.signs, theirs.signs) or has_like_headline(mine.signs, theirs.signs):
            yield from _match(clipping, article, mine, theirs, 0)


def _match(clipping: Clipping, article: Article, mine: Reading, theirs: Reading, percent: int) -> Iterator[StoryMatch]:
    """Yield the story with its reason, where the clipping came out within the window; without a share, by its signs."""
    days = days_after(clipping.published_on, article)
    if EARLIEST <= days <= LATEST:
        told = f"{percent} % teks sama" if percent else signs_text(mine.signs, theirs.signs)
        rank = (percent, weight_of(mine.signs, theirs.signs), -abs(days))
        yield StoryMatch(article, f"{told}; terbit {after_text(days)}", rank)


def percent_of(mine: Reading, theirs: Reading) -> int:
    """Return how many of a hundred words of the shorter text stand in passages that both have."""
    shorter = min(mine, theirs, key=lambda one: len(one.words))
    return round(100 * coverage(shorter.words, mine.shingles & theirs.shingles))


def has_like_headline(mine: Signs, theirs: Signs) -> bool:
    """Tell whether title and lead say enough of what the other's do, where no date speaks against."""
    if mine.dates and theirs.dates and not mine.dates & theirs.dates:
        return False
    shared = len(mine.topic & theirs.topic)
    shorter = min(len(mine.topic), len(theirs.topic))
    return any(shared >= fewest and shared >= share * shorter for fewest, share in ALIKE)


def signs_text(mine: Signs, theirs: Signs) -> str:
    """Say what two texts of one event have in common."""
    told = [f"{day} {MONTHS[month]}" for day, month in sorted(mine.dates & theirs.dates)[:1]]
    names = (mine.names & theirs.names) - mine.topic
    told += [f"“{name.capitalize()}”" for name in _longest(names)]
    told += [f"“{word}”" for word in _longest(mine.topic & theirs.topic)]
    return f"sama-sama menyebut {', '.join(told[:MOST_NAMED])}" if told else "mungkin kegiatan yang sama"


def _longest(words: AbstractSet[str]) -> list[str]:
    return sorted(sorted(words), key=len, reverse=True)[:3]


def days_after(day: date, article: Article) -> int:
    """Return how many days after our publication a day is, by the clock of the story's unit."""
    assert article.published_at is not None
    return distance(day, local(article.published_at, article.unit.timezone).date())
