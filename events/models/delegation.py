"""Who is invited to a meeting, with how many seats, and who comes in which capacity?"""

import uuid
from secrets import choice

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.db.models.functions import Lower
from django.utils import timezone

from events.models.meeting import Meeting
from events.states.delegations import DelegateRole, PlaceStatus, Presence
from upt.models import Province, RegionalOffice, Unit
from upt.states import Acting

CODE_SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"  # nothing that is misread from a badge: no I, O, 0, 1
CODE_LENGTH = 6


def new_code() -> str:
    """Return the short code that is typed where a badge's QR can't be read; one in a billion is guessed."""
    return "".join(choice(CODE_SIGNS) for _ in range(CODE_LENGTH))


class InvitationPlan(models.Model):
    """What holds for all invitations of a meeting: quotas, last day of reply, and what stands in the letter."""

    meeting = models.OneToOneField(Meeting, models.CASCADE, related_name="plan", verbose_name="kegiatan")
    seats_per_unit = models.PositiveSmallIntegerField("kursi tiap UPT", default=2)
    units_per_region = models.PositiveSmallIntegerField("UPT tiap wilayah", null=True, blank=True)
    reply_by = models.DateField("jawaban paling lambat", null=True, blank=True)
    letter_ref = models.CharField("nomor surat", max_length=80, blank=True)
    letter_on = models.DateField("tanggal surat", null=True, blank=True)
    signer_name = models.CharField("penanda tangan", max_length=120, blank=True)
    signer_position = models.CharField("jabatan penanda tangan", max_length=160, blank=True)
    signer_acting = models.CharField("sifat jabatan", max_length=3, choices=Acting.choices, blank=True)
    version = models.PositiveIntegerField("versi", default=1)

    class Meta:
        verbose_name = "ketentuan undangan"
        verbose_name_plural = "ketentuan undangan"

    def __str__(self) -> str:
        return f"Undangan {self.meeting}"


class RegionQuota(models.Model):
    """How many units of a region may send participants; without a number as many as are invited.

    The row is locked by whoever gives or frees a place in the region, so that two never take the last one.
    """

    meeting = models.ForeignKey(Meeting, models.CASCADE, related_name="region_quotas")
    kanwil = models.ForeignKey(RegionalOffice, models.PROTECT, related_name="+", verbose_name="wilayah")
    units = models.PositiveSmallIntegerField("UPT", null=True, blank=True)

    class Meta:
        verbose_name = "kuota wilayah"
        verbose_name_plural = "kuota wilayah"
        ordering = ["pk"]
        constraints = [models.UniqueConstraint(fields=["meeting", "kanwil"], name="region_quota_once")]

    def __str__(self) -> str:
        return f"{self.kanwil}: {self.units}"


class Invitation(models.Model):
    """One numbered letter to one addressee: a unit, a regional office, or (neither set) the directorate itself."""

    meeting = models.ForeignKey(Meeting, models.CASCADE, related_name="invitations")
    number = models.PositiveIntegerField("nomor urut")
    unit = models.ForeignKey(Unit, models.PROTECT, null=True, blank=True, related_name="+", verbose_name="UPT")
    kanwil = models.ForeignKey(
        RegionalOffice, models.PROTECT, null=True, blank=True, related_name="+", verbose_name="kantor wilayah"
    )
    presence = models.CharField("cara hadir", max_length=8, choices=Presence.choices, default=Presence.ON_SITE)
    represents = models.ForeignKey(
        Province, models.PROTECT, null=True, blank=True, related_name="+", verbose_name="mewakili"
    )
    seats = models.PositiveSmallIntegerField("kursi", null=True, blank=True)
    declined_at = models.DateTimeField("dijawab tidak hadir pada", null=True, blank=True)
    decline_reason = models.CharField("alasan tidak hadir", max_length=240, blank=True)
    created_at = models.DateTimeField("dibuat pada", default=timezone.now)
    created_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")

    class Meta:
        verbose_name = "undangan"
        verbose_name_plural = "undangan"
        ordering = ["number"]
        constraints = [
            models.UniqueConstraint(fields=["meeting", "number"], name="invitation_number_once"),
            models.UniqueConstraint(
                fields=["meeting", "unit"], condition=Q(unit__isnull=False), name="invitation_of_unit_once"
            ),
            models.UniqueConstraint(
                fields=["meeting", "kanwil"], condition=Q(kanwil__isnull=False), name="invitation_of_kanwil_once"
            ),
            models.UniqueConstraint(
                fields=["meeting"], condition=Q(unit=None, kanwil=None), name="invitation_of_directorate_once"
            ),
            models.CheckConstraint(
                name="invitation_one_addressee", condition=Q(unit__isnull=True) | Q(kanwil__isnull=True)
            ),
        ]

    def __str__(self) -> str:
        return f"{self.addressee}, {self.meeting}"

    @property
    def addressee(self) -> str:
        return str(self.unit or self.kanwil or "Direktorat Jenderal Pemasyarakatan")


class Delegate(models.Model):
    """A person who comes for an addressee, with name and position as they are on the day of the reply.

    `key` names the reply: the same one sent twice is one delegate. `badge` stands in the QR, `code` below it.
    """

    meeting = models.ForeignKey(Meeting, models.CASCADE, related_name="delegates")
    invitation = models.ForeignKey(Invitation, models.CASCADE, related_name="delegates")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")
    name = models.CharField("nama", max_length=120)
    position = models.CharField("jabatan", max_length=160)
    role = models.CharField("sebagai", max_length=12, choices=DelegateRole.choices, default=DelegateRole.PARTICIPANT)
    status = models.CharField("keadaan", max_length=10, choices=PlaceStatus.choices)
    status_note = models.CharField("sebab", max_length=240, blank=True)
    key = models.UUIDField("pengenal jawaban", default=uuid.uuid4, unique=True)
    badge = models.UUIDField("pengenal tanda peserta", default=uuid.uuid4, unique=True)
    code = models.CharField("kode tanda peserta", max_length=CODE_LENGTH, default=new_code)
    registered_at = models.DateTimeField("didaftarkan pada", default=timezone.now)
    registered_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")
    version = models.PositiveIntegerField("versi", default=1)

    class Meta:
        verbose_name = "peserta kegiatan"
        verbose_name_plural = "peserta kegiatan"
        ordering = ["registered_at", "pk"]
        indexes = [models.Index(fields=["meeting", "status", "role"], name="delegate_by_status")]
        constraints = [
            models.UniqueConstraint(
                "invitation", Lower("name"), condition=~Q(status=PlaceStatus.WITHDRAWN), name="delegate_name_once"
            ),
            models.UniqueConstraint(fields=["meeting", "code"], name="delegate_code_once"),
        ]

    def __str__(self) -> str:
        return self.name


class DelegateContact(models.Model):
    """How a delegate is reached and travels: personal data beside the delegate, gone after 90 days."""

    delegate = models.OneToOneField(Delegate, models.CASCADE, related_name="contact")
    phone = models.CharField("telepon", max_length=40, blank=True)
    email = models.EmailField("surel", blank=True)
    travel = models.CharField("perjalanan", max_length=240, blank=True)

    class Meta:
        verbose_name = "kontak peserta"
        verbose_name_plural = "kontak peserta"

    def __str__(self) -> str:
        return f"Kontak {self.delegate}"
