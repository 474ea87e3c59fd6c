"""How is a meeting's figure locked, so that whoever quotes it can be shown what it stands on?"""

from datetime import UTC, datetime

from django.db import transaction
from django.utils import timezone

from events.models import Meeting, OfficialFigure
from events.queries.attendance import presence_of
from events.queries.figures import counts_of, current_figure, evidence_for, sealed_digest
from events.refusals import (
    FIGURE_EMPTY,
    FIGURE_NEEDS_REASON,
    FIGURE_NOT_OVER,
    FIGURE_SAME,
    NOT_YOURS,
    STALE,
    CannotNow,
    NotAllowed,
    Refusal,
)
from events.rules.figures import as_numbers, sentence_of
from events.rules.meetings import may_manage
from events.services.recording import note_act
from events.states.meetings import MeetingStatus
from upt.actors import Actor


@transaction.atomic
def lock_figure(
    meeting: Meeting, *, actor: Actor, seen: str, reason: str = "", at: datetime | None = None
) -> OfficialFigure:
    """Lock what the records say now as the next version. `seen` is the sentence that the person read and confirms.

    Raises NotAllowed; CannotNow before the meeting is over, where nobody was counted, where nothing has changed since
    the last version, or where the records say something else by now; Refusal where a new version has no reason.
    """
    at = (at or timezone.now()).astimezone(UTC)
    _check(actor, meeting)
    Meeting.objects.select_for_update(of=("self",)).get(pk=meeting.pk)  # one version after the other
    presence, last = presence_of(meeting), current_figure(meeting)
    counts = counts_of(meeting, presence)
    sentence, evidence = sentence_of(counts), evidence_for(meeting, presence)
    if not sentence:
        raise CannotNow(FIGURE_EMPTY)
    if seen != sentence:
        raise CannotNow(STALE)
    if last is not None and last.evidence == evidence:
        raise CannotNow(FIGURE_SAME)
    if last is not None and not reason.strip():
        raise Refusal(FIGURE_NEEDS_REASON)
    figure = OfficialFigure(
        meeting=meeting,
        number=last.number + 1 if last else 1,
        sentence=sentence,
        counts=as_numbers(counts),
        reason=reason.strip(),
        evidence=evidence,
        previous=last.digest if last else "",
        locked_at=at,
        locked_by=actor.user,
    )
    figure.digest = sealed_digest(figure)
    figure.save(force_insert=True)
    note = f"versi {figure.number}: {sentence}"
    note_act(actor, "lock-figure", "meeting", meeting.pk, meeting.title, at=at, note=note, reason=reason)
    return figure


def _check(actor: Actor, meeting: Meeting) -> None:
    if not may_manage(actor, meeting):
        raise NotAllowed(NOT_YOURS)
    if meeting.status != MeetingStatus.HELD:
        raise CannotNow(FIGURE_NOT_OVER)
