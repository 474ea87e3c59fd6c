"""Where do a map's dots lie, and how big are they?"""

from collections.abc import Callable, Iterable, Mapping
from math import sqrt
from typing import NamedTuple

from upt.models import Province

WIDTH, HEIGHT = 1000, 380  # of the drawing, in its own units
WEST, NORTH, SCALE = 94.2, 6.6, 20.8  # left edge and upper edge in degrees; units of the drawing per degree
SMALLEST, GROWTH = 5, 1.9  # radius of a dot: the area tells how many units there are


class Dot(NamedTuple):
    x: int
    y: int
    radius: int
    label: str
    url: str


def draw_map(provinces: Iterable[Province], counts: Mapping[int, int], address_with: Callable[..., str]) -> list[Dot]:
    """Return a dot at each province's capital, big ones first so that small neighbours lie on top.

    `address_with(provinsi=slug)` makes the link of a dot. A province without units has no dot.
    """
    dots = [_dot(row, counts[row.pk], address_with(provinsi=row.slug)) for row in provinces if counts.get(row.pk)]
    return sorted(dots, key=lambda dot: -dot.radius)


def _dot(province: Province, count: int, url: str) -> Dot:
    x = (float(province.longitude) - WEST) * SCALE
    y = (NORTH - float(province.latitude)) * SCALE
    radius = SMALLEST + GROWTH * sqrt(count)
    return Dot(round(x), round(y), round(radius), f"{province.name}: {count} UPT", url)
