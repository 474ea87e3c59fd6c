"""Are edited copies found among all stories, are others left alone, and what does a look-up cost?

`python -m bench.similar` measures on the database of DATABASE_URL or DATA_DIR as it is and leaves it so: what it
plants is rolled back. `make bench` calls it on its own site.
"""

import argparse
import subprocess
import sys
import time
from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from itertools import combinations
from random import Random
from statistics import median, quantiles

from bench.similar_stories import GRADES, Story, made_up
from bench.site import ROOT, Site

DEMO = ROOT / "articles" / "demo" / "stories"
UNITS = 20  # over which the planted stories are spread, so that those of one unit meet its boilerplate
LONG_AGO = timedelta(days=4000)


def run(site: Site, *arguments: str) -> None:
    """Measure on a prepared site, in a process of its own that belongs to that site."""
    command = [sys.executable, "-m", "bench.similar", *arguments]
    subprocess.run(command, cwd=ROOT, env=site.environment, check=True)


@dataclass
class Planted:
    """A story among the others, and where it stands."""

    story: Story
    unit_name: str
    unit_id: int
    article_id: int = 0


@dataclass
class Times:
    """Seconds of look-ups, and of the least round trip beside each."""

    lookups: list[float] = field(default_factory=list)
    trips: list[float] = field(default_factory=list)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench.similar", description=__doc__)
    parser.add_argument("--stories", type=int, default=200, help="planted stories to look for (default 200)")
    options = parser.parse_args()
    _set_up_django()
    from django.db import transaction

    with transaction.atomic():
        at, planted = plant(options.stories)
        print_head(len(planted))
        times = print_grades(planted, at)
        print_seeded(times)
        print_false_pairs(planted, at)
        print_times(times)
        print_shown(planted, at)
        transaction.set_rollback(True)


def _set_up_django() -> None:
    import os

    import django

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "humas_portal.settings")
    django.setup()


def demo_stories() -> list[Story]:
    """Read the demo's stories, whose texts were each written by hand."""
    stories = []
    for path in sorted(DEMO.glob("*.txt")):
        head, _, body = path.read_text(encoding="utf-8").partition("\n\n")
        fields = dict(line.split(": ", 1) for line in head.splitlines() if ": " in line)
        stories.append(Story(fields["Title"], fields["Lead"], tuple(body.strip().split("\n\n")), fields["Dateline"]))
    return stories


