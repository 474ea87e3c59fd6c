"""Which parts does a meeting's desk have for a person, and which one is open?"""

from collections.abc import Callable
from typing import NamedTuple

from django.urls import reverse

from events.models import Meeting
from events.rules.attendance import is_virtual
from events.rules.meetings import may_manage, may_see
from events.rules.minutes import shows_part
from upt.actors import Actor


class Part(NamedTuple):
    """One row of the table: where a part of the meeting is worked on, and who finds it in the bar.

    `name` is the address's; one of another app comes with its namespace: `desk:coverage`.
    """

    name: str
    label: str
    shown_to: Callable[[Actor, Meeting], bool]


class Tab(NamedTuple):
    label: str
    url: str
    is_current: bool


def _is_virtual_host(actor: Actor, meeting: Meeting) -> bool:
    return may_manage(actor, meeting) and is_virtual(meeting)


PARTS = (
    Part("meeting", "Acara", may_see),
    Part("invitations", "Undangan", may_manage),
    Part("attendance", "Kehadiran", may_manage),
    Part("virtual", "Virtual", _is_virtual_host),
    Part("figure", "Angka resmi", may_manage),
    Part("certificates", "Sertifikat", may_manage),
    Part("minutes", "Notula", shows_part),
    Part("desk:coverage", "Liputan", may_see),
    Part("materials", "Bahan", may_see),
    Part("desk:dossier", "Berkas", may_manage),
)


def tabs_of(actor: Actor, meeting: Meeting, current: str) -> list[Tab]:
    """List a meeting's parts that a person may open; a single one needs no bar."""
    tabs = [
        Tab(part.label, _address(part, meeting), part.name == current)
        for part in PARTS
        if part.shown_to(actor, meeting)
    ]
    return tabs if len(tabs) > 1 else []


def _address(part: Part, meeting: Meeting) -> str:
    name = part.name if ":" in part.name else f"desk-events:{part.name}"
    return reverse(name, args=[meeting.pk])
