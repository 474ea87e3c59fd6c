"""What do a meeting's records add up to, and which figure of it is locked?"""

from collections.abc import Iterator

from events.models import Meeting, OfficialFigure
from events.queries.attendance import Presence, presence_of, proven
from events.rules.figures import Counts, digest_of, evidence_of
from events.states.delegations import DelegateRole
from events.states.meetings import PUBLIC
from upt.models import Unit


def counts_of(meeting: Meeting, presence: Presence | None = None) -> Counts:
    """Count a meeting's records as they are now (3 queries)."""
    presence = presence or presence_of(meeting)
    people = {scan.delegate_id: scan.delegate for scan in presence.present() if scan.delegate}
    came = [row for row in people.values() if row.role == DelegateRole.PARTICIPANT]
    letters = {row.invitation_id: row.invitation for row in came}.values()
    units = {letter.unit_id for letter in letters if letter.unit_id}
    followed = set(proven(meeting).values_list("unit_id", flat=True)) - units
    active = set(Unit.objects.active().values_list("pk", flat=True))
    return Counts(
        participants=len(came),
        units=len(units),
        offices=sum(1 for letter in letters if letter.kanwil_id),
        directorate=sum(1 for row in came if not row.invitation.unit_id and not row.invitation.kanwil_id),
        virtual_units=len(followed),
        units_all=len(active | units | followed),
    )


def evidence_for(meeting: Meeting, presence: Presence | None = None) -> str:
    """Return the digest over every record that counts, so that any later record shows."""
    return evidence_of(_lines(meeting, presence or presence_of(meeting)))


def figures_of(meeting: Meeting) -> list[OfficialFigure]:
    """Return the locked versions, the latest first (1 query)."""
    return list(OfficialFigure.objects.filter(meeting=meeting).select_related("meeting", "locked_by"))


def current_figure(meeting: Meeting) -> OfficialFigure | None:
    return OfficialFigure.objects.filter(meeting=meeting).first()


def public_figure(meeting_pk: int) -> OfficialFigure | None:
    """Return what holds of an announced meeting (1 query); a draft's figures are nobody's to compare with yet."""
    figures = OfficialFigure.objects.filter(meeting=meeting_pk, meeting__status__in=PUBLIC)
    return figures.select_related("meeting").first()


def official_figures(meeting: Meeting) -> tuple[tuple[str, int], ...]:
    """Return what a story about the meeting may count: by noun, of the latest locked version; empty without one."""
    figure = current_figure(meeting)
    return counted_in(figure) if figure else ()


def counted_in(figure: OfficialFigure) -> tuple[tuple[str, int], ...]:
    """Return what a locked figure counts, by noun; units also in person and by video together."""
    named = (("peserta", "participants"), ("upt", "units"), ("upt", "virtual_units"))
    counts = figure.counts
    told = [(noun, counts[name]) for noun, name in named if counts.get(name)]
    both = counts.get("units", 0) + counts.get("virtual_units", 0)
    return (*told, ("upt", both)) if both and both not in [count for _, count in told] else tuple(told)


def reach_in(figure: OfficialFigure) -> tuple[int, int] | None:
    """Return how many of all units took part by a locked figure; None where it doesn't say how many there were."""
    counts = Counts(**figure.counts)
    return (counts.reached, counts.units_all) if counts.units_all else None


def is_whole(figure: OfficialFigure) -> bool:
    """Tell whether a locked figure is as it was sealed, by computing its digest anew."""
    return figure.digest == sealed_digest(figure)


def sealed_digest(figure: OfficialFigure) -> str:
    return digest_of(
        meeting=str(figure.meeting.uid),
        number=figure.number,
        sentence=figure.sentence,
        counts=figure.counts,
        evidence=figure.evidence,
        previous=figure.previous,
        locked_at=figure.locked_at.isoformat(),
        locked_by=figure.locked_by_id,
    )


def _lines(meeting: Meeting, presence: Presence) -> Iterator[str]:
    for scan in presence.present():
        yield f"scan {scan.uid} {scan.delegate_id} {scan.day} {scan.session}"
    for row in proven(meeting):
        yield f"virtual {row.unit_id} {row.day}"
