"""Which words of two texts are the same, and how does one show them?"""

from collections.abc import Iterator
from dataclasses import dataclass

from articles.similar.plain import plain
from articles.similar.sketch import SHINGLE, shingles_of, spans_of

SHORTEST_RUN = 5  # words in a row; less is chance


@dataclass(frozen=True)
class Piece:
    text: str
    is_shared: bool = False
    is_gap: bool = False  # stands for what was left out


Paragraph = list[Piece]


def shared_places(words: list[str], shared: set[int]) -> list[bool]:
    """Tell of each word whether it stands in a run that both texts have."""
    marks = [False] * len(words)
    for place, shingle in enumerate(shingles_of(words)):
        if shingle in shared:
            marks[place : place + SHINGLE] = [True] * SHINGLE
    for start, end in _runs(marks):
        if end - start < SHORTEST_RUN:
            marks[start:end] = [False] * (end - start)
    return marks


def coverage(words: list[str], shared: set[int]) -> float:
    """Return the share of a text's words that stand in runs that both have."""
    marks = shared_places(words, shared)
    return sum(marks) / len(marks) if marks else 0.0


def marked(text: str, shared: set[int]) -> list[Paragraph]:
    """Lay a text out with the shared runs marked; paragraphs that have none are left out."""
    paragraphs: list[Paragraph] = []
    for line in plain(text).splitlines():
        spans = spans_of(line)
        marks = shared_places([line[start:end].lower() for start, end in spans], shared)
        if any(marks):
            paragraphs.append(list(_pieces(line, spans, marks)))
        elif line.strip() and not (paragraphs and paragraphs[-1][0].is_gap):
            paragraphs.append([Piece("…", is_gap=True)])
    return paragraphs


def _pieces(line: str, spans: list[tuple[int, int]], marks: list[bool]) -> Iterator[Piece]:
    done = 0
    for first, last in _runs(marks):
        start, end = spans[first][0], spans[last - 1][1]
        if start > done:
            yield Piece(line[done:start])
        yield Piece(line[start:end], is_shared=True)
        done = end
    if done < len(line):
        yield Piece(line[done:])


def _runs(marks: list[bool]) -> Iterator[tuple[int, int]]:
    start = None
    for place, mark in enumerate([*marks, False]):
        if mark and start is None:
            start = place
        elif not mark and start is not None:
            yield start, place
            start = None
