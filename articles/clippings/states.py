"""Which tones, tiers and ways of linking does a clipping have?"""

from django.db import models


class Sentiment(models.TextChoices):
    POSITIVE = "positif", "Positif"
    NEUTRAL = "netral", "Netral"
    NEGATIVE = "negatif", "Negatif"


class Tier(models.TextChoices):
    NATIONAL = "nasional", "Nasional"
    REGIONAL = "daerah", "Daerah"
    OWN = "instansi", "Milik instansi"


class LinkSource(models.TextChoices):
    """How a clipping came to its story or its meeting."""

    SUGGESTED = "usulan", "tertaut dari usulan"
    HAND = "tangan", "tertaut dengan tangan"


TONES = {Sentiment.POSITIVE: "ok", Sentiment.NEUTRAL: "grey", Sentiment.NEGATIVE: "danger"}

# How the record calls our acts and what they are done to.
ACTS = {
    "add-clipping": "Kliping ditambahkan",
    "edit-clipping": "Kliping diubah",
    "link-clipping": "Kliping ditautkan",
    "unlink-clipping": "Tautan kliping dilepas",
    "drop-clipping": "Kliping dihapus",
    "purge-clipping-text": "Teks media dihapus setelah dua tahun",
    "name-outlet": "Nama media disimpan",
}
OBJECTS = {"clipping": "Kliping", "outlet": "Media"}
