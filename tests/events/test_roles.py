"""Who may see, write and move a meeting, in which state?"""

import pytest

from events.queries.meetings import meetings_visible_to
from events.refusals import NOT_YOURS, CannotNow, NotAllowed
from events.rules.meetings import acts_for, may_manage_some, may_see, may_write
from events.services.meetings import create_meeting
from events.states.meetings import MeetingAct, MeetingStatus
from events.workflow import perform
from tests.events.meetings import DATA, make_meeting, moment
from upt.actors import actor_for

STATES = ("draft", "published", "held", "cancelled")
ROLES = (
    *("agent", "colleague", "outsider", "coordinator", "other_coordinator"),
    *("editor", "second_editor", "managing_editor", "admin", "nobody"),
)
AFTER = moment(20, "09.00")

# What a person may do per state with a meeting of the office of `a`: s see, w write, p publish, h hold, c cancel.
READS = "- s s s"
KEEPS = "swp swhc s s"
ON_OFFICE = {
    "agent": READS,
    "colleague": READS,
    "outsider": READS,
    "coordinator": KEEPS,
    "other_coordinator": READS,
    "editor": KEEPS,
    "second_editor": KEEPS,
    "managing_editor": KEEPS,
    "admin": KEEPS,
    "nobody": READS,
}
ON_DITJENPAS = ON_OFFICE | {"coordinator": READS}
MAKES = {"coordinator", "other_coordinator", "editor", "second_editor", "managing_editor", "admin"}


def letters(actor, meeting) -> str:
    acts = {MeetingAct.PUBLISH: "p", MeetingAct.HOLD: "h", MeetingAct.CANCEL: "c"}
    told = ("s" if may_see(actor, meeting) else "") + ("w" if may_write(actor, meeting) else "")
    return told + "".join(acts[transition.act] for transition in acts_for(actor, meeting)) or "-"


@pytest.mark.parametrize(("host", "table"), [("a", ON_OFFICE), (None, ON_DITJENPAS)])
def test_rights(cast, units, host, table):
    kanwil = getattr(units, host).kanwil if host else None
    meetings = [make_meeting(status=status, host=kanwil) for status in STATES]
    got = {}
    for role in ROLES:
        actor = actor_for(getattr(cast, role))
        got[role] = " ".join(letters(actor, meeting) for meeting in meetings)
        visible = set(meetings_visible_to(actor).values_list("pk", flat=True))
        assert visible == {meeting.pk for meeting in meetings if may_see(actor, meeting)}, role
    assert got == table


@pytest.mark.parametrize("role", ROLES)
def test_the_right_to_make(cast, units, role):
    assert may_manage_some(actor_for(getattr(cast, role))) is (role in MAKES)


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("act", MeetingAct)
def test_every_act_in_every_state(cast, units, role, act):
    """What the table refuses to the person is NotAllowed, what the state refuses is CannotNow; nothing is written."""
    actor = actor_for(getattr(cast, role))
    mine = ON_OFFICE[role] == KEEPS
    sources = {MeetingAct.PUBLISH: ("draft",), MeetingAct.HOLD: ("published",), MeetingAct.CANCEL: ("published",)}
    got, expected = {}, {}
    for status in STATES:
        meeting = make_meeting(status=status, host=units.a.kanwil)
        expected[status] = "done" if mine and status in sources[act] else "cannot" if mine else "not yours"
        try:
            perform(meeting, act, actor=actor, seen=1, reason="Banjir.", at=AFTER)
            got[status] = "done"
        except NotAllowed:
            got[status] = "not yours"
        except CannotNow:
            got[status] = "cannot"
        meeting.refresh_from_db()
        assert (meeting.version, meeting.status != status) == ((2, True) if got[status] == "done" else (1, False))
    assert got == expected


def test_a_coordinator_makes_none_for_another_office(cast, units):
    actor = actor_for(cast.coordinator)
    for host in (units.b.kanwil, None):
        with pytest.raises(NotAllowed, match=NOT_YOURS):
            create_meeting(actor=actor, data=DATA | {"host_kanwil": host})
    made = create_meeting(actor=actor, data=DATA | {"host_kanwil": units.a.kanwil})
    assert (made.status, made.created_by) == (MeetingStatus.DRAFT, cast.coordinator)


def test_an_agent_makes_none(cast):
    with pytest.raises(NotAllowed):
        create_meeting(actor=actor_for(cast.agent), data=DATA)
