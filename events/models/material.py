"""Which files and links belong to a meeting and its sessions, and for whom are they?"""

import uuid

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone

from events.models.meeting import Meeting
from events.states.materials import Audience, MaterialKind
from upt.models import Unit


class Material(models.Model):
    """One file or link. `session` is a programme item's key over all versions; without one, of the whole meeting.

    `key` names the form that brought it: the same one sent twice is one material. What is taken back stays as a row
    without its file, and no screen shows it.
    """

    meeting = models.ForeignKey(Meeting, models.CASCADE, related_name="materials", verbose_name="kegiatan")
    session = models.UUIDField("acara", null=True, blank=True)
    kind = models.CharField("jenis", max_length=4, choices=MaterialKind.choices)
    title = models.CharField("judul", max_length=160)
    url = models.CharField("alamat", max_length=600, blank=True)
    token = models.CharField("kunci berkas", max_length=32, blank=True)
    file_name = models.CharField("nama berkas", max_length=120, blank=True)
    file_type = models.CharField("macam berkas", max_length=4, blank=True)
    size = models.PositiveIntegerField("ukuran", default=0)
    digest = models.CharField("sidik", max_length=64, blank=True)
    audience = models.CharField("untuk", max_length=10, choices=Audience.choices, default=Audience.REGISTERED)
    picked = models.ManyToManyField(Unit, related_name="+", blank=True, verbose_name="UPT pilihan")
    available_from = models.DateTimeField("tampil mulai", null=True, blank=True)
    position = models.PositiveSmallIntegerField("urutan", default=1)
    key = models.UUIDField("pengenal kiriman", default=uuid.uuid4, unique=True)
    created_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")
    created_at = models.DateTimeField("ditambahkan pada", default=timezone.now)
    version = models.PositiveIntegerField("versi", default=1)
    withdrawn_at = models.DateTimeField("ditarik pada", null=True, blank=True)

    class Meta:
        verbose_name = "bahan kegiatan"
        verbose_name_plural = "bahan kegiatan"
        ordering = ["position", "pk"]
        indexes = [models.Index(fields=["meeting", "position"], name="material_by_position")]
        constraints = [
            models.UniqueConstraint(fields=["token"], condition=~Q(token=""), name="material_token_once"),
            models.CheckConstraint(
                name="material_file_or_link",
                condition=(Q(kind=MaterialKind.FILE, url="") & ~Q(token=""))
                | Q(kind=MaterialKind.LINK, token="", url__startswith="https://"),
            ),
            models.CheckConstraint(name="material_audience_known", condition=Q(audience__in=Audience.values)),
        ]

    def __str__(self) -> str:
        return self.title
