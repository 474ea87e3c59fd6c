"""Who was there, as it was recorded at the door, afterwards, or by a unit before its screen?"""

import uuid

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone

from audit.append_only import AppendOnly
from events.models.delegation import CODE_LENGTH, Delegate, new_code
from events.models.meeting import Meeting
from events.states.attendance import Source
from upt.models import Unit


class Scan(models.Model):
    """One record of presence. Rows are only ever added; a mistaken one is voided by a row of its own.

    `uid` is made on the phone, so that a record sent twice is one. `device_at` is the phone's clock, `received_at`
    ours, `at` the moment that counts: the phone's clock, put right where it is off by more than two minutes. `day` is
    a day of the meeting's zone; without a session the whole day is meant.
    """

    uid = models.UUIDField("pengenal", primary_key=True, default=uuid.uuid4)
    meeting = models.ForeignKey(Meeting, models.PROTECT, related_name="scans")
    delegate = models.ForeignKey(Delegate, models.PROTECT, null=True, related_name="scans")
    payload = models.CharField("isi kode", max_length=80, blank=True)
    day = models.DateField("hari")
    session = models.UUIDField("sesi", null=True)
    source = models.CharField("cara", max_length=6, choices=Source.choices)
    voids = models.UUIDField("mencabut", null=True)
    reason = models.CharField("alasan", max_length=240, blank=True)
    device = models.CharField("perangkat", max_length=40, blank=True)
    device_at = models.DateTimeField("jam perangkat")
    received_at = models.DateTimeField("diterima pada", default=timezone.now)
    at = models.DateTimeField("pada")
    operator = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")

    class Meta:
        verbose_name = "catatan kehadiran"
        verbose_name_plural = "catatan kehadiran"
        ordering = ["at", "uid"]
        indexes = [models.Index(fields=["meeting", "day", "session"], name="scan_by_day")]
        constraints = [
            models.CheckConstraint(
                name="scan_void_names_its_record",
                condition=Q(source=Source.VOID, voids__isnull=False) | (~Q(source=Source.VOID) & Q(voids__isnull=True)),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.delegate or self.payload}, {self.at}"


SCANS = AppendOnly("events_scan", "scan", ("uid",), "catatan kehadiran hanya dapat ditambah")


class Room(models.Model):
    """The link to the video room. It stands in a table of its own, so that no list, feed or mail reads it by chance."""

    meeting = models.OneToOneField(Meeting, models.CASCADE, related_name="room")
    url = models.URLField("tautan ruang virtual", max_length=400)
    note = models.CharField("catatan masuk", max_length=160, blank=True)

    class Meta:
        verbose_name = "ruang virtual"
        verbose_name_plural = "ruang virtual"

    def __str__(self) -> str:
        return f"Ruang virtual {self.meeting}"


class PresenceCode(models.Model):
    """A code that is shown in the room at a moment that nobody knows before; who types it was there."""

    meeting = models.ForeignKey(Meeting, models.CASCADE, related_name="presence_codes")
    day = models.DateField("hari")
    code = models.CharField("kode", max_length=CODE_LENGTH, default=new_code)
    shown_from = models.DateTimeField("tampil dari")
    shown_until = models.DateTimeField("tampil sampai")

    class Meta:
        verbose_name = "kode kehadiran"
        verbose_name_plural = "kode kehadiran"
        ordering = ["shown_from"]

    def __str__(self) -> str:
        return f"{self.meeting}, {self.day}"


class VirtualAttendance(models.Model):
    """One unit before its screen on one day. It counts once the code of that day was typed, or a host recorded it."""

    meeting = models.ForeignKey(Meeting, models.PROTECT, related_name="virtual_attendance")
    unit = models.ForeignKey(Unit, models.PROTECT, related_name="+")
    day = models.DateField("hari")
    confirmed_at = models.DateTimeField("dikonfirmasi pada")
    confirmed_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    proven_at = models.DateTimeField("kode dimasukkan pada", null=True, blank=True)
    source = models.CharField("cara", max_length=6, choices=Source.choices, default=Source.TYPED)
    reason = models.CharField("dasar", max_length=240, blank=True)

    class Meta:
        verbose_name = "kehadiran virtual"
        verbose_name_plural = "kehadiran virtual"
        ordering = ["day", "pk"]
        constraints = [models.UniqueConstraint(fields=["meeting", "unit", "day"], name="virtual_attendance_once")]

    def __str__(self) -> str:
        return f"{self.unit}, {self.day}"
