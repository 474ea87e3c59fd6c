"""What may this person do to a revision right now, and what does each act ask for?"""

from dataclasses import dataclass, field, replace
from datetime import datetime

from django.http import QueryDict
from django.urls import reverse

from articles.desk_queries.child_list import child_list_sentence
from articles.forms.act import ActForm
from articles.models import Revision
from articles.queries import case_for, holder_id
from articles.rules import Case, allowed_actions, owes_child_list
from articles.states import Action, Need, Status, Transition
from upt.actors import Actor
from upt.dates import moment_text

LINKS = (Action.SAVE, Action.EDIT_IN_REVIEW)  # done on the story form, not by a button here
KINDS = ("approve", "primary", "", "danger")
CLAIMING = (Action.CLAIM, Action.TAKE_OVER, Action.RELEASE)  # stand in the banner that says who holds the story


@dataclass(frozen=True)
class Offer:
    """One act that would work now: a button, a form, or a link to the story form."""

    transition: Transition
    form: ActForm
    url: str = ""
    is_open: bool = False

    @property
    def asks_first(self) -> bool:
        """Whether its button only opens a form, or a question, in place."""
        return bool(self.form.words.button or self.form.fields)


@dataclass(frozen=True)
class Answer:
    """A form that was sent and comes back: its act, the revision it spoke of, what was typed, what was wrong."""

    action: str
    number: int | None
    data: QueryDict
    errors: dict[str, str] = field(default_factory=dict)

    def fits(self, revision: Revision, transition: Transition) -> bool:
        return (self.number, self.action) == (revision.number, transition.action)


@dataclass(frozen=True)
class Side:
    """One revision of the story with what may be done to it: the one worked on, or the one readers have."""

    revision: Revision
    case: Case
    offers: list[Offer]

    @property
    def bar(self) -> list[Offer]:
        """What is decided, the likeliest first and what hurts last."""
        decisions = [offer for offer in self.offers if offer.transition.action not in CLAIMING]
        return sorted(decisions, key=lambda offer: KINDS.index(offer.form.words.kind))

    @property
    def banner(self) -> list[Offer]:
        return [offer for offer in self.offers if offer.transition.action in CLAIMING]

    @property
    def child_list(self) -> str:
        """Who answered for the children in the story, in a sentence; read it once."""
        return child_list_sentence(self.case)

    def takes(self, answer: Answer) -> bool:
        """Tell whether a form that came back found its act again."""
        return any(answer.fits(self.revision, offer.transition) for offer in self.offers)


@dataclass(frozen=True)
class Holder:
    """Who holds a submitted story for review: `me`, `other` or `none`."""

    who: str
    name: str = ""
    until: str = ""


def side_of(actor: Actor, revision: Revision, *, now: datetime, answer: Answer | None = None, opened: str = "") -> Side:
    """Read a revision's case and the acts that the person may do to it; the one named `opened` shows its form."""
    case = case_for(revision, now=now)
    offers = [_offer(actor, revision, case, row, answer) for row in allowed_actions(actor, case)]
    return Side(revision, case, [replace(o, is_open=o.is_open or o.transition.action == opened) for o in offers])


def _offer(actor: Actor, revision: Revision, case: Case, transition: Transition, answer: Answer | None) -> Offer:
    if answer is not None and answer.fits(revision, transition):
        form = act_form(actor, revision, case, transition, answer.data)
        for name, sentence in answer.errors.items():
            if name in form.fields and name not in form.errors:
                form.add_error(name, sentence)
        return Offer(transition, form, is_open=True)
    url = reverse("desk:article-edit", args=[revision.article_id]) if transition.action in LINKS else ""
    return Offer(transition, act_form(actor, revision, case, transition), url)


def act_form(
    actor: Actor, revision: Revision, case: Case, transition: Transition, data: QueryDict | None = None
) -> ActForm:
    """Make the form of one act on one revision."""
    asks = Need.CHILD_LIST in transition.needs and owes_child_list(actor, case)
    unit = revision.article.unit
    return ActForm(data, transition=transition, actor=actor, unit=unit, mark=revision.number, asks_child_list=asks)


def holder_of(revision: Revision, actor: Actor, now: datetime) -> Holder | None:
    """Tell who holds a submitted story, and until when; None for a story that nobody reviews now."""
    if revision.status != Status.SUBMITTED:
        return None
    holder = holder_id(revision, now)
    if holder is None or revision.claimed_until is None:
        return Holder("none")
    until = moment_text(revision.claimed_until, revision.article.unit.timezone)
    return Holder("me" if holder == actor.pk else "other", str(revision.claimed_by), until)
