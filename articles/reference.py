"""With which rubrics and tags does a new portal begin? Editors change both lists afterwards."""

from typing import Any

CATEGORIES = (
    ("koordinasi-humas", "Koordinasi humas", "Rapat, jejaring, dan kerja bersama para petugas humas."),
    ("pembinaan", "Pembinaan", "Pembinaan kepribadian dan kemandirian warga binaan."),
    ("pelayanan-publik", "Pelayanan publik", "Kunjungan, informasi, dan layanan bagi keluarga dan masyarakat."),
    ("keamanan", "Keamanan", "Keamanan dan ketertiban di lapas, rutan, dan LPKA."),
    ("prestasi", "Prestasi", "Penghargaan dan pencapaian unit, petugas, dan warga binaan."),
    ("kesehatan", "Kesehatan", "Layanan kesehatan dan perawatan."),
    ("kerja-sama", "Kerja sama", "Kerja sama dengan pemerintah daerah, kampus, dan lembaga lain."),
    ("reintegrasi", "Reintegrasi", "Pembimbingan klien, integrasi, dan kembali ke masyarakat."),
    ("ketahanan-pangan", "Ketahanan pangan", "Kebun, tambak, dan dapur yang memberi hasil."),
    ("hari-besar", "Hari besar", "Peringatan hari nasional, keagamaan, dan hari bakti."),
)
TAGS = (
    "rakor",
    "agen informasi",
    "humas",
    "pembinaan kepribadian",
    "pembinaan kemandirian",
    "remisi",
    "integrasi",
    "ketahanan pangan",
    "layanan kunjungan",
    "layanan kesehatan",
    "keamanan dan ketertiban",
    "deteksi dini",
    "tes urine",
    "anak binaan",
    "klien bapas",
    "pelatihan kerja",
    "pendidikan",
    "olahraga",
    "seni dan budaya",
    "keagamaan",
    "kerja sama",
    "zona integritas",
    "hari bakti pemasyarakatan",
    "hut ri",
    "hari anak nasional",
    "literasi",
    "umkm",
    "lingkungan",
    "donor darah",
    "keterbukaan informasi",
)


def add_first_rubrics_and_tags(category_model: Any, tag_model: Any) -> None:
    """Add the first lists where they are missing; rows that are there stay as they are."""
    for position, (slug, name, description) in enumerate(CATEGORIES, start=1):
        values = {"name": name, "description": description, "position": position}
        category_model.objects.get_or_create(slug=slug, defaults=values)
    for name in TAGS:
        slug = name.replace(" ", "-")
        tag_model.objects.get_or_create(slug=slug, defaults={"name": name, "status": "approved"})
