"""Which figure of a meeting was locked, by whom, on the ground of which records?"""

from django.conf import settings
from django.db import models
from django.utils import timezone

from audit.append_only import AppendOnly
from events.models.meeting import Meeting


class OfficialFigure(models.Model):
    """One locked version of a meeting's figure. Rows are only ever added; the latest version is the one that holds.

    `counts` are whole numbers by name, `evidence` the SHA-256 over the records that were counted, `digest` the SHA-256
    over all of it and the version before.
    """

    meeting = models.ForeignKey(Meeting, models.PROTECT, related_name="figures")
    number = models.PositiveIntegerField("versi")
    sentence = models.CharField("kalimat", max_length=400)
    counts = models.JSONField("angka")
    reason = models.CharField("alasan versi baru", max_length=240, blank=True)
    evidence = models.CharField("sidik catatan kehadiran", max_length=64)
    previous = models.CharField("sidik versi sebelumnya", max_length=64, blank=True)
    digest = models.CharField("sidik", max_length=64, unique=True)
    locked_at = models.DateTimeField("dikunci pada", default=timezone.now)
    locked_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")

    class Meta:
        verbose_name = "angka resmi"
        verbose_name_plural = "angka resmi"
        ordering = ["-number"]
        constraints = [models.UniqueConstraint(fields=["meeting", "number"], name="figure_number_once")]

    def __str__(self) -> str:
        return self.sentence


FIGURES = AppendOnly(
    "events_officialfigure", "figure", ("id", "digest"), "angka resmi yang terkunci tidak dapat diubah atau dihapus"
)
