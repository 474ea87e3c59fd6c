"""What did the bundled reference files say when they were last loaded?"""

from django.db import models

from upt.states import ReferenceKind


class ReferenceRow(models.Model):
    """The last loaded values of one line; a value that differs from them today was changed by hand and stays."""

    kind = models.CharField(max_length=10, choices=ReferenceKind.choices)
    key = models.CharField(max_length=120)
    object_id = models.BigIntegerField()
    values = models.JSONField()

    class Meta:
        verbose_name = "baris data rujukan"
        verbose_name_plural = "baris data rujukan"
        constraints = [models.UniqueConstraint("kind", "key", name="reference_row_once")]

    def __str__(self) -> str:
        return f"{self.kind} {self.key}"
