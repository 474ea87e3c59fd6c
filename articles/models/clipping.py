"""What is kept of a page that another outlet published about us?"""

from datetime import date
from typing import TYPE_CHECKING

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone

from articles.clippings.states import LinkSource, Sentiment, Tier
from articles.models.article import Article
from events.models import Meeting
from upt.models import Unit

if TYPE_CHECKING:
    from upt.actors import Actor

KEPT = Q(dropped_at__isnull=True)


class Outlet(models.Model):
    """Who published: made when its domain first turns up, named by people."""

    domain = models.CharField("domain", max_length=253, unique=True)
    name = models.CharField("nama", max_length=120)
    tier = models.CharField("jangkauan", max_length=10, choices=Tier.choices, blank=True)

    class Meta:
        verbose_name = "media"
        verbose_name_plural = "media"
        ordering = ["name", "pk"]

    def __str__(self) -> str:
        return self.name


class ClippingQuerySet(models.QuerySet["Clipping"]):
    def kept(self) -> "ClippingQuerySet":
        """Clippings that weren't dropped."""
        return self.filter(KEPT)

    def visible_to(self, actor: "Actor") -> "ClippingQuerySet":
        """Clippings that a person may see: an agent's units', a coordinator's region's, all for editors."""
        rows = self.kept()
        if actor.is_editor:
            return rows
        return rows.filter(Q(unit__in=actor.unit_ids) | Q(unit__kanwil__in=actor.kanwil_ids))

    def newest_first(self) -> "ClippingQuerySet":
        return self.order_by("-published_on", "-pk")

    def before(self, day: date, pk: int) -> "ClippingQuerySet":
        """Continue a newest-first list after the row with this day and key."""
        return self.filter(Q(published_on__lt=day) | Q(published_on=day, pk__lt=pk), published_on__lte=day)


class Clipping(models.Model):
    """A page of an outlet, at one address. Its words are the outlet's: `text` serves comparison only, is never shown
    whole, and may be emptied; headline and excerpt then remain.
    """

    address = models.CharField("alamat", max_length=2000)
    address_key = models.CharField("alamat baku", max_length=1000)
    outlet = models.ForeignKey(Outlet, models.PROTECT, related_name="clippings", verbose_name="media")
    headline = models.CharField("judul", max_length=200)
    excerpt = models.CharField("cuplikan", max_length=320, blank=True)
    text = models.TextField("teks untuk pencocokan", blank=True)
    published_on = models.DateField("tanggal terbit")
    sentiment = models.CharField("nada", max_length=8, choices=Sentiment.choices)
    note = models.CharField("catatan", max_length=500, blank=True)
    unit = models.ForeignKey(Unit, models.PROTECT, null=True, blank=True, related_name="+", verbose_name="UPT")
    story = models.ForeignKey(
        Article, models.PROTECT, null=True, blank=True, related_name="clippings", verbose_name="berita"
    )
    story_link = models.CharField("cara menautkan berita", max_length=8, choices=LinkSource.choices, blank=True)
    meeting = models.ForeignKey(
        Meeting, models.PROTECT, null=True, blank=True, related_name="clippings", verbose_name="kegiatan"
    )
    meeting_link = models.CharField("cara menautkan kegiatan", max_length=8, choices=LinkSource.choices, blank=True)
    version = models.PositiveIntegerField("versi", default=1)
    added_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    added_at = models.DateTimeField("ditambahkan pada", default=timezone.now)
    changed_at = models.DateTimeField("diubah pada", default=timezone.now)
    dropped_at = models.DateTimeField("dihapus pada", null=True, blank=True)
    dropped_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")
    drop_reason = models.CharField("alasan dihapus", max_length=300, blank=True)

    objects = ClippingQuerySet.as_manager()

    class Meta:
        verbose_name = "kliping"
        verbose_name_plural = "kliping"
        ordering = ["-published_on", "-pk"]
        indexes = [
            models.Index(fields=["-published_on", "-id"], name="clipping_newest", condition=KEPT),
            models.Index(fields=["unit", "-published_on", "-id"], name="clipping_by_unit", condition=KEPT),
        ]
        constraints = [
            models.UniqueConstraint("address_key", condition=KEPT, name="clipping_address_once"),
            models.CheckConstraint(name="clipping_sentiment", condition=Q(sentiment__in=Sentiment.values)),
            models.CheckConstraint(
                name="clipping_story_and_way",
                condition=Q(story__isnull=True, story_link="") | Q(story__isnull=False, story_link__gt=""),
            ),
            models.CheckConstraint(
                name="clipping_meeting_and_way",
                condition=Q(meeting__isnull=True, meeting_link="") | Q(meeting__isnull=False, meeting_link__gt=""),
            ),
            models.CheckConstraint(
                name="clipping_dropped_with_reason",
                condition=Q(dropped_at__isnull=True, dropped_by__isnull=True, drop_reason="")
                | Q(dropped_at__isnull=False, dropped_by__isnull=False, drop_reason__gt=""),
            ),
        ]

    def __str__(self) -> str:
        return self.headline

    def get_absolute_url(self) -> str:
        return reverse("desk-clippings:clipping", args=[self.pk])

    @property
    def label(self) -> str:
        """Name the clipping where an outlet's words may not stand: the record can't be redacted."""
        return f"Kliping {self.pk}, {self.place}"

    @property
    def place(self) -> str:
        return self.unit.name if self.unit else NATIONAL


NATIONAL = "Nasional, tanpa UPT"


class ClippingKey(models.Model):
    """A clipping and one key of its sketch: texts that share one are worth a closer look (articles/similar)."""

    pk = models.CompositePrimaryKey("key", "clipping_id")
    key = models.IntegerField()
    clipping = models.ForeignKey(Clipping, models.CASCADE, related_name="keys")

    class Meta:
        verbose_name = "kunci sidik kliping"
        verbose_name_plural = "kunci sidik kliping"
