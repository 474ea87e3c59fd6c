"""Which remarks are there on a story, which of them still stand, and which hold it back?"""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.utils.text import slugify

from articles.assistant.parts import LABELS, parts_of, setting_for
from articles.content import Content
from articles.models import Article, Dismissal
from housestyle import Finding, Level, Severity, check_parts
from housestyle.findings import LEVELS
from housestyle.rules.registry import BY_ID
from housestyle.rules.rule import Group, Rule
from upt.models import Unit

MOST_SHOWN = 120
LONGEST_SHOWN = 110  # characters of a stretch
WORDS_AROUND = 32  # characters shown on either side of a stretch


@dataclass(frozen=True)
class Remark:
    """One finding as the newsroom sees it. `nth` counts equal stretches in its part, from 0, for the page's script."""

    finding: Finding
    rule: Rule
    fingerprint: str
    before: str
    after: str
    nth: int
    dismissal: Dismissal | None = None

    @property
    def part_label(self) -> str:
        return LABELS.get(self.finding.part, self.finding.part)

    @property
    def anchor(self) -> str:
        """Where the rule stands in the book of style."""
        return anchor_of(self.rule)

    @property
    def shown(self) -> str:
        """The stretch as a list shows it: of a long sentence its beginning and end."""
        text = self.finding.text
        if len(text) <= LONGEST_SHOWN:
            return text
        half = LONGEST_SHOWN // 2
        return f"{text[:half].rpartition(' ')[0]} … {text[-half:].partition(' ')[2]}"

    @property
    def is_open(self) -> bool:
        return self.dismissal is None

    @property
    def is_block(self) -> bool:
        return self.finding.severity is Severity.BLOCK

    @property
    def is_word(self) -> bool:
        """Whether accepting the word into a dictionary settles it."""
        return self.rule.group is Group.SPELLING and " " not in self.finding.text.strip()

    def holds(self, level: Level) -> bool:
        """Tell whether this remark keeps a story from going on to a level."""
        starts = self.rule.holds_from
        return self.is_open and starts is not None and LEVELS.index(starts) <= LEVELS.index(level)

    def is_shown(self, level: Level) -> bool:
        return LEVELS.index(self.rule.shown_from) <= LEVELS.index(level)


def anchor_of(rule: Rule) -> str:
    return f"aturan-{slugify(rule.id.replace('/', '-'))}"


def fingerprint_of(rule: str, text: str) -> str:
    """Return what a stretch is known by once it is put aside; the same words elsewhere in the story count as it."""
    return hashlib.sha256(f"{rule}\0{' '.join(text.split()).lower()}".encode()).hexdigest()[:32]


def remarks_on(content: Content, *, unit: Unit | None, on: date, dismissals: Iterable[Dismissal] = ()) -> list[Remark]:
    """Check a story and say of each finding whether somebody put it aside (1 query; 2 with a meeting)."""
    parts = parts_of(content)
    texts = {part.name: part.text for part in parts}
    put_aside = {(row.rule, row.fingerprint): row for row in dismissals}
    remarks = []
    for finding in _once(check_parts(parts, setting_for(unit, on=on, meeting_id=content.meeting_id))):
        rule = BY_ID[finding.rule]
        key = fingerprint_of(rule.id, finding.text)
        dismissal = None if rule.is_child_gate else put_aside.get((rule.id, key))
        remarks.append(_remark(finding, rule, key, texts[finding.part], dismissal))
    return remarks


def _once(findings: list[Finding]) -> Iterable[Finding]:
    """Leave out of the address what the title, which makes it, is told already."""
    told = {finding.rule for finding in findings if finding.part == "title"}
    return (finding for finding in findings if finding.part != "address" or finding.rule not in told)


def _remark(finding: Finding, rule: Rule, key: str, text: str, dismissal: Dismissal | None) -> Remark:
    if finding.severity is Severity.BLOCK and dismissal is not None and not dismissal.is_override:
        dismissal = None
    begin, end = finding.start, finding.end
    before, after = words_before(text, begin), words_after(text, end)
    nth = text.count(finding.text, 0, begin) if finding.text else 0
    return Remark(finding, rule, key, before, after, nth, dismissal)


def words_before(text: str, place: int) -> str:
    """Return the whole words of the same line that stand shortly before a place."""
    start = max(0, place - WORDS_AROUND)
    line = text[start:place].split("\n")
    is_cut = len(line) == 1 and start > 0 and not text[start - 1].isspace()
    return "… " + line[-1].partition(" ")[2] if is_cut and " " in line[-1] else line[-1]


def words_after(text: str, place: int) -> str:
    """Return the whole words of the same line that stand shortly after a place."""
    stop = place + WORDS_AROUND
    line = text[place:stop].split("\n")
    is_cut = len(line) == 1 and stop < len(text) and not text[stop].isspace()
    return line[0].rpartition(" ")[0] + " …" if is_cut and " " in line[0] else line[0]


def dismissals_of(article: Article) -> list[Dismissal]:
    """List what was put aside on a story (1 query)."""
    return list(article.dismissals.select_related("by"))


def holding(remarks: Iterable[Remark], level: Level) -> list[Remark]:
    """List the remarks that keep a story from going on to a level."""
    return [remark for remark in remarks if remark.holds(level)]
