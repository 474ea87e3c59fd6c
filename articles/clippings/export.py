"""How does a month's archive leave the portal as a table?"""

from collections.abc import Iterator
from datetime import date

from articles.clippings.queries import JOINS, Narrowing, narrowed
from articles.models import Clipping
from articles.models.clipping import NATIONAL
from articles.spreadsheets import csv_text
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


def csv_of(actor: Actor, month: date) -> str:
    """Write a month's clippings, as far as a person may see them, for a spreadsheet (1 query)."""
    rows = narrowed(actor, Narrowing(month=month)).select_related(*JOINS).defer("text")
    return csv_text(HEADS, map(_values, rows.order_by("published_on", "pk")))


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
