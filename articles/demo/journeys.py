"""Which acts bring a demo story into its state, by whom, and how long before its date?"""

from dataclasses import dataclass
from datetime import timedelta

from articles.states import Action, Status

AGENT, EDITOR, SECOND, MANAGING = "agent", "editor", "editor2", "redaktur"


@dataclass(frozen=True)
class Step:
    action: Action
    who: str
    after: timedelta  # from the story's date; negative: before it
    form: str = ""  # which words the act needs: "verdict", "withdraw", "schedule"


def before(**span: int) -> timedelta:
    return -timedelta(**span)


def later(**span: int) -> timedelta:
    return timedelta(**span)


SENT = Step(Action.SUBMIT, AGENT, before(hours=2))
JUST_SENT = Step(Action.SUBMIT, AGENT, timedelta())

JOURNEYS: dict[Status, tuple[Step, ...]] = {
    Status.DRAFT: (),
    Status.SUBMITTED: (JUST_SENT,),
    Status.RETURNED: (SENT, Step(Action.RETURN, EDITOR, timedelta(), "verdict")),
    Status.REJECTED: (SENT, Step(Action.REJECT, SECOND, timedelta(), "verdict")),
    Status.APPROVED: (SENT, Step(Action.CLAIM, SECOND, before(hours=1)), Step(Action.APPROVE, SECOND, timedelta())),
    Status.SCHEDULED: (
        Step(Action.SUBMIT, AGENT, before(days=3)),
        Step(Action.APPROVE, EDITOR, before(days=2)),
        Step(Action.SCHEDULE, EDITOR, before(days=2), "schedule"),
    ),
    Status.PUBLISHED: (SENT, Step(Action.CLAIM, EDITOR, before(minutes=40)), Step(Action.PUBLISH, EDITOR, timedelta())),
    Status.WITHDRAWN: (
        SENT,
        Step(Action.PUBLISH, SECOND, timedelta()),
        Step(Action.WITHDRAW, MANAGING, later(hours=5), "withdraw"),
    ),
    Status.DISCARDED: (Step(Action.DISCARD, AGENT, timedelta()),),
}

# How long before its date a story was begun.
BEGUN = before(days=3, hours=2)
