"""How do the checker's rules read as the newsroom's book of style?"""

from dataclasses import dataclass

from articles.assistant.remarks import anchor_of
from housestyle import Level, Severity
from housestyle.rules.registry import RULES
from housestyle.rules.rule import Example, Group, Rule

TITLES = {
    Group.CHILD: "Melindungi anak",
    Group.PERSON: "Melindungi data pribadi, warga binaan, dan korban",
    Group.DATES: "Hari dan tanggal",
    Group.FIGURES: "Angka peserta",
    Group.NEWSROOM: "Bentuk berita dan nama",
    Group.LANGUAGE: "Bahasa (EYD V)",
    Group.SPELLING: "Ejaan kata",
}
WEIGHTS = {Severity.BLOCK: "menahan naskah", Severity.WARN: "perlu dirapikan", Severity.INFO: "catatan"}
MOST_EXAMPLES = 2


@dataclass(frozen=True)
class Entry:
    """One rule with what it weighs and a few of its examples."""

    rule: Rule
    anchor: str
    weight: str
    holds: str
    bad: tuple[Example, ...]
    good: tuple[Example, ...]


@dataclass(frozen=True)
class Chapter:
    title: str
    anchor: str
    entries: list[Entry]


def chapters() -> list[Chapter]:
    """Sort the rules into chapters, what protects people first."""
    found = []
    for group, title in TITLES.items():
        entries = [_entry(rule) for rule in RULES if rule.group is group]
        if entries:
            found.append(Chapter(title, group.name.lower(), entries))
    return found


def _entry(rule: Rule) -> Entry:
    return Entry(
        rule,
        anchor_of(rule),
        WEIGHTS[rule.severity],
        _holds(rule),
        tuple(example for example in rule.bad if len(example.text) < 220)[:MOST_EXAMPLES],
        tuple(example for example in rule.good if len(example.text) < 220)[:MOST_EXAMPLES],
    )


def _holds(rule: Rule) -> str:
    if rule.is_child_gate:
        return "Menahan pengiriman dan penerbitan; tidak dapat dibebaskan siapa pun."
    if rule.severity is Severity.BLOCK:
        return "Menahan pengiriman dan penerbitan, kecuali dibebaskan redaktur pelaksana dengan alasan."
    if rule.holds_from is Level.PUBLISH:
        return "Menahan penerbitan sampai diperbaiki atau diberi alasan."
    return ""
