"""How are a meeting's data and its programme written?"""

import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.db.models import F
from django.utils import timezone

from accounts.models import User
from audit.services import record
from events.addresses import free_slug
from events.changes import is_same
from events.days import day_number, days_text, moved_along
from events.models import Meeting, MeetingAlias, Rundown, RundownItem, Series
from events.queries.meetings import current_rundown
from events.refusals import EMPTY_RUNDOWN, NOT_WRITABLE, NOT_YOURS, OUTSIDE, STALE, TWICE, CannotNow, NotAllowed
from events.rules.meetings import may_manage, may_manage_some, may_write
from events.states.meetings import ItemKind, MeetingStatus
from upt.actors import Actor
from upt.services.signing import signed_by


@dataclass(frozen=True)
class Planned:
    """One row of the programme as somebody typed it; without a key it is new."""

    title: str
    starts_at: datetime
    ends_at: datetime
    kind: ItemKind = ItemKind.SESSION
    room: str = ""
    speakers: str = ""
    key: uuid.UUID | None = None


@transaction.atomic
def create_meeting(*, actor: Actor, data: dict[str, Any], at: datetime | None = None) -> Meeting:
    """Make a draft. `data` holds the model's fields, `aliases` (names) and `series_name` (empty: none).

    Raises NotAllowed where the person may not manage meetings of that host, CannotNow where the same meeting (title,
    first day, host) is there already, as after a form that was sent twice.
    """
    at = at or timezone.now()
    fields, aliases = _split(data)
    meeting = Meeting(**fields, created_by=actor.user, created_at=at, changed_at=at)
    if not (may_manage_some(actor) and may_manage(actor, meeting)):
        raise NotAllowed(NOT_YOURS)
    User.objects.select_for_update().get(pk=actor.pk)  # one draft of a person at a time, or a twin isn't seen yet
    same = Meeting.objects.filter(
        title=meeting.title, starts_on=meeting.starts_on, host_kanwil=meeting.host_kanwil
    ).exclude(status=MeetingStatus.CANCELLED)
    if same.exists():
        raise CannotNow(TWICE)
    meeting.slug = free_slug(meeting.title, meeting.starts_on)
    try:
        with transaction.atomic():
            meeting.save()
    except IntegrityError:  # its twin took the address a moment ago
        raise CannotNow(TWICE) from None
    _set_aliases(meeting, aliases)
    _record(actor, "create-meeting", meeting, at=at)
    return meeting


@transaction.atomic
def edit_meeting(
    meeting: Meeting, *, actor: Actor, seen: int, data: dict[str, Any], at: datetime | None = None
) -> Meeting:
    """Change a meeting's data as it was seen. Its address stays, since calendars and stories point to it.

    Its programme moves along where all days move or the zone is put right, and is announced anew where it was.
    Raises NotAllowed, CannotNow (held or cancelled, or changed by somebody else since), ValidationError by field where
    the new days leave out a session.
    """
    at = at or timezone.now()
    _check_writable(actor, meeting)
    fields, aliases = _split(data)
    changed = Meeting(pk=meeting.pk, **fields)
    if not may_manage(actor, changed):
        raise NotAllowed(NOT_YOURS)
    last = current_rundown(meeting)
    old_days, old_items = days_text(meeting), list(last.items.all()) if last else []
    items = moved_along(meeting, changed, old_items)
    outside = _outside(changed, items)
    if outside:
        raise ValidationError({"ends_on": outside})
    _claim_version(meeting, seen, at, **fields)
    meeting.refresh_from_db()
    _set_aliases(meeting, aliases)
    told = ""
    if last and not is_same(old_items, items):
        note = f"Semula {old_days}." if days_text(meeting) != old_days else "Zona waktu diperbaiki."
        told = f"susunan acara versi {_write_version(meeting, last, items, actor=actor, note=note, at=at).number}"
    _record(actor, "edit-meeting", meeting, note=told, at=at)
    return meeting


