"""Who has a certificate, who should get one, and which of them may this person see?"""

from typing import NamedTuple

from django.db.models import QuerySet
from django.http import Http404

from events.models import Certificate, Delegate, Invitation, Meeting
from events.queries.attendance import Presence, presence_of, present_days
from events.queries.delegations import invitations_visible_to
from upt.actors import Actor


class Standing(NamedTuple):
    """How far a meeting's certificates have come."""

    attended: int
    awaiting: int


def standing_of(meeting: Meeting, presence: Presence | None = None) -> Standing:
    """Count who attended, and who of them has no certificate yet (2 queries)."""
    there = set(present_days(presence or presence_of(meeting)))
    return Standing(len(there), len(there - set(meeting.certificates.values_list("delegate_id", flat=True))))


def awaiting(meeting: Meeting) -> list[Delegate]:
    """Return who attended and never got a certificate, in the order of invitations (2 queries)."""
    there = set(present_days(presence_of(meeting)))
    rows = meeting.delegates.filter(certificate=None).order_by("invitation__number", "registered_at", "pk")
    return [delegate for delegate in rows if delegate.pk in there]


def certificates_of(meeting: Meeting) -> QuerySet[Certificate]:
    """Return a meeting's certificates by number, those taken back among them."""
    return _with_words(Certificate.objects.filter(meeting=meeting)).order_by("sequence")


def certificate_for(actor: Actor, meeting_pk: int, sequence: int) -> Certificate:
    """Load a certificate through the invitation that the person may see; raise Http404 otherwise."""
    rows = Certificate.objects.filter(delegate__invitation__in=invitations_visible_to(actor).values("pk"))
    certificate = _with_words(rows).filter(meeting=meeting_pk, sequence=sequence).first()
    if certificate is None:
        raise Http404("Sertifikat tidak ditemukan.")
    return certificate


def papers_of(invitation: Invitation) -> dict[int, int]:
    """Return by delegate the number in line of each certificate in force of an invitation (1 query)."""
    rows = Certificate.objects.filter(delegate__invitation=invitation, withdrawn_at=None)
    return dict(rows.values_list("delegate_id", "sequence"))


def certificate_at(token: str) -> Certificate:
    """Load a certificate by the word in its public address; raise Http404 for one that nobody was given."""
    certificate = Certificate.objects.select_related("meeting").filter(token=token).first()
    if certificate is None:
        raise Http404("Sertifikat tidak ditemukan.")
    return certificate


def _with_words(rows: QuerySet[Certificate]) -> QuerySet[Certificate]:
    return rows.select_related(
        "meeting__host_kanwil",
        "delegate__invitation__unit",
        "delegate__invitation__kanwil",
        "delegate__invitation__represents",
    )
