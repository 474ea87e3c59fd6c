"""Who may read, write, check and approve minutes, and report or decide about their items, in which state?"""

import pytest

from events.models import FollowUp
from events.queries.followup import visible_items
from events.refusals import CannotNow, NotAllowed
from events.rules.followup import acts_for, may_see
from events.rules.minutes import may_read
from events.services.approval import move_minutes
from events.services.followup import move_followup
from events.services.minutes import add_addendum, save_minutes
from events.states.followup import ALIVE, ItemAct
from events.states.minutes import MinutesAct
from tests.events.meetings import make_meeting
from tests.events.minutes import APPROVED, CHECKED, DUE, TEXT, make_minutes, rows_of
from upt.actors import actor_for

ROLES = (
    *("agent", "colleague", "outsider", "coordinator", "other_coordinator"),
    *("editor", "second_editor", "managing_editor", "admin", "nobody"),
)

# On minutes that `editor` and `coordinator` wrote for a meeting of the office of `a`, in draft, checked, approved:
# r read, w write, c check, o reopen, a approve, + add an addendum.
READS = "- - r"
WROTE = "rwc ro r+"
KEEPS = "rwc roa r+"
ON_MINUTES = {
    "agent": READS,
    "colleague": READS,
    "outsider": READS,
    "coordinator": WROTE,
    "other_coordinator": READS,
    "editor": WROTE,
    "second_editor": KEEPS,
    "managing_editor": KEEPS,
    "admin": KEEPS,
    "nobody": "- - -",
}
STATES = ("draft", "checked", "approved")


def written(cast, units, status):
    """Return minutes of two writers in a state."""
    minutes = make_minutes(cast.editor, meeting=make_meeting(status="held", host=units.a.kanwil))
    saved = save_minutes(
        minutes.meeting, actor=actor_for(cast.coordinator), seen=1, text=f"{TEXT}\n\nDoa.", rows={}, at=CHECKED
    )
    minutes = saved.minutes
    if status != "draft":
        minutes = move_minutes(minutes, MinutesAct.CHECK, actor=actor_for(cast.editor), seen=2, at=CHECKED)
    if status == "approved":
        actor = actor_for(cast.second_managing_editor)
        minutes = move_minutes(minutes, MinutesAct.APPROVE, actor=actor, seen=3, at=APPROVED)
    return minutes


def tried(letter, act) -> str:
    """Do an act; return its letter where it was done, nothing where it was refused. Nothing is written then."""
    try:
        act()
    except (NotAllowed, CannotNow):
        return ""
    return letter


@pytest.mark.parametrize("role", ROLES)
def test_minutes(role, cast, units):
    actor, got = actor_for(getattr(cast, role)), []
    for status in STATES:
        told = ""
        minutes = written(cast, units, status)
        told += "r" if may_read(actor, minutes.meeting, minutes) else ""
        fresh = written(cast, units, status)
        told += tried(
            "w",
            lambda m=fresh: save_minutes(m.meeting, actor=actor, seen=m.version, text="Lain.", rows={}, at=APPROVED),
        )
        for letter, act in (("c", MinutesAct.CHECK), ("o", MinutesAct.REOPEN), ("a", MinutesAct.APPROVE)):
            fresh = written(cast, units, status)
            told += tried(
                letter,
                lambda m=fresh, a=act: move_minutes(m, a, actor=actor, seen=m.version, note="Perbaiki.", at=APPROVED),
            )
        told += tried("+", lambda m=minutes: add_addendum(m, actor=actor, seen=0, text="Ralat.", at=APPROVED))
        got.append(told or "-")
    assert " ".join(got) == ON_MINUTES[role]


# On items of the unit `a`, of its office, and of Ditjenpas, given by a meeting of Ditjenpas:
# s see, then per state what may be done (r report, a accept, b return, d drop); the report is somebody else's.
ITEMS = {
    "agent": "sr - -",
    "colleague": "sr - -",
    "outsider": "- - -",
    "coordinator": "sr sr -",
    "other_coordinator": "- - -",
    "editor": "sabd sabd srabd",
    "second_editor": "sabd sabd srabd",
    "managing_editor": "sabd sabd srabd",
    "admin": "sabd sabd srabd",
    "nobody": "- - -",
}
LETTERS = {ItemAct.REPORT: "r", ItemAct.ACCEPT: "a", ItemAct.RETURN: "b", ItemAct.DROP: "d"}
SOURCES = {
    ItemAct.REPORT: {"open", "returned"},
    ItemAct.ACCEPT: {"reported"},
    ItemAct.RETURN: {"reported"},
    ItemAct.DROP: {"open", "reported", "returned"},
}


@pytest.fixture
def items(cast, units):
    """Return the items of `a`, of its office and of Ditjenpas, as they came from approved minutes."""
    codes = ("d", f"k{units.a.kanwil_id}", f"u{units.a.pk}")
    minutes = make_minutes(cast.second_managing_editor, rows=rows_of(("Kirim", DUE, codes)))
    move_minutes(minutes, MinutesAct.CHECK, actor=actor_for(cast.editor), seen=1, at=CHECKED)
    move_minutes(minutes, MinutesAct.APPROVE, actor=actor_for(cast.editor), seen=2, at=APPROVED)
    return list(FollowUp.objects.order_by("-pk"))


def in_state(item, state, cast):
    """Put an item straight into a state, as if it had gone the way there."""
    FollowUp.objects.filter(pk=item.pk).update(
        state=state, version=1, evidence="Sudah.", reason="Alasan.", reported_by=cast.second_managing_editor
    )
    item.refresh_from_db()
    return item


@pytest.mark.parametrize("role", ROLES)
def test_items(role, cast, units, items):
    actor, got = actor_for(getattr(cast, role)), []
    for item in items:
        letters = {LETTERS[row.act] for state in ALIVE for row in acts_for(actor, in_state(item, state, cast))}
        told = ("s" if may_see(actor, item) else "") + "".join(sorted(letters, key="rabd".index))
        assert visible_items(actor).filter(pk=item.pk).exists() is may_see(actor, item)
        got.append(told or "-")
    assert " ".join(got) == ITEMS[role]


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("act", ItemAct)
def test_every_act_in_every_state(role, act, cast, units, items):
    """What the table refuses to the person is NotAllowed, what the state refuses is CannotNow; nothing is written."""
    actor = actor_for(getattr(cast, role))
    got, expected = [], []
    for item, mine in zip(items, ITEMS[role].split(), strict=True):
        for state in ("open", "reported", "returned", "done", "dropped"):
            row = in_state(item, state, cast)
            expected.append("not yours" if LETTERS[act] not in mine else "done" if state in SOURCES[act] else "cannot")
            try:
                move_followup(row, act, actor=actor, seen=1, text="Alasan.", at=APPROVED)
                got.append("done")
            except NotAllowed:
                got.append("not yours")
            except CannotNow:
                got.append("cannot")
            item.refresh_from_db()
            assert (item.version, item.state != state) == ((2, True) if got[-1] == "done" else (1, False))
    assert got == expected


def test_nobody_accepts_an_own_report(cast, units, items):
    ditjenpas = items[2]
    item = move_followup(ditjenpas, ItemAct.REPORT, actor=actor_for(cast.editor), seen=1, text="Sudah.")
    with pytest.raises(NotAllowed, match="Anda sendiri"):
        move_followup(item, ItemAct.ACCEPT, actor=actor_for(cast.editor), seen=2)
    assert move_followup(item, ItemAct.ACCEPT, actor=actor_for(cast.second_editor), seen=2).state == "done"
