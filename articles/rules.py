"""May this person do this act on this story, and if not, is it the person or the moment?"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol

from articles.states import (
    AT_RISK,
    TRANSITIONS,
    Action,
    Claim,
    Grant,
    Need,
    Status,
    Transition,
    WithdrawReason,
)
from upt.actors import Actor


class Fitness(Protocol):
    """What the checker says of a content; an answer may cost 50 ms, so it is asked for only where it counts."""

    @property
    def is_fit_to_send(self) -> bool: ...
    @property
    def is_fit_to_publish(self) -> bool: ...
    @property
    def concerns_children(self) -> bool: ...
    @property
    def child_checker_ids(self) -> frozenset[int]: ...


@dataclass(frozen=True)
class Fit:
    """A content that nobody has anything to say of, for rules asked without a text."""

    is_fit_to_send: bool = True
    is_fit_to_publish: bool = True
    concerns_children: bool = False
    child_checker_ids: frozenset[int] = frozenset()


@dataclass(frozen=True)
class Case:
    """What the rules need to know of one revision of one story, read once by `articles.queries.case_for`."""

    status: Status
    unit_id: int
    kanwil_id: int
    author_id: int
    contributor_ids: frozenset[int] = field(default_factory=frozenset)
    holder_id: int | None = None  # of a claim that has not run out
    is_complete: bool = True
    is_withdrawn: bool = False
    has_open_revision: bool = False
    emergency_by_id: int | None = None  # while no second person has approved
    reinstate_by_id: int | None = None  # while a proposal waits for consent
    endorser_ids: frozenset[int] = field(default_factory=frozenset)
    text: Fitness = Fit()


HOLDS: dict[Grant, Callable[[Actor, Case], bool]] = {
    Grant.UNIT_AGENT: lambda actor, case: case.unit_id in actor.unit_ids,
    Grant.AUTHOR: lambda actor, case: actor.pk == case.author_id and actor.is_editor,
    Grant.COORDINATOR: lambda actor, case: case.kanwil_id in actor.kanwil_ids,
    Grant.EDITOR: lambda actor, case: actor.is_editor,
    Grant.FRESH_EDITOR: lambda actor, case: actor.is_editor and actor.pk not in case.contributor_ids,
    Grant.MANAGING_EDITOR: lambda actor, case: actor.is_managing_editor,
    Grant.EDITOR_AT_RISK: lambda actor, case: actor.is_editor,
    Grant.SECOND_PERSON: lambda actor, case: (
        actor.is_editor and actor.pk not in case.contributor_ids and actor.pk != case.emergency_by_id
    ),
    Grant.CONSENTING: lambda actor, case: (
        (actor.is_managing_editor or actor.is_admin) and actor.pk != case.reinstate_by_id
    ),
}

CLAIM_FITS: dict[Claim, Callable[[Actor, Case], bool]] = {
    Claim.ANY: lambda actor, case: True,
    Claim.MINE_OR_FREE: lambda actor, case: case.holder_id in (None, actor.pk),
    Claim.FREE: lambda actor, case: case.holder_id is None,
    Claim.MINE: lambda actor, case: case.holder_id == actor.pk,
    Claim.OTHERS: lambda actor, case: case.holder_id not in (None, actor.pk),
}

# Needs that the story itself must meet; the others are asked of the form.
STORY_NEEDS: dict[Need, Callable[[Actor, Case], bool]] = {
    Need.COMPLETE: lambda actor, case: case.is_complete,
    Need.NOT_WITHDRAWN: lambda actor, case: not case.is_withdrawn,
    Need.NO_OPEN_REVISION: lambda actor, case: not case.has_open_revision,
    Need.NO_PROPOSAL: lambda actor, case: case.reinstate_by_id is None,
    Need.PROPOSED: lambda actor, case: case.reinstate_by_id is not None,
    Need.EMERGENCY_PENDING: lambda actor, case: case.emergency_by_id is not None,
    Need.FIT_TO_SEND: lambda actor, case: case.text.is_fit_to_send,
    Need.FIT_TO_PUBLISH: lambda actor, case: case.text.is_fit_to_publish,
    Need.CHILD_LIST_OF_OTHER: lambda actor, case: (
        not case.text.concerns_children or bool(case.text.child_checker_ids - {actor.pk})
    ),
    Need.CHILD_LIST_OF_TWO: lambda actor, case: has_child_lists_of_two(case),
    Need.CHILD_LIST_DUE: lambda actor, case: owes_child_list(actor, case),
}


def owes_child_list(actor: Actor, case: Case) -> bool:
    """Tell whether a person who moves this story on must confirm the children's checklist for this very content."""
    return case.text.concerns_children and actor.pk not in case.text.child_checker_ids


