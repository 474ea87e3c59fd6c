"""Which rules help, which only get in the way, and what does a unit slip on most this month?"""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.db.models import Sum
from django.utils import timezone

from articles.assistant.learning import month_of
from articles.assistant.remarks import anchor_of
from articles.models import HandCorrection, Outcome, RuleTally
from housestyle.rules.registry import BY_ID
from housestyle.rules.rule import Rule
from upt.actors import Actor
from upt.dates import MONTHS
from upt.models import Unit

MONTHS_BACK = 3
MOST_CORRECTIONS = 40
MOST_COACHED = 3
ENOUGH = 5  # settled remarks before a rule is judged
MOST_IGNORED = 0.4  # of what was settled; a rule above cries wolf
MOST_APPLIED = 0.5


@dataclass(frozen=True)
class RuleRecord:
    """What came of one rule's remarks over the months looked at."""

    rule: Rule
    sent: int
    applied: int
    rewritten: int
    ignored: int

    @property
    def anchor(self) -> str:
        return anchor_of(self.rule)

    @property
    def settled(self) -> int:
        return self.applied + self.rewritten + self.ignored

    @property
    def ignored_share(self) -> float:
        return self.ignored / self.settled if self.settled else 0.0

    @property
    def ignored_percent(self) -> int:
        return round(100 * self.ignored_share)

    @property
    def verdict(self) -> str:
        """Say in a word what the desk's doings mean for the rule."""
        if self.settled < ENOUGH:
            return "belum cukup bukti"
        if self.ignored_share >= MOST_IGNORED:
            return "sering keliru: perbaiki aturannya"
        return "membantu" if self.applied >= MOST_APPLIED * self.settled else "sarannya jarang dipakai"


@dataclass(frozen=True)
class Coaching:
    """What a unit's stories slipped on most in the month that it is there."""

    month: str
    slips: list[tuple[Rule, int]]


def records(now: datetime | None = None) -> list[RuleRecord]:
    """Read what came of every rule in the last months, the most ignored first (1 query)."""
    since = _months_before((now or timezone.now()).date(), MONTHS_BACK - 1)
    counted: dict[str, dict[str, int]] = defaultdict(dict)
    rows = RuleTally.objects.filter(month__gte=since).values_list("rule", "outcome").annotate(Sum("count"))
    for rule, outcome, count in rows.order_by():
        counted[rule][outcome] = count
    found = [
        RuleRecord(BY_ID[rule], *(counts.get(outcome, 0) for outcome in ORDER))
        for rule, counts in counted.items()
        if rule in BY_ID
    ]
    return sorted(found, key=lambda row: (-row.ignored_share, -row.settled, row.rule.id))


ORDER = (Outcome.SENT, Outcome.APPLIED, Outcome.REWRITTEN, Outcome.IGNORED)


def _months_before(day: date, count: int) -> date:
    first = day.replace(day=1)
    for _ in range(count):
        first = (first - timedelta(days=1)).replace(day=1)
    return first


def hand_corrections() -> list[HandCorrection]:
    """List what editors mended by hand most often, without a rule that had seen it (1 query)."""
    return list(HandCorrection.objects.order_by("-count", "before")[:MOST_CORRECTIONS])


def coaching_for(actor: Actor, now: datetime | None = None) -> Coaching:
    """Read what the person's units slipped on most often this month, remarks that still stood when sent (2 queries)."""
    unit = Unit.objects.filter(pk__in=actor.unit_ids).order_by("pk")[0]
    month = month_of(unit, now)
    rows = RuleTally.objects.filter(unit__in=actor.unit_ids, month=month, outcome=Outcome.SENT)
    counted = rows.values_list("rule").annotate(total=Sum("count")).order_by("-total", "rule")
    slips = [(BY_ID[rule], total) for rule, total in counted[: 2 * MOST_COACHED] if rule in BY_ID]
    return Coaching(f"{MONTHS[month.month]} {month.year}", slips[:MOST_COACHED])
