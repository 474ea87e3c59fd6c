"""What does a newsroom screen need, and what may this person see of it?"""

from datetime import datetime

from django.db.models import Q, QuerySet
from django.http import Http404
from django.utils import timezone

from articles.assistant.assessment import assessment_of
from articles.content import content_of, missing_parts
from articles.models import Article, Contribution, Revision
from articles.rules import Case
from articles.states import FACE, OPEN, Status
from upt.actors import Actor


def visible_to(actor: Actor) -> QuerySet[Article]:
    """Return the stories whose working text a person may read (scope of every list, count and loader).

    Agents see their units', coordinators their region's, editors all; an admin none by being admin.
    """
    stories = Article.objects.all()
    if actor.is_editor:
        return stories
    return stories.filter(Q(unit__in=actor.unit_ids) | Q(unit__kanwil__in=actor.kanwil_ids))


def article_for(actor: Actor, pk: int) -> Article:
    """Load one story that a person may read; raise Http404 for any other, existing or not."""
    article = visible_to(actor).select_related("unit", "unit__kanwil", "unit__province").filter(pk=pk).first()
    if article is None:
        raise Http404("Naskah tidak ditemukan.")
    return article


def consentable_for(actor: Actor, pk: int) -> Article:
    """Load a withdrawn story that waits for an administrator's consent, without a right to its text."""
    waiting = Article.objects.filter(pk=pk, withdrawn_at__isnull=False, reinstate_proposed_at__isnull=False)
    article = waiting.select_related("unit", "unit__kanwil").first() if actor.is_admin else None
    if article is None:
        raise Http404("Naskah tidak ditemukan.")
    return article


def open_revision(article: Article) -> Revision | None:
    return article.revisions.filter(status__in=OPEN).select_related(*REVISION_JOINS).first()


def face_revision(article: Article) -> Revision | None:
    return article.revisions.filter(status__in=FACE).select_related(*REVISION_JOINS).first()


def current_revision(article: Article) -> Revision:
    """Return what the desk works on: the open revision, else what readers have, else the newest one."""
    newest = article.revisions.select_related(*REVISION_JOINS).order_by("-number").first()
    assert newest is not None  # a story is made together with its first revision
    return open_revision(article) or face_revision(article) or newest


REVISION_JOINS = ("category", "cover", "meeting", "saved_by", "submitted_by", "claimed_by", "approved_by")


def contributor_ids(article: Article) -> frozenset[int]:
    """Return who changed text or photos since the story's last published version."""
    rows = Contribution.objects.filter(revision__article=article)
    face = article.revisions.filter(status__in=FACE).values_list("number", flat=True).first()
    if face is not None:
        rows = rows.filter(revision__number__gt=face)
    return frozenset(rows.values_list("user_id", flat=True))


def face_contributor_ids(face: Revision) -> frozenset[int]:
    """Return who ever wrote on the version that readers have: they can't be the second person of an emergency."""
    rows = Contribution.objects.filter(revision__article=face.article_id, revision__number__lte=face.number)
    return frozenset(rows.values_list("user_id", flat=True))


def holder_id(revision: Revision, now: datetime) -> int | None:
    """Return who holds the story for review, while the lease has not run out."""
    if revision.claimed_by_id is None or revision.claimed_until is None or revision.claimed_until <= now:
        return None
    return revision.claimed_by_id


def case_for(revision: Revision, *, now: datetime | None = None) -> Case:
    """Read what the rules need to know of a revision (3 queries at most; 3 more once its text is judged)."""
    now = now or timezone.now()
    article = revision.article
    status = Status(revision.status)
    is_face = status in FACE
    return Case(
        status=status,
        unit_id=article.unit_id,
        kanwil_id=article.unit.kanwil_id,
        author_id=article.created_by_id,
        contributor_ids=_contributors(revision),
        holder_id=holder_id(revision, now),
        is_complete=not missing_parts(content_of(revision)),
        is_withdrawn=article.withdrawn_at is not None,
        has_open_revision=is_face and article.revisions.filter(status__in=OPEN).exists(),
        emergency_by_id=article.emergency_by_id if article.emergency_confirmed_at is None else None,
        reinstate_by_id=article.reinstate_proposed_by_id,
        endorser_ids=_endorser_ids(revision),
        text=assessment_of(revision, now=now),
    )


def _contributors(revision: Revision) -> frozenset[int]:
    """Return whose approval doesn't count: while an emergency waits for its second person, its writers' neither."""
    article = revision.article
    if Status(revision.status) in FACE:
        return face_contributor_ids(revision)
    ids = contributor_ids(article)
    face = article.published_revision
    is_pending = article.emergency_at is not None and article.emergency_confirmed_at is None
    return ids | face_contributor_ids(face) if is_pending and face is not None else ids


def _endorser_ids(revision: Revision) -> frozenset[int]:
    if revision.status != Status.SUBMITTED:
        return frozenset()
    return frozenset(revision.endorsements.values_list("user_id", flat=True))


def queue_for(actor: Actor) -> QuerySet[Revision]:
    """Return the submitted revisions that wait for a decision: all for editors, the region's for coordinators."""
    waiting = Revision.objects.filter(status=Status.SUBMITTED)
    if actor.is_editor:
        return waiting
    return waiting.filter(article__unit__kanwil__in=actor.kanwil_ids)


def queue_count(actor: Actor) -> int:
    return queue_for(actor).count()
