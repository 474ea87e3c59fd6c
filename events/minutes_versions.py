"""What does one version of minutes hold, and what comes out where two people began from the same one?"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any, NamedTuple

from events.merge import Clash, merge_rows, merge_texts
from events.minutes_text import canonical, joined, paragraphs
from events.refusals import MINUTES_CLASH, CannotNow


class Row(NamedTuple):
    """A decision as somebody typed it: `to` holds the addressees' codes in the order of their book."""

    text: str
    due_on: date | None = None
    to: tuple[str, ...] = ()


@dataclass(frozen=True)
class Content:
    """Text and decisions of one version; the decisions by their keys, in their order."""

    text: str = ""
    rows: dict[str, Row] = field(default_factory=dict)

    @classmethod
    def typed(cls, text: str, rows: dict[str, Row]) -> "Content":
        return cls(canonical(text), rows)

    @classmethod
    def stored(cls, text: str, rows: Iterable[dict[str, Any]]) -> "Content":
        """Read what a revision keeps."""
        return cls(text, {row["key"]: Row(row["text"], _day(row["due_on"]), tuple(row["to"])) for row in rows})

    def to_store(self) -> list[dict[str, Any]]:
        return [
            {"key": key, "text": row.text, "due_on": row.due_on.isoformat() if row.due_on else None, "to": [*row.to]}
            for key, row in self.rows.items()
        ]

    def is_same(self, other: "Content") -> bool:
        return (self.text, [*self.rows.items()]) == (other.text, [*other.rows.items()])


class VersionsClash(CannotNow):
    """Both changed the same paragraph or decision. `content` holds everything merged, mine where the two clash."""

    def __init__(
        self, content: Content, clashes: list[Clash], rows: dict[str, tuple[Row | None, Row | None]], version: int
    ) -> None:
        super().__init__(MINUTES_CLASH)
        self.content, self.clashes, self.rows, self.version = content, clashes, rows, version


def merged(base: Content, theirs: Content, mine: Content, *, version: int) -> Content:
    """Merge two versions of what was one; raise VersionsClash where both changed the same."""
    text, clashes = merge_texts(*[paragraphs(content.text) for content in (base, theirs, mine)])
    rows, row_clashes = merge_rows(base.rows, theirs.rows, mine.rows)
    content = Content(joined(text), rows)
    if clashes or row_clashes:
        raise VersionsClash(content, clashes, row_clashes, version)
    return content


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
