"""How do contact and travel data of a meeting go after 90 days, its figure locked first?"""

import logging
from datetime import datetime
from typing import NamedTuple

from django.db import transaction
from django.utils import timezone

from events.models import DelegateContact, Meeting, OfficialFigure, Room
from events.queries.figures import current_figure
from events.queries.retention import meetings_to_purge
from events.rules.retention import is_to_purge
from events.services.figures import lock_unlocked_figure
from events.services.recording import note_act
from events.states.meetings import MeetingStatus

log = logging.getLogger(__name__)

LOCKED_BEFORE = "Dikunci sistem sebelum data kontak dihapus"


class Purged(NamedTuple):
    """What was taken from how many meetings, and how many failed and will be tried again."""

    meetings: int = 0
    contacts: int = 0
    rooms: int = 0
    failed: int = 0


def purge_contacts(at: datetime | None = None, *, is_trial: bool = False) -> Purged:
    """Delete phone, mail and travel of all delegates and the link to the video room, 90 days after the last day.

    A meeting at a time: one that fails is logged by its key and keeps no other waiting. A trial writes nothing.
    """
    at = at or timezone.now()
    meetings = contacts = rooms = failed = 0
    for pk in list(meetings_to_purge(at).values_list("pk", flat=True)):
        try:
            gone = _count(pk) if is_trial else _purge(pk, at)
        except Exception:
            log.exception("contacts of meeting %s could not be deleted", pk)
            failed += 1
            continue
        meetings, contacts, rooms = meetings + bool(sum(gone)), contacts + gone[0], rooms + gone[1]
    return Purged(meetings, contacts, rooms, failed)


def _count(pk: int) -> tuple[int, int]:
    return DelegateContact.objects.filter(delegate__meeting=pk).count(), Room.objects.filter(meeting=pk).count()


@transaction.atomic
def _purge(pk: int, at: datetime) -> tuple[int, int]:
    """Lock the figure, delete, and record how much it was; a second run that waited at the row finds nothing."""
    meeting = Meeting.objects.select_for_update(of=("self",)).get(pk=pk)
    if not is_to_purge(meeting, at):  # its days were moved meanwhile
        return 0, 0
    made = lock_unlocked_figure(meeting, reason=LOCKED_BEFORE, at=at)
    contacts = DelegateContact.objects.filter(delegate__meeting=meeting).delete()[0]
    rooms = Room.objects.filter(meeting=meeting).delete()[0]
    if contacts or rooms:
        note = f"{contacts} data kontak dan {rooms} tautan ruang virtual; {_figure_words(meeting, made)}"
        note_act(None, "purge-contacts", "meeting", meeting.pk, meeting.title, at=at, note=note)
    return contacts, rooms


def _figure_words(meeting: Meeting, made: OfficialFigure | None) -> str:
    """Say which figure stands, or why there is none."""
    if made is not None:
        return f"angka resmi versi {made.number} dikunci sistem"
    figure = current_figure(meeting)
    if figure is not None:
        return f"angka resmi versi {figure.number} sudah terkunci"
    if meeting.status != MeetingStatus.HELD:
        return f"tanpa angka resmi, karena keadaannya “{MeetingStatus(meeting.status).label.lower()}”"
    return "tanpa angka resmi, karena tidak ada kehadiran yang tercatat"
