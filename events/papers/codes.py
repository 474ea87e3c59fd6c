"""How is a QR code drawn as one outline?

Rows of squares leave hairlines between them when printed, so that the dark fields are traced around: each edge between
dark and light once, chained into loops and filled by the even-odd rule.
"""

from collections.abc import Iterator
from functools import lru_cache

import segno

Point = tuple[int, int]


@lru_cache(maxsize=1024)  # some 8 MB: the lists of all days bear the same codes, and each takes 20 ms to draw
def code_svg(payload: str) -> str:
    """Draw a text as a QR code that survives stains on 15 % of it; no text, no drawing.

    The four light fields that a reader needs around it are the paper's to give.
    """
    if not payload:
        return ""
    whole = payload.encode("utf-8", "replace").decode()  # half a character can't be written
    fields = [[bool(dark) for dark in row] for row in segno.make(whole, error="m", micro=False).matrix]
    path = "".join("M" + "L".join(f"{x} {y}" for x, y in loop) + "Z" for loop in _loops(fields))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {len(fields)} {len(fields)}">'
        f'<path fill="#000" fill-rule="evenodd" d="{path}"/></svg>'
    )


def _edges(fields: list[list[bool]]) -> Iterator[tuple[Point, Point]]:
    """Yield the edges of the dark fields, clockwise around each."""

    def is_dark(x: int, y: int) -> bool:
        return 0 <= y < len(fields) and 0 <= x < len(fields) and fields[y][x]

    for y, row in enumerate(fields):
        for x, dark in enumerate(row):
            if dark:
                corners = [(x, y), (x + 1, y), (x + 1, y + 1), (x, y + 1)]
                beyond = [(x, y - 1), (x + 1, y), (x, y + 1), (x - 1, y)]
                for side in range(4):
                    if not is_dark(*beyond[side]):
                        yield corners[side], corners[(side + 1) % 4]


def _loops(fields: list[list[bool]]) -> Iterator[list[Point]]:
    """Chain the edges into loops and keep the corners only."""
    ways: dict[Point, list[Point]] = {}
    for start, end in _edges(fields):
        ways.setdefault(start, []).append(end)
    for start in list(ways):
        while ways[start]:
            loop, here = [start], ways[start].pop()
            while here != start:
                loop.append(here)
                here = ways[here].pop()
            yield [point for before, point, after in _threes(loop) if not _in_line(before, point, after)]


def _threes(loop: list[Point]) -> Iterator[tuple[Point, Point, Point]]:
    return zip(loop[-1:] + loop[:-1], loop, loop[1:] + loop[:1], strict=True)


def _in_line(before: Point, point: Point, after: Point) -> bool:
    return before[0] == point[0] == after[0] or before[1] == point[1] == after[1]
