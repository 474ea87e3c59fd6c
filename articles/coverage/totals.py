"""What do the rows of a meeting's board add up to, in all and by region? Pure; the rows are what is counted."""

from collections.abc import Sequence
from itertools import groupby
from typing import NamedTuple

from articles.coverage.rows import Row
from articles.coverage.states import WORKED_ON, Attendance, Coverage


class Totals(NamedTuple):
    """Units by what their rows say; `clipped` counts clippings."""

    units: int
    on_site: int
    virtual: int
    unrecorded: int
    writing: int
    published: int
    late: int
    clipped: int


class Region(NamedTuple):
    name: str
    totals: Totals


def totals_of(rows: Sequence[Row]) -> Totals:
    """Count rows."""
    attendance = [row.attendance for row in rows]
    on_site, virtual = attendance.count(Attendance.ON_SITE), attendance.count(Attendance.VIRTUAL)
    return Totals(
        units=len(rows),
        on_site=on_site,
        virtual=virtual,
        unrecorded=len(rows) - on_site - virtual,
        writing=sum(row.writing in WORKED_ON for row in rows),
        published=sum(row.state == Coverage.PUBLISHED for row in rows),
        late=sum(row.state == Coverage.LATE for row in rows),
        clipped=sum(row.clipped for row in rows),
    )


def regions_of(rows: Sequence[Row]) -> list[Region]:
    """Count rows by region, in their order, which is by region."""
    grouped = groupby(rows, key=lambda row: row.unit.kanwil.short_name)
    return [Region(name, totals_of(list(some))) for name, some in grouped]
