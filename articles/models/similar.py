"""What is kept of each published or waiting text, so that similar ones are found at once?"""

from django.db import models
from django.db.models import F, Q

from articles.models.article import Article
from articles.models.revision import Revision


class SimilarText(models.Model):
    """What stands for one text: of a story's face, or of its revision that waits for the desk.

    `terms` are the words that it's looked up by and `sketch` its MinHash, both packed. Everything here can be made
    again from the revisions: `index_similar` does.
    """

    id = models.AutoField(primary_key=True)  # 4 bytes: the two tables below name it some forty times a story
    article = models.ForeignKey(Article, models.CASCADE, related_name="similar_texts", db_index=False)
    revision = models.ForeignKey(Revision, models.CASCADE, related_name="+", db_index=False)
    is_face = models.BooleanField("wajah publik")
    at = models.DateTimeField("terbit atau dikirim pada")
    size = models.PositiveIntegerField("banyaknya keping")
    sketch = models.BinaryField()
    terms = models.BinaryField()
    related = models.JSONField("berita terkait", default=list, blank=True)

    class Meta:
        verbose_name = "sidik teks"
        verbose_name_plural = "sidik teks"
        constraints = [models.UniqueConstraint("article", "is_face", name="similar_text_once")]

    def __str__(self) -> str:
        return f"sidik naskah {self.article_id}"


class SimilarKey(models.Model):
    """A text and one key of its sketch. Texts that share a key are worth a closer look, however old."""

    pk = models.CompositePrimaryKey("key", "text_id")
    key = models.IntegerField()
    text = models.ForeignKey(SimilarText, models.DO_NOTHING, related_name="+", db_constraint=False, db_index=False)

    class Meta:
        verbose_name = "kunci sidik"
        verbose_name_plural = "kunci sidik"


class SimilarTerm(models.Model):
    """A text and one of its terms, by day: who wrote of this within two weeks?"""

    pk = models.CompositePrimaryKey("term", "day", "text_id")
    term = models.IntegerField()
    day = models.IntegerField()  # since 1970
    text = models.ForeignKey(SimilarText, models.DO_NOTHING, related_name="+", db_constraint=False, db_index=False)

    class Meta:
        verbose_name = "kata kunci"
        verbose_name_plural = "kata kunci"


class SimilarPair(models.Model):
    """What was found when a story was sent: another one with the same text, or of the same event."""

    article = models.ForeignKey(Article, models.CASCADE, related_name="similar_pairs", db_index=False)
    other = models.ForeignKey(Article, models.CASCADE, related_name="+")
    percent = models.PositiveSmallIntegerField("persen")
    is_event = models.BooleanField("hanya kegiatannya yang sama", default=False)

    class Meta:
        verbose_name = "pasangan serupa"
        verbose_name_plural = "pasangan serupa"
        constraints = [
            models.UniqueConstraint("article", "other", name="similar_pair_once"),
            models.CheckConstraint(name="similar_pair_of_two", condition=~Q(article=F("other"))),
        ]

    def __str__(self) -> str:
        return f"{self.article_id} dan {self.other_id}: {self.percent} %"
