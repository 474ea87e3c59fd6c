"""Does a meeting move only on what was seen, with what it needs, and with a row in the record?"""

import pytest

from audit.models import AuditEvent
from events.models import Meeting
from events.refusals import NO_REASON, STALE, CannotNow, Refusal
from events.services.meetings import save_rundown
from events.states.meetings import MeetingAct, MeetingStatus
from events.workflow import perform
from tests.events.meetings import PLAN, make_meeting, moment
from upt.actors import actor_for

BEFORE, FIRST_MORNING = moment(9, "12.00"), moment(10, "00.01")


def test_publishing_announces_the_programme(editor):
    meeting = make_meeting()
    perform(meeting, MeetingAct.PUBLISH, actor=editor, seen=1, at=BEFORE)
    meeting.refresh_from_db()
    assert (meeting.status, meeting.version, meeting.published_at) == ("published", 2, BEFORE)
    assert [(row.number, row.announced_at) for row in meeting.rundowns.all()] == [(1, BEFORE)]


@pytest.mark.parametrize("plan", [None, []])
def test_nothing_is_announced_without_a_programme(editor, plan):
    meeting = make_meeting(plan=plan)
    with pytest.raises(CannotNow, match="Isi susunan acaranya dahulu"):
        perform(meeting, MeetingAct.PUBLISH, actor=editor, seen=1)


def test_it_is_held_from_its_first_day_on_by_its_own_clock(editor):
    meeting = make_meeting(status="published")
    with pytest.raises(CannotNow, match="hari pertamanya belum tiba"):
        perform(meeting, MeetingAct.HOLD, actor=editor, seen=1, at=moment(9, "23.59"))
    perform(meeting, MeetingAct.HOLD, actor=editor, seen=1, at=FIRST_MORNING)
    meeting.refresh_from_db()
    assert meeting.status == MeetingStatus.HELD


@pytest.mark.parametrize("reason", ["", "  \n "])
def test_a_cancellation_needs_a_reason(editor, reason):
    meeting = make_meeting(status="published")
    with pytest.raises(Refusal) as refused:
        perform(meeting, MeetingAct.CANCEL, actor=editor, seen=1, reason=reason)
    assert (str(refused.value), refused.value.status_code) == (NO_REASON, 400)
    assert Meeting.objects.get().status == MeetingStatus.PUBLISHED


def test_a_stale_act_is_told_and_writes_nothing(editor, cast):
    meeting = make_meeting(status="published")
    other = Meeting.objects.get()
    save_rundown(other, actor=actor_for(cast.second_editor), seen=1, plan=PLAN[:2])
    with pytest.raises(CannotNow, match=STALE):
        perform(meeting, MeetingAct.CANCEL, actor=editor, seen=1, reason="Banjir.")
    meeting.refresh_from_db()
    assert (meeting.status, meeting.cancel_reason) == ("published", "")


def test_each_act_stands_in_the_record(editor):
    meeting = make_meeting()
    meeting = perform(meeting, MeetingAct.PUBLISH, actor=editor, seen=1, at=BEFORE)
    perform(meeting, MeetingAct.CANCEL, actor=editor, seen=2, reason=" Banjir. ", at=FIRST_MORNING)
    rows = AuditEvent.objects.filter(object_type="meeting", object_id=str(meeting.pk)).order_by("position")
    assert [(row.action, row.from_state, row.to_state, row.reason, row.actor_name, row.at) for row in rows] == [
        ("publish-meeting", "draft", "published", "", "Editor", BEFORE),
        ("cancel-meeting", "published", "cancelled", "Banjir.", "Editor", FIRST_MORNING),
    ]


def test_a_refused_act_leaves_no_row(editor):
    meeting = make_meeting(status="held")
    with pytest.raises(CannotNow, match=r"Keadaan kegiatan ini “terlaksana”; tindakan “Batalkan” tidak berlaku lagi\."):
        perform(meeting, MeetingAct.CANCEL, actor=editor, seen=1, reason="Banjir.")
    assert AuditEvent.objects.count() == 0
