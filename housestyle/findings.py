"""What does the checker say about a stretch of text?"""

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How much a finding weighs: a hint, a slip, or something that must not be published."""

    INFO = "info"
    WARN = "warn"
    BLOCK = "block"


class Level(StrEnum):
    """How far a text has come, from lenient to strict; the order of the members is the order of strictness."""

    DRAFT = "draft"
    SUBMIT = "submit"
    PUBLISH = "publish"


LEVELS = tuple(Level)


@dataclass(frozen=True)
class Hit:
    """What one rule found: the stretch in the document's text, what to say, and what to write instead, best first."""

    start: int
    end: int
    message: str
    suggestions: tuple[str, ...] = ()


@dataclass(frozen=True)
class Finding:
    """One remark on one part of a story. `start` and `end` count characters of that part as it was given."""

    rule: str
    severity: Severity
    start: int
    end: int
    text: str
    message: str
    suggestions: tuple[str, ...] = ()
    part: str = "text"

    def as_dict(self) -> dict[str, object]:
        """Return the finding as the contract's JSON has it."""
        return {
            "rule": self.rule,
            "severity": self.severity.value,
            "start": self.start,
            "end": self.end,
            "text": self.text,
            "message": self.message,
            "suggestions": list(self.suggestions),
        }
