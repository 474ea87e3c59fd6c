"""How do certificates read on screen, in public, and on paper?"""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from django.conf import settings

from events.days import days_text
from events.models import Certificate, InvitationPlan
from events.papers.certificate import Certificate as Paper
from events.queries.attendance import days_in
from events.screens.attendance import party_of
from events.screens.papers import letterhead_of, signer_of
from events.states.certificates import CERTIFICATE_TONES, CertificateState
from events.states.delegations import DelegateRole
from upt.dates import date_text, local, moment_text
from upt.queries.facts import Fact


class CertificateRow(NamedTuple):
    sequence: int
    number: str
    name: str
    party: str
    role: str
    label: str
    tone: str
    is_in_force: bool
    issued: str
    withdrawn: str
    reason: str
    public_url: str


def certificate_rows(certificates: Iterable[Certificate]) -> list[CertificateRow]:
    """Return certificates in ready words."""
    return [certificate_row(certificate) for certificate in certificates]


def certificate_row(certificate: Certificate) -> CertificateRow:
    zone = certificate.meeting.timezone
    state = CertificateState.WITHDRAWN if certificate.withdrawn_at else CertificateState.IN_FORCE
    return CertificateRow(
        certificate.sequence,
        certificate.number,
        certificate.name,
        party_of(certificate.delegate),
        f"sebagai {DelegateRole(certificate.role).label}",
        state.label,
        CERTIFICATE_TONES[state],
        state is CertificateState.IN_FORCE,
        moment_text(certificate.issued_at, zone),
        moment_text(certificate.withdrawn_at, zone) if certificate.withdrawn_at else "",
        certificate.withdraw_reason,
        public_address(certificate),
    )


def public_facts(certificate: Certificate) -> list[Fact]:
    """List all that the public page says: who, at what, when."""
    return [
        Fact("Nama", certificate.name),
        Fact("Kegiatan", certificate.meeting.title),
        Fact("Tanggal", days_text(certificate.meeting)),
    ]


def public_address(certificate: Certificate) -> str:
    return f"{settings.SITE_URL}{certificate.get_absolute_url()}"


def paper_of(certificate: Certificate, plan: InvitationPlan, attended: set[date]) -> Paper:
    """Return what is printed; `attended` are the days on which the holder was seen."""
    meeting, delegate = certificate.meeting, certificate.delegate
    return Paper(
        number=certificate.number,
        name=certificate.name,
        meeting=meeting.title,
        days=days_text(meeting),
        signer=signer_of(plan),
        role=DelegateRole(certificate.role).label,
        position=delegate.position,
        unit=party_of(delegate),
        theme=meeting.theme,
        hours=f"{len(attended)} hari" if len(days_in(meeting)) > 1 else "",
        venue=", ".join(part for part in (meeting.venue, meeting.city) if part),
        place=meeting.city,
        dated=date_text(local(certificate.issued_at, meeting.timezone).date()),
        check_url=public_address(certificate),
        letterhead=letterhead_of(meeting),
    )
