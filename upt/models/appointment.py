"""Who serves which unit or region, by which decree, from when until when?"""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone

from upt.models.place import RegionalOffice
from upt.models.unit import Unit
from upt.states import AppointmentRole


class Appointment(models.Model):
    """A dated appointment: an information agent of a unit, or the coordinator of a regional office.

    `ends_on` is the last day of service in the unit's own zone; `ended_at` cuts access at once.
    """

    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="appointments", verbose_name="akun")
    role = models.CharField("peran", max_length=12, choices=AppointmentRole.choices)
    unit = models.ForeignKey(
        Unit, models.PROTECT, null=True, blank=True, related_name="appointments", verbose_name="UPT"
    )
    kanwil = models.ForeignKey(
        RegionalOffice,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="appointments",
        verbose_name="kantor wilayah",
    )
    cohort_year = models.PositiveSmallIntegerField("angkatan")
    decree_number = models.CharField("nomor SK", max_length=80)
    decree_on = models.DateField("tanggal SK", null=True, blank=True)
    starts_on = models.DateField("mulai")
    ends_on = models.DateField("sampai dengan", null=True, blank=True)
    ended_at = models.DateTimeField("diakhiri pada", null=True, blank=True)
    end_reason = models.CharField("alasan diakhiri", max_length=200, blank=True)
    appointed_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")
    created_at = models.DateTimeField("dicatat pada", default=timezone.now)

    class Meta:
        verbose_name = "penunjukan"
        verbose_name_plural = "penunjukan"
        ordering = ["-starts_on", "-pk"]
        indexes = [
            models.Index(fields=["user", "ended_at"], name="appointment_by_user"),
            models.Index(fields=["unit", "ended_at"], name="appointment_by_unit"),
            models.Index(fields=["kanwil", "ended_at"], name="appointment_by_kanwil"),
        ]
        constraints = [
            models.CheckConstraint(
                name="appointment_place",
                condition=Q(role=AppointmentRole.AGENT, unit__isnull=False, kanwil__isnull=True)
                | Q(role=AppointmentRole.COORDINATOR, unit__isnull=True, kanwil__isnull=False),
            ),
            models.CheckConstraint(
                name="appointment_dates",
                condition=Q(ends_on__isnull=True) | Q(ends_on__gte=models.F("starts_on")),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.user}, {self.get_role_display()}, {self.place}"

    @property
    def place(self) -> Unit | RegionalOffice:
        place = self.unit or self.kanwil
        assert place is not None  # held by the constraint appointment_place
        return place
