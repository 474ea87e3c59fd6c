"""How are a meeting's minutes written by several people, and what is added after they were approved?"""

import uuid
from datetime import datetime
from typing import Any, NamedTuple

from django.db import IntegrityError, transaction
from django.db.models import F
from django.utils import timezone

from audit.services import record
from events.addressees import AddressBook, place_in
from events.minutes_text import canonical
from events.minutes_versions import Content, Row, merged
from events.models import Addendum, CarriedItem, Decision, FollowUp, Meeting, Minutes, MinutesRevision
from events.queries.followup import open_before
from events.queries.minutes import content_at
from events.refusals import (
    ADDENDUM_STALE,
    EMPTY_ADDENDUM,
    EMPTY_MINUTES,
    MINUTES_STALE,
    NO_DUE_DATE,
    NOT_AN_ADDRESSEE,
    NOT_YOURS,
    ONLY_AFTER_APPROVAL,
    CannotNow,
    NotAllowed,
    Refusal,
)
from events.rules.meetings import may_manage
from events.rules.minutes import lacks_state, lacks_time
from events.sealing import addendum_hash
from events.states.minutes import MinutesStatus
from upt.actors import Actor
from upt.services.signing import signed_by


class Saved(NamedTuple):
    """What became of a save: `is_new` without a version written is False, `is_merged` with somebody else's changes."""

    minutes: Minutes
    is_new: bool
    is_merged: bool


@transaction.atomic
def save_minutes(
    meeting: Meeting, *, actor: Actor, seen: int, text: str, rows: dict[str, Row], at: datetime | None = None
) -> Saved:
    """Write text and decisions as a new version; `seen` is the version that the form began from, 0 for none.

    What others changed meanwhile is merged. Raises NotAllowed, CannotNow (too early, checked, approved), Refusal
    (nothing written, a task without a due date or for somebody else's unit), VersionsClash (both changed the same).
    """
    at = at or timezone.now()
    if not may_manage(actor, meeting):
        raise NotAllowed(NOT_YOURS)
    if lacks_time(meeting, at):
        raise CannotNow(lacks_time(meeting, at))
    mine = Content.typed(text, _checked_rows(meeting, rows))
    minutes = _locked(meeting)
    if minutes is None:
        if not mine.text:
            raise Refusal(EMPTY_MINUTES)
        minutes = _begun(meeting, mine, actor=actor, at=at)
        if minutes is not None:
            return Saved(minutes, True, False)
        minutes = _locked(meeting)  # somebody else began it a moment ago
    assert minutes is not None
    return _save_over(minutes, mine, actor=actor, seen=seen, at=at)


@transaction.atomic
def add_addendum(minutes: Minutes, *, actor: Actor, seen: int, text: str, at: datetime | None = None) -> Addendum:
    """Add to approved minutes; `seen` is how many addenda the person saw, so a form sent twice adds one.

    Raises NotAllowed, CannotNow (not approved, or another addendum since), Refusal (no text).
    """
    at, text = at or timezone.now(), canonical(text)
    if not may_manage(actor, minutes.meeting):
        raise NotAllowed(NOT_YOURS)
    fresh = Minutes.objects.select_for_update().get(pk=minutes.pk)
    if fresh.status != MinutesStatus.APPROVED:
        raise CannotNow(ONLY_AFTER_APPROVAL)
    if not text:
        raise Refusal(EMPTY_ADDENDUM)
    last = fresh.addenda.order_by("-number").first()
    if seen != (last.number if last else 0):
        raise CannotNow(ADDENDUM_STALE)
    previous, number, name = last.hash if last else fresh.seal, seen + 1, str(actor.user)
    digest = addendum_hash(previous, number=number, text=text, author_id=actor.pk, author_name=name, at=at)
    addendum = Addendum.objects.create(
        minutes=fresh,
        number=number,
        text=text,
        created_by=actor.user,
        author_name=name,
        created_at=at,
        previous_hash=previous,
        hash=digest,
    )
    _record(actor, "add-addendum", fresh, note=f"adendum {number}", digest=digest, at=at)
    return addendum


