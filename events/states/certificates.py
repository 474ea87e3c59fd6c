"""Does a certificate hold, and how is an act on one called?"""

from django.db import models


class CertificateState(models.TextChoices):
    """Computed from `withdrawn_at`, never stored."""

    IN_FORCE = "in_force", "Berlaku"
    WITHDRAWN = "withdrawn", "Dicabut"


CERTIFICATE_TONES = {CertificateState.IN_FORCE: "ok", CertificateState.WITHDRAWN: "grey"}
VOIDED_PRESENCE = "Catatan kehadirannya dicabut."  # the reason where no hand took it back

ACTS = {
    "issue-certificates": "Sertifikat diterbitkan",
    "withdraw-certificate": "Sertifikat dicabut",
    "restore-certificate": "Sertifikat diberlakukan lagi",
}
OBJECTS = {"certificate": "Sertifikat"}
