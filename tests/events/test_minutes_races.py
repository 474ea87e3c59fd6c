"""Do two writers, two approvers and two reporters at the same moment leave one truth, and lose no word?"""

import pytest
from django.db import connection

from audit.models import AuditEvent
from audit.verify import walk_chain
from events.models import Addendum, FollowUp, FollowUpStep, Minutes, MinutesRevision
from events.refusals import ADDENDUM_STALE, ITEM_STALE, MINUTES_CLASH
from events.services.approval import move_minutes
from events.services.followup import move_followup
from events.services.minutes import add_addendum, save_minutes
from events.states.followup import ItemAct
from events.states.minutes import MinutesAct
from tests.events.meetings import make_meeting
from tests.events.minutes import APPROVED, CHECKED, TEXT, WRITTEN, approve, make_items, make_minutes
from tests.events.test_races import at_once
from upt.actors import actor_for

pytestmark = [
    pytest.mark.race,
    pytest.mark.skipif(
        connection.vendor != "postgresql", reason="SQLite's test database lives in memory and has no second connection"
    ),
]


def saver(user, meeting, text, *, seen=1):
    actor = actor_for(user)
    return lambda: f"versi {save_minutes(meeting, actor=actor, seen=seen, text=text, rows={}, at=WRITTEN)[0].version}"


def test_two_savers_of_different_paragraphs_are_both_kept(committed_db, cast):
    meeting = make_minutes(cast.editor).meeting
    one, two = TEXT.replace("dibuka.", "dibuka Dirjen."), TEXT.replace("ditutup.", "ditutup doa.")
    results = at_once(saver(cast.editor, meeting, one), saver(cast.second_editor, meeting, two))
    assert results == ["versi 2", "versi 3"]
    assert Minutes.objects.get().text == one.replace("ditutup.", "ditutup doa.")
    assert walk_chain().is_whole


def test_of_two_savers_of_the_same_paragraph_one_is_told(committed_db, cast):
    meeting = make_minutes(cast.editor).meeting
    texts = [TEXT.replace("dibuka.", f"dibuka {who}.") for who in ("Dirjen", "Sesditjen")]
    results = at_once(saver(cast.editor, meeting, texts[0]), saver(cast.second_editor, meeting, texts[1]))
    assert results == [MINUTES_CLASH, "versi 2"]
    assert (MinutesRevision.objects.count(), Minutes.objects.get().text in texts) == (2, True)


def test_of_two_who_begin_one_is_told(committed_db, cast):
    meeting = make_meeting(status="held")
    results = at_once(saver(cast.editor, meeting, "Satu.", seen=0), saver(cast.second_editor, meeting, "Dua.", seen=0))
    assert (results, MinutesRevision.objects.count()) == ([MINUTES_CLASH, "versi 1"], 1)


def test_of_two_approvers_one_seals(committed_db, cast):
    minutes = make_minutes(cast.editor)
    minutes = move_minutes(minutes, MinutesAct.CHECK, actor=actor_for(cast.editor), seen=1, at=CHECKED)

    def approver(user):
        actor = actor_for(user)
        return lambda: move_minutes(minutes, MinutesAct.APPROVE, actor=actor, seen=2, at=APPROVED).status

    results = at_once(approver(cast.second_editor), approver(cast.admin))
    assert (results[1], len(results)) == ("approved", 2)
    assert results[0].startswith("Keadaan notula ini “disahkan”")
    assert AuditEvent.objects.filter(action="approve-minutes").count() == 1


def test_what_is_approved_is_what_was_checked(committed_db, cast):
    """Whichever comes first: giving them back to write, or the approval."""
    minutes = make_minutes(cast.editor)
    minutes = move_minutes(minutes, MinutesAct.CHECK, actor=actor_for(cast.editor), seen=1, at=CHECKED)
    one, two = actor_for(cast.second_editor), actor_for(cast.admin)
    results = at_once(
        lambda: move_minutes(minutes, MinutesAct.APPROVE, actor=one, seen=2, at=APPROVED).status,
        lambda: move_minutes(minutes, MinutesAct.REOPEN, actor=two, seen=2, note="Nama.", at=APPROVED).status,
    )
    fresh = Minutes.objects.get()
    assert (fresh.status in results, fresh.version, bool(fresh.seal)) == (True, 3, fresh.status == "approved")


def test_two_addenda_at_once_are_one(committed_db, cast):
    minutes = approve(make_minutes(cast.editor), cast.editor, cast.second_editor)

    def adder(user, text):
        actor = actor_for(user)
        return lambda: f"adendum {add_addendum(minutes, actor=actor, seen=0, text=text).number}"

    results = at_once(adder(cast.editor, "Satu."), adder(cast.admin, "Dua."))
    assert (results, Addendum.objects.count()) == ([ADDENDUM_STALE, "adendum 1"], 1)


def test_of_two_reports_at_once_one_is_told(committed_db, cast, units):
    (item,) = make_items(cast, f"u{units.a.pk}")

    def reporter(user):
        actor, mine = actor_for(user), FollowUp.objects.select_related("unit", "decision").get(pk=item.pk)
        return lambda: move_followup(mine, ItemAct.REPORT, actor=actor, seen=1, text="Sudah.").state

    assert at_once(reporter(cast.agent), reporter(cast.colleague)) == [ITEM_STALE, "reported"]
    assert FollowUpStep.objects.count() == 1
