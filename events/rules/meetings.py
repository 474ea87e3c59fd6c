"""May this person see or manage this meeting, and if an act can't be done now, why?"""

from datetime import datetime

from events.models import Meeting
from events.states.meetings import PUBLIC, TRANSITIONS, WRITABLE, MeetingStatus, Need, Transition
from upt.actors import Actor
from upt.dates import local


def may_manage_some(actor: Actor) -> bool:
    """Tell whether a person may make meetings at all."""
    return actor.is_editor or actor.is_admin or actor.is_coordinator


def may_manage_everywhere(actor: Actor) -> bool:
    return actor.is_editor or actor.is_admin


def may_manage(actor: Actor, meeting: Meeting) -> bool:
    """Tell whether a person may change a meeting: Ditjenpas all of them, a coordinator those of the own office."""
    return may_manage_everywhere(actor) or meeting.host_kanwil_id in actor.kanwil_ids


def may_see(actor: Actor, meeting: Meeting) -> bool:
    return meeting.status in PUBLIC or may_manage(actor, meeting)


def may_write(actor: Actor, meeting: Meeting) -> bool:
    """Tell whether data and programme may still be changed; what was held or cancelled stays as it was."""
    return may_manage(actor, meeting) and meeting.status in WRITABLE


def acts_for(actor: Actor, meeting: Meeting) -> list[Transition]:
    """List the acts that fit the meeting's state, whether or not all they need is there yet."""
    if not may_manage(actor, meeting):
        return []
    return [transition for transition in TRANSITIONS if meeting.status in transition.sources]


def lacks(meeting: Meeting, transition: Transition, *, has_rundown: bool, at: datetime) -> str:
    """Return what keeps an act from being done now, as a sentence; empty where nothing does."""
    if meeting.status not in transition.sources:
        state = MeetingStatus(meeting.status).label.lower()
        return f"Keadaan kegiatan ini “{state}”; tindakan “{transition.label}” tidak berlaku lagi."
    if Need.RUNDOWN in transition.needs and not has_rundown:
        return "Isi susunan acaranya dahulu, agar peserta tahu kapan harus hadir."
    if Need.STARTED in transition.needs and local(at, meeting.timezone).date() < meeting.starts_on:
        return "Kegiatan belum dimulai; hari pertamanya belum tiba."
    return ""
