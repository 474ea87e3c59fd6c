"""Which numbers stand in a story, however their digits are spaced?"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from housestyle.document import Document
from housestyle.rules.protection.once import once

_CLUSTER = re.compile(r"\d(?:[\s.\-‐-―/_·:()]{0,3}\d){7,}")
_RUN = re.compile(r"\d+")
_MOST_RUNS = 20  # in one number; the digits of an 18-digit number may each stand alone


@dataclass(frozen=True)
class Cluster:
    """Runs of digits that only blanks, dots, dashes or brackets keep apart."""

    text: str
    start: int
    runs: tuple[tuple[int, int], ...]

    @cached_property
    def digits(self) -> tuple[str, ...]:
        return tuple(self.text[start:end] for start, end in self.runs)

    def joined(self, first: int, length: int) -> int | None:
        """Return the index after the last run if the runs from `first` make exactly so many digits, else None."""
        size = 0
        for index in range(first, min(first + _MOST_RUNS, len(self.runs))):
            size += len(self.digits[index])
            if size >= length:
                return index + 1 if size == length else None
        return None

    def between(self, first: int, after: int) -> str:
        return self.text[self.runs[first][0] : self.runs[after - 1][1]]

    def number(self, first: int, after: int) -> str:
        return "".join(self.digits[first:after])


@once
def clusters(document: Document) -> tuple[Cluster, ...]:
    """Return the clusters of eight digits and more."""
    return tuple(_clusters(document.text))


def _clusters(text: str) -> Iterator[Cluster]:
    for found in _CLUSTER.finditer(text):
        runs = tuple(run.span() for run in _RUN.finditer(text, found.start(), found.end()))
        yield Cluster(text, found.start(), runs)
