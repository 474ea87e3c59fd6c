"""What is a rule? One question to a text, with its weight, its reason, its source, and examples that are its tests."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from housestyle.document import Document
from housestyle.findings import Hit, Level, Severity
from housestyle.setting import Setting


class Group(StrEnum):
    """What a rule is about, as the newsroom sorts its remarks."""

    SPELLING = "ejaan"
    LANGUAGE = "bahasa"
    NEWSROOM = "redaksi"
    DATES = "tanggal"
    FIGURES = "angka"
    PERSON = "data pribadi"
    CHILD = "anak"


@dataclass(frozen=True)
class Example:
    """A text for a rule. In a bad one `marks` is the stretch found and `suggestion` what is proposed first, if told."""

    text: str
    marks: str = ""
    suggestion: str | None = None
    title: str | None = None
    on: date | None = None
    unit_type: str | None = None
    dateline: str | None = None
    reach: tuple[int, int] | None = None


@dataclass(frozen=True)
class Rule:
    """One rule of the newsroom.

    `shown_from` is the level from which a writer sees its findings: a draft isn't nagged about its length. `holds_from`
    is the level at which an open finding holds a story back (None: never); it counts for `block` and for what only a
    person can settle, such as a weekday that doesn't fit its date.
    """

    id: str
    group: Group
    severity: Severity
    title: str
    why: str
    source: str
    find: Callable[[Document, Setting], Iterable[Hit]]
    good: tuple[Example, ...] = field(default=())
    bad: tuple[Example, ...] = field(default=())
    shown_from: Level = Level.DRAFT
    holds_from: Level | None = None

    @property
    def is_child_gate(self) -> bool:
        """Whether nobody, not even a managing editor, may publish past this rule (UU 11/2012 art. 19)."""
        return self.group is Group.CHILD and self.severity is Severity.BLOCK
