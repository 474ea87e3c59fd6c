"""How is a story begun and written on?"""

from datetime import datetime

from django.db import IntegrityError, transaction
from django.db.models import F
from django.utils import timezone

from articles.assistant.learning import learn_from_save
from articles.assistant.parts import day_of
from articles.content import Content, content_of, digest_of, missing_parts
from articles.models import Article, Contribution, DeskNotice, Revision
from articles.queries import case_for
from articles.refusals import FORMER_UNIT, CannotNow, NotAllowed, Unready
from articles.rules import may_create, writing_action
from articles.similar.index import refresh as refresh_similar
from articles.states import Action, Status
from articles.workflow import Seen, revision_seen, stale, transition_for
from audit.services import record
from upt.actors import Actor
from upt.models import Unit
from upt.queries import is_former


def create_story(
    *,
    actor: Actor,
    unit: Unit,
    content: Content,
    creation_key: str,
    is_archive: bool = False,
    at: datetime | None = None,
) -> Article:
    """Begin a story with its first draft.

    The same key from the same person returns the story that is already there: a form sent twice makes one story.
    Raises NotAllowed for a unit that the person doesn't write for, CannotNow for one that is kept for archive stories
    only, such as a Rupbasan, unless an editor says that this is one. `at` is given only where past acts are loaded.
    """
    if not may_create(actor, unit.pk):
        raise NotAllowed("Anda tidak menulis untuk UPT ini.")
    if is_former(unit) and not (is_archive and actor.is_editor):
        raise CannotNow(FORMER_UNIT.format(unit=unit.name, status=unit.get_status_display()))
    existing = _existing(creation_key, actor)
    if existing is not None:
        return existing
    try:
        with transaction.atomic():
            return _create(actor, unit, content, creation_key, at)
    except IntegrityError:
        existing = _existing(creation_key, actor)
        if existing is None:
            raise
        return existing


def _existing(creation_key: str, actor: Actor) -> Article | None:
    return Article.objects.filter(creation_key=creation_key, created_by=actor.pk).first()


def _create(actor: Actor, unit: Unit, content: Content, creation_key: str, at: datetime | None) -> Article:
    now = at or timezone.now()
    article = Article.objects.create(unit=unit, created_by_id=actor.pk, created_at=now, creation_key=creation_key)
    revision = _add_revision(article, 1, actor, content, now)
    _record(actor, Action.CREATE, revision, "", revision.status, at)
    return article


def _add_revision(
    article: Article, number: int, actor: Actor, content: Content, now: datetime, **fields: object
) -> Revision:
    revision = Revision.objects.create(
        article=article,
        number=number,
        created_by_id=actor.pk,
        created_at=now,
        saved_by_id=actor.pk,
        saved_at=now,
        **content.fields(),
        **fields,
    )
    Contribution.objects.create(revision=revision, user_id=actor.pk, at=now)
    return revision


def save_story(*, article: Article, actor: Actor, seen: Seen, content: Content) -> Revision:
    """Write on a draft or returned story, or on a submitted one that the actor holds for review.

    An unsealed revision is written in place; a sealed one is kept and followed by the next. Saving what is already
    there changes nothing. Raises NotAllowed, CannotNow, Stale, and Unready where an editor's text is incomplete.
    """
    with transaction.atomic():
        revision = revision_seen(article, seen)
        case = case_for(revision)
        action = writing_action(actor, case.status)
        transition_for(actor, case, action, revision, seen)
        before, on = content_of(revision), day_of(revision)
        if digest_of(content) == digest_of(before):
            return revision
        if action is Action.EDIT_IN_REVIEW:
            _check_complete(content)
        if revision.is_sealed:
            saved = _write_next(revision, actor, seen, content)
            refresh_similar(article)
        else:
            saved = _write_in_place(revision, actor, seen, content)
        _record(actor, action, saved, case.status, saved.status)
    learn_from_save(article, before, content, on=on, by_editor=action is Action.EDIT_IN_REVIEW)
    return saved


def _check_complete(content: Content) -> None:
    missing = missing_parts(content)
    if missing:
        raise Unready(missing)


def _write_in_place(revision: Revision, actor: Actor, seen: Seen, content: Content) -> Revision:
    now = timezone.now()
    row = Revision.objects.filter(pk=revision.pk, version=seen.version, status=revision.status, sealed_at=None)
    written = row.update(version=F("version") + 1, saved_at=now, saved_by_id=actor.pk, **content.fields())
    if not written:
        raise stale(revision, seen)
    Contribution.objects.get_or_create(revision=revision, user_id=actor.pk, defaults={"at": now})
    revision.refresh_from_db()
    return revision


# What the next revision takes over from the one that an editor changed under review.
REVIEW_FIELDS = ("submitted_at", "submitted_by_id", "claimed_by_id", "claimed_until")


def _write_next(revision: Revision, actor: Actor, seen: Seen, content: Content) -> Revision:
    now = timezone.now()
    row = Revision.objects.filter(pk=revision.pk, version=seen.version, status=revision.status)
    if not row.update(status=Status.SUPERSEDED, version=F("version") + 1):
        raise stale(revision, seen)
    fields: dict[str, object] = {"status": revision.status}
    if revision.status == Status.SUBMITTED:
        fields |= {name: getattr(revision, name) for name in REVIEW_FIELDS}
        fields |= {"sealed_at": now, "digest": digest_of(content)}
    numbers = Revision.objects.filter(article=revision.article_id).order_by("-number")
    newest = numbers.values_list("number", flat=True)[0]
    return _add_revision(revision.article, newest + 1, actor, content, now, **fields)


def _record(
    actor: Actor, action: Action, revision: Revision, from_state: str, to_state: str, at: datetime | None = None
) -> None:
    record(
        actor_id=actor.pk,
        actor_name=str(actor.user),
        action=action,
        object_type="article",
        object_id=revision.article_id,
        object_label=revision.article.label,
        revision=revision.number,
        digest=digest_of(content_of(revision)),
        from_state=from_state,
        to_state=to_state,
        address=actor.address,
        at=at,
    )


def put_away_notice(*, notice_id: int, actor: Actor) -> None:
    """Mark one of the actor's own notices as read; another person's is left alone."""
    DeskNotice.objects.filter(pk=notice_id, recipient=actor.pk, seen_at=None).update(seen_at=timezone.now())
