"""What is a text between reading and writing it?

A flat list of blocks, each with its runs: no nesting, so no depth that could hurt, and one way to write each text.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import groupby
from typing import NamedTuple

_SPACES = re.compile(r"\s+")
_WIDE_SPACE = re.compile(r"\s\s|[^\S \n]")


class Link:
    """One `<a>` of the source. Two links with one address are still two."""

    def __init__(self, href: str) -> None:
        self.href = href


class Run(NamedTuple):
    text: str  # a newline is a line break
    strong: bool = False
    em: bool = False
    link: Link | None = None


@dataclass
class Block:
    tag: str = "p"  # p, h2, h3 or li
    runs: list[Run] = field(default_factory=list)
    ordered: bool = False
    level: int = 0
    restart: bool = False  # a numbered list begins here, even right after another
    quote: int = 0  # which quotation of the source it belongs to; 0 is none
    row: int = 0  # which table row; 0 is none
    cell: int = 0

    @property
    def text(self) -> str:
        return "".join(run.text for run in self.runs)

    def holding(self, runs: list[Run], **changes: object) -> "Block":
        """Copy the block with other runs."""
        return replace(self, runs=runs, **changes)  # type: ignore[arg-type]


def smooth(runs: Iterable[Run]) -> list[Run]:
    """Collapse white space, also over the borders of runs, and join runs of one style.

    White space between two runs has the style that both have.
    """
    pieces: list[Run] = []
    gap = ""
    for run in runs:
        text = _narrow(run.text)
        body = text.strip(" \n")
        if not body:
            gap += text
            continue
        gap += "" if text[0] == body[0] else text[0]
        if pieces and gap:
            pieces.append(_between(pieces[-1], run, "\n" if "\n" in gap else " "))
        pieces.append(run if body is run.text else Run(body, run.strong, run.em, run.link))
        gap = "" if text[-1] == body[-1] else text[-1]
    if len(pieces) < 2:
        return pieces
    return [Run("".join([run.text for run in same]), *style) for style, same in groupby(pieces, _style)]


def without_start(runs: list[Run], length: int) -> list[Run]:
    """Cut the first characters off."""
    left = []
    for run in runs:
        left.append(run._replace(text=run.text[length:]))
        length = max(0, length - len(run.text))
    return smooth(left)


def lines(runs: list[Run]) -> Iterator[list[Run]]:
    """Part smooth runs at their line breaks."""
    line: list[Run] = []
    for run in runs:
        first, *more = run.text.split("\n")
        line.append(run._replace(text=first) if more else run)
        for text in more:
            yield smooth(line)
            line = [run._replace(text=text)]
    yield runs if line == runs else smooth(line)


def portions(runs: list[Run], length: int) -> Iterator[list[Run]]:
    """Part runs so that none of the parts is longer, between words where that's possible."""
    portion: list[Run] = []
    room = length
    for run in runs:
        text = run.text
        while len(text) > room:
            cut = max(text.rfind(" ", 0, room), 0) or (0 if portion else room)
            portion.append(run._replace(text=text[:cut]))
            yield smooth(portion)
            portion, room, text = [], length, text[cut:]
        portion.append(run._replace(text=text))
        room -= len(text)
    yield smooth(portion)


def _between(left: Run, right: Run, gap: str) -> Run:
    link = left.link if left.link is right.link else None
    return Run(gap, left.strong and right.strong, left.em and right.em, link)


def _style(run: Run) -> tuple[bool, bool, Link | None]:
    return run[1:]


def _narrow(text: str) -> str:
    if not _WIDE_SPACE.search(text):
        return text
    return _SPACES.sub(lambda match: "\n" if "\n" in match[0] else " ", text)
