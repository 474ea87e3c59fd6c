"""Who may do what in which state? Every role x status x action, as one table a role."""

import pytest

from articles.assistant.child import CODES
from articles.queries import case_for, current_revision
from articles.refusals import CannotNow, NotAllowed, Unready
from articles.rules import allowed_actions
from articles.states import Action, Status
from articles.workflow import perform
from tests.articles.stories import make_story, seen
from upt.actors import actor_for

STATES = (
    Status.DRAFT,
    Status.SUBMITTED,
    Status.RETURNED,
    Status.REJECTED,
    Status.APPROVED,
    Status.SCHEDULED,
    Status.PUBLISHED,
    Status.WITHDRAWN,
    Status.DISCARDED,
)

# Columns as in STATES. yes: works. 403: not this person. 409: this person, but not now.
AGENT = """
submit             yes 409 yes 409 409 409 409 409 409
recall             409 yes 409 409 409 409 409 409 409
endorse            403 403 403 403 403 403 403 403 403
claim              403 403 403 403 403 403 403 403 403
take-over          403 403 403 403 403 403 403 403 403
release            403 403 403 403 403 403 403 403 403
return             403 403 403 403 403 403 403 403 403
reject             403 403 403 403 403 403 403 403 403
approve            403 403 403 403 403 403 403 403 403
publish            403 403 403 403 403 403 403 403 403
schedule           403 403 403 403 403 403 403 403 403
unschedule         403 403 403 403 403 403 403 403 403
revise             409 409 409 409 409 409 yes 409 409
correct            403 403 403 403 403 403 403 403 403
withdraw           403 403 403 403 403 403 403 403 403
reinstate          403 403 403 403 403 403 403 403 403
publish-emergency  403 403 403 403 403 403 403 403 403
discard            yes 409 yes yes 409 409 409 409 409
child-check        yes 409 409 409 409 409 409 409 409
"""
# The first unit is an LPKA: whoever sends or approves confirms the children's checklist, and does so once.
NO_LIST = "child-check        409 409 409 409 409 409 409 409 409"
AGENTS_LIST = "child-check        yes 409 409 409 409 409 409 409 409"
EDITORS_LIST = "child-check        yes yes yes 409 409 409 409 409 409"
FRESH_LIST = "child-check        yes yes yes 409 yes yes 409 yes 409"
COLLEAGUE = AGENT.replace(AGENTS_LIST, FRESH_LIST)
NOTHING = "\n".join(f"{line.split()[0]} {'403 ' * len(STATES)}" for line in AGENT.strip().splitlines())
COORDINATOR = NOTHING.replace(
    "endorse 403 403 403 403 403 403 403 403 403", "endorse 409 yes 409 409 409 409 409 409 409"
).replace("return 403 403 403 403 403 403 403 403 403", "return 409 yes 409 409 409 409 409 409 409")
EDITOR = """
submit             403 403 403 403 403 403 403 403 403
recall             403 403 403 403 403 403 403 403 403
endorse            403 403 403 403 403 403 403 403 403
claim              409 yes 409 409 409 409 409 409 409
take-over          409 409 409 409 409 409 409 409 409
release            409 409 409 409 409 409 409 409 409
return             409 yes 409 409 409 409 409 409 409
reject             409 yes 409 409 409 409 409 409 409
approve            409 yes 409 409 409 409 409 409 409
publish            409 yes 409 409 yes yes 409 409 409
schedule           409 409 409 409 yes 409 409 409 409
unschedule         409 409 409 409 409 yes 409 409 409
revise             409 409 409 409 409 409 yes 409 409
correct            409 409 409 409 409 409 yes 409 409
withdraw           409 409 409 409 409 409 yes 409 409
reinstate          403 403 403 403 403 403 403 403 403
publish-emergency  403 403 403 403 403 403 403 403 403
discard            403 403 403 403 403 403 403 403 403
child-check        yes yes yes 409 409 409 409 409 409
"""
SECOND_EDITOR = EDITOR.replace(EDITORS_LIST, FRESH_LIST)
MANAGING_EDITOR = SECOND_EDITOR.replace(
    "reinstate          403 403 403 403 403 403 403 403 403", "reinstate          409 409 409 409 409 409 409 yes 409"
).replace(
    "publish-emergency  403 403 403 403 403 403 403 403 403",
    "publish-emergency  409 yes 409 409 409 409 409 409 409",  # nobody else has filled a draft's checklist yet
)
ADMIN = NOTHING.replace(
    "reinstate 403 403 403 403 403 403 403 403 403", "reinstate 409 409 409 409 409 409 409 409 409"
)

