"""How does a delegation get a draft with the facts of the meeting filled in?"""

from datetime import datetime

from django.db import IntegrityError, transaction
from django.utils import timezone

from articles.content import Content
from articles.coverage.facts import body_from
from articles.coverage.named import words_for
from articles.coverage.rows import is_draftable
from articles.coverage.stories import told_by_unit
from articles.models import Article, Revision
from articles.refusals import CannotNow, NotAllowed
from articles.rules import may_create
from articles.services import create_story
from events.models import Meeting
from upt.actors import Actor
from upt.models import Unit

NOT_YOURS = "Naskah untuk UPT itu dimulai oleh agen informasinya atau editor."
NOT_ON = (
    "Draf dari kegiatan hanya dapat dibuat selagi kegiatannya diumumkan atau sudah terlaksana, untuk UPT yang aktif."
)


@transaction.atomic
def draft_from_meeting(meeting: Meeting, *, actor: Actor, unit: Unit, at: datetime | None = None) -> Article:
    """Begin a unit's story about a meeting with the facts that everybody may know, or return the one that is there.

    Title and lead are left to the writer, so that no two delegations send the same. However often and by however many
    of the unit it's asked for, there is one: the key of its making is unique, and a new one follows only a story that
    is gone. Raises NotAllowed (not the person's unit), CannotNow (not announced, cancelled, or a former unit).
    """
    if not may_create(actor, unit.pk):
        raise NotAllowed(NOT_YOURS)
    if not is_draftable(meeting, unit):
        raise CannotNow(NOT_ON)
    # Counted before the look: a twin that comes in between is then found by the look or met at the key.
    prefix = f"kegiatan:{meeting.pk}:{unit.pk}:"
    key = f"{prefix}{Article.objects.filter(creation_key__startswith=prefix).count() + 1}"
    existing = _existing(meeting, unit)
    if existing is not None:
        return existing
    content = content_from(meeting, unit, at or timezone.now())
    try:
        with transaction.atomic():
            return create_story(actor=actor, unit=unit, content=content, creation_key=key, at=at)
    except IntegrityError:
        return Article.objects.get(creation_key=key)


def _existing(meeting: Meeting, unit: Unit) -> Article | None:
    told = told_by_unit(meeting).get(unit.pk)
    if told is None:
        return None
    pk = told.drafted[0][0] if told.drafted else told.published[0][0]
    return Article.objects.get(pk=pk)


def content_from(meeting: Meeting, unit: Unit, at: datetime) -> Content:
    """Fill in what the agenda knows of a meeting; where it takes place leads the story if its city is known."""
    longest = Revision._meta.get_field("dateline").max_length or 0
    city = meeting.city if len(meeting.city) <= longest else ""
    return Content(
        body=body_from(meeting, at, unit),
        dateline=city or unit.dateline_place,
        byline=f"Humas {unit.name}"[: Revision._meta.get_field("byline").max_length],
        event=words_for(meeting),
        meeting_id=meeting.pk,
    )
