"""Who was given a certificate of attendance, under which number, and does it still hold?"""

from secrets import choice

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone

from events.models.delegation import CODE_SIGNS, Delegate
from events.models.meeting import Meeting
from events.states.delegations import DelegateRole

TOKEN_LENGTH = 26  # of 32 signs each: 130 bits, nothing that is found by trying


def new_token() -> str:
    """Return the word in a certificate's public address; it can be typed from paper and can't be guessed."""
    return "".join(choice(CODE_SIGNS.lower()) for _ in range(TOKEN_LENGTH))


class Certificate(models.Model):
    """One person's certificate of one meeting, with name and role as they were when it was issued.

    `sequence` runs within the meeting without a gap; `number` is the whole number as printed. A certificate is never
    deleted and never issued twice: one that is taken back keeps its number and may be put in force again.
    """

    meeting = models.ForeignKey(Meeting, models.PROTECT, related_name="certificates")
    delegate = models.OneToOneField(Delegate, models.PROTECT, related_name="certificate")
    sequence = models.PositiveIntegerField("nomor urut")
    number = models.CharField("nomor", max_length=120, unique=True)
    token = models.CharField("kata pemeriksaan", max_length=TOKEN_LENGTH, default=new_token, unique=True)
    name = models.CharField("nama", max_length=120)
    role = models.CharField("sebagai", max_length=12, choices=DelegateRole.choices)
    issued_at = models.DateTimeField("diterbitkan pada", default=timezone.now)
    issued_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    withdrawn_at = models.DateTimeField("dicabut pada", null=True, blank=True)
    withdraw_reason = models.CharField("alasan dicabut", max_length=240, blank=True)

    class Meta:
        verbose_name = "sertifikat"
        verbose_name_plural = "sertifikat"
        ordering = ["sequence"]
        constraints = [
            models.UniqueConstraint(fields=["meeting", "sequence"], name="certificate_sequence_once"),
            models.CheckConstraint(
                name="certificate_withdrawn_with_reason",
                condition=Q(withdrawn_at__isnull=True, withdraw_reason="")
                | Q(withdrawn_at__isnull=False, withdraw_reason__gt=""),
            ),
        ]

    def __str__(self) -> str:
        return self.number

    def get_absolute_url(self) -> str:
        return reverse("events:certificate", args=[self.token])
