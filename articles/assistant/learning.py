"""What came of the remarks? Counted by month, unit and rule; no text of a story, no person."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from difflib import SequenceMatcher
from zoneinfo import ZoneInfo

from django.db.models import F
from django.utils import timezone

from articles.assistant.parts import parts_of
from articles.assistant.remarks import Remark, remarks_on
from articles.content import Content
from articles.models import Article, HandCorrection, Outcome, RuleTally
from upt.models import Unit

LONGEST = 60  # characters of a hand correction that are worth learning from
MOST_WORDS = 3
MOST_PAIRS = 20
MOST_COMPARED = 4_000  # words of a text; longer ones aren't compared word by word
_PLAIN = re.compile(r"[a-z]+(?:-[a-z]+)*(?: [a-z]+(?:-[a-z]+)*)*")


def month_of(unit: Unit, now: datetime | None = None) -> date:
    """Return the first day of the month that it is in a unit's zone."""
    return (now or timezone.now()).astimezone(ZoneInfo(unit.timezone)).date().replace(day=1)


def tally(unit: Unit, counts: Mapping[str, int], outcome: Outcome) -> None:
    """Add to what is counted of rules in this month (2 queries a rule at most)."""
    month = month_of(unit)
    for rule, count in sorted(counts.items()):  # always in one order, so that two people never wait for each other
        row, is_new = RuleTally.objects.get_or_create(
            month=month, unit=unit, rule=rule, outcome=outcome, defaults={"count": count}
        )
        if not is_new:
            RuleTally.objects.filter(pk=row.pk).update(count=F("count") + count)


def tally_sent(unit: Unit, remarks: Iterable[Remark]) -> None:
    """Count what still stood when a story was sent to the desk."""
    counts = Counter(remark.rule.id for remark in remarks if remark.is_open)
    tally(unit, counts, Outcome.SENT)


def learn_from_save(article: Article, old: Content, new: Content, *, on: date, by_editor: bool) -> None:
    """Count which remarks a save settled, and by which way; keep what an editor mended without any remark."""
    before = remarks_on(old, unit=article.unit, on=on)
    if before:
        _count_settled(article.unit, before, remarks_on(new, unit=article.unit, on=on), _all_text(new), _all_text(old))
    if by_editor:
        _keep_hand_corrections(old, new, {remark.finding.text.lower() for remark in before})


def _count_settled(unit: Unit, before: list[Remark], after: list[Remark], text: str, old_text: str) -> None:
    still = Counter(remark.fingerprint for remark in after)
    counts: dict[Outcome, Counter[str]] = {Outcome.APPLIED: Counter(), Outcome.REWRITTEN: Counter()}
    for remark in before:
        if still[remark.fingerprint] > 0:
            still[remark.fingerprint] -= 1
            continue
        applied = any(text.count(words) > old_text.count(words) for words in remark.finding.suggestions[:3] if words)
        counts[Outcome.APPLIED if applied else Outcome.REWRITTEN][remark.rule.id] += 1
    for outcome, rules in counts.items():
        tally(unit, rules, outcome)


def _all_text(content: Content) -> str:
    return "\n".join(part.text for part in parts_of(content))


def _keep_hand_corrections(old: Content, new: Content, remarked: set[str]) -> None:
    pairs = Counter(_replaced(_all_text(old).split(), _all_text(new).split()))
    kept = [(pair, count) for pair, count in pairs.items() if not any(pair[0] in text for text in remarked)]
    for (before, after), count in kept[:MOST_PAIRS]:
        row, is_new = HandCorrection.objects.get_or_create(before=before, after=after, defaults={"count": count})
        if not is_new:
            HandCorrection.objects.filter(pk=row.pk).update(count=F("count") + count, last_at=timezone.now())


def _replaced(old: list[str], new: list[str]) -> Iterable[tuple[str, str]]:
    """Yield short replacements of plain lower-case words; names, numbers and longer stretches are nobody's lesson."""
    if max(len(old), len(new)) > MOST_COMPARED:
        return
    for kind, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind != "replace" or max(b - a, d - c) > MOST_WORDS:
            continue
        before, after = (" ".join(words).strip('.,;:!?()"“”') for words in (old[a:b], new[c:d]))
        if all(_PLAIN.fullmatch(text) and len(text) <= LONGEST for text in (before, after)) and before != after:
            yield before, after
