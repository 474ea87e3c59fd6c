"""What does the page of one story show? Everything ready-made, in two queries beside the story itself."""

import json
from dataclasses import dataclass
from typing import Any

from django.conf import settings

from articles.cards import LEAD_WIDTH, Card, cards_of, story_url
from articles.models import Article
from articles.models.taxonomy import TagStatus
from events.models import Meeting
from events.states.meetings import PUBLIC
from photos.addresses import public_src, public_srcset, share_src, width_near
from photos.drawn import HEIGHT, WIDTH, drawn_cover_src
from photos.models import Photo
from upt.dates import local, moment_text
from upt.models import Unit

MORE = 3
SMALL_WORDS = ("kelas", "i", "ii", "iia", "iib", "iii")


@dataclass(frozen=True)
class Cover:
    src: str
    srcset: str
    width: int
    height: int
    alt: str = ""
    caption: str = ""
    credit: str = ""
    is_drawn: bool = False


@dataclass(frozen=True)
class Link:
    name: str
    url: str


@dataclass(frozen=True)
class Face:
    """A story as its readers meet it."""

    title: str
    lead: str
    body: str
    dateline: str
    byline: str
    event: str
    meeting: Link | None
    category_name: str
    category_url: str
    unit_name: str
    unit_url: str
    unit_initials: str
    place: str
    date_text: str
    date_iso: str
    updated_text: str
    updated_iso: str
    cover: Cover
    tags: list[Link]
    canonical_url: str
    share_text: str
    share_image_url: str


def initials(unit: Unit) -> str:
    """Make two letters that stand for a unit: LP for LPKA Kelas II Palangka Raya."""
    words = [word for word in unit.name.split() if word.lower() not in SMALL_WORDS]
    return "".join(word[0] for word in words[:2]).upper()


def face_of(article: Article) -> Face:
    """Describe a public story; unit, province, category, cover and meeting must come joined (1 query: tags)."""
    unit, category = article.unit, article.category
    url = settings.SITE_URL + story_url(article.slug, article.pk)
    at, updated = article.published_at, article.updated_at
    assert at is not None
    return Face(
        title=article.title,
        lead=article.lead,
        body=article.body,
        dateline=article.dateline,
        byline=article.byline,
        event="" if article.meeting else article.event,
        meeting=meeting_link(article.meeting),
        category_name=category.name if category else "",
        category_url=f"/rubrik/{category.slug}/" if category else "/berita/",
        unit_name=unit.name,
        unit_url=f"/upt/{unit.slug}/",
        unit_initials=initials(unit),
        place=unit.province.name,
        date_text=moment_text(at, unit.timezone),
        date_iso=local(at, unit.timezone).isoformat(timespec="minutes"),
        updated_text=moment_text(updated, unit.timezone) if updated else "",
        updated_iso=local(updated, unit.timezone).isoformat(timespec="minutes") if updated else "",
        cover=public_cover(article),
        tags=_tags_of(article),
        canonical_url=url,
        share_text=f"*{article.title}*\n\n{article.lead}\n\n{url}",
        share_image_url=settings.SITE_URL + share_src(article.cover.token) if article.cover else "",
    )


def meeting_link(meeting: Meeting | None) -> Link | None:
    """Lead to the meeting that a story tells of; one that isn't announced is as absent as none."""
    if meeting is None or meeting.status not in PUBLIC:
        return None
    return Link(meeting.title, meeting.get_absolute_url())


def public_cover(article: Article) -> Cover:
    """Return the published photo, or the drawing that stands for one."""
    photo: Photo | None = article.cover
    if photo is None:
        slug = article.category.slug if article.category else ""
        src = drawn_cover_src(article.unit.upt_type, slug, article.title)
        return Cover(src=src, srcset="", width=WIDTH, height=HEIGHT, is_drawn=True)
    return Cover(
        src=public_src(photo.token, width_near(photo.widths, LEAD_WIDTH)),
        srcset=public_srcset(photo.token, photo.widths),
        width=photo.width,
        height=photo.height,
        alt=article.cover_alt,
        caption=article.cover_caption,
        credit=article.cover_credit.removeprefix("Foto: "),
    )


def _tags_of(article: Article) -> list[Link]:
    rows = article.tagged_items.filter(tag__status=TagStatus.APPROVED).order_by("tag__name")
    return [Link(name, f"/tag/{slug}/") for name, slug in rows.values_list("tag__name", "tag__slug")]


def more_of(article: Article) -> list[Card]:
    """Return the newest other stories of the same unit (1 query)."""
    others = Article.objects.public().filter(unit=article.unit_id).exclude(pk=article.pk)
    return cards_of(others.newest_first()[:MORE])


def notices_of(article: Article) -> list[tuple[str, str, str]]:
    """Return the corrections of a story, newest first, as (kind, moment, text) (1 query)."""
    zone = article.unit.timezone
    return [(row.get_kind_display(), moment_text(row.noted_at, zone), row.note) for row in article.corrections.all()]


def structured_of(face: Face) -> str:
    """Describe a story for search engines (schema.org NewsArticle) as JSON that is safe inside a script element."""
    fields: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": face.title,
        "description": face.lead,
        "datePublished": face.date_iso,
        "dateModified": face.updated_iso or face.date_iso,
        "mainEntityOfPage": face.canonical_url,
        "articleSection": face.category_name,
        "author": {"@type": "Organization", "name": face.unit_name, "url": settings.SITE_URL + face.unit_url},
        "publisher": {"@type": "GovernmentOrganization", "name": "Agen Informasi Pemasyarakatan"},
    }
    if face.share_image_url:
        fields["image"] = [face.share_image_url]
    text = json.dumps(fields, ensure_ascii=False)
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
