"""Do two editors at the same moment make one programme, one meeting and one announcement, and is the other told?"""

from dataclasses import replace
from threading import Barrier, Thread

import pytest
from django.db import connection

from audit.models import AuditEvent
from audit.verify import walk_chain
from events.models import Meeting
from events.refusals import STALE, TWICE, Refusal
from events.services.meetings import create_meeting, save_rundown
from events.states.meetings import MeetingAct
from events.workflow import perform
from tests.events.meetings import DATA, PLAN, make_meeting
from upt.actors import actor_for

pytestmark = [
    pytest.mark.race,
    pytest.mark.skipif(
        connection.vendor != "postgresql", reason="SQLite's test database lives in memory and has no second connection"
    ),
]


def at_once(*acts) -> list[str]:
    """Run acts in threads at the same moment; return what each got, a refusal as its sentence."""
    start, results = Barrier(len(acts)), []

    def run(act):
        start.wait()
        try:
            results.append(act())
        except Refusal as refusal:
            results.append(str(refusal))
        finally:
            connection.close()

    threads = [Thread(target=run, args=(act,)) for act in acts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sorted(results)


@pytest.mark.parametrize("status", ["draft", "published"])
def test_of_two_editors_saving_a_programme_one_wins_and_one_is_told(status, committed_db, cast):
    make_meeting(status=status)

    def save(user, title):
        meeting, actor = Meeting.objects.get(), actor_for(user)
        plan = [replace(PLAN[0], title=title), *PLAN[1:]]
        return lambda: f"versi {save_rundown(meeting, actor=actor, seen=1, plan=plan).number}"

    results = at_once(save(cast.editor, "Satu"), save(cast.second_editor, "Dua"))
    number = 1 if status == "draft" else 2
    assert results == [STALE, f"versi {number}"]
    meeting = Meeting.objects.get()
    assert (meeting.version, meeting.rundowns.count()) == (2, number)
    assert AuditEvent.objects.filter(action="save-rundown").count() == 1
    assert meeting.rundowns.first().items.count() == len(PLAN)
    assert walk_chain().is_whole


def test_a_programme_is_not_changed_while_it_is_announced(committed_db, cast):
    """Whichever comes first: what was announced is the programme that the announcer saw."""
    make_meeting()
    first, second = Meeting.objects.get(), Meeting.objects.get()
    one, two = actor_for(cast.editor), actor_for(cast.second_editor)
    results = at_once(
        lambda: perform(first, MeetingAct.PUBLISH, actor=one, seen=1).status,
        lambda: f"versi {save_rundown(second, actor=two, seen=1, plan=PLAN[:1]).number}",
    )
    meeting = Meeting.objects.get()
    rundown = meeting.rundowns.get()
    assert (STALE in results, len(results)) == (True, 2)
    told = (meeting.status, rundown.items.count(), rundown.announced_at is not None)
    assert told in [("published", 3, True), ("draft", 1, False)]


def test_a_meeting_sent_twice_at_once_is_made_once(committed_db, cast):
    actor, data = actor_for(cast.editor), DATA | {"series_name": ""}  # a new series would make them queue
    results = at_once(*[lambda: create_meeting(actor=actor, data=data).status for _ in range(4)])
    assert (sorted(results), Meeting.objects.count()) == (sorted(["draft", TWICE, TWICE, TWICE]), 1)
