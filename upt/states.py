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


UNIT_CLASSES = ("I", "IIA", "IIB", "II", "III")


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


class Phase(models.TextChoices):
    """Where an appointment stands in time."""

    CURRENT = "berjalan", "Bertugas"
    AHEAD = "akan-datang", "Belum mulai"
    OVER = "berakhir", "Berakhir"


class ChangeField(models.TextChoices):
    """What a unit's history speaks of."""

    NAME = "name", "Nama"
    TYPE = "type", "Jenis"
    CLASS = "class", "Kelas"
    STATUS = "status", "Status"


class ReferenceKind(models.TextChoices):
    PROVINCE = "province", "Provinsi"
    KANWIL = "kanwil", "Kantor wilayah"
    UNIT = "unit", "UPT"


# How the record calls our acts and what they are done to.
ACTS = {
    "create-unit": "UPT ditambahkan",
    "update-unit": "Data UPT diperbarui",
    "change-unit-name": "Nama UPT diubah",
    "change-unit-type": "Jenis UPT diubah",
    "change-unit-class": "Kelas UPT diubah",
    "change-unit-status": "Status UPT diubah",
    "add-unit-name": "Sebutan UPT ditambahkan",
    "remove-unit-name": "Sebutan UPT dihapus",
    "save-place": "Wilayah disimpan",
    "load-reference": "Data rujukan dimuat",
    "import-units": "Daftar UPT diimpor",
    "appoint": "Penunjukan dibuat",
    "end-appointment": "Penunjukan diakhiri",
}
OBJECTS = {
    "unit": "UPT",
    "unit-list": "Daftar UPT",
    "province": "Provinsi",
    "regionaloffice": "Kantor wilayah",
    "appointment": "Penunjukan",
}
