"""What is on a meeting's programme, in which version, and what has changed since the one before?"""

import uuid

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone

from events.models.meeting import Meeting
from events.states.meetings import ItemKind


class Rundown(models.Model):
    """One version of a meeting's programme. Versions of a draft replace one another; announced ones stay for good."""

    meeting = models.ForeignKey(Meeting, models.CASCADE, related_name="rundowns")
    number = models.PositiveIntegerField("nomor versi")
    note = models.CharField("catatan perubahan", max_length=240, blank=True)
    announced_at = models.DateTimeField("diumumkan pada", null=True, blank=True)
    created_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")
    created_at = models.DateTimeField("dibuat pada", default=timezone.now)

    class Meta:
        verbose_name = "susunan acara"
        verbose_name_plural = "susunan acara"
        ordering = ["-number"]
        constraints = [models.UniqueConstraint(fields=["meeting", "number"], name="rundown_number_once")]

    def __str__(self) -> str:
        return f"{self.meeting}, versi {self.number}"


class RundownItem(models.Model):
    """A session or a break, in UTC. `key` stays the same over the versions."""

    rundown = models.ForeignKey(Rundown, models.CASCADE, related_name="items")
    key = models.UUIDField("pengenal", default=uuid.uuid4)
    kind = models.CharField("jenis", max_length=8, choices=ItemKind.choices, default=ItemKind.SESSION)
    title = models.CharField("acara", max_length=160)
    starts_at = models.DateTimeField("mulai")
    ends_at = models.DateTimeField("selesai")
    room = models.CharField("ruang", max_length=80, blank=True)
    speakers = models.CharField("narasumber", max_length=240, blank=True)

    class Meta:
        verbose_name = "acara"
        verbose_name_plural = "acara"
        ordering = ["starts_at", "ends_at", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["rundown", "key"], name="rundown_item_once"),
            models.CheckConstraint(name="rundown_item_lasts", condition=Q(ends_at__gt=models.F("starts_at"))),
        ]

    def __str__(self) -> str:
        return self.title
