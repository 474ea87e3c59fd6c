"""What is a meeting of the network: what, when, where, by whom, and in which state?"""

import uuid

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.timezone import now

from events.states.meetings import PUBLIC, MeetingKind, MeetingStatus, Mode
from upt.models import RegionalOffice
from upt.states import Acting, Zone


class Series(models.Model):
    """Meetings that follow one another: what one leaves open, the next takes up."""

    name = models.CharField("nama seri", max_length=120, unique=True)

    class Meta:
        verbose_name = "seri kegiatan"
        verbose_name_plural = "seri kegiatan"
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name


class MeetingQuerySet(models.QuerySet["Meeting"]):
    def public(self) -> "MeetingQuerySet":
        return self.filter(status__in=PUBLIC)


class Meeting(models.Model):
    """A coordination meeting, training or briefing. Its days are days of its own zone; without a host, Ditjenpas."""

    uid = models.UUIDField("pengenal kalender", default=uuid.uuid4, unique=True, editable=False)
    slug = models.SlugField("alamat", max_length=120, unique=True)
    title = models.CharField("judul", max_length=160)
    theme = models.CharField("tema", max_length=240, blank=True)
    kind = models.CharField("jenis", max_length=10, choices=MeetingKind.choices, default=MeetingKind.RAKOR)
    series = models.ForeignKey(
        Series, models.PROTECT, null=True, blank=True, related_name="meetings", verbose_name="seri"
    )
    starts_on = models.DateField("hari pertama")
    ends_on = models.DateField("hari terakhir")
    timezone = models.CharField("zona waktu", max_length=40, choices=Zone.choices, default=Zone.JAKARTA)
    mode = models.CharField("cara", max_length=8, choices=Mode.choices, default=Mode.ON_SITE)
    venue = models.CharField("tempat", max_length=200, blank=True)
    city = models.CharField("kota", max_length=80, blank=True)
    host_kanwil = models.ForeignKey(
        RegionalOffice, models.PROTECT, null=True, blank=True, related_name="+", verbose_name="kanwil penyelenggara"
    )
    opened_by_name = models.CharField("dibuka oleh", max_length=120, blank=True)
    opened_by_position = models.CharField("jabatan pembuka", max_length=160, blank=True)
    opened_by_acting = models.CharField("sifat jabatan", max_length=3, choices=Acting.choices, blank=True)
    status = models.CharField("keadaan", max_length=10, choices=MeetingStatus.choices, default=MeetingStatus.DRAFT)
    cancel_reason = models.CharField("alasan pembatalan", max_length=400, blank=True)
    version = models.PositiveIntegerField("versi", default=1)
    published_at = models.DateTimeField("diumumkan pada", null=True, blank=True)
    changed_at = models.DateTimeField("diubah pada", default=now)
    created_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")
    created_at = models.DateTimeField("dibuat pada", default=now)

    objects = MeetingQuerySet.as_manager()

    class Meta:
        verbose_name = "kegiatan"
        verbose_name_plural = "kegiatan"
        ordering = ["-starts_on", "-pk"]
        indexes = [models.Index(fields=["status", "-starts_on"], name="meeting_by_status_day")]
        constraints = [
            models.CheckConstraint(name="meeting_days", condition=Q(ends_on__gte=models.F("starts_on"))),
            models.CheckConstraint(
                name="meeting_cancelled_with_reason",
                condition=~Q(status=MeetingStatus.CANCELLED) | ~Q(cancel_reason=""),
            ),
        ]

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        return reverse("events:detail", args=[self.slug])

    @property
    def host(self) -> str:
        return str(self.host_kanwil or "Direktorat Jenderal Pemasyarakatan")

    @property
    def opened_by(self) -> str:
        """Name and position as on the day: “Plt. Direktur Jenderal, Reynhard Silitonga”."""
        acting = self.get_opened_by_acting_display() if self.opened_by_acting else ""
        position = f"{acting} {self.opened_by_position}".strip()
        return ", ".join(part for part in (position, self.opened_by_name) if part)


class MeetingAlias(models.Model):
    """Another name that stories and newspapers give the meeting: Rakor Humas 2024."""

    meeting = models.ForeignKey(Meeting, models.CASCADE, related_name="aliases")
    name = models.CharField("sebutan lain", max_length=160)

    class Meta:
        verbose_name = "sebutan lain"
        verbose_name_plural = "sebutan lain"
        ordering = ["name"]
        constraints = [models.UniqueConstraint(fields=["meeting", "name"], name="meeting_alias_once")]

    def __str__(self) -> str:
        return self.name
