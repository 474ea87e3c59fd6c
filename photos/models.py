"""Which photos came in, and where do their clean copies lie?"""

from django.conf import settings
from django.db import models
from django.utils import timezone

from upt.models import Unit


class Photo(models.Model):
    """One photo, decoded and re-encoded at intake. The master and its renditions lie in private storage;
    renditions are copied to public storage only while a published story shows them (`public_at`)."""

    token = models.CharField("kunci berkas", max_length=32, unique=True)
    unit = models.ForeignKey(Unit, models.PROTECT, related_name="photos", verbose_name="UPT")
    uploaded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name="diunggah oleh"
    )
    uploaded_at = models.DateTimeField("diunggah pada", default=timezone.now)
    width = models.PositiveIntegerField("lebar")
    height = models.PositiveIntegerField("tinggi")
    widths = models.JSONField("lebar salinan", default=list)
    digest = models.CharField("sidik", max_length=64)
    public_at = models.DateTimeField("tampil sejak", null=True, blank=True)

    class Meta:
        verbose_name = "foto"
        verbose_name_plural = "foto"
        ordering = ["-uploaded_at"]

    def __str__(self) -> str:
        return f"Foto {self.pk}, {self.unit}"
