"""What stands in the story form right now, unstored, and how strictly is it judged?"""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from articles.assistant.parts import day_of
from articles.content import Content
from articles.coverage.named import Named
from articles.desk_queries.findings import level_of
from articles.forms.posted import number_in
from articles.models import Article, Revision
from articles.queries import current_revision
from articles.richtext import plain_line
from articles.states import Status
from articles.taxonomy import parse_tag_names
from housestyle import Level
from upt.models import Unit

LINES = ("title", "lead", "dateline", "byline", "cover_alt", "cover_caption", "cover_credit")


def worked_on(article: Article | None) -> Revision | None:
    """Return what the desk works on of a story, with the story; None for a new one."""
    if article is None:
        return None
    revision = current_revision(article)
    revision.article = article
    return revision


def circumstances(request, revision: Revision | None):
    """Return unit, level and day by which the typed text is judged."""
    if revision is not None:
        level = Level.DRAFT if level_of(Status(revision.status)) is Level.SUBMIT else Level.PUBLISH
        return revision.article.unit, level, day_of(revision)
    unit = _unit_asked(request)
    zone = ZoneInfo(unit.timezone) if unit else UTC
    return unit, Level.DRAFT, datetime.now(zone).date()


def _unit_asked(request) -> Unit | None:
    """Find the unit that a new story is written for, by what the form says or by the person's only one."""
    actor = request.actor
    asked = request.POST.get("unit", "")
    if actor.is_editor:
        return Unit.objects.filter(name=asked).first() if asked else None
    mine = Unit.objects.filter(pk__in=actor.unit_ids)
    number = number_in(request.POST, "unit")
    return (mine.filter(pk=number).first() if number is not None else None) or mine.first()


def typed_content(post, named: Named) -> Content:
    """Read the typed values as they are; nothing of them is stored or shown as HTML."""
    lines = {name: plain_line(post.get(name, "")) for name in LINES} | {"event": named.text}
    return Content(
        **lines, meeting_id=named.meeting_id, body=post.get("body", ""), tag_names=parse_tag_names(post.get("tags", ""))
    )