def _begun(meeting: Meeting, mine: Content, *, actor: Actor, at: datetime) -> Minutes | None:
    """Make the minutes with their first version; None where somebody else was quicker."""
    try:
        with transaction.atomic():
            minutes = Minutes.objects.create(
                meeting=meeting, text=mine.text, created_by=actor.user, created_at=at, changed_at=at
            )
    except IntegrityError:
        return None
    _write(minutes, mine, number=1, actor=actor, at=at)
    CarriedItem.objects.bulk_create(CarriedItem(item=item, minutes=minutes) for item in open_before(meeting))
    _record(actor, "begin-minutes", minutes, revision=1, at=at)
    return minutes


def _save_over(minutes: Minutes, mine: Content, *, actor: Actor, seen: int, at: datetime) -> Saved:
    if lacks_state(minutes):
        raise CannotNow(lacks_state(minutes))
    theirs = content_at(minutes, minutes.version)
    content, base = mine, content_at(minutes, seen)
    is_merged = not theirs.is_same(base)
    if is_merged:
        content = merged(base, theirs, mine, version=minutes.version)
    if content.is_same(theirs):
        return Saved(minutes, False, is_merged)
    if not content.text:
        raise Refusal(EMPTY_MINUTES)
    found = Minutes.objects.filter(pk=minutes.pk, version=minutes.version, status=MinutesStatus.DRAFT)
    if not found.update(text=content.text, version=F("version") + 1, changed_at=at, reopen_note=""):
        raise CannotNow(MINUTES_STALE)
    minutes.refresh_from_db(fields=["text", "version", "changed_at", "reopen_note"])
    last = minutes.revisions.order_by("-number").first()
    number = last.number + 1 if last else 1
    _write(minutes, content, number=number, actor=actor, at=at)
    _record(actor, "save-minutes", minutes, revision=number, note="digabungkan" if is_merged else "", at=at)
    return Saved(minutes, True, is_merged)


def _write(minutes: Minutes, content: Content, *, number: int, actor: Actor, at: datetime) -> None:
    """Keep a version, and make the decisions with their planned items as it says."""
    MinutesRevision.objects.create(
        minutes=minutes,
        number=number,
        version=minutes.version,
        text=content.text,
        decisions=content.to_store(),
        created_by=actor.user,
        created_at=at,
    )
    FollowUp.objects.filter(decision__minutes=minutes).delete()
    minutes.decisions.all().delete()
    decisions = Decision.objects.bulk_create(
        Decision(minutes=minutes, key=uuid.UUID(key), number=place, text=row.text, due_on=row.due_on)
        for place, (key, row) in enumerate(content.rows.items(), start=1)
    )
    FollowUp.objects.bulk_create(
        FollowUp(decision=decision, due_on=row.due_on, changed_at=at, **place_in(code))
        for decision, row in zip(decisions, content.rows.values(), strict=True)
        if row.due_on
        for code in row.to
    )


def _checked_rows(meeting: Meeting, rows: dict[str, Row]) -> dict[str, Row]:
    """Return the decisions with their addressees in the book's order; refuse those whom the meeting can't address."""
    book, checked = AddressBook(meeting), {}
    for key, row in rows.items():
        known = book.known(row.to)
        if len(known) != len(set(row.to)):
            raise Refusal(NOT_AN_ADDRESSEE)
        if row.to and row.due_on is None:
            raise Refusal(NO_DUE_DATE)
        checked[key] = row._replace(text=" ".join(row.text.split()), to=tuple(known))
    return checked


def _locked(meeting: Meeting) -> Minutes | None:
    """Load the minutes and let one writer at a time go on, so that the second is merged rather than refused."""
    return Minutes.objects.select_for_update(of=("self",)).select_related("meeting").filter(meeting=meeting).first()


def _record(actor: Actor, action: str, minutes: Minutes, *, at: datetime, **more: Any) -> None:
    record(
        **signed_by(actor),
        action=action,
        object_type="minutes",
        object_id=minutes.pk,
        object_label=minutes.meeting.title,
        at=at,
        **more,
    )
