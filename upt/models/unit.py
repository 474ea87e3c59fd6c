"""What is known of a unit (UPT), and what was it called before?"""

from django.db import models
from django.db.models import Q
from django.urls import reverse

from upt.models.place import Province, RegionalOffice
from upt.states import (
    ZONE_LABELS,
    Acting,
    NameKind,
    Platform,
    UnitStatus,
    UnitType,
    Zone,
)


class UnitQuerySet(models.QuerySet["Unit"]):
    def active(self) -> "UnitQuerySet":
        return self.filter(status=UnitStatus.ACTIVE)


class Unit(models.Model):
    """A Unit Pelaksana Teknis: prison, detention house, children's institution, probation office or hospital."""

    name = models.CharField("nama resmi", max_length=120, unique=True)
    slug = models.SlugField("slug", max_length=120, unique=True)
    upt_type = models.CharField("jenis", max_length=20, choices=UnitType.choices)
    unit_class = models.CharField("kelas", max_length=4, blank=True)
    city = models.CharField("kabupaten/kota", max_length=80)
    city_needs_check = models.BooleanField("kabupaten/kota perlu diperiksa", default=False)
    province = models.ForeignKey(Province, models.PROTECT, related_name="units", verbose_name="provinsi")
    kanwil = models.ForeignKey(RegionalOffice, models.PROTECT, related_name="units", verbose_name="kantor wilayah")
    timezone = models.CharField("zona waktu", max_length=20, choices=Zone.choices)
    dateline_place = models.CharField("tempat pada dateline", max_length=60)
    status = models.CharField("status", max_length=24, choices=UnitStatus.choices, default=UnitStatus.ACTIVE)
    head_name = models.CharField("nama kepala", max_length=120, blank=True)
    head_title = models.CharField("jabatan kepala", max_length=80, blank=True)
    head_acting = models.CharField(
        "status kepala", max_length=3, choices=Acting.choices, default=Acting.DEFINITIVE, blank=True
    )
    address = models.CharField("alamat", max_length=300, blank=True)
    phone = models.CharField("telepon", max_length=40, blank=True)
    email = models.EmailField("surel", blank=True)
    website = models.URLField("laman", blank=True)
    note = models.TextField("catatan", blank=True)
    name_key = models.CharField("kunci nama", max_length=120, db_index=True, editable=False)

    objects = UnitQuerySet.as_manager()

    class Meta:
        verbose_name = "UPT"
        verbose_name_plural = "UPT"
        ordering = ["name"]
        indexes = [
            models.Index(fields=["kanwil", "status", "name"], name="unit_by_kanwil"),
            models.Index(fields=["province", "status", "name"], name="unit_by_province"),
        ]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return reverse("upt:unit", args=[self.slug])

    @property
    def zone_label(self) -> str:
        return ZONE_LABELS[Zone(self.timezone)]

    @property
    def head_line(self) -> str:
        """The head's name as it is read out, Plt. and Plh. in front of the position."""
        if not self.head_name:
            return ""
        acting = f"{Acting(self.head_acting).label} " if self.head_acting else ""
        return f"{acting}{self.head_title or 'Kepala'}: {self.head_name}"


class UnitName(models.Model):
    """An earlier official name or another spelling; it keeps finding the unit, by text and by address."""

    unit = models.ForeignKey(Unit, models.CASCADE, related_name="names", verbose_name="UPT")
    name = models.CharField("nama", max_length=120)
    slug = models.SlugField("slug lama", max_length=120, blank=True, default="")
    kind = models.CharField("jenis", max_length=10, choices=NameKind.choices)
    name_key = models.CharField("kunci nama", max_length=120, db_index=True, editable=False)
    valid_until = models.DateField("berlaku sampai", null=True, blank=True)

    class Meta:
        verbose_name = "nama lain"
        verbose_name_plural = "nama lain"
        ordering = ["unit", "kind", "name"]
        constraints = [
            models.UniqueConstraint("unit", "name", name="unit_name_once"),
            models.UniqueConstraint("slug", condition=~Q(slug=""), name="old_slug_unique"),
        ]

    def __str__(self) -> str:
        return self.name


class UnitChange(models.Model):
    """One dated change of name, class or status, with the decree behind it."""

    unit = models.ForeignKey(Unit, models.CASCADE, related_name="changes", verbose_name="UPT")
    field = models.CharField("hal", max_length=20)
    old = models.CharField("semula", max_length=120, blank=True)
    new = models.CharField("menjadi", max_length=120, blank=True)
    effective_on = models.DateField("berlaku mulai")
    decree_number = models.CharField("nomor SK", max_length=80, blank=True)
    recorded_at = models.DateTimeField("dicatat pada", auto_now_add=True)

    class Meta:
        verbose_name = "riwayat perubahan"
        verbose_name_plural = "riwayat perubahan"
        ordering = ["-effective_on", "-pk"]

    def __str__(self) -> str:
        return f"{self.field}: {self.old} → {self.new}"


class SocialAccount(models.Model):
    unit = models.ForeignKey(Unit, models.CASCADE, related_name="social_accounts", verbose_name="UPT")
    platform = models.CharField("kanal", max_length=12, choices=Platform.choices)
    url = models.URLField("alamat")

    class Meta:
        verbose_name = "akun media sosial"
        verbose_name_plural = "akun media sosial"
        ordering = ["unit", "platform"]
        constraints = [models.UniqueConstraint("unit", "platform", name="one_account_per_platform")]

    def __str__(self) -> str:
        return f"{self.get_platform_display()}: {self.url}"
