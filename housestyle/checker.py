"""What is there to say about this text?"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import islice

from housestyle.document import Document
from housestyle.findings import Finding, Hit, Severity
from housestyle.parts import Kind, Part
from housestyle.plain import looks_like_html
from housestyle.rules.registry import RULES
from housestyle.rules.rule import Rule
from housestyle.setting import Setting

MOST_HITS = 200  # of one rule in one text: beyond, the text is hostile or hopeless, and the list of no use

MOST_WORDING = 60_000  # characters, about 8,000 words: beyond, wording isn't judged; what must not be published is
LONGEST_COVER = 80  # characters of a correction that may speak for a narrower one


def check(
    text: str, *, title: str | None = None, unit_type: str | None = None, on: date | None = None
) -> list[Finding]:
    """Check a text, plain or HTML, with its title if it has one; return the findings in reading order.

    A finding's `part` is `title` or `text`, and its offsets count the characters of that string. `unit_type` (such as
    `lpka`) turns the protection of children on whatever the text says; `on` is the day of publication.
    """
    parts = [Part("text", text, Kind.BODY, is_html=looks_like_html(text))]
    if title is not None:
        parts.insert(0, Part("title", title, Kind.TITLE))
    return check_parts(parts, Setting(unit_type=unit_type and unit_type.lower(), on=on))


def check_parts(parts: Sequence[Part], setting: Setting, *, rules: Iterable[Rule] = RULES) -> list[Finding]:
    """Check a story given field by field; return the findings in reading order of the parts."""
    document = Document(parts)
    beginning = _beginning(document)
    found = []
    for rule in rules:
        read = document if rule.severity is Severity.BLOCK else beginning
        found += [(rule, hit) for hit in islice(rule.find(read, setting), MOST_HITS)]
    kept = list(_without_doubles(found, document.text))
    kept.sort(key=lambda pair: (pair[1].start, pair[1].end))
    return [_finding(document, rule, hit) for rule, hit in kept]


def _beginning(document: Document) -> Document:
    """Return what rules of wording read: all of a story, and of what is no story any more its first part."""
    if len(document.text) <= MOST_WORDING:
        return document
    left, parts = MOST_WORDING, []
    for part in document.parts:
        parts.append(replace(part, text=part.text[:left]))
        left -= len(parts[-1].text)
        if left <= 0:
            break
    return Document(parts)


def _without_doubles(found: list[tuple[Rule, Hit]], text: str) -> Iterator[tuple[Rule, Hit]]:
    """Leave out what says the same twice: a stretch that an earlier rule named, a slip that a wider one mends."""
    named: set[tuple[int, int]] = set()
    wider = _Wider([hit for _, hit in found if hit.suggestions and hit.end - hit.start < LONGEST_COVER])
    for rule, hit in found:
        span = (hit.start, hit.end)
        if rule.severity is not Severity.BLOCK:
            if span in named or wider.mends(hit, text):
                continue
            named.add(span)
        yield rule, hit


class _Wider:
    """Corrections by place; asked whether one of them, wider than a hit, makes what is wrong there go away."""

    def __init__(self, hits: list[Hit]) -> None:
        self._at: dict[int, Hit] = {}
        for hit in sorted(hits, key=lambda hit: hit.end - hit.start):
            self._at.update(dict.fromkeys(range(hit.start, hit.end), hit))

    def mends(self, hit: Hit, text: str) -> bool:
        wider = self._at.get(hit.start)
        if wider is None or wider.end < hit.end or wider.end - wider.start <= hit.end - hit.start:
            return False
        mended, wrong = wider.suggestions[0], text[hit.start : hit.end]
        return wrong.lower() not in mended.lower() or any(words in mended for words in hit.suggestions[:1])


def _finding(document: Document, rule: Rule, hit: Hit) -> Finding:
    part, start, end = document.locate(hit.start, hit.end)
    return Finding(
        rule=rule.id,
        severity=rule.severity,
        start=start,
        end=end,
        text=part.text[start:end],
        message=hit.message,
        suggestions=hit.suggestions,
        part=part.name,
    )
