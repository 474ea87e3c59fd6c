"""What is a story's identity, and what do readers see of it?"""

from datetime import datetime

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone
from taggit.managers import TaggableManager

from articles.models.taxonomy import Category, TaggedArticle
from articles.states import CorrectionKind, WithdrawReason
from events.models import Meeting
from photos.models import Photo
from upt.models import Unit

PUBLIC = Q(published_at__isnull=False, withdrawn_at__isnull=True)
WITH_MEETING = Q(meeting__isnull=False)
UNCONFIRMED = Q(emergency_at__isnull=False, emergency_confirmed_at__isnull=True)


class ArticleQuerySet(models.QuerySet["Article"]):
    def public(self) -> "ArticleQuerySet":
        """Stories that readers may see now."""
        return self.filter(PUBLIC)

    def newest_first(self) -> "ArticleQuerySet":
        return self.order_by("-published_at", "-pk")

    def before(self, published_at: datetime, pk: int) -> "ArticleQuerySet":
        """Continue a newest-first list after the row with this time and key."""
        older = Q(published_at=published_at, pk__lt=pk)
        return self.filter(Q(published_at__lt=published_at) | older, published_at__lte=published_at)


class Article(models.Model):  # type: ignore[django-manager-missing]
    """A story: who owns it, and the face that readers see, copied from one sealed revision at publication."""

    unit = models.ForeignKey(Unit, models.PROTECT, related_name="articles", verbose_name="UPT")
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name="dibuat oleh"
    )
    created_at = models.DateTimeField("dibuat pada", default=timezone.now)
    creation_key = models.CharField("kunci pembuatan", max_length=64, unique=True)

    # The face. Empty until the first publication; only articles/publication.py writes it.
    title = models.CharField("judul", max_length=150, blank=True)
    slug = models.SlugField("slug", max_length=100, blank=True)
    lead = models.CharField("teras", max_length=400, blank=True)
    body = models.TextField("isi", blank=True)
    dateline = models.CharField("dateline", max_length=60, blank=True)
    byline = models.CharField("penulis", max_length=80, blank=True)
    event = models.CharField("kegiatan", max_length=280, blank=True)
    # PROTECT: clearing the link of what was sealed would change it behind its seal.
    meeting = models.ForeignKey(
        Meeting,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="articles",
        db_index=False,
        verbose_name="kegiatan di agenda",
    )
    category = models.ForeignKey(
        Category, models.PROTECT, null=True, blank=True, related_name="articles", verbose_name="rubrik"
    )
    cover = models.ForeignKey(Photo, models.PROTECT, null=True, blank=True, related_name="+")
    cover_alt = models.CharField("teks alternatif", max_length=200, blank=True)
    cover_caption = models.CharField("takarir", max_length=300, blank=True)
    cover_credit = models.CharField("kredit foto", max_length=120, blank=True)
    published_revision = models.OneToOneField(
        "articles.Revision", models.PROTECT, null=True, blank=True, related_name="+"
    )
    published_digest = models.CharField("sidik terbit", max_length=64, blank=True)
    published_at = models.DateTimeField("terbit pada", null=True, blank=True)
    updated_at = models.DateTimeField("diperbarui pada", null=True, blank=True)

    withdrawn_at = models.DateTimeField("dicabut pada", null=True, blank=True)
    withdrawn_reason = models.CharField("alasan pencabutan", max_length=20, choices=WithdrawReason.choices, blank=True)
    withdrawn_notice = models.CharField("maklumat pencabutan", max_length=500, blank=True)

    reinstate_proposed_at = models.DateTimeField("diusulkan terbit kembali pada", null=True, blank=True)
    reinstate_proposed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+"
    )

    emergency_at = models.DateTimeField("terbit darurat pada", null=True, blank=True)
    emergency_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")
    emergency_confirmed_at = models.DateTimeField("disetujui orang kedua pada", null=True, blank=True)

    objects = ArticleQuerySet.as_manager()
    tags = TaggableManager(through=TaggedArticle, blank=True, related_name="articles")

    class Meta:
        verbose_name = "naskah"
        verbose_name_plural = "naskah"
        ordering = ["-pk"]
        indexes = [
            models.Index(fields=["-published_at", "-id"], name="public_newest", condition=PUBLIC),
            models.Index(fields=["category", "-published_at", "-id"], name="public_by_category", condition=PUBLIC),
            models.Index(fields=["unit", "-published_at", "-id"], name="public_by_unit", condition=PUBLIC),
            models.Index(fields=["meeting", "-published_at", "-id"], name="story_by_meeting", condition=WITH_MEETING),
            models.Index(fields=["emergency_at"], name="emergency_unconfirmed", condition=UNCONFIRMED),
        ]

    def __str__(self) -> str:
        return self.title or f"Naskah {self.pk}"

    def get_absolute_url(self) -> str:
        return reverse("articles:detail", args=[self.slug, self.pk])

    @property
    def label(self) -> str:
        """Name the story where its words may not stand: the record can't be redacted, and drafts aren't for all."""
        return f"Naskah {self.pk}, {self.unit.name}"


class Correction(models.Model):
    """A dated public note on a published story (Pedoman Pemberitaan Media Siber, point 4)."""

    article = models.ForeignKey(Article, models.PROTECT, related_name="corrections", verbose_name="naskah")
    kind = models.CharField("jenis", max_length=16, choices=CorrectionKind.choices)
    note = models.CharField("isi", max_length=600)
    noted_at = models.DateTimeField("tercatat pada", default=timezone.now)
    noted_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")

    class Meta:
        verbose_name = "ralat"
        verbose_name_plural = "ralat"
        ordering = ["-noted_at"]
        indexes = [models.Index(fields=["article", "-noted_at"], name="correction_by_article")]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} {self.article_id}"
