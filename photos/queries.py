"""Which photos may somebody see in the newsroom?"""

from django.db.models import Q, QuerySet
from django.http import Http404

from photos.models import Photo
from upt.actors import Actor


def photos_visible_to(actor: Actor) -> QuerySet[Photo]:
    """Return the photos of an agent's units and a coordinator's region, or all for editors. An admin sees none."""
    if actor.is_editor:
        return Photo.objects.all()
    return Photo.objects.filter(Q(unit_id__in=actor.unit_ids) | Q(unit__kanwil_id__in=actor.kanwil_ids))


def photo_for(actor: Actor, pk: int) -> Photo:
    """Load a photo, or raise Http404 where it doesn't exist for this person."""
    photo = photos_visible_to(actor).filter(pk=pk).first()
    if photo is None:
        raise Http404
    return photo
