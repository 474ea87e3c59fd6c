"""What does a reader's page need? Lists are cards, read in one query each, however many stories there are."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

from django.db.models import QuerySet
from django.http import QueryDict

from articles.cards import COLUMNS, Card, card_of
from articles.cursor import PARAMETER, read_token, token_for
from articles.models import Article, Category, Tag
from articles.models.article import ArticleQuerySet
from articles.models.taxonomy import TagStatus
from articles.richtext import plain_line
from events.models import Meeting
from upt.dates import MONTHS
from upt.models import Province, Unit

PAGE_SIZE = 20
FIRST_YEAR = 2013  # the network's first year
PORTAL_ZONE = ZoneInfo("Asia/Jakarta")  # months of national lists are WIB months


@dataclass(frozen=True)
class Page:
    """One page of a newest-first list."""

    cards: list[Card]
    next_token: str = ""


def page_of(stories: ArticleQuerySet, token: str, *, size: int = PAGE_SIZE) -> Page:
    """Read one page of public stories after a cursor; a foreign cursor reads the first page."""
    stories = stories.public().newest_first()
    after = read_token(token)
    if after:
        stories = stories.before(*after)
    rows: list[dict[str, Any]] = list(stories.values(*COLUMNS)[: size + 1])
    cards = [card_of(row) for row in rows[:size]]
    if len(rows) <= size:
        return Page(cards)
    last = rows[size - 1]
    return Page(cards, token_for(last["published_at"], last["pk"]))


NAMES = ("rubrik", "provinsi", "upt", "tag", "kegiatan", "tahun", "bulan")

Option = tuple[str, str, bool]


@dataclass(frozen=True)
class Filters:
    """The filter form of the news list and the words for what is filtered now."""

    categories: list[Option]
    provinces: list[Option]
    units: list[Option]
    years: list[Option]
    months: list[Option]
    rubrics: list[Category] = field(default_factory=list)
    hidden: list[tuple[str, str]] = field(default_factory=list)
    reset_url: str = "/berita/"
    active: list[str] = field(default_factory=list)
    chosen: dict[str, str] = field(default_factory=dict)

    def url(self, token: str = "") -> str:
        """Return the list's address with these filters, at a cursor or from the start."""
        query = dict(self.chosen)
        if token:
            query[PARAMETER] = token
        return "/berita/" + (f"?{urlencode(query)}" if query else "")


def categories() -> list[Category]:
    return list(Category.objects.filter(is_active=True))


def filtered_stories(params: QueryDict, *, this_year: int) -> tuple[QuerySet[Article], Filters]:
    """Narrow the news list as its address says. A value that names nothing is shown as such and finds nothing."""
    stories: QuerySet[Article] = Article.objects.all()
    rubrics = categories()
    provinces = list(Province.objects.only("slug", "name"))
    chosen = {name: plain_line(params.get(name, "")[:120]) for name in NAMES}
    chosen = {name: value for name, value in chosen.items() if value}
    active: list[str] = []
    units: list[Unit] = []

    if "rubrik" in chosen:
        rubric = next((row for row in rubrics if row.slug == chosen["rubrik"]), None)
        stories = stories.filter(category=rubric) if rubric else stories.none()
        active.append(rubric.name if rubric else chosen["rubrik"])
    if "provinsi" in chosen:
        province = next((row for row in provinces if row.slug == chosen["provinsi"]), None)
        stories = stories.filter(unit__province=province) if province else stories.none()
        active.append(province.name if province else chosen["provinsi"])
        units = list(_names_of(Unit.objects.filter(province=province))) if province else []
    if "upt" in chosen:
        units = units or list(_names_of(Unit.objects.filter(slug=chosen["upt"])))
        unit = next((row for row in units if row.slug == chosen["upt"]), None)
        stories = stories.filter(unit=unit) if unit else stories.none()
        active.append(unit.name if unit else chosen["upt"])
    stories = _on_matter(stories, chosen, active)
    stories = _in_period(stories, chosen, active)
    return stories, Filters(
        categories=[(row.slug, row.name, row.slug == chosen.get("rubrik")) for row in rubrics],
        provinces=[(row.slug, row.name, row.slug == chosen.get("provinsi")) for row in provinces],
        units=[(row.slug, row.name, row.slug == chosen.get("upt")) for row in units],
        years=[(str(y), str(y), str(y) == chosen.get("tahun")) for y in range(this_year, FIRST_YEAR - 1, -1)],
        months=[(str(m), MONTHS[m], str(m) == chosen.get("bulan", "").lstrip("0")) for m in range(1, 13)],
        rubrics=rubrics,
        hidden=[(name, chosen[name]) for name in ("tag", "kegiatan") if name in chosen],
        active=active,
        chosen=chosen,
    )


def _on_matter(stories: QuerySet[Article], chosen: dict[str, str], active: list[str]) -> QuerySet[Article]:
    """Narrow to a tag, and to a meeting that everybody may know of."""
    if "tag" in chosen:
        tag = Tag.objects.filter(slug=chosen["tag"], status=TagStatus.APPROVED).first()
        stories = stories.filter(tagged_items__tag=tag) if tag else stories.none()
        active.append(f"tag {tag.name if tag else chosen['tag']}")
    if "kegiatan" in chosen:
        meeting = Meeting.objects.public().filter(slug=chosen["kegiatan"]).first()
        stories = stories.filter(meeting=meeting) if meeting else stories.none()
        active.append(meeting.title if meeting else chosen["kegiatan"])
    return stories


def _names_of(units: QuerySet[Unit]) -> QuerySet[Unit]:
    return units.only("pk", "slug", "name")


def _in_period(stories: QuerySet[Article], chosen: dict[str, str], active: list[str]) -> QuerySet[Article]:
    year, month = _number(chosen.get("tahun")), _number(chosen.get("bulan"))
    if "bulan" in chosen and "tahun" not in chosen:
        active.append(f"{MONTHS[month]} (pilih juga tahunnya)" if month and 1 <= month <= 12 else chosen["bulan"])
        return stories
    if "tahun" not in chosen:
        return stories
    if year is None or not 1970 <= year <= 2200 or (month is not None and not 1 <= month <= 12):
        active.append(" ".join(filter(None, (chosen.get("bulan"), chosen["tahun"]))))
        return stories.none()
    active.append(f"{MONTHS[month]} {year}" if month else str(year))
    start = datetime(year, month or 1, 1, tzinfo=PORTAL_ZONE)
    end_year, end_month = (year + 1, 1) if not month or month == 12 else (year, month + 1)
    end = datetime(end_year, end_month, 1, tzinfo=PORTAL_ZONE)
    return stories.filter(published_at__gte=start.astimezone(UTC), published_at__lt=end.astimezone(UTC))


def _number(text: str | None) -> int | None:
    return int(text) if text and text.isascii() and text.isdigit() and len(text) <= 4 else None
