"""Which provinces and regional offices are there?"""

from django.db import models
from django.urls import reverse

from upt.states import ZONE_LABELS, Zone


class RegionalOffice(models.Model):
    """A Kantor Wilayah Ditjenpas (Kanwil). It may serve several provinces."""

    name = models.CharField("nama", max_length=120, unique=True)
    short_name = models.CharField("nama pendek", max_length=80)
    slug = models.SlugField("slug", max_length=100, unique=True)
    timezone = models.CharField("zona waktu", max_length=20, choices=Zone.choices)

    class Meta:
        verbose_name = "kantor wilayah"
        verbose_name_plural = "kantor wilayah"
        ordering = ["name"]

    def __str__(self) -> str:
        return self.short_name

    def get_absolute_url(self) -> str:
        return reverse("upt:kanwil", args=[self.slug])


class Province(models.Model):
    code_bps = models.CharField("kode BPS", max_length=2, unique=True)
    code_kemendagri = models.CharField("kode Kemendagri", max_length=2, unique=True)
    iso_3166_2 = models.CharField("ISO 3166-2", max_length=6, unique=True)
    name = models.CharField("nama", max_length=60, unique=True)
    slug = models.SlugField("slug", max_length=60, unique=True)
    timezone = models.CharField("zona waktu", max_length=20, choices=Zone.choices)
    capital = models.CharField("ibu kota", max_length=60)
    latitude = models.DecimalField("lintang", max_digits=5, decimal_places=2)
    longitude = models.DecimalField("bujur", max_digits=6, decimal_places=2)
    kanwil = models.ForeignKey(RegionalOffice, models.PROTECT, related_name="provinces", verbose_name="kantor wilayah")

    class Meta:
        verbose_name = "provinsi"
        verbose_name_plural = "provinsi"
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name

    @property
    def zone_label(self) -> str:
        return ZONE_LABELS[Zone(self.timezone)]
