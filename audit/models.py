"""Who did what, when, and can anybody have changed the record since?"""

from django.db import models
from django.utils import timezone

from audit.labels import action_label


class AuditEvent(models.Model):
    """One act. Rows are only ever added (database triggers see to that) and each holds the hash of the one before."""

    position = models.BigIntegerField("nomor urut", unique=True)
    at = models.DateTimeField("waktu", default=timezone.now)
    actor_id = models.BigIntegerField("id pelaku", null=True, blank=True)
    actor_name = models.CharField("pelaku", max_length=180)
    action = models.CharField("tindakan", max_length=40)
    object_type = models.CharField("jenis objek", max_length=40)
    object_id = models.CharField("id objek", max_length=40)
    object_label = models.CharField("objek", max_length=300, blank=True)
    revision = models.PositiveIntegerField("revisi", null=True, blank=True)
    digest = models.CharField("sidik isi", max_length=64, blank=True)
    from_state = models.CharField("dari", max_length=20, blank=True)
    to_state = models.CharField("ke", max_length=20, blank=True)
    reason = models.CharField("alasan", max_length=200, blank=True)
    note = models.TextField("catatan", blank=True)
    address = models.CharField("alamat asal", max_length=45, blank=True)
    previous_hash = models.CharField("sidik sebelumnya", max_length=64, unique=True)
    hash = models.CharField("sidik", max_length=64, unique=True)

    class Meta:
        verbose_name = "jejak audit"
        verbose_name_plural = "jejak audit"
        ordering = ["position"]
        indexes = [models.Index(fields=["object_type", "object_id", "position"], name="audit_by_object")]

    def __str__(self) -> str:
        return f"{self.position}. {action_label(self.action)}: {self.object_label or self.object_id}"
