"""How are a meeting's materials added, changed and taken back?"""

import uuid
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from django.db import IntegrityError, transaction
from django.db.models import F
from django.utils import timezone

from events.models import Material, Meeting
from events.queries.materials import next_position
from events.refusals import FILE_OR_LINK, FORM_USED, MATERIAL_STALE, NOT_YOURS, CannotNow, NotAllowed, Refusal
from events.rules.materials import check_address, check_audience
from events.rules.meetings import may_manage
from events.services.recording import note_act
from events.states.materials import Audience, MaterialKind
from events.uploads.reading import CheckedFile
from events.uploads.store import discard, kept
from upt.actors import Actor
from upt.models import Unit


@dataclass(frozen=True)
class Described:
    """What a host says of a material: title, session, for whom and from when on."""

    title: str
    audience: Audience = Audience.REGISTERED
    units: list[Unit] = field(default_factory=list)  # read only where units are picked; none of them is nobody
    session: uuid.UUID | None = None
    available_from: datetime | None = None
    is_confirmed: bool = False  # that everybody on the internet may read it


def add_material(
    meeting: Meeting,
    *,
    actor: Actor,
    words: Described,
    file: CheckedFile | None = None,
    url: str = "",
    key: uuid.UUID | None = None,
    at: datetime | None = None,
) -> Material:
    """Add one file or link. `key` names the form, so that one sent twice makes one material.

    A file comes before its row and goes if the row fails. Raises NotAllowed, CannotNow, Refusal.
    """
    at, key = at or timezone.now(), key or uuid.uuid4()
    if not may_manage(actor, meeting):
        raise NotAllowed(NOT_YOURS)
    if (file is None) == (not url):
        raise Refusal(FILE_OR_LINK)
    check_audience(meeting, words.audience, was="", is_confirmed=words.is_confirmed)
    material = Material(meeting=meeting, key=key, created_by=actor.user, created_at=at)
    known = Material.objects.filter(key=key).first()
    if known is not None:
        return _same(known, meeting)
    try:
        if file is None:
            check_address(url)
            material.kind, material.url = MaterialKind.LINK, url
            return _write_row(material, words, actor=actor, at=at)
        with kept(file.content) as token:
            material.kind, material.token, material.file_name = MaterialKind.FILE, token, file.name
            material.file_type, material.size, material.digest = file.kind, file.size, file.digest
            return _write_row(material, words, actor=actor, at=at)
    except IntegrityError:  # its twin came a moment ago; this one's file is gone again
        twin = Material.objects.filter(key=key).first()
        if twin is None:
            raise
        return _same(twin, meeting)


def _same(known: Material, meeting: Meeting) -> Material:
    """Return what a form made when it was sent before. Raises CannotNow where that isn't to be had any more."""
    if known.meeting_id != meeting.pk or known.withdrawn_at:
        raise CannotNow(FORM_USED)
    return known


@transaction.atomic
def _write_row(material: Material, words: Described, *, actor: Actor, at: datetime) -> Material:
    Meeting.objects.select_for_update(of=("self",)).get(pk=material.meeting_id)  # one place after the other
    material.position = next_position(material.meeting)
    for name, value in _fields(words).items():
        setattr(material, name, value)
    material.save()
    _set_units(material, words)
    note_act(actor, "add-material", "material", material.pk, material.title, at=at, note=_told(material))
    return material


@transaction.atomic
def edit_material(
    material: Material,
    *,
    actor: Actor,
    seen: int,
    words: Described,
    position: int,
    url: str = "",
    at: datetime | None = None,
) -> Material:
    """Change what is said of a material, and where a link points; a file is replaced by adding a new one.

    Raises NotAllowed, CannotNow (changed or taken back since it was seen), Refusal.
    """
    at = at or timezone.now()
    if not may_manage(actor, material.meeting):
        raise NotAllowed(NOT_YOURS)
    check_audience(material.meeting, words.audience, was=material.audience, is_confirmed=words.is_confirmed)
    changes: dict[str, Any] = _fields(words) | {"position": position}
    if material.kind == MaterialKind.LINK:
        check_address(url)
        changes["url"] = url
    _claim(material, seen, **changes)
    _set_units(material, words)
    note_act(actor, "edit-material", "material", material.pk, material.title, at=at, note=_told(material))
    return material


@transaction.atomic
def withdraw_material(material: Material, *, actor: Actor, seen: int, at: datetime | None = None) -> None:
    """Take a material back: nobody finds it any more, and its file is removed. Raises NotAllowed, CannotNow."""
    at = at or timezone.now()
    if not may_manage(actor, material.meeting):
        raise NotAllowed(NOT_YOURS)
    _claim(material, seen, withdrawn_at=at)
    note_act(actor, "withdraw-material", "material", material.pk, material.title, at=at, note=_told(material))
    if material.token:
        token = material.token
        transaction.on_commit(lambda: discard(token), robust=True)  # unreachable already, even if the disk refuses


def _claim(material: Material, seen: int, **changes: Any) -> None:
    """Write changes and a new version in one UPDATE on what was seen, or refuse."""
    found = Material.objects.filter(pk=material.pk, version=seen, withdrawn_at=None)
    if not found.update(**changes, version=F("version") + 1):
        raise CannotNow(MATERIAL_STALE)
    material.refresh_from_db()


def _fields(words: Described) -> dict[str, Any]:
    return {
        "title": " ".join(words.title.split()),
        "audience": words.audience,
        "session": words.session,
        "available_from": words.available_from,
    }


def _set_units(material: Material, words: Described) -> None:
    material.picked.set(words.units if words.audience == Audience.PICKED else [])


def _told(material: Material) -> str:
    return f"untuk: {Audience(material.audience).label.lower()}"
