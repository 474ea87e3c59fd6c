"""Of which meeting do the tests read the file?"""

from datetime import date
from types import SimpleNamespace

import pytest

from articles.clippings.services import link_meeting
from articles.states import Status
from events.models import Meeting
from events.services.figures import lock_figure
from events.services.invitations import invite
from events.services.minutes import add_addendum
from events.services.virtual import record_virtual, save_room
from events.states.delegations import Presence
from tests.articles.clippings.clips import clip
from tests.articles.desk.conftest import enter
from tests.articles.stories import make_story
from tests.events.delegations import come, make_invited
from tests.events.meetings import moment
from tests.events.minutes import DUE, approve, make_minutes, rows_of
from tests.events.presence import scan_of, send
from upt.actors import actor_for

__all__ = ["enter"]

DAY = date(2026, 3, 10)
FIGURE = "1 peserta dari 1 UPT; 1 UPT mengikuti secara virtual"
CONTACT = {"phone": "0812-3344-5566", "email": "ani.rahasia@contoh.example", "travel": "GA 551 dari Sampit"}
ROOM, TEXT = "https://ruang.example/rahasia-5521", "Naskah media lain yang panjang dan tidak boleh ikut tercetak."


@pytest.fixture
def held(cast, units) -> SimpleNamespace:
    """A meeting that went all the way: invited, attended, counted, minuted, told of."""
    editor = actor_for(cast.editor)
    meeting = make_invited(editor, [units.a], letter_ref="PAS-17", letter_on=date(2026, 2, 2))
    invite(meeting, actor=editor, units=[units.b], presence=Presence.VIRTUAL)
    (ani,) = come(editor, meeting, units.a, "Ani Wati", contact=CONTACT)
    come(editor, meeting, units.a, "Budi Darma", role="speaker")
    save_room(meeting, actor=editor, url=ROOM, note="Sandi 5521")
    send(meeting, editor, scan_of(ani))
    record_virtual(meeting, actor=editor, units=[units.b], day=DAY, reason="Log ruang")
    Meeting.objects.update(status="held")
    meeting.refresh_from_db()
    figure = lock_figure(meeting, actor=editor, seen=FIGURE, at=moment(12, "15.00"))
    rows = rows_of(("Kirim laporan", DUE, (f"u{units.a.pk}", f"u{units.b.pk}")))
    minutes = approve(make_minutes(cast.editor, meeting=meeting, rows=rows), cast.editor, cast.second_editor)
    addendum = add_addendum(minutes, actor=editor, seen=0, text="Lampiran menyusul.", at=moment(14, "09.00"))
    story = make_story(cast, units, Status.PUBLISHED, meeting_id=meeting.pk, event="Rapat Koordinasi Kehumasan")
    clipping = clip(cast.agent, units.a, headline="=Rapat Humas Digelar", text=TEXT)
    link_meeting(clipping, actor=actor_for(cast.agent), seen=clipping.version, meeting=meeting)
    return SimpleNamespace(meeting=meeting, figure=figure, minutes=minutes, addendum=addendum, story=story, ani=ani)


@pytest.fixture
def place(held) -> str:
    return f"/redaksi/agenda/{held.meeting.pk}/berkas/"
