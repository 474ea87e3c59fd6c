"""What is seen of a text when it's read in full, and which phrases does its unit say every time?"""

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from django.db import connection

from articles.models import Article
from articles.similar.event import Signs, signs_of
from articles.similar.plain import own_text
from articles.similar.sketch import containment, shingles_of, words_of
from articles.similar.terms import Telling

SAME = 0.33  # share of the shorter text from which on it's the same text
CLEAR = 0.6  # share from which on nobody needs to ask what the unit always says
BESIDE = 10  # newest stories of a unit that tell what it always says
ALWAYS = 2  # of them in which a phrase must stand


@dataclass(frozen=True)
class Reading:
    """One text, taken apart."""

    telling: Telling

    @cached_property
    def words(self) -> list[str]:
        return words_of(own_text(f"{self.telling.lead}\n{self.telling.body}"))

    @cached_property
    def shingles(self) -> set[int]:
        return set(shingles_of(self.words))

    @cached_property
    def signs(self) -> Signs:
        return signs_of(self.telling)


def is_same_text(one: Reading, other: Reading, standing: Collection[int]) -> bool:
    """Tell whether two texts share enough beside what the unit always says."""
    if containment(one.shingles, other.shingles) >= CLEAR:
        return True
    return containment(one.shingles.difference(standing), other.shingles.difference(standing)) >= SAME


@dataclass(frozen=True)
class Habits:
    """What the newest stories of a unit say: how many of them hold each shingle, and which stories those are."""

    times: Counter[int] = field(default_factory=Counter)
    article_ids: set[int] = field(default_factory=set)

    def beside(self, article_id: int, reading: Reading) -> set[int]:
        """Return what the unit says again and again in its other stories than this one."""
        own = reading.shingles if article_id in self.article_ids else set()
        return {shingle for shingle in reading.shingles if self.times[shingle] - (shingle in own) >= ALWAYS}


def habits_of(reading: Reading, unit_ids: Sequence[int]) -> dict[int, Habits]:
    """Read what some units keep saying (1 query). A story that is clearly the text in question tells nothing of it."""
    habits = {unit_id: Habits() for unit_id in unit_ids}
    for pk, unit_id, lead, body in _newest_of(unit_ids, BESIDE):
        shingles = Reading(Telling("", lead, body)).shingles
        if containment(reading.shingles, shingles) < CLEAR:
            habits[unit_id].times.update(shingles)
            habits[unit_id].article_ids.add(pk)
    return habits


def _newest_of(unit_ids: Sequence[int], number: int) -> list[tuple[int, int, str, str]]:
    """Read the newest published texts of some units, in one statement."""
    if not unit_ids:
        return []
    one = (
        f"SELECT id, unit_id, lead, body FROM {connection.ops.quote_name(Article._meta.db_table)} "
        "WHERE unit_id = %s AND published_at IS NOT NULL AND withdrawn_at IS NULL "
        f"ORDER BY published_at DESC, id DESC LIMIT {number}"
    )
    many = " UNION ALL ".join(f"SELECT * FROM ({one}) AS part{place}" for place in range(len(unit_ids)))
    with connection.cursor() as cursor:
        cursor.execute(many, list(unit_ids))
        return cursor.fetchall()
