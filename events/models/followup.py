"""What has a decision given to whom to do, by when, and what became of it?"""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.timezone import now

from events.models.minutes import Decision, Minutes
from events.states.followup import ALIVE, ItemAct, ItemState
from upt.models import RegionalOffice, Unit
from upt.states import Zone

DITJENPAS = "Direktorat Jenderal Pemasyarakatan"


class FollowUpQuerySet(models.QuerySet["FollowUp"]):
    def alive(self) -> "FollowUpQuerySet":
        return self.filter(state__in=ALIVE)


class FollowUp(models.Model):
    """A decision's task for one addressee: a unit, a regional office, or without both Ditjenpas.

    Its due date is a day of the addressee's own zone. Until the minutes are approved it is only planned.
    """

    decision = models.ForeignKey(Decision, models.PROTECT, related_name="items")
    unit = models.ForeignKey(Unit, models.PROTECT, null=True, blank=True, related_name="followups", verbose_name="UPT")
    kanwil = models.ForeignKey(
        RegionalOffice, models.PROTECT, null=True, blank=True, related_name="followups", verbose_name="kantor wilayah"
    )
    due_on = models.DateField("tenggat")
    state = models.CharField("keadaan", max_length=10, choices=ItemState.choices, default=ItemState.PLANNED)
    version = models.PositiveIntegerField("versi", default=1)
    evidence = models.TextField("bukti", blank=True)
    evidence_url = models.URLField("tautan bukti", max_length=500, blank=True)
    reported_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")
    reason = models.CharField("alasan", max_length=400, blank=True)
    changed_at = models.DateTimeField("diubah pada", default=now)

    objects = FollowUpQuerySet.as_manager()

    class Meta:
        verbose_name = "tindak lanjut"
        verbose_name_plural = "tindak lanjut"
        ordering = ["due_on", "pk"]
        indexes = [
            models.Index(fields=["state", "due_on", "id"], name="followup_by_state_due"),
            models.Index(fields=["unit", "state", "due_on"], name="followup_by_unit"),
            models.Index(fields=["kanwil", "state", "due_on"], name="followup_by_kanwil"),
        ]
        constraints = [
            models.UniqueConstraint(fields=["decision", "unit"], name="followup_unit_once"),
            models.UniqueConstraint(fields=["decision", "kanwil"], name="followup_kanwil_once"),
            models.UniqueConstraint(
                fields=["decision"], condition=Q(unit=None, kanwil=None), name="followup_ditjenpas_once"
            ),
            models.CheckConstraint(name="followup_one_addressee", condition=Q(unit=None) | Q(kanwil=None)),
            models.CheckConstraint(
                name="followup_reason_given",
                condition=~Q(state__in=[ItemState.RETURNED, ItemState.DROPPED]) | ~Q(reason=""),
            ),
            models.CheckConstraint(
                name="followup_report_given",
                condition=~Q(state__in=[ItemState.REPORTED, ItemState.DONE]) | ~Q(evidence=""),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.decision.text} ({self.addressee})"

    def get_absolute_url(self) -> str:
        return reverse("desk-events:followup", args=[self.pk])

    @property
    def addressee(self) -> str:
        return str(self.unit or self.kanwil or DITJENPAS)

    @property
    def timezone(self) -> str:
        place = self.unit or self.kanwil
        return place.timezone if place else Zone.JAKARTA.value


class FollowUpStep(models.Model):
    """One act on an item: a report with its evidence, or what the meeting's keepers said to it."""

    item = models.ForeignKey(FollowUp, models.PROTECT, related_name="steps")
    act = models.CharField("tindakan", max_length=10, choices=[(act.value, act.value) for act in ItemAct])
    text = models.TextField("isi", blank=True)
    url = models.URLField("tautan bukti", max_length=500, blank=True)
    created_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    created_at = models.DateTimeField("dicatat pada", default=now)

    class Meta:
        verbose_name = "riwayat tindak lanjut"
        verbose_name_plural = "riwayat tindak lanjut"
        ordering = ["-pk"]

    def __str__(self) -> str:
        return f"{self.act}: {self.item}"


class CarriedItem(models.Model):
    """An item that was open when the minutes of a later meeting of the series were begun."""

    item = models.ForeignKey(FollowUp, models.PROTECT, related_name="carried")
    minutes = models.ForeignKey(Minutes, models.PROTECT, related_name="carried")

    class Meta:
        verbose_name = "tindak lanjut terbawa"
        verbose_name_plural = "tindak lanjut terbawa"
        constraints = [models.UniqueConstraint(fields=["item", "minutes"], name="carried_once")]

    def __str__(self) -> str:
        return f"{self.item} → {self.minutes}"


class ReminderSent(models.Model):
    """One person was reminded of one item on one occasion; the constraint lets it happen once only."""

    item = models.ForeignKey(FollowUp, models.PROTECT, related_name="reminders")
    recipient = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    occasion = models.CharField("saat", max_length=12)
    sent_at = models.DateTimeField("dikirim pada", default=now)

    class Meta:
        verbose_name = "pengingat terkirim"
        verbose_name_plural = "pengingat terkirim"
        constraints = [models.UniqueConstraint(fields=["item", "recipient", "occasion"], name="reminded_once")]

    def __str__(self) -> str:
        return f"{self.occasion}: {self.item}"
