"""How is a clipping added, changed, linked and dropped, and an outlet named?"""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.db import IntegrityError, transaction
from django.db.models import F
from django.utils import timezone

from articles.clippings.addresses import UnfitAddress, domain_of, normal_address, openable
from articles.clippings.refusals import GONE, NO_REASON, NOT_PUBLIC, NOT_YOURS, ONLY_EDITORS, STALE, Known
from articles.clippings.rules import may_keep, may_name_outlets, may_place
from articles.clippings.states import LinkSource
from articles.clippings.tellings import excerpt_of, keep_keys
from articles.models import Article, Clipping, Outlet
from articles.refusals import CannotNow, NotAllowed, Refusal
from audit.services import record
from events.models import Meeting
from upt.actors import Actor
from upt.models import Unit
from upt.services.signing import signed_by


@dataclass(frozen=True)
class Entry:
    """What somebody typed about a page. `text` is plain; None leaves the one that is there."""

    address: str
    headline: str
    published_on: date
    sentiment: str
    unit: Unit | None
    text: str | None = None
    note: str = ""
    outlet_name: str = ""  # heard only where the outlet is new


@transaction.atomic
def add_clipping(*, actor: Actor, entry: Entry, at: datetime | None = None) -> Clipping:
    """Put a page into the archive, its outlet made where it is new.

    Raises NotAllowed (not the person's unit), Refusal (no fit address), Known (the page is there already, even where
    somebody else adds it at this very moment).
    """
    at = at or timezone.now()
    if not may_place(actor, entry.unit):
        raise NotAllowed(NOT_YOURS)
    key = _fit(entry.address)
    _refuse_known(key)
    clipping = Clipping(**_fields(entry, key), added_by=actor.user, added_at=at, changed_at=at)
    try:
        with transaction.atomic():
            clipping.save()
    except IntegrityError:  # its twin came in a moment ago
        _refuse_known(key)
        raise
    keep_keys(clipping)
    _record(actor, "add-clipping", clipping, at=at)
    return clipping


@transaction.atomic
def edit_clipping(clipping: Clipping, *, actor: Actor, seen: int, entry: Entry, at: datetime | None = None) -> Clipping:
    """Change what was typed of a clipping as it was seen. Raises as add_clipping does, and CannotNow."""
    at = at or timezone.now()
    if not (may_keep(actor, clipping) and may_place(actor, entry.unit)):
        raise NotAllowed(NOT_YOURS)
    key = _fit(entry.address)
    _refuse_known(key, beside=clipping)
    try:
        with transaction.atomic():
            _claim_version(clipping, seen, at, **_fields(entry, key))
    except IntegrityError:
        _refuse_known(key, beside=clipping)
        raise
    clipping = _fresh(clipping)
    if entry.text is not None:
        keep_keys(clipping)
    _record(actor, "edit-clipping", clipping, at=at)
    return clipping


@transaction.atomic
def link_story(
    clipping: Clipping,
    *,
    actor: Actor,
    seen: int,
    story: Article | None,
    source: LinkSource = LinkSource.HAND,
    at: datetime | None = None,
) -> Clipping:
    """Say which story of ours a clipping tells, or with None that it tells none.

    Raises NotAllowed, Refusal (the story isn't public), CannotNow.
    """
    if story is not None and not Article.objects.public().filter(pk=story.pk).exists():
        raise Refusal(NOT_PUBLIC)
    name = f"Naskah {story.pk}" if story else "berita"
    return _link(clipping, actor, seen, at, name, story=story, story_link=source if story else "")


@transaction.atomic
def link_meeting(
    clipping: Clipping,
    *,
    actor: Actor,
    seen: int,
    meeting: Meeting | None,
    source: LinkSource = LinkSource.HAND,
    at: datetime | None = None,
) -> Clipping:
    """Say which meeting a clipping tells of, or with None of none. Raises as link_story does."""
    if meeting is not None and not Meeting.objects.public().filter(pk=meeting.pk).exists():
        raise Refusal(NOT_PUBLIC)
    name = meeting.title if meeting else "kegiatan"
    return _link(clipping, actor, seen, at, name, meeting=meeting, meeting_link=source if meeting else "")


