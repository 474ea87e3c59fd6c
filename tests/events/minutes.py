"""Which minutes do the tests speak of?"""

import uuid
from datetime import date, datetime
from typing import Any

from accounts.models import User
from events.minutes_versions import Row
from events.models import FollowUp, Meeting, Minutes
from events.services.approval import move_minutes
from events.services.minutes import save_minutes
from events.states.meetings import MeetingStatus
from events.states.minutes import MinutesAct
from tests.events.meetings import make_meeting, moment
from upt.actors import actor_for

KEYS = [str(uuid.UUID(int=number)) for number in range(1, 6)]
TEXT = "# Pembukaan\n\nRapat dibuka.\n\n# Penutup\n\nRapat ditutup."
DUE = date(2026, 3, 31)
WRITTEN, CHECKED, APPROVED = moment(12, "16.00"), moment(13, "09.00"), moment(13, "10.00")


def rows_of(*decisions: tuple[Any, ...]) -> dict[str, Row]:
    """Return decisions as they are saved: rows_of(("Kirim laporan", DUE, ("u1",)))."""
    return {key: Row(*decision) for key, decision in zip(KEYS, decisions, strict=False)}


def make_minutes(
    writer: User, *, meeting: Meeting | None = None, text: str = TEXT, rows: Any = None, at: datetime = WRITTEN
) -> Minutes:
    """Begin the minutes of a meeting that took place."""
    meeting = meeting or make_meeting(status=MeetingStatus.HELD)
    return save_minutes(meeting, actor=actor_for(writer), seen=0, text=text, rows=rows or {}, at=at).minutes


def approve(minutes: Minutes, checker: User, approver: User, *, at: datetime = APPROVED) -> Minutes:
    minutes = move_minutes(minutes, MinutesAct.CHECK, actor=actor_for(checker), seen=minutes.version, at=CHECKED)
    return move_minutes(minutes, MinutesAct.APPROVE, actor=actor_for(approver), seen=minutes.version, at=at)


def make_items(cast: Any, *codes: str, meeting: Meeting | None = None, due: date = DUE) -> list[FollowUp]:
    """Return open items of approved minutes, one an addressee, in the order of the codes' book."""
    rows = rows_of(("Kirim laporan", due, codes))
    minutes = make_minutes(cast.editor, meeting=meeting, rows=rows)
    approve(minutes, cast.editor, cast.second_editor)
    return list(FollowUp.objects.filter(decision__minutes=minutes).order_by("pk"))