def has_child_lists_of_two(case: Case) -> bool:
    """Tell whether two people confirmed the checklist, where the story concerns children (UU 11/2012 art. 19)."""
    return not case.text.concerns_children or len(case.text.child_checker_ids) >= 2


@dataclass(frozen=True)
class Verdict:
    """The transition that applies, or the ground of refusal: `not_allowed` or `cannot_now`."""

    transition: Transition | None = None
    not_allowed: bool = False
    unmet: Need | Claim | Status | Action | None = None

    @property
    def is_allowed(self) -> bool:
        return self.transition is not None


def judge(actor: Actor, case: Case, action: Action) -> Verdict:
    """Find the transition for an act, telling "not allowed" (the person) from "cannot now" (the moment)."""
    rows = [row for row in TRANSITIONS if row.action is action]
    granted = [row for row in rows if _is_granted(actor, case, row)]
    if not granted:
        return Verdict(not_allowed=True)
    from_here = [row for row in granted if case.status in row.sources]
    if not from_here:
        elsewhere = any(case.status in row.sources for row in rows)
        return Verdict(not_allowed=elsewhere, unmet=None if elsewhere else case.status)
    return _first_fit(actor, case, from_here)


def _is_granted(actor: Actor, case: Case, row: Transition) -> bool:
    return any(HOLDS[grant](actor, case) for grant in row.grants)


def _first_fit(actor: Actor, case: Case, rows: list[Transition]) -> Verdict:
    refusal = Verdict()
    for row in rows:
        unmet = _unmet(actor, case, row)
        if unmet is None:
            return Verdict(transition=row)
        refusal = Verdict(unmet=unmet)
    return refusal


def _unmet(actor: Actor, case: Case, row: Transition) -> Need | Claim | Action | None:
    if not CLAIM_FITS[row.claim](actor, case):
        return row.claim
    for need in row.needs:
        if need in STORY_NEEDS and not STORY_NEEDS[need](actor, case):
            return need
    if row.action is Action.ENDORSE and actor.pk in case.endorser_ids:
        return Action.ENDORSE
    return None


def allowed_actions(actor: Actor, case: Case) -> list[Transition]:
    """List the acts that would work now, in the order of the table: exactly the buttons to show."""
    verdicts = (judge(actor, case, action) for action in Action if action is not Action.CREATE)
    found = {verdict.transition for verdict in verdicts if verdict.transition}
    return [row for row in TRANSITIONS if row in found]


def may_create(actor: Actor, unit_id: int) -> bool:
    """Tell whether a person may begin a story for a unit: its agents, and editors."""
    return unit_id in actor.unit_ids or actor.is_editor


def may_write(actor: Actor) -> bool:
    """Tell whether a person writes stories at all: agents for their units, editors for any."""
    return actor.is_agent or actor.is_editor


def may_see_queue(actor: Actor) -> bool:
    """Tell whether a person has a review queue: editors, and coordinators for their region."""
    return actor.is_editor or actor.is_coordinator


def may_keep_tags(actor: Actor) -> bool:
    """Tell whether a person approves and merges tags: editors."""
    return actor.is_editor


def writing_action(actor: Actor, status: Status) -> Action:
    """Name the act that saving is: an editor's on a submitted story is part of the review."""
    is_review = status is Status.SUBMITTED and actor.is_editor
    return Action.EDIT_IN_REVIEW if is_review else Action.SAVE


def may_withdraw_for(actor: Actor, reason: WithdrawReason) -> bool:
    """Tell whether a person may withdraw on this ground: editors only where a child or a person is at risk."""
    return actor.is_managing_editor or (actor.is_editor and reason in AT_RISK)


def withdraw_reasons(actor: Actor) -> list[WithdrawReason]:
    """List the grounds that a person may withdraw a story on."""
    return [reason for reason in WithdrawReason if may_withdraw_for(actor, reason)]