@transaction.atomic
def drop_clipping(clipping: Clipping, *, actor: Actor, seen: int, reason: str, at: datetime | None = None) -> Clipping:
    """Take a clipping out of all lists, for a reason; its address may be clipped anew.

    Raises NotAllowed, Refusal (no reason), CannotNow.
    """
    at, reason = at or timezone.now(), reason.strip()
    if not may_keep(actor, clipping):
        raise NotAllowed(NOT_YOURS)
    if not reason:
        raise Refusal(NO_REASON)
    _claim_version(clipping, seen, at, dropped_at=at, dropped_by=actor.user, drop_reason=reason)
    clipping.refresh_from_db()
    clipping.keys.all().delete()
    _record(actor, "drop-clipping", clipping, at=at, reason=reason)
    return clipping


@transaction.atomic
def name_outlet(outlet: Outlet, *, actor: Actor, name: str, tier: str, at: datetime | None = None) -> None:
    """Give an outlet its name and tier, for the clippings of all units. Raises NotAllowed."""
    if not may_name_outlets(actor):
        raise NotAllowed(ONLY_EDITORS)
    outlet.name, outlet.tier = name, tier
    outlet.save(update_fields=["name", "tier"])
    record(
        **signed_by(actor),
        action="name-outlet",
        object_type="outlet",
        object_id=outlet.pk,
        object_label=outlet.domain,
        note=name,
        at=at or timezone.now(),
    )


def _link(clipping: Clipping, actor: Actor, seen: int, at: datetime | None, name: str, **fields: Any) -> Clipping:
    at = at or timezone.now()
    if not may_keep(actor, clipping):
        raise NotAllowed(NOT_YOURS)
    _claim_version(clipping, seen, at, **fields)
    clipping = _fresh(clipping)
    action = "link-clipping" if any(fields.values()) else "unlink-clipping"
    _record(actor, action, clipping, at=at, note=name)
    return clipping


def _fit(address: str) -> str:
    try:
        return normal_address(address)
    except UnfitAddress as unfit:
        raise Refusal(str(unfit)) from None


def _refuse_known(key: str, beside: Clipping | None = None) -> None:
    known = Clipping.objects.kept().filter(address_key=key)
    found = (known.exclude(pk=beside.pk) if beside else known).values_list("pk", flat=True).first()
    if found is not None:
        raise Known(found)


def _fields(entry: Entry, key: str) -> dict[str, Any]:
    domain = domain_of(key)
    outlet = Outlet.objects.get_or_create(domain=domain, defaults={"name": entry.outlet_name or domain})[0]
    fields: dict[str, Any] = {
        "address": openable(entry.address),
        "address_key": key,
        "outlet": outlet,
        "headline": entry.headline,
        "published_on": entry.published_on,
        "sentiment": entry.sentiment,
        "note": entry.note,
        "unit": entry.unit,
    }
    if entry.text is not None:
        fields |= {"text": entry.text, "excerpt": excerpt_of(entry.text) if entry.text else ""}
    return fields


def _claim_version(clipping: Clipping, seen: int, at: datetime, **fields: Any) -> None:
    """Write fields and a new version in one UPDATE on what was seen, or refuse."""
    found = Clipping.objects.kept().filter(pk=clipping.pk, version=seen)
    if not found.update(**fields, version=F("version") + 1, changed_at=at):
        is_gone = not Clipping.objects.kept().filter(pk=clipping.pk).exists()
        raise CannotNow(GONE if is_gone else STALE)


def _fresh(clipping: Clipping) -> Clipping:
    return Clipping.objects.select_related("unit", "outlet").get(pk=clipping.pk)


def _record(actor: Actor, action: str, clipping: Clipping, *, at: datetime, note: str = "", reason: str = "") -> None:
    record(
        **signed_by(actor),
        action=action,
        object_type="clipping",
        object_id=clipping.pk,
        object_label=clipping.label,
        note=note,
        reason=reason,
        at=at,
    )
