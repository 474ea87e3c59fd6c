"""Where do a map's dots lie, and how big are they?"""

from collections.abc import Callable, Iterable
from math import sqrt
from typing import NamedTuple

from upt.models import Province
from upt.queries.directory import Group

WIDTH, HEIGHT = 1000, 396  # of the drawing, in its own units
WEST, NORTH, SCALE = 94.2, 6.6, 20.8  # left edge and upper edge in degrees; units of the drawing per degree
SMALLEST, GROWTH = 5, 1.9  # radius of a dot: the area tells how many units there are


class Dot(NamedTuple):
    x: int
    y: int
    radius: int
    label: str
    url: str


class Name(NamedTuple):
    """An island group, named where its dots leave room."""

    x: int
    y: int
    text: str


class Map(NamedTuple):
    dots: list[Dot]
    names: list[Name]
    width: int = WIDTH
    height: int = HEIGHT


ISLANDS = (
    (100.9, 3.4, "Sumatera"),
    (109.4, -9.2, "Jawa"),
    (112.6, 2.4, "Kalimantan"),
    (120.2, 2.9, "Sulawesi"),
    (116.4, -11.9, "Bali dan Nusa Tenggara"),
    (129.6, -1.9, "Maluku"),
    (135.6, -5.6, "Papua"),
)


def draw_map(groups: Iterable[Group], address_with: Callable[..., str]) -> Map:
    """Draw a dot at each province's capital, big ones first so that small neighbours lie on top.

    `address_with(provinsi=slug)` makes the link of a dot.
    """
    dots = [_dot(group.province, group.count, address_with(provinsi=group.province.slug)) for group in groups]
    names = [Name(*_point(longitude, latitude), text) for longitude, latitude, text in ISLANDS]
    return Map(sorted(dots, key=lambda dot: -dot.radius), names)


def _dot(province: Province, count: int, url: str) -> Dot:
    x, y = _point(float(province.longitude), float(province.latitude))
    radius = round(SMALLEST + GROWTH * sqrt(count))
    return Dot(x, y, radius, f"{province.name}: {count} UPT", url)


def _point(longitude: float, latitude: float) -> tuple[int, int]:
    return round((longitude - WEST) * SCALE), round((NORTH - latitude) * SCALE)