TABLES = {
    "agent": AGENT,
    "colleague": COLLEAGUE,
    "outsider": NOTHING,
    "coordinator": COORDINATOR,
    "other_coordinator": NOTHING,
    "editor": EDITOR,
    "second_editor": SECOND_EDITOR,
    "managing_editor": MANAGING_EDITOR,
    "admin": ADMIN,
    "nobody": NOTHING,
}
# The other unit is a Rutan: nobody owes a checklist, and an emergency asks for no second one.
TABLES_OF_THE_RUTAN = {
    "agent": NOTHING,
    "outsider": AGENT.replace(AGENTS_LIST, NO_LIST),
    "other_coordinator": COORDINATOR,
    "editor": EDITOR.replace(EDITORS_LIST, NO_LIST),
    "managing_editor": MANAGING_EDITOR.replace(FRESH_LIST, NO_LIST).replace(
        "publish-emergency  409", "publish-emergency  yes"
    ),
}
PLACES = {"a": ("agent", TABLES), "b": ("outsider", TABLES_OF_THE_RUTAN)}
ROWS = [pytest.param(unit, name, id=f"{unit}-{name}") for unit, (_, tables) in PLACES.items() for name in tables]
CONTRACT_ACTIONS = {a for a in Action if a not in (Action.CREATE, Action.SAVE, Action.EDIT_IN_REVIEW)}

FORM = {
    Action.RETURN: {"reasons": ("facts",), "note": "Pastikan angkanya."},
    Action.REJECT: {"reasons": ("not-news",), "note": "Belum bernilai berita."},
    Action.CORRECT: {"reasons": ("erratum",), "note": "Yang benar 54 unit."},
    Action.WITHDRAW: {"reasons": ("child-identity",), "note": "Dicabut untuk melindungi anak."},
    Action.REINSTATE: {"note": "Alasan pencabutan sudah gugur."},
    Action.PUBLISH_EMERGENCY: {"note": "Klarifikasi mendesak."},
}


def rows(table: str) -> dict[Action, list[str]]:
    lines = [line.split() for line in table.strip().splitlines()]
    return {Action(name): cells for name, *cells in lines}


def story_in(cast, units, unit: str, status: Status):
    return make_story(cast, units, status, unit=unit, author=PLACES[unit][0])


def table_of(unit: str, name: str) -> dict[Action, list[str]]:
    return rows(PLACES[unit][1][name])


@pytest.mark.parametrize(("unit", "name"), ROWS)
def test_every_act_of_the_contract_stands_in_the_table(unit, name):
    table = table_of(unit, name)
    assert set(table) == CONTRACT_ACTIONS
    assert {len(cells) for cells in table.values()} == {len(STATES)}


def outcome(article, action, user) -> str:
    from datetime import timedelta

    from django.utils import timezone

    form = {"child_check": CODES} | FORM.get(action, {})
    if action is Action.SCHEDULE:
        form["publish_at"] = timezone.now() + timedelta(days=2)
    try:
        perform(article, action, actor=actor_for(user), seen=seen(current_revision(article)), **form)
    except NotAllowed:
        return "403"
    except CannotNow:
        return "409"
    return "yes"


@pytest.mark.parametrize("column", range(len(STATES)), ids=[s.value for s in STATES])
@pytest.mark.parametrize(("unit", "name"), ROWS)
def test_role_in_state(unit, name, column, cast, units, django_db_blocker):
    from django.db import transaction

    article = story_in(cast, units, unit, STATES[column])
    user = getattr(cast, name)
    expected = {action: cells[column] for action, cells in table_of(unit, name).items()}
    got = {}
    for action in expected:
        sid = transaction.savepoint()
        got[action] = outcome(article, action, user)
        transaction.savepoint_rollback(sid)
    assert got == expected


@pytest.mark.parametrize("status", STATES)
@pytest.mark.parametrize(("unit", "name"), ROWS)
def test_buttons_are_exactly_the_acts_that_work(unit, name, status, cast, units):
    article = story_in(cast, units, unit, status)
    actor = actor_for(getattr(cast, name))
    offered = {t.action for t in allowed_actions(actor, case_for(current_revision(article)))} & CONTRACT_ACTIONS
    works = {a for a, cells in table_of(unit, name).items() if cells[STATES.index(status)] == "yes"}
    assert offered == works


@pytest.mark.parametrize("action", [a for a in FORM if a is not Action.PUBLISH_EMERGENCY])
def test_an_act_without_its_words_is_refused_beside_the_field(action, cast, units):
    start = {Action.CORRECT: Status.PUBLISHED, Action.WITHDRAW: Status.PUBLISHED, Action.REINSTATE: Status.WITHDRAWN}
    article = make_story(cast, units, start.get(action, Status.SUBMITTED))
    with pytest.raises(Unready) as refusal:
        perform(article, action, actor=actor_for(cast.managing_editor), seen=seen(current_revision(article)))
    assert set(refusal.value.errors) <= {"reason", "note"}
    assert "note" in refusal.value.errors
