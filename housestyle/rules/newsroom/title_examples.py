"""Which titles are set well, which aren't, and how should those read?"""

from housestyle.rules.rule import Example

Pair = tuple[tuple[Example, ...], tuple[Example, ...]]

_TEXT = "Kegiatan berlangsung tertib."
_LONG = (
    "Lapas Sumbawa Besar Bersama Pemerintah Kabupaten, Kepolisian, dan Pelaku Usaha Luncurkan Program Pertanian bagi "
    "Warga Binaan"
)


def _good(*titles: str) -> tuple[Example, ...]:
    return tuple(Example(_TEXT, title=title) for title in titles)


def _bad(*rows: tuple[str, str, str | None]) -> tuple[Example, ...]:
    return tuple(Example(_TEXT, marks, right, title=title) for title, marks, right in rows)


SHOUTED: Pair = (
    _good("LPKA Ambon Gelar HUT RI", "BNN dan TNI Kunjungi Lapas Ambon", "Lapas Ambon Panen"),
    _bad(
        ("LAPAS AMBON GELAR RAZIA DI BLOK B", "LAPAS AMBON GELAR RAZIA DI BLOK B", "Lapas Ambon Gelar Razia di Blok B"),
        (
            "PLT. KALAPAS KELAS IIA AMBON PIMPIN APEL",
            "PLT. KALAPAS KELAS IIA AMBON PIMPIN APEL",
            "Plt. Kalapas Kelas IIA Ambon Pimpin Apel",
        ),
        (
            "RUTAN BANTUL RAYAKAN HUT RI KE-80 DENGAN PKBM",
            "RUTAN BANTUL RAYAKAN HUT RI KE-80 DENGAN PKBM",
            "Rutan Bantul Rayakan HUT RI Ke-80 dengan PKBM",
        ),
        (
            "DITJENPAS DAN BNN TES URINE PEGAWAI",
            "DITJENPAS DAN BNN TES URINE PEGAWAI",
            "Ditjenpas dan BNN Tes Urine Pegawai",
        ),
    ),
)
LOUD: Pair = (
    _good(
        "LPKA Blitar Gelar HUT RI di SMP PGRI",
        "Lapas Ambon Luncurkan Program SAHABAT SEHAT",
        "Rutan Poso Raih WBK dari KemenPANRB",
        "LAPAS AMBON GELAR RAZIA",
    ),
    _bad(
        ("Lapas Bangko Gelar PANEN RAYA Cabai Keriting", "PANEN RAYA", "Panen Raya"),
        ("Rutan Poso GELAR Lomba Azan", "GELAR", "Gelar"),
        ("Rutan Poso Adakan LOMBA AZAN DAN HAFALAN Surah", "LOMBA AZAN DAN HAFALAN", "Lomba Azan dan Hafalan"),
    ),
)

CASE: Pair = (
    _good(
        "Lapas Ambon Gelar Razia di Blok B",
        "HUT ke-80 RI: Di Balik Tembok, Mereka Berkarya",
        "Jelang Natal, Rutan Palu Tambah Jam Kunjungan hingga Malam",
        "Kementerian Dalam Negeri Tinjau Lapas",
        "Di Lapas Ngawi, Sawi 5 kg Dipanen",
        "LAPAS AMBON GELAR RAZIA DI BLOK B",
        "Anak-anak dan Ibu-Ibu Kunjungi LPKA",
        "“Dari Lapas untuk Negeri” Tampil di TVRI",
    ),
    _bad(
        ("Lapas Ngawi Panen sawi Perdana", "sawi", "Sawi"),
        ("Warga Belajar Mengelas Di Bengkel Kerja", "Di", "di"),
        ("Klien Terima Sertifikat Dari Balai Latihan", "Dari", "dari"),
        ("lapas Tegal Panen Padi", "lapas", "Lapas"),
        ("jalan sehat di lapas cilacap", "jalan sehat di lapas cilacap", "Jalan Sehat di Lapas Cilacap"),
        ("Lapas ambon Terima Bibit Dan Pupuk", "ambon Terima Bibit Dan", "Ambon Terima Bibit dan"),
        ("untuk Negeri, Lapas Panen", "untuk", "Untuk"),
    ),
)
FULL_STOP: Pair = (
    _good("Rutan Demak Gelar Tes Urine", "Lapas Tegal Beri Bantuan Beras, Gula, dll.", "Siapkah Rutan Demak?"),
    _bad(
        ("Rutan Demak Gelar Tes Urine bagi Pegawai.", "Pegawai.", "Pegawai"),
    ),
)
LENGTH: Pair = (_good("Rutan Demak Gelar Tes Urine"), _bad((_LONG, _LONG, None)))
SHORT: Pair = (_good("Rutan Demak Panen"), _bad(("Panen Raya", "Panen Raya", None)))
