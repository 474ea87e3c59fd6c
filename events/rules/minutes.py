"""May this person read, write or approve a meeting's minutes, and if not now, why?"""

from collections.abc import Collection
from datetime import datetime

from events.models import Meeting, Minutes
from events.rules.meetings import may_manage
from events.states.meetings import MeetingStatus
from events.states.minutes import TRANSITIONS, MinutesStatus, Need, Transition
from upt.actors import Actor
from upt.dates import local


def may_read(actor: Actor, meeting: Meeting, minutes: Minutes | None) -> bool:
    """Tell whether the page is there for a person: approved minutes for everybody with a desk, else the keepers."""
    if may_manage(actor, meeting):
        return True
    return actor.has_desk and minutes is not None and minutes.status == MinutesStatus.APPROVED


def shows_part(actor: Actor, meeting: Meeting) -> bool:
    """Tell whether the meeting's bar leads to its minutes (1 query at most)."""
    if meeting.status == MeetingStatus.DRAFT:
        return False
    if may_manage(actor, meeting) and meeting.status != MeetingStatus.CANCELLED:
        return True
    minutes = getattr(meeting, "minutes", None)
    return minutes is not None and may_read(actor, meeting, minutes)


def lacks_time(meeting: Meeting, at: datetime) -> str:
    """Return why minutes of this meeting can't be written now, as a sentence; empty where they can."""
    if meeting.status == MeetingStatus.DRAFT:
        return "Kegiatan ini masih draf. Umumkan dahulu; notula dimulai pada hari pertamanya."
    if meeting.status == MeetingStatus.CANCELLED:
        return "Kegiatan ini dibatalkan; tidak ada notula yang ditulis."
    if local(at, meeting.timezone).date() < meeting.starts_on:
        return "Notula dapat dimulai pada hari pertama kegiatan."
    return ""


def lacks_state(minutes: Minutes | None) -> str:
    """Return why the text can't be changed in its state; empty where it can."""
    if minutes is not None and minutes.status == MinutesStatus.APPROVED:
        return "Notula ini sudah disahkan dan tidak dapat diubah lagi. Yang terlewat ditulis sebagai adendum."
    if minutes is not None and minutes.status == MinutesStatus.CHECKED:
        return "Notula ini sudah ditandai diperiksa. Kembalikan menjadi draf bila isinya perlu diubah."
    return ""


def acts_for(actor: Actor, minutes: Minutes) -> list[Transition]:
    """List the acts that fit the state, whether or not all they need is there yet."""
    if not may_manage(actor, minutes.meeting):
        return []
    return [transition for transition in TRANSITIONS if minutes.status in transition.sources]


def lacks(minutes: Minutes, transition: Transition, *, at: datetime) -> str:
    """Return what keeps an act from being done now, as a sentence; empty where nothing does."""
    if minutes.status not in transition.sources:
        state = MinutesStatus(minutes.status).label.lower()
        return f"Keadaan notula ini “{state}”; tindakan “{transition.label}” tidak berlaku lagi."
    if lacks_time(minutes.meeting, at):
        return lacks_time(minutes.meeting, at)
    if Need.TEXT in transition.needs and not minutes.text:
        return "Isi notulanya dahulu."
    return ""


def wrote(actor: Actor, transition: Transition, writer_ids: Collection[int]) -> bool:
    """Tell whether an act needs somebody else than this person: who wrote any version can't approve."""
    return Need.SECOND_PERSON in transition.needs and actor.pk in writer_ids
