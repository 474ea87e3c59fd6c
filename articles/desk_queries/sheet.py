"""How would readers meet a revision, what is known of it, and how does it differ from the ones before?"""

from dataclasses import dataclass

from articles.content import Content, content_of, missing_parts
from articles.desk_queries.writing import TagMark, tag_marks
from articles.differences import Change, story_changes
from articles.faces import Cover, Link, initials, meeting_link
from articles.models import Article, Category, Revision
from articles.richtext import word_count
from photos.addresses import desk_src, width_near
from photos.drawn import HEIGHT, WIDTH, drawn_cover_src
from photos.models import Photo
from upt.dates import moment_text, number_text

COVER_WIDTH = 960
WORDS_PER_MINUTE = 200


@dataclass(frozen=True)
class Sheet:
    """A revision as its readers would meet it."""

    title: str
    lead: str
    body: str
    dateline: str
    byline: str
    event: str
    meeting: Link | None
    category_name: str
    unit_name: str
    unit_initials: str
    cover: Cover
    tags: list[TagMark]


def sheet_of(revision: Revision) -> Sheet:
    """Lay a revision out as its readers would see it (1 query: its tags)."""
    unit, meeting = revision.article.unit, meeting_link(revision.meeting)
    return Sheet(
        title=revision.title or "Tanpa judul",
        lead=revision.lead,
        body=revision.body,
        dateline=revision.dateline,
        byline=revision.byline,
        event="" if meeting else revision.event,
        meeting=meeting,
        category_name=revision.category.name if revision.category else "Belum ada rubrik",
        unit_name=unit.name,
        unit_initials=initials(unit),
        cover=_cover(revision),
        tags=tag_marks(revision.tag_names),
    )


def _cover(revision: Revision) -> Cover:
    photo: Photo | None = revision.cover
    if photo is None:
        slug = revision.category.slug if revision.category else ""
        src = drawn_cover_src(revision.article.unit.upt_type, slug, revision.title)
        return Cover(src=src, srcset="", width=WIDTH, height=HEIGHT, is_drawn=True)
    return Cover(
        src=desk_src(photo.pk, width_near(photo.widths, COVER_WIDTH)),
        srcset=", ".join(f"{desk_src(photo.pk, width)} {width}w" for width in photo.widths),
        width=photo.width,
        height=photo.height,
        alt=revision.cover_alt,
        caption=revision.cover_caption,
        credit=revision.cover_credit.removeprefix("Foto: "),
    )


def facts_of(revision: Revision, contributors: list[str]) -> list[tuple[str, str]]:
    """List what is known of a revision beside its text."""
    zone = revision.article.unit.timezone
    words = word_count(revision.body)
    moments = (
        ("Dikirim", revision.submitted_at, revision.submitted_by),
        ("Diputuskan", revision.decided_at, revision.approved_by),
        ("Terbit terjadwal", revision.publish_at, None),
    )
    facts = [
        ("UPT", revision.article.unit.name),
        ("Ditulis oleh", ", ".join(contributors)),
        ("Panjang", f"{number_text(words)} kata, baca {max(1, round(words / WORDS_PER_MINUTE))} menit"),
        ("Disimpan", f"{moment_text(revision.saved_at, zone)}, {revision.saved_by}"),
    ]
    for label, at, by in moments:
        if at is not None:
            facts.append((label, moment_text(at, zone) + (f", {by}" if by else "")))
    return facts


def lacks_of(content: Content) -> list[str]:
    """Say what the story still lacks before it can be sent."""
    return list(missing_parts(content).values())


def differences_of(revision: Revision, face: Revision | None) -> list[tuple[str, list[Change]]]:
    """Compare a revision with the sealed one before it and with what readers have (3 queries)."""
    sealed = Revision.objects.filter(article=revision.article_id, sealed_at__isnull=False, number__lt=revision.number)
    previous = sealed.order_by("-number").first()
    names = dict(Category.objects.values_list("pk", "name"))
    content, found = content_of(revision), []
    if previous is not None:
        label = f"Sejak revisi {previous.number}" + (", yang terbit" if previous == face else "")
        found.append((label, story_changes(content_of(previous), content, names)))
    if face is not None and face.pk != revision.pk and face != previous:
        found.append(("Dibanding yang terbit", story_changes(content_of(face), content, names)))
    return found


def changes_since(article: Article, number: int | None, revision: Revision) -> list[Change]:
    """Say what changed between the revision that somebody read and the one there now (2 queries)."""
    if number is None or number == revision.number:
        return []
    read = article.revisions.filter(number=number).first()
    if read is None:
        return []
    names = dict(Category.objects.values_list("pk", "name"))
    return story_changes(content_of(read), content_of(revision), names)