def plant(number: int) -> tuple[datetime, list[Planted]]:
    """Publish the stories to look for, one an hour up to now, past the workflow, and index them."""
    from articles.models import Article
    from articles.similar.bulk import index_missing
    from upt.models import Unit

    units = list(Unit.objects.active().order_by("pk")[:UNITS])
    newest = Article.objects.public().newest_first().first()
    assert newest is not None  # a prepared site has stories
    assert newest.published_at is not None
    texts = demo_stories()[: number // 3]
    planted = [Planted(story, units[place % UNITS].name, units[place % UNITS].pk) for place, story in enumerate(texts)]
    for place in range(number - len(planted)):
        unit = units[place % UNITS]
        planted.append(Planted(made_up(place, unit.name), unit.name, unit.pk))
    for place, one in enumerate(planted):
        _publish(one, newest, newest.published_at - timedelta(hours=place % 300))
    for _ in index_missing():
        pass
    return newest.published_at, planted


def _publish(one: Planted, like, at: datetime) -> None:
    from articles.models import Article, Revision
    from articles.states import Status

    texts = {"title": one.story.title[:150], "lead": one.story.lead[:400], "body": one.story.body}
    texts["dateline"] = one.story.place
    article = Article.objects.create(
        unit_id=one.unit_id,
        created_by_id=like.created_by_id,
        creation_key=f"ukur-{id(one)}",
        slug="ukur",
        published_at=at,
        **texts,
    )
    Revision.objects.create(
        article=article,
        number=1,
        status=Status.PUBLISHED,
        created_by_id=like.created_by_id,
        saved_by_id=like.created_by_id,
        **texts,
    )
    one.article_id = article.pk


def telling_of(story: Story, unit_name: str):
    from articles.similar.terms import Telling

    return Telling(story.title, story.lead, story.body, unit_name, story.place)


def look_up(story: Story, unit_name: str, at: datetime, times: Times, article_id: int | None = None) -> dict[int, bool]:
    """Look a text up; return (is only the event the same) of each story found."""
    from django.db import connection

    from articles.similar.find import find

    with connection.cursor() as cursor:
        started = time.perf_counter()
        cursor.execute("select 1")
        cursor.fetchall()
        times.trips.append(time.perf_counter() - started)
    telling = telling_of(story, unit_name)
    started = time.perf_counter()
    found = find(telling, at=at, article_id=article_id)
    times.lookups.append(time.perf_counter() - started)
    return {one.text.article_id: one.is_event for one in found}


def print_head(number: int) -> None:
    from django.db import connection

    from articles.models import SimilarText

    print(f"\nSimilar stories: {number} planted among {SimilarText.objects.count()} texts on {connection.vendor}.\n")


def print_grades(planted: list[Planted], at: datetime) -> Times:
    times = Times()
    print("| edited copy | found within 14 days | found at any age |")
    print("|---|---:|---:|")
    for name, edit in GRADES.items():
        random = Random(name)
        near = old = 0
        for one in planted:
            copy = edit(one.story, random)
            near += look_up(copy, one.unit_name, at, times).get(one.article_id) is False
            old += look_up(copy, one.unit_name, at - LONG_AGO, times).get(one.article_id) is False
        print(f"| {name} | {near / len(planted):.1%} | {old / len(planted):.1%} |", flush=True)
    return times


def print_seeded(times: Times) -> None:
    """Look for the worst there is: stories of the scale filler, a million of which share twenty sentences."""
    from articles.demo.scale import KEY
    from articles.models import Article

    newest = Article.objects.filter(creation_key__startswith=KEY).order_by("-pk").values_list("pk", flat=True).first()
    if newest is None:
        return
    random = Random("isian")
    picked = {random.randrange(1, newest + 1) for _ in range(100)}
    rows = Article.objects.filter(pk__in=picked, creation_key__startswith=KEY).select_related("unit")
    for name in ("copy", "5 % of the words"):
        hits = 0
        for row in rows:
            paragraphs = row.body.replace("<p>", "").replace("</p>", "").split("\n")
            story = GRADES[name](Story(row.title, row.lead, tuple(paragraphs), row.dateline), random)
            hits += row.pk in look_up(story, row.unit.name, row.published_at, times)
        print(f"| {name}, of a filler story | {hits / len(rows):.1%} | |", flush=True)


def print_false_pairs(planted: list[Planted], at: datetime) -> None:
    """Look each planted story up as it is: whatever else of the planted ones counts as the same text is false."""
    times = Times()
    by_id = {one.article_id: one for one in planted}
    wrong: set[tuple[int, int]] = set()
    events: set[tuple[int, int]] = set()
    for one in planted:
        found = look_up(one.story, one.unit_name, at, times, article_id=one.article_id)
        for other, is_event in found.items():
            if other in by_id:
                pair = (min(one.article_id, other), max(one.article_id, other))
                (events if is_event else wrong).add(pair)
    of_unit = Counter(one.unit_id for one in planted)
    of_unit_pairs = sum(number * (number - 1) // 2 for number in of_unit.values())
    all_pairs = len(list(combinations(planted, 2)))
    wrong_of_unit = sum(by_id[a].unit_id == by_id[b].unit_id for a, b in wrong)
    print("\n| pairs of different stories | number | called the same text | called the same event |")
    print("|---|---:|---:|---:|")
    print(f"| all | {all_pairs} | {len(wrong) / all_pairs:.3%} | {len(events) / all_pairs:.3%} |")
    print(f"| of one unit, with its boilerplate | {of_unit_pairs} | {wrong_of_unit / of_unit_pairs:.3%} | |")


def print_times(times: Times) -> None:
    lookups, trip = [1000 * one for one in times.lookups], 1000 * median(times.trips)
    p95 = quantiles(lookups, n=20)[-1]
    print(f"\n{len(lookups)} look-ups, each beside a `select 1` ({trip:.2f} ms).\n")
    print("| | ms | times `select 1` |")
    print("|---|---:|---:|")
    for name, value in (("median", median(lookups)), ("95 of 100", p95), ("slowest", max(lookups))):
        print(f"| {name} | {value:.1f} | {value / trip:.0f} |")


def print_shown(planted: list[Planted], at: datetime) -> None:
    """Measure what a screen pays: look-up, scope, and the passages marked in both texts."""
    from accounts.states import Role
    from articles.models import Article
    from articles.similar.queries import similar_to
    from upt.actors import Actor

    actor = Actor(user=Article.objects.earliest("pk").created_by, roles=frozenset({Role.EDITOR}))
    random, seconds = Random("layar"), []
    for one in planted:
        copy = GRADES["half rewritten"](one.story, random)
        story = replace(copy, title=one.story.title)
        started = time.perf_counter()
        similar_to(text=f"{story.lead}\n{story.body}", actor=actor, at=at, title=story.title, place=story.place)
        seconds.append(1000 * (time.perf_counter() - started))
    print(f"| as a screen shows it, median | {median(seconds):.1f} | |")


if __name__ == "__main__":
    main()
