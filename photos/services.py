"""How does a photo come in, go out to readers, and come back?"""

import hashlib
import secrets
from typing import IO

from django.core.exceptions import PermissionDenied
from django.core.files.base import File
from django.db import transaction
from django.utils import timezone

from audit.services import record
from photos.files import copy_to_public, discard_private, purge_public, store_private
from photos.intake import CleanPhoto, read_photo
from photos.models import Photo
from photos.renditions import names_for
from photos.rules import may_add_photo
from upt.actors import Actor
from upt.models import Unit


def take_photo(*, file: File | IO[bytes], unit: Unit, actor: Actor) -> Photo:
    """Take an upload in: clean it, keep its copies in private storage, and record who sent it.

    Raises PhotoRefused (str() is the sentence for the sender) and PermissionDenied. Decoding takes about a second:
    call it outside a transaction.
    """
    if not may_add_photo(actor, unit):
        raise PermissionDenied
    return keep_photo(clean=read_photo(file), unit=unit, actor=actor)


def keep_photo(*, clean: CleanPhoto, unit: Unit, actor: Actor) -> Photo:
    """Keep a photo that a form has read already. Files come before the row, so that no row lacks its files."""
    if not may_add_photo(actor, unit):
        raise PermissionDenied
    token = secrets.token_hex(16)
    store_private(token, clean.files)
    try:
        return _add_row(token, clean, unit, actor)
    except BaseException:
        discard_private(token, clean.files)
        raise


@transaction.atomic
def _add_row(token: str, clean: CleanPhoto, unit: Unit, actor: Actor) -> Photo:
    photo = Photo.objects.create(
        token=token,
        unit=unit,
        uploaded_by=actor.user,
        width=clean.width,
        height=clean.height,
        widths=clean.widths,
        digest=hashlib.sha256(clean.master).hexdigest(),
    )
    record(
        actor_id=actor.pk,
        actor_name=actor.user.full_name,
        action="photo-taken",
        object_type="photo",
        object_id=photo.pk,
        object_label=str(photo),
        digest=photo.digest,
        address=actor.address,
    )
    return photo


@transaction.atomic
def expose(photo: Photo) -> None:
    """Show a photo to readers once the transaction commits. Part of a publication, which is recorded as such."""
    Photo.objects.filter(pk=photo.pk, public_at=None).update(public_at=timezone.now())
    photo.refresh_from_db(fields=["public_at"])
    # A full disk costs the picture, not the story; what is missing is logged.
    transaction.on_commit(lambda: settle_public_files(photo), robust=True)


@transaction.atomic
def conceal(photo: Photo) -> None:
    """Take a photo from readers once the transaction commits: every public copy is deleted.

    The caller makes sure that no other published story shows the photo. A copy that can't be deleted is an error
    for the person who withdraws: whoever took a photo back must not believe it gone.
    """
    Photo.objects.filter(pk=photo.pk).update(public_at=None)
    photo.public_at = None
    transaction.on_commit(lambda: settle_public_files(photo))


def settle_public_files(photo: Photo) -> None:
    """Make public storage agree with the row, and look again: somebody may have changed the row meanwhile."""
    settled = None
    while (wanted := _is_public(photo)) != settled:
        if wanted:
            copy_to_public(photo.token, names_for(photo.widths))
        else:
            purge_public(photo.token)
        settled = wanted


def _is_public(photo: Photo) -> bool:
    return Photo.objects.filter(pk=photo.pk, public_at__isnull=False).exists()
