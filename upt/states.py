"""Which kinds, classes and states do units and appointments have?"""

from django.db import models


class UnitType(models.TextChoices):
    LAPAS = "lapas", "Lapas"
    LAPAS_PEREMPUAN = "lapas_perempuan", "Lapas Perempuan"
    LAPAS_NARKOTIKA = "lapas_narkotika", "Lapas Narkotika"
    LAPAS_TERBUKA = "lapas_terbuka", "Lapas Terbuka"
    LAPAS_KHUSUS = "lapas_khusus", "Lapas Khusus"
    RUTAN = "rutan", "Rutan"
    RUTAN_PEREMPUAN = "rutan_perempuan", "Rutan Perempuan"
    LPKA = "lpka", "LPKA"
    BAPAS = "bapas", "Bapas"
    RUPBASAN = "rupbasan", "Rupbasan"
    HOSPITAL = "rs", "Rumah Sakit"


class UnitStatus(models.TextChoices):
    ACTIVE = "aktif", "Aktif"
    MOVED_TO_PROSECUTION = "alih_kejaksaan_2025", "Beralih ke Kejaksaan (2025)"
    CLOSED = "tutup", "Ditutup"


class Zone(models.TextChoices):
    """The zones that provinces use; Asia/Pontianak is WIB as well."""

    JAKARTA = "Asia/Jakarta", "WIB (Jakarta)"
    PONTIANAK = "Asia/Pontianak", "WIB (Pontianak)"
    MAKASSAR = "Asia/Makassar", "WITA (Makassar)"
    JAYAPURA = "Asia/Jayapura", "WIT (Jayapura)"


ZONE_LABELS = {
    Zone.JAKARTA: "WIB",
    Zone.PONTIANAK: "WIB",
    Zone.MAKASSAR: "WITA",
    Zone.JAYAPURA: "WIT",
}


class Acting(models.TextChoices):
    DEFINITIVE = "", "Definitif"
    PLT = "plt", "Plt."
    PLH = "plh", "Plh."


class NameKind(models.TextChoices):
    OFFICIAL = "official", "Nama resmi lama"
    ALIAS = "alias", "Ejaan atau sebutan lain"


class Platform(models.TextChoices):
    INSTAGRAM = "instagram", "Instagram"
    FACEBOOK = "facebook", "Facebook"
    X = "x", "X"
    YOUTUBE = "youtube", "YouTube"
    TIKTOK = "tiktok", "TikTok"
    WHATSAPP = "whatsapp", "Kanal WhatsApp"


class AppointmentRole(models.TextChoices):
    AGENT = "agent", "Agen informasi"
    COORDINATOR = "coordinator", "Koordinator wilayah"
