"""What was published about us in a month: by whom, in which tone, on whom?"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from django.db.models import Count

from articles.clippings.queries import Narrowing, narrowed
from articles.clippings.states import Sentiment
from articles.models.clipping import NATIONAL
from upt.actors import Actor

NO_REGION = "Nasional"


class Cell(NamedTuple):
    """How many clippings of one outlet, place and tone a month holds: all tables are sums of these."""

    outlet: str
    domain: str
    unit: str
    region: str
    sentiment: str
    number: int


@dataclass(frozen=True)
class Line:
    name: str
    total: int
    positive: int
    neutral: int
    negative: int


@dataclass(frozen=True)
class Table:
    title: str
    heading: str
    lines: list[Line]


@dataclass(frozen=True)
class Report:
    total: Line
    tables: list[Table]


def report_of(actor: Actor, month: date) -> Report:
    """Count a month's clippings as far as a person may see them (1 query)."""
    cells = [*_told_apart(_cells(actor, month))]
    whole = tabled(cells, lambda cell: "Seluruhnya")
    return Report(
        total=whole[0] if whole else Line("Seluruhnya", 0, 0, 0, 0),
        tables=[
            Table("Menurut media", "Media", tabled(cells, lambda cell: cell.outlet)),
            Table("Menurut UPT", "UPT", tabled(cells, lambda cell: cell.unit)),
            Table("Menurut wilayah", "Kantor wilayah", tabled(cells, lambda cell: cell.region)),
        ],
    )


def _cells(actor: Actor, month: date) -> list[Cell]:
    rows = narrowed(actor, Narrowing(month=month)).order_by()
    columns = ("outlet__name", "outlet__domain", "unit__name", "unit__kanwil__short_name", "sentiment")
    return [
        Cell(name, domain, unit or NATIONAL, region or NO_REGION, sentiment, count)
        for name, domain, unit, region, sentiment, count in rows.values_list(*columns).annotate(Count("pk"))
    ]


def _told_apart(cells: list[Cell]) -> Iterator[Cell]:
    """Add the domain to a name that several outlets have, so that they stay several."""
    domains: defaultdict[str, set[str]] = defaultdict(set)
    for cell in cells:
        domains[cell.outlet].add(cell.domain)
    for cell in cells:
        yield cell._replace(outlet=f"{cell.outlet} ({cell.domain})") if len(domains[cell.outlet]) > 1 else cell


def tabled(cells: list[Cell], key: Callable[[Cell], str]) -> list[Line]:
    """Sum cells by what a key names, the most first."""
    sums: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for cell in cells:
        sums[key(cell)][cell.sentiment] += cell.number
    lines = [
        Line(
            name,
            counts.total(),
            counts[Sentiment.POSITIVE],
            counts[Sentiment.NEUTRAL],
            counts[Sentiment.NEGATIVE],
        )
        for name, counts in sums.items()
    ]
    return sorted(lines, key=lambda line: (-line.total, line.name))
