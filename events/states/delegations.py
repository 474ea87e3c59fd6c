"""Who is invited how, and in which states is a delegate's place?"""

from enum import StrEnum

from django.db import models


class Presence(models.TextChoices):
    """How an invited unit takes part; virtual attendance counts units, never people."""

    ON_SITE = "on_site", "Hadir langsung"
    VIRTUAL = "virtual", "Mengikuti secara virtual"


class DelegateRole(models.TextChoices):
    """Only participants take seats and are counted as such."""

    PARTICIPANT = "participant", "Peserta"
    SPEAKER = "speaker", "Narasumber"
    COMMITTEE = "committee", "Panitia"


class PlaceStatus(models.TextChoices):
    SEATED = "seated", "Terdaftar"
    WAITING = "waiting", "Daftar tunggu"
    WITHDRAWN = "withdrawn", "Batal hadir"


class Shortage(StrEnum):
    """Which of the two quotas keeps a participant waiting."""

    UNIT = "unit"
    REGION = "region"


class Answer(models.TextChoices):
    """What an invitation has been answered so far; computed, never stored."""

    NONE = "none", "Belum menjawab"
    COMING = "coming", "Mengirim peserta"
    WAITING = "waiting", "Menunggu tempat"
    DECLINED = "declined", "Tidak hadir"
    NOT_NEEDED = "not_needed", "Tidak perlu dijawab"


HOLDING = (PlaceStatus.SEATED, PlaceStatus.WAITING)
PLACE_TONES = {PlaceStatus.SEATED: "ok", PlaceStatus.WAITING: "warn", PlaceStatus.WITHDRAWN: "grey"}
ANSWER_TONES = {
    Answer.NONE: "grey",
    Answer.COMING: "ok",
    Answer.WAITING: "warn",
    Answer.DECLINED: "danger",
    Answer.NOT_NEEDED: "blue",
}

ACTS = {
    "plan-invitations": "Ketentuan undangan disimpan",
    "invite-to-meeting": "Undangan dibuat",
    "change-invitation": "Undangan diubah",
    "drop-invitation": "Undangan dihapus",
    "decline-invitation": "Undangan dijawab tidak hadir",
    "register-delegate": "Peserta didaftarkan",
    "edit-delegate": "Nama atau jabatan peserta diperbaiki",
    "withdraw-delegate": "Peserta batal hadir",
    "promote-delegate": "Peserta maju dari daftar tunggu",
    "share-places": "Tempat kosong dibagikan",
}
OBJECTS = {"invitation": "Undangan", "delegate": "Peserta kegiatan"}
