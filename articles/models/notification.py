"""Which mails about a story wait to be sent?"""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone

from articles.models.article import Article


class Notification(models.Model):
    """One mail to one person, written in the transaction of the act and sent afterwards by `send_notifications`."""

    recipient = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    article = models.ForeignKey(Article, models.PROTECT, related_name="+")
    subject = models.CharField("perihal", max_length=200)
    text = models.TextField("isi")
    created_at = models.DateTimeField("dibuat pada", default=timezone.now)
    sent_at = models.DateTimeField("dikirim pada", null=True, blank=True)

    class Meta:
        verbose_name = "pemberitahuan"
        verbose_name_plural = "pemberitahuan"
        ordering = ["pk"]
        indexes = [models.Index(fields=["recipient"], name="notification_unsent", condition=Q(sent_at=None))]

    def __str__(self) -> str:
        return self.subject
