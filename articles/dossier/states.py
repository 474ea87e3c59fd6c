"""In which forms is a meeting's file taken along, and how does the record call it?"""

from django.db import models


class Form(models.TextChoices):
    PDF = "pdf", "PDF"
    ZIP = "zip", "ZIP"


ACTS = {"download-dossier": "Berkas kegiatan diunduh"}
