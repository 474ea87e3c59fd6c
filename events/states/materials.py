"""Which kinds of material does a meeting have, for whom, and how does the record call what is done to one?"""

from django.db import models

from events.states.meetings import MeetingStatus


class MaterialKind(models.TextChoices):
    FILE = "file", "Berkas"
    LINK = "link", "Tautan"


class Audience(models.TextChoices):
    """Who finds a material, title included; hosts find each of them. `PICKED` without units is nobody else."""

    REGISTERED = "registered", "Peserta terdaftar"
    INVITED = "invited", "Semua yang diundang"
    NETWORK = "network", "Seluruh jaringan"
    PICKED = "picked", "UPT pilihan"
    PUBLIC = "public", "Publik"


EXPLAINED = {
    Audience.REGISTERED: "yang mendapat tempat, dan yang diundang mengikuti secara virtual",
    Audience.INVITED: "UPT dan kanwil yang diundang, sudah menjawab atau belum",
    Audience.NETWORK: "semua yang masuk ke redaksi portal ini",
    Audience.PICKED: "hanya UPT di daftar; selama daftarnya kosong, hanya penyelenggara",
    Audience.PUBLIC: "siapa pun di internet, juga di kalender",
}
AUDIENCE_TONES = {
    Audience.REGISTERED: "blue",
    Audience.INVITED: "blue",
    Audience.NETWORK: "ok",
    Audience.PICKED: "grey",
    Audience.PUBLIC: "gold",
}

# Of a draft nobody knows yet, and what is cancelled has nothing to prepare for: there hosts alone find materials.
OPEN_TO_OTHERS = (MeetingStatus.PUBLISHED, MeetingStatus.HELD)

ACTS = {
    "add-material": "Bahan ditambahkan",
    "edit-material": "Bahan diubah",
    "withdraw-material": "Bahan ditarik",
}
OBJECTS = {"material": "Bahan kegiatan"}
