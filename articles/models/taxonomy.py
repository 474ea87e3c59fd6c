"""Under which rubrics and tags do stories stand?"""

from django.conf import settings
from django.db import models
from django.urls import reverse
from taggit.models import ItemBase, TagBase


class Category(models.Model):
    """A rubric. Editors keep the list in the admin."""

    name = models.CharField("nama", max_length=60, unique=True)
    slug = models.SlugField("slug", max_length=60, unique=True)
    description = models.CharField("keterangan", max_length=200, blank=True)
    position = models.PositiveSmallIntegerField("urutan", default=0)
    is_active = models.BooleanField("dipakai", default=True)

    class Meta:
        verbose_name = "rubrik"
        verbose_name_plural = "rubrik"
        ordering = ["position", "name"]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return reverse("articles:category", args=[self.slug])


class TagStatus(models.TextChoices):
    APPROVED = "approved", "Disetujui"
    PROPOSED = "proposed", "Diusulkan"
    MERGED = "merged", "Digabung"


class Tag(TagBase):
    """A tag of the governed list: agents pick or propose, editors approve and merge. Readers see approved ones."""

    status = models.CharField(
        "status", max_length=10, choices=TagStatus.choices, default=TagStatus.PROPOSED, db_index=True
    )
    merged_into = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, related_name="merged", verbose_name="digabung ke"
    )
    proposed_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="+")

    class Meta:
        verbose_name = "tag"
        verbose_name_plural = "tag"
        ordering = ["name"]

    def get_absolute_url(self) -> str:
        return reverse("articles:tag", args=[self.slug])


class TaggedArticle(ItemBase):
    content_object = models.ForeignKey("articles.Article", models.CASCADE, related_name="tagged_items")
    tag = models.ForeignKey(Tag, models.CASCADE, related_name="tagged_items")

    class Meta:
        constraints = [models.UniqueConstraint("tag", "content_object", name="tag_once_per_article")]
