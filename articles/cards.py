"""What does a list show of a story? Ready-made strings: a `date` filter and a `{% url %}` each would cost it dear."""

from dataclasses import dataclass
from typing import Any

from django.db.models import QuerySet

from articles.models import Article
from photos.addresses import public_src, public_srcset, width_near
from photos.drawn import HEIGHT, WIDTH, drawn_cover_src
from upt.dates import date_text, local, moment_text

COLUMNS = (
    "pk",
    "slug",
    "title",
    "lead",
    "published_at",
    "category__name",
    "category__slug",
    "unit__name",
    "unit__slug",
    "unit__upt_type",
    "unit__timezone",
    "unit__province__name",
    "cover__token",
    "cover__width",
    "cover__height",
    "cover__widths",
    "cover_alt",
)
ROW_WIDTH = 480
LEAD_WIDTH = 960


@dataclass(frozen=True, slots=True)
class Card:
    url: str
    title: str
    lead: str
    category_name: str
    category_url: str
    unit_name: str
    unit_url: str
    place: str
    date_text: str
    date_short: str
    date_iso: str
    cover_src: str
    cover_srcset: str
    cover_width: int
    cover_height: int
    cover_alt: str
    cover_is_drawn: bool


def story_url(slug: str, pk: int) -> str:
    return f"/berita/{slug}-{pk}/"


def cards_of(stories: QuerySet[Article], *, width: int = ROW_WIDTH) -> list[Card]:
    """Read public stories as cards, in one query."""
    return [card_of(row, width) for row in stories.values(*COLUMNS)]


def card_of(row: dict[str, Any], width: int = ROW_WIDTH) -> Card:
    """Make a card of one row of COLUMNS."""
    at, zone = row["published_at"], row["unit__timezone"]
    there = local(at, zone)
    return Card(
        url=story_url(row["slug"], row["pk"]),
        title=row["title"],
        lead=row["lead"],
        category_name=row["category__name"] or "",
        category_url=f"/rubrik/{row['category__slug']}/",
        unit_name=row["unit__name"],
        unit_url=f"/upt/{row['unit__slug']}/",
        place=row["unit__province__name"],
        date_text=moment_text(at, zone),
        date_short=date_text(there),
        date_iso=there.isoformat(timespec="minutes"),
        **_cover(row, width),
    )


def _cover(row: dict[str, Any], width: int) -> dict[str, Any]:
    token = row["cover__token"]
    if token is None:
        return {
            "cover_src": drawn_cover_src(row["unit__upt_type"], row["category__slug"] or "", row["title"]),
            "cover_srcset": "",
            "cover_width": WIDTH,
            "cover_height": HEIGHT,
            "cover_alt": "",
            "cover_is_drawn": True,
        }
    widths = row["cover__widths"]
    return {
        "cover_src": public_src(token, width_near(widths, width)),
        "cover_srcset": public_srcset(token, widths) if width > ROW_WIDTH else "",
        "cover_width": row["cover__width"],
        "cover_height": row["cover__height"],
        "cover_alt": row["cover_alt"],
        "cover_is_drawn": False,
    }
