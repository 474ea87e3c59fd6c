"""What is a story made of, for the checker?"""

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What a part is to the reader: rules on headlines or on running text ask for it."""

    TITLE = "title"
    LEAD = "lead"
    BODY = "body"
    LINE = "line"  # a caption, an alternative text, a credit, a name of an event
    TOKENS = "tokens"  # tags, a file name, an address: words without grammar


@dataclass(frozen=True)
class Part:
    """One field of a story: its name, what it is, and its text, plain or HTML."""

    name: str
    text: str
    kind: Kind = Kind.BODY
    is_html: bool = False
