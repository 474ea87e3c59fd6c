"""What is being worked on, what was said about it, and who wrote it?"""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone

from articles.models.article import WITH_MEETING, Article
from articles.models.taxonomy import Category
from articles.states import FACE, OPEN, Action, Status
from events.models import Meeting
from photos.models import Photo

# What a reader would see: the fields that the digest covers and that publication copies.
CONTENT_FIELDS = (
    "title",
    "lead",
    "body",
    "dateline",
    "byline",
    "event",
    "meeting_id",
    "category_id",
    "tag_names",
    "cover_id",
    "cover_alt",
    "cover_caption",
    "cover_credit",
)


class RevisionQuerySet(models.QuerySet["Revision"]):
    def open(self) -> "RevisionQuerySet":
        return self.filter(status__in=OPEN)


class Revision(models.Model):
    """One state of a story's content. Once sealed its content never changes; writing on makes the next one.

    `version` counts every write to the row, of content or status: a form carries the number that it showed.
    """

    CONTENT_FIELDS: ClassVar[tuple[str, ...]] = CONTENT_FIELDS

    article = models.ForeignKey(Article, models.PROTECT, related_name="revisions", verbose_name="naskah")
    number = models.PositiveIntegerField("nomor revisi")
    version = models.PositiveIntegerField("versi", default=1)
    status = models.CharField("status", max_length=12, choices=Status.choices, default=Status.DRAFT)

    title = models.CharField("judul", max_length=150, blank=True)
    lead = models.CharField("teras", max_length=400, blank=True)
    body = models.TextField("isi", blank=True)
    dateline = models.CharField("dateline", max_length=60, blank=True)
    byline = models.CharField("penulis", max_length=80, blank=True)
    event = models.CharField("kegiatan", max_length=280, blank=True)
    meeting = models.ForeignKey(
        Meeting,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        db_index=False,
        verbose_name="kegiatan di agenda",
    )
    category = models.ForeignKey(
        Category, models.PROTECT, null=True, blank=True, related_name="+", verbose_name="rubrik"
    )
    tag_names = models.JSONField("tag", default=list, blank=True)
    cover = models.ForeignKey(Photo, models.PROTECT, null=True, blank=True, related_name="+")
    cover_alt = models.CharField("teks alternatif", max_length=200, blank=True)
    cover_caption = models.CharField("takarir", max_length=300, blank=True)
    cover_credit = models.CharField("kredit foto", max_length=120, blank=True)

    created_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    created_at = models.DateTimeField("dibuat pada", default=timezone.now)
    saved_at = models.DateTimeField("disimpan pada", default=timezone.now)
    saved_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    sealed_at = models.DateTimeField("disegel pada", null=True, blank=True)
    digest = models.CharField("sidik isi", max_length=64, blank=True)
    submitted_at = models.DateTimeField("dikirim pada", null=True, blank=True)
    submitted_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")
    decided_at = models.DateTimeField("diputuskan pada", null=True, blank=True)
    approved_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")
    publish_at = models.DateTimeField("terbit terjadwal", null=True, blank=True)

    claimed_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")
    claimed_until = models.DateTimeField("dipegang sampai", null=True, blank=True)

    objects = RevisionQuerySet.as_manager()

    class Meta:
        verbose_name = "revisi"
        verbose_name_plural = "revisi"
        ordering = ["article", "number"]
        indexes = [
            models.Index(fields=["status", "submitted_at"], name="revision_by_status"),
            models.Index(fields=["meeting"], name="revision_by_meeting", condition=WITH_MEETING),
            models.Index(fields=["publish_at"], name="revision_due", condition=Q(status=Status.SCHEDULED)),
        ]
        constraints = [
            models.UniqueConstraint("article", "number", name="revision_number_once"),
            models.UniqueConstraint("article", condition=Q(status__in=OPEN), name="one_open_revision"),
            models.UniqueConstraint("article", condition=Q(status__in=FACE), name="one_face_revision"),
            models.CheckConstraint(
                name="scheduled_has_time",
                condition=~Q(status=Status.SCHEDULED) | Q(publish_at__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.title or 'Tanpa judul'} (revisi {self.number})"

    @property
    def is_sealed(self) -> bool:
        return self.sealed_at is not None


class Contribution(models.Model):
    """Who changed text or photos in a revision: such a person can't approve it (four eyes)."""

    revision = models.ForeignKey(Revision, models.CASCADE, related_name="contributions")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = "kontribusi"
        verbose_name_plural = "kontribusi"
        constraints = [models.UniqueConstraint("revision", "user", name="contribution_once")]

    def __str__(self) -> str:
        return f"{self.user_id} pada revisi {self.revision_id}"


class ReviewNote(models.Model):
    """What was told to the authors or the desk together with an act: reason codes and a message."""

    revision = models.ForeignKey(Revision, models.PROTECT, related_name="notes")
    action = models.CharField("tindakan", max_length=20, choices=[(a.value, a.value) for a in Action])
    reasons = models.JSONField("kode alasan", default=list, blank=True)
    message = models.TextField("pesan", blank=True)
    author = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    at = models.DateTimeField("waktu", default=timezone.now)

    class Meta:
        verbose_name = "catatan tinjauan"
        verbose_name_plural = "catatan tinjauan"
        ordering = ["at", "pk"]

    def __str__(self) -> str:
        return f"{self.action}: {self.message[:40]}"


class Endorsement(models.Model):
    """A regional coordinator's support for a submitted revision, shown to the desk."""

    revision = models.ForeignKey(Revision, models.CASCADE, related_name="endorsements")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    remark = models.CharField("catatan", max_length=500, blank=True)
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = "dukungan"
        verbose_name_plural = "dukungan"
        constraints = [models.UniqueConstraint("revision", "user", name="endorse_once")]

    def __str__(self) -> str:
        return f"{self.user_id} mendukung revisi {self.revision_id}"


class DeskNotice(models.Model):
    """A word to one person on the desk, such as a takeover, until the person puts it away."""

    recipient = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="desk_notices")
    article = models.ForeignKey(Article, models.PROTECT, related_name="+")
    message = models.CharField("pesan", max_length=300)
    at = models.DateTimeField("waktu", default=timezone.now)
    seen_at = models.DateTimeField("dibaca pada", null=True, blank=True)

    class Meta:
        verbose_name = "kabar meja"
        verbose_name_plural = "kabar meja"
        ordering = ["-at"]
        indexes = [models.Index(fields=["recipient", "seen_at"], name="notice_by_recipient")]

    def __str__(self) -> str:
        return self.message