@transaction.atomic
def save_rundown(
    meeting: Meeting,
    *,
    actor: Actor,
    seen: int,
    plan: Sequence[Planned],
    note: str = "",
    at: datetime | None = None,
) -> Rundown | None:
    """Write the programme as a new version; while the meeting is a draft, the version before gives way.

    An announced meeting's new version is announced at once, with what changed, and can't be empty. A plan without a
    change writes nothing; None is the answer where there is no programme at all.
    """
    at = at or timezone.now()
    _check_writable(actor, meeting)
    last, items = current_rundown(meeting), [_item(row) for row in plan]
    outside = _outside(meeting, items)
    if outside:
        raise ValidationError(outside)
    if is_same(last.items.all() if last else [], items):
        return last
    if meeting.status == MeetingStatus.PUBLISHED and not items:
        raise ValidationError(EMPTY_RUNDOWN)
    _claim_version(meeting, seen, at)
    rundown = _write_version(meeting, last, items, actor=actor, note=note, at=at)
    _record(actor, "save-rundown", meeting, note=f"versi {rundown.number}", at=at)
    return rundown


def _write_version(
    meeting: Meeting, last: Rundown | None, items: Sequence[RundownItem], *, actor: Actor, note: str, at: datetime
) -> Rundown:
    """Number and store a programme. What was never announced gives its number to what follows it."""
    number = last.number + 1 if last else 1
    if last and last.announced_at is None:
        number = last.number
        last.delete()
    is_announced = meeting.status == MeetingStatus.PUBLISHED
    rundown = Rundown.objects.create(
        meeting=meeting,
        number=number,
        note=note,
        announced_at=at if is_announced else None,
        created_by=actor.user,
        created_at=at,
    )
    for item in items:
        item.rundown = rundown
    RundownItem.objects.bulk_create(items)
    return rundown


def _item(row: Planned) -> RundownItem:
    return RundownItem(
        key=row.key or uuid.uuid4(),
        kind=row.kind,
        title=row.title,
        starts_at=row.starts_at,
        ends_at=row.ends_at,
        room=row.room,
        speakers=row.speakers,
    )


def _check_writable(actor: Actor, meeting: Meeting) -> None:
    if not may_manage(actor, meeting):
        raise NotAllowed(NOT_YOURS)
    if not may_write(actor, meeting):
        raise CannotNow(NOT_WRITABLE)


def _outside(meeting: Meeting, items: Iterable[RundownItem]) -> str:
    """Return the sentence on the first item that lies outside the meeting's days; empty where none does."""
    last_day = (meeting.ends_on - meeting.starts_on).days + 1
    for item in items:
        if not 1 <= day_number(meeting, item.starts_at) <= last_day:
            return OUTSIDE.format(item.title)
    return ""


def _claim_version(meeting: Meeting, seen: int, at: datetime, **fields: Any) -> None:
    """Write fields and a new version in one UPDATE on what was seen, or refuse."""
    found = Meeting.objects.filter(pk=meeting.pk, version=seen, status=meeting.status)
    if not found.update(**fields, version=F("version") + 1, changed_at=at):
        raise CannotNow(STALE)


def _split(data: dict[str, Any]) -> tuple[dict[str, Any], list[str]]:
    """Part the model's own fields from aliases and series, the series made where it is new."""
    fields = dict(data)
    aliases, series_name = fields.pop("aliases", []), fields.pop("series_name", "")
    fields["series"] = Series.objects.get_or_create(name=series_name)[0] if series_name else None
    return fields, aliases


def _set_aliases(meeting: Meeting, names: list[str]) -> None:
    meeting.aliases.exclude(name__in=names).delete()
    known = set(meeting.aliases.values_list("name", flat=True))
    MeetingAlias.objects.bulk_create(MeetingAlias(meeting=meeting, name=name) for name in names if name not in known)


def _record(actor: Actor, action: str, meeting: Meeting, *, at: datetime, note: str = "") -> None:
    record(
        **signed_by(actor),
        action=action,
        object_type="meeting",
        object_id=meeting.pk,
        object_label=meeting.title,
        note=note,
        at=at,
    )
