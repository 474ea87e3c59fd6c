"""How is a meeting's figure locked, so that whoever quotes it can be shown what it stands on?"""

from datetime import UTC, datetime

from django.db import transaction
from django.utils import timezone

from events.models import Meeting, OfficialFigure
from events.queries.attendance import Presence, presence_of
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
    drawn = _drawn(meeting, presence)
    if not drawn.sentence:
        raise CannotNow(FIGURE_EMPTY)
    if seen != drawn.sentence:
        raise CannotNow(STALE)
    if last is not None and last.evidence == drawn.evidence:
        raise CannotNow(FIGURE_SAME)
    if last is not None and not reason.strip():
        raise Refusal(FIGURE_NEEDS_REASON)
    return _seal(drawn, last, actor, reason.strip(), at)


@transaction.atomic
def lock_unlocked_figure(meeting: Meeting, *, reason: str, at: datetime) -> OfficialFigure | None:
    """Lock, as the system, the figure of a meeting that was held and that nobody locked; None where none is to lock.

    A figure that people locked stays theirs, whatever was recorded since.
    """
    Meeting.objects.select_for_update(of=("self",)).get(pk=meeting.pk)
    if meeting.status != MeetingStatus.HELD or current_figure(meeting) is not None:
        return None
    drawn = _drawn(meeting, presence_of(meeting))
    return _seal(drawn, None, None, reason, at.astimezone(UTC)) if drawn.sentence else None


def _drawn(meeting: Meeting, presence: Presence) -> OfficialFigure:
    """Return what the records say now, not yet numbered and sealed."""
    counts = counts_of(meeting, presence)
    return OfficialFigure(
        meeting=meeting,
        sentence=sentence_of(counts),
        counts=as_numbers(counts),
        evidence=evidence_for(meeting, presence),
    )


def _seal(
    figure: OfficialFigure, last: OfficialFigure | None, actor: Actor | None, reason: str, at: datetime
) -> OfficialFigure:
    """Write a figure as the version after the last one."""
    figure.number = last.number + 1 if last else 1
    figure.previous = last.digest if last else ""
    figure.reason, figure.locked_at, figure.locked_by = reason, at, actor.user if actor else None
    figure.digest = sealed_digest(figure)
    figure.save(force_insert=True)
    note, meeting = f"versi {figure.number}: {figure.sentence}", figure.meeting
    note_act(actor, "lock-figure", "meeting", meeting.pk, meeting.title, at=at, note=note, reason=reason)
    return figure


def _check(actor: Actor, meeting: Meeting) -> None:
    if not may_manage(actor, meeting):
        raise NotAllowed(NOT_YOURS)
    if meeting.status != MeetingStatus.HELD:
        raise CannotNow(FIGURE_NOT_OVER)
