"""How can somebody's presence be recorded, and what does a record count for?"""

from django.db import models


class Source(models.TextChoices):
    SCAN = "scan", "Pindai QR"
    TYPED = "typed", "Kode diketik"
    BULK = "bulk", "Dicatat menyusul"
    VOID = "void", "Dicabut"


class Verdict(models.TextChoices):
    """What a record counts for; computed from all records, never stored."""

    PRESENT = "present", "Hadir"
    DOUBLE = "double", "Ganda"
    VOIDED = "voided", "Dicabut"
    NOT_SEATED = "not_seated", "Tidak terdaftar"
    UNKNOWN = "unknown", "Tidak dikenal"
    OUTSIDE = "outside", "Di luar hari kegiatan"


class Joining(models.TextChoices):
    """How far a unit's virtual attendance of a day has come; only the last one counts."""

    CONFIRMED = "confirmed", "Dikonfirmasi"
    PROVEN = "proven", "Hadir virtual"


VERDICT_TONES = {
    Verdict.PRESENT: "ok",
    Verdict.DOUBLE: "blue",
    Verdict.VOIDED: "grey",
    Verdict.NOT_SEATED: "warn",
    Verdict.UNKNOWN: "danger",
    Verdict.OUTSIDE: "warn",
}
JOINING_TONES = {Joining.CONFIRMED: "warn", Joining.PROVEN: "ok"}

ACTS = {
    "save-room": "Tautan ruang virtual disimpan",
    "receive-scans": "Pindaian kehadiran diterima",
    "record-attendance": "Kehadiran dicatat menyusul",
    "void-scan": "Catatan kehadiran dicabut",
    "confirm-virtual": "Kehadiran virtual dikonfirmasi",
    "prove-virtual": "Kode kehadiran virtual dimasukkan",
    "record-virtual": "Kehadiran virtual dicatat menyusul",
    "draw-code": "Kode kehadiran ditampilkan",
}
OBJECTS: dict[str, str] = {}
