"""What does the checker read of a story: which fields, as what, in which circumstances?"""

import re
from datetime import date, datetime
from zoneinfo import ZoneInfo

from django.db.models import Q
from django.utils import timezone

from articles.content import Content
from articles.models import HouseWord, Revision, WordStatus
from articles.publication import slug_for
from events.queries.figures import counted_in, public_figure, reach_in
from housestyle import Part, Setting
from housestyle.parts import Kind
from housestyle.plain import PlainText
from upt.models import Unit

# Field, what it is to the reader, what the screens call it. The order is the order of the remarks.
FIELDS: tuple[tuple[str, Kind, str], ...] = (
    ("title", Kind.TITLE, "Judul"),
    ("lead", Kind.LEAD, "Teras"),
    ("dateline", Kind.TOKENS, "Tempat kejadian"),
    ("body", Kind.BODY, "Isi"),
    ("event", Kind.LINE, "Kegiatan"),
    ("byline", Kind.TOKENS, "Penulis"),
    ("cover_alt", Kind.LINE, "Teks alternatif"),
    ("cover_caption", Kind.LINE, "Takarir"),
    ("cover_credit", Kind.TOKENS, "Pemotret"),
)
LABELS = {name: label for name, _, label in FIELDS} | {
    "tags": "Tag",
    "links": "Alamat tautan",
    "address": "Alamat berita",
}
_HREF = re.compile(r'href="([^"]{1,2000})"')


def parts_of(content: Content) -> list[Part]:
    """Lay out a story for the checker, markup taken off, so that offsets count what a person sees.

    Beside the fields it reads the tags, what links in the text point to, and the address that the title makes. The
    name of a meeting that the story links to is the agenda's, not the writer's.
    """
    fields = [row for row in FIELDS if row[0] != "event" or content.meeting_id is None]
    parts = [Part(name, _plain(name, content), kind) for name, kind, _ in fields]
    parts.append(Part("tags", "\n".join(content.tag_names), Kind.TOKENS))
    parts.append(Part("links", "\n".join(_HREF.findall(content.body)), Kind.TOKENS))
    parts.append(Part("address", slug_for(content.title).replace("-", " "), Kind.TOKENS))
    return [part for part in parts if part.text.strip()]


def _plain(name: str, content: Content) -> str:
    text: str = getattr(content, name)
    return PlainText(text, is_html=True).text if name == "body" else text


def setting_for(unit: Unit | None, *, on: date, meeting_id: int | None = None) -> Setting:
    """Collect what the checker must know beside the text (1 query; 2 with a meeting that the story links to)."""
    figure = public_figure(meeting_id) if meeting_id else None
    return Setting(
        unit_type=unit.upt_type if unit else None,
        on=on,
        known_words=known_words(unit.pk if unit else None),
        official_figures=counted_in(figure) if figure else (),
        reach=reach_in(figure) if figure else None,
    )


def known_words(unit_id: int | None) -> frozenset[str]:
    """Return the words that editors accepted for the network or for this unit (1 query)."""
    words = HouseWord.objects.filter(Q(unit=None) | Q(unit=unit_id), status=WordStatus.APPROVED)
    return frozenset(words.values_list("word", flat=True))


def day_of(revision: Revision, now: datetime | None = None) -> date:
    """Return the day that a story's dates are judged by: of its publication, past or planned, in the unit's zone."""
    article = revision.article
    moment = article.published_at or revision.publish_at or now or timezone.now()
    return moment.astimezone(ZoneInfo(article.unit.timezone)).date()
