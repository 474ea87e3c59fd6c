"""How does a month's archive leave the portal as a table?"""

import csv
from collections.abc import Iterator
from datetime import date
from io import StringIO

from articles.clippings.queries import JOINS, Narrowing, narrowed
from articles.models import Clipping
from articles.models.clipping import NATIONAL
from upt.actors import Actor

HEADS = (
    "Tanggal",
    "Media",
    "Domain",
    "Judul",
    "Alamat",
    "Nada",
    "UPT",
    "Kantor wilayah",
    "Berita",
    "Kegiatan",
    "Catatan",
)
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def csv_of(actor: Actor, month: date) -> str:
    """Write a month's clippings, as far as a person may see them, as comma-separated values (1 query).

    The mark in front tells spreadsheets that it's UTF-8.
    """
    out = StringIO()
    writer = csv.writer(out)
    writer.writerow(HEADS)
    rows = narrowed(actor, Narrowing(month=month)).select_related(*JOINS).defer("text")
    for clipping in rows.order_by("published_on", "pk"):
        writer.writerow([harmless(value) for value in _values(clipping)])
    return "\ufeff" + out.getvalue()


def harmless(value: str) -> str:
    """Keep a spreadsheet from taking an outlet's words for a formula."""
    return f"'{value}" if value.lstrip(" ").startswith(_FORMULA) else value


def _values(clipping: Clipping) -> Iterator[str]:
    story = clipping.story if clipping.story and clipping.story.withdrawn_at is None else None
    yield clipping.published_on.isoformat()
    yield clipping.outlet.name
    yield clipping.outlet.domain
    yield clipping.headline
    yield clipping.address_key
    yield clipping.get_sentiment_display()
    yield clipping.unit.name if clipping.unit else NATIONAL
    yield clipping.unit.kanwil.short_name if clipping.unit else ""
    yield story.title if story else ""
    yield clipping.meeting.title if clipping.meeting else ""
    yield clipping.note
