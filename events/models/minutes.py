"""What do a meeting's minutes hold, who wrote which version, and what was added after they were approved?"""

import uuid

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.timezone import now

from events.models.meeting import Meeting
from events.states.minutes import MinutesStatus


class Minutes(models.Model):
    """The minutes of a meeting. What was sealed stands in `sealed`, word for word; `seal` is its SHA-256.

    The database refuses any change of an approved row (`events/triggers.py`).
    """

    meeting = models.OneToOneField(Meeting, models.PROTECT, related_name="minutes", verbose_name="kegiatan")
    text = models.TextField("isi", blank=True)
    status = models.CharField("keadaan", max_length=10, choices=MinutesStatus.choices, default=MinutesStatus.DRAFT)
    version = models.PositiveIntegerField("versi", default=1)
    created_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    created_at = models.DateTimeField("dibuat pada", default=now)
    changed_at = models.DateTimeField("diubah pada", default=now)
    checked_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")
    checked_at = models.DateTimeField("diperiksa pada", null=True, blank=True)
    approved_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")
    approved_at = models.DateTimeField("disahkan pada", null=True, blank=True)
    reopen_note = models.CharField("catatan pengembalian", max_length=400, blank=True)
    sealed = models.TextField("yang disahkan", blank=True)
    seal = models.CharField("sidik", max_length=64, blank=True)

    class Meta:
        verbose_name = "notula"
        verbose_name_plural = "notula"
        constraints = [
            models.CheckConstraint(
                name="minutes_sealed_when_approved",
                condition=Q(status=MinutesStatus.APPROVED, checked_by__isnull=False, approved_by__isnull=False)
                & Q(approved_at__isnull=False)
                & ~Q(seal="")
                & ~Q(sealed="")
                | ~Q(status=MinutesStatus.APPROVED) & Q(seal="", sealed="", approved_by=None, approved_at=None),
            ),
        ]

    def __str__(self) -> str:
        return f"Notula {self.meeting}"

    def get_absolute_url(self) -> str:
        return reverse("desk-events:minutes", args=[self.meeting_id])


class MinutesRevision(models.Model):
    """One save: text and decisions as they then were. Rows are only ever added.

    `version` is the version of the minutes that this save made, so that a form knows what it began from.
    """

    minutes = models.ForeignKey(Minutes, models.PROTECT, related_name="revisions")
    number = models.PositiveIntegerField("nomor")
    version = models.PositiveIntegerField("versi")
    text = models.TextField("isi", blank=True)
    decisions = models.JSONField("putusan", default=list)
    created_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    created_at = models.DateTimeField("disimpan pada", default=now)

    class Meta:
        verbose_name = "versi notula"
        verbose_name_plural = "versi notula"
        ordering = ["-number"]
        constraints = [
            models.UniqueConstraint(fields=["minutes", "number"], name="minutes_revision_number_once"),
            models.UniqueConstraint(fields=["minutes", "version"], name="minutes_revision_version_once"),
        ]

    def __str__(self) -> str:
        return f"{self.minutes}, versi {self.number}"


class Decision(models.Model):
    """A numbered decision. `key` stays over all versions; a sealed one never changes again."""

    minutes = models.ForeignKey(Minutes, models.PROTECT, related_name="decisions")
    key = models.UUIDField("pengenal", default=uuid.uuid4)
    number = models.PositiveIntegerField("nomor")
    text = models.CharField("putusan", max_length=1000)
    due_on = models.DateField("tenggat", null=True, blank=True)
    sealed_at = models.DateTimeField("disahkan pada", null=True, blank=True)

    class Meta:
        verbose_name = "putusan"
        verbose_name_plural = "putusan"
        ordering = ["number"]
        constraints = [models.UniqueConstraint(fields=["minutes", "key"], name="decision_once")]

    def __str__(self) -> str:
        return f"{self.number}. {self.text}"


class Addendum(models.Model):
    """What was added after the approval, chained: each hash covers the one before, the first one the seal."""

    minutes = models.ForeignKey(Minutes, models.PROTECT, related_name="addenda")
    number = models.PositiveIntegerField("nomor")
    text = models.TextField("isi")
    created_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    author_name = models.CharField("ditambahkan oleh", max_length=180)
    created_at = models.DateTimeField("ditambahkan pada", default=now)
    previous_hash = models.CharField("sidik sebelumnya", max_length=64)
    hash = models.CharField("sidik", max_length=64)

    class Meta:
        verbose_name = "adendum"
        verbose_name_plural = "adendum"
        ordering = ["number"]
        constraints = [models.UniqueConstraint(fields=["minutes", "number"], name="addendum_number_once")]

    def __str__(self) -> str:
        return f"{self.minutes}, adendum {self.number}"
