"""How is the newsroom's page of one story put together, as it is and after a refusal?"""

from dataclasses import replace
from datetime import datetime
from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone

from articles.assistant.assessment import Assessment
from articles.clippings.queries import story_clipping_count
from articles.content import content_of
from articles.coverage.figures import quote_of
from articles.desk_queries.face import public_state
from articles.desk_queries.findings import Board, board_of, level_of
from articles.desk_queries.history import contributors_of, endorsements_of, events_of, notes_of
from articles.desk_queries.offers import Answer, Side, holder_of, side_of
from articles.desk_queries.queue import PARTS, page_of, readable
from articles.desk_queries.sheet import changes_since, differences_of, facts_of, lacks_of, sheet_of
from articles.models import Article, Revision
from articles.queries import current_revision, face_revision, queue_count
from articles.refusals import Refusal, Stale
from articles.rules import may_see_queue
from articles.similar.queries import similar_to_revision
from articles.views.desk_answers import DeskRequest
from articles.workflow import renew_claim
from upt.actors import Actor

NEIGHBOURS = 12  # rows of the queue beside the story


class UnknownAct(Refusal):
    """A form that names no act of this page."""

    def __str__(self) -> str:
        return "Tindakan itu tidak dikenal. Pilih salah satu tombol di halaman ini."


def show_article(
    request: DeskRequest, article: Article, *, refusal: Refusal | None = None, answer: Answer | None = None
) -> HttpResponse:
    """Show a story to somebody who may read it; a form that came back keeps what was typed."""
    actor = request.actor
    now = timezone.now()
    revision = current_revision(article)
    if renew_claim(revision, actor=actor, now=now):
        revision.refresh_from_db(fields=["claimed_until"])
    face = face_revision(article) if article.published_at else None
    read = answer.number if answer else None
    answer = _aimed(answer, revision, face)
    work = side_of(actor, revision, now=now, answer=answer, opened=request.GET.get("buka", ""))
    beside = side_of(actor, face, now=now, answer=answer) if face and face.pk != revision.pk else None
    sides = [side for side in (work, beside) if side]
    context = {
        "article": article,
        "work": work,
        "face": beside,
        "refusal": refusal,
        "typed": _lost(answer, sides),
        "since": changes_since(article, read, revision) if isinstance(refusal, Stale) else [],
        "board": _board(actor, article, work),
        "similar": similar_to_revision(revision, actor),
        "clippings": story_clipping_count(actor, article.pk) if article.published_at else 0,
        "quote": quote_of(revision, revision.meeting_id),
        **_told(article, revision, face, now),
        **_reading(actor, article, revision, now),
    }
    status = refusal.status_code if refusal else 200
    return render(request, "articles/desk/article.html", context, status=status)


def _aimed(answer: Answer | None, revision: Revision, face: Revision | None) -> Answer | None:
    """Let a form about a revision that is gone meet the one worked on now: what was typed may fit it."""
    known = [row.number for row in (revision, face) if row is not None]
    return answer if answer is None or answer.number in known else replace(answer, number=revision.number)


def _lost(answer: Answer | None, sides: list[Any]) -> str:
    """Return a message that was typed for an act which isn't offered any more."""
    if answer is None or any(side.takes(answer) for side in sides):
        return ""
    return str(answer.data.get("note", ""))


def _told(article: Article, revision: Revision, face: Revision | None, now: datetime) -> dict[str, Any]:
    """Collect the text and what is known of it."""
    content = content_of(revision)
    return {
        "sheet": sheet_of(revision),
        "lacks": lacks_of(content),
        "facts": facts_of(revision, contributors_of(article)),
        "notes": notes_of(article),
        "endorsements": endorsements_of(article),
        "events": events_of(article),
        "differences": differences_of(revision, face),
        "public": public_state(article, now),
    }


def _board(actor: Actor, article: Article, work: Side) -> Board:
    """Show what the offers were judged by: the text is checked once."""
    text = work.case.text
    remarks = text.remarks if isinstance(text, Assessment) else []
    return board_of(remarks, actor=actor, article=article, level=level_of(work.case.status))


def _reading(actor: Actor, article: Article, revision: Revision, now: datetime) -> dict[str, Any]:
    """Collect who holds the story and what else waits."""
    context: dict[str, Any] = {"holder": holder_of(revision, actor, now)}
    if may_see_queue(actor):
        page = page_of(readable(actor), PARTS[0], actor=actor, now=now, size=NEIGHBOURS, current=article.pk)
        context |= {"queue": page.rows, "queue_count": queue_count(actor)}
    return context


def show_consent(
    request: DeskRequest, article: Article, *, refusal: Refusal | None = None, answer: Answer | None = None
) -> HttpResponse:
    """Ask an administrator for consent to a reinstatement, without a word of the story."""
    now = timezone.now()
    face = face_revision(article)
    assert face is not None  # a withdrawn story has its withdrawn revision
    side = side_of(request.actor, face, now=now, answer=answer)
    context = {
        "article": article,
        "work": side,
        "refusal": refusal,
        "public": public_state(article, now),
        "reasons": [note for note in notes_of(article) if note.revision == face.number][:1],
    }
    return render(request, "articles/desk/consent.html", context, status=refusal.status_code if refusal else 200)
