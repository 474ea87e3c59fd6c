"""What does the newsroom remember of the assistant: what was put aside, which words it took, what came of remarks?"""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone

from articles.models.article import Article
from upt.models import Unit


class Dismissal(models.Model):
    """Somebody's word, with a reason, that a remark on this story may stand aside.

    It knows the stretch by its fingerprint only, so that nothing that mustn't be known is written down twice. For what
    must not be published it is an override, which a managing editor alone may give.
    """

    article = models.ForeignKey(Article, models.CASCADE, related_name="dismissals")
    rule = models.CharField("aturan", max_length=60)
    fingerprint = models.CharField("sidik temuan", max_length=32)
    reason = models.CharField("alasan", max_length=300)
    is_override = models.BooleanField("membebaskan", default=False)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    at = models.DateTimeField("waktu", default=timezone.now)

    class Meta:
        verbose_name = "temuan dikesampingkan"
        verbose_name_plural = "temuan dikesampingkan"
        constraints = [
            models.UniqueConstraint("article", "rule", "fingerprint", name="dismissed_once"),
        ]

    def __str__(self) -> str:
        return f"{self.rule} pada naskah {self.article_id}"


class WordStatus(models.TextChoices):
    PROPOSED = "proposed", "Diusulkan"
    APPROVED = "approved", "Disetujui"
    REFUSED = "refused", "Ditolak"


class HouseWord(models.Model):
    """A word that the checker shall accept: for one unit, or for the network where `unit` is empty."""

    word = models.CharField("kata", max_length=60)
    unit = models.ForeignKey(Unit, models.CASCADE, null=True, blank=True, related_name="+", verbose_name="UPT")
    status = models.CharField("status", max_length=10, choices=WordStatus.choices, default=WordStatus.PROPOSED)
    proposed_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    proposed_at = models.DateTimeField("diusulkan pada", default=timezone.now)
    decided_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")
    decided_at = models.DateTimeField("diputuskan pada", null=True, blank=True)

    class Meta:
        verbose_name = "kata kamus"
        verbose_name_plural = "kamus redaksi"
        ordering = ["word", "pk"]
        constraints = [
            models.UniqueConstraint("word", "unit", condition=Q(unit__isnull=False), name="word_once_in_unit"),
            models.UniqueConstraint("word", condition=Q(unit__isnull=True), name="word_once_in_network"),
        ]
        indexes = [models.Index(fields=["status", "word"], name="word_by_status")]

    def __str__(self) -> str:
        return self.word


class Outcome(models.TextChoices):
    """What became of a remark between two states of a story."""

    SENT = "sent", "Masih ada saat dikirim"
    APPLIED = "applied", "Saran dipakai"
    REWRITTEN = "rewritten", "Diubah dengan cara lain"
    IGNORED = "ignored", "Diabaikan dengan alasan"


class RuleTally(models.Model):
    """How often something became of a rule's remarks, by month and unit. No text, no person."""

    month = models.DateField("bulan")  # its first day, in the unit's zone
    unit = models.ForeignKey(Unit, models.CASCADE, related_name="+")
    rule = models.CharField("aturan", max_length=60)
    outcome = models.CharField("hasil", max_length=10, choices=Outcome.choices)
    count = models.PositiveIntegerField("jumlah", default=0)

    class Meta:
        verbose_name = "rekap temuan"
        verbose_name_plural = "rekap temuan"
        constraints = [models.UniqueConstraint("month", "unit", "rule", "outcome", name="tally_once")]

    def __str__(self) -> str:
        return f"{self.rule} {self.outcome} {self.month:%Y-%m}: {self.count}"


class HandCorrection(models.Model):
    """Words that editors replaced by hand while reviewing, without a remark: what a rule could learn.

    Plain words in lower case only; a name, a number or a longer stretch is never kept.
    """

    before = models.CharField("semula", max_length=60)
    after = models.CharField("menjadi", max_length=60)
    count = models.PositiveIntegerField("jumlah", default=0)
    last_at = models.DateTimeField("terakhir", default=timezone.now)

    class Meta:
        verbose_name = "perbaikan tangan"
        verbose_name_plural = "perbaikan tangan"
        ordering = ["-count", "before"]
        constraints = [models.UniqueConstraint("before", "after", name="correction_pair_once")]

    def __str__(self) -> str:
        return f"{self.before} → {self.after}"


class ChildCheck(models.Model):
    """One person's word that nothing in this very content lets a child be recognised (UU 11/2012 art. 19)."""

    article = models.ForeignKey(Article, models.PROTECT, related_name="child_checks")
    digest = models.CharField("sidik isi", max_length=64)
    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    items = models.JSONField("butir yang diperiksa", default=list)
    at = models.DateTimeField("waktu", default=timezone.now)

    class Meta:
        verbose_name = "daftar periksa anak"
        verbose_name_plural = "daftar periksa anak"
        ordering = ["at", "pk"]
        constraints = [models.UniqueConstraint("article", "digest", "user", name="child_check_once")]

    def __str__(self) -> str:
        return f"{self.user_id} memeriksa naskah {self.article_id}"
