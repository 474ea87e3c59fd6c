"""How does the record learn that somebody took a meeting's file along?"""

from django.db import transaction
from django.utils import timezone

from articles.dossier.states import Form
from events.models import Meeting
from events.refusals import NOT_YOURS, NotAllowed
from events.rules.meetings import may_manage
from events.services.recording import note_act
from upt.actors import Actor


@transaction.atomic
def record_download(meeting: Meeting, *, actor: Actor, form: Form) -> None:
    """Add one row that tells who took which form of the file. Raises NotAllowed."""
    if not may_manage(actor, meeting):
        raise NotAllowed(NOT_YOURS)
    note_act(actor, "download-dossier", "meeting", meeting.pk, meeting.title, at=timezone.now(), note=Form(form).label)
