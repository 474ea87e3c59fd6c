"""What does a certificate of attendance (sertifikat) hold?"""

from dataclasses import dataclass

from events.papers.parts import HEAD_OFFICE, Letterhead, Signer
from events.papers.press import print_pdf


@dataclass(frozen=True)
class Certificate:
    """One person's certificate; `check_url` is the public page that confirms it."""

    number: str
    name: str
    meeting: str
    days: str
    signer: Signer
    role: str = "peserta"
    position: str = ""
    unit: str = ""
    theme: str = ""
    hours: str = ""
    venue: str = ""
    place: str = ""
    dated: str = ""
    check_url: str = ""
    letterhead: Letterhead = HEAD_OFFICE


def certificate_pdf(certificate: Certificate) -> bytes:
    """Print a certificate on one page, A4 lying."""
    return print_pdf("certificate", certificate, codes=[certificate.check_url])
