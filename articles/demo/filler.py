"""What do the generated stories say that fill a database for measuring?

The number of a story decides every word of it, so that two runs agree. The words are common on purpose: a search
over them is harder work than a search over real news.
"""

from dataclasses import dataclass
from random import Random

ACTIVITIES = (
    # (what happened, tags)
    ("panen sayuran hidroponik", ("ketahanan pangan", "pembinaan kemandirian")),
    ("pelatihan menjahit", ("pembinaan kemandirian", "pelatihan kerja")),
    ("kelas kejar paket", ("pendidikan", "literasi")),
    ("pemeriksaan gigi gratis", ("kesehatan",)),
    ("penyuluhan hukum", ("bantuan hukum",)),
    ("razia kamar hunian", ("keamanan",)),
    ("donor darah", ("kesehatan", "kemitraan")),
    ("lomba baca puisi", ("literasi", "pembinaan kepribadian")),
    ("pengajian rutin", ("pembinaan kepribadian",)),
    ("ibadah bersama", ("pembinaan kepribadian",)),
    ("pelatihan barista", ("pelatihan kerja", "kemitraan")),
    ("pembagian remisi", ("remisi",)),
    ("penanaman pohon", ("lingkungan",)),
    ("sosialisasi layanan kunjungan", ("layanan publik",)),
    ("simulasi pemadaman api", ("keamanan", "lingkungan")),
    ("pelatihan las listrik", ("pelatihan kerja",)),
    ("senam pagi", ("kesehatan",)),
    ("kerja bakti membersihkan saluran air", ("lingkungan",)),
    ("pameran kerajinan", ("pembinaan kemandirian", "kemitraan")),
    ("pendampingan klien", ("reintegrasi sosial",)),
)
TITLES = (
    "{unit} Gelar {activity} bagi {count} Warga Binaan",
    "{count} Warga Binaan {unit} Ikuti {activity}",
    "{activity} di {unit} Berjalan Lancar",
    "Bersama {partner}, {unit} Adakan {activity}",
    "{unit} Tutup Pekan dengan {activity}",
)
LEADS = (
    "Sebanyak {count} warga binaan {unit} mengikuti {activity} bersama {partner}, {day}.",
    "{unit} mengadakan {activity} selama {hours} jam di {room}, {day}, dengan dukungan {partner}.",
    "Kegiatan {activity} kembali hadir di {unit}. Pesertanya {count} orang dan pendampingnya dari {partner}.",
)
SENTENCES = (
    "Kegiatan dimulai pukul {clock} dan dibuka oleh {official}.",
    "Peserta datang bergiliran menurut blok hunian agar {room} tidak penuh sesak.",
    "{official} menyampaikan terima kasih kepada {partner} yang menyediakan bahan dan pelatih.",
    "Sebelum mulai, petugas memeriksa daftar hadir dan kelengkapan alat satu per satu.",
    "Dari {count} peserta, {some} orang baru pertama kali mengikuti {activity}.",
    "Hasilnya dicatat oleh petugas dan dipakai untuk menyusun rencana bulan berikutnya.",
    "Pendamping membagi peserta ke dalam beberapa kelompok kecil supaya semua sempat mencoba.",
    "Setiap kelompok memperagakan apa yang dipelajari di depan kelompok lain.",
    "Keluarga yang berkunjung pada hari itu dapat melihat hasilnya dari ruang tunggu.",
    "Biaya kegiatan berasal dari anggaran pembinaan dan sumbangan bahan dari {partner}.",
    "Petugas kesehatan berjaga di samping {room} selama kegiatan berlangsung.",
    "Seorang peserta mengaku semula ragu, lalu bertahan sampai selesai karena merasa terbantu.",
    "Menurut {official}, kegiatan serupa akan diadakan {times} kali dalam setahun.",
    "Peserta yang rajin memperoleh catatan baik dalam laporan pembinaannya.",
    "Beberapa alat masih terbatas sehingga peserta memakainya bergantian.",
    "Cuaca yang berubah sempat menunda kegiatan selama setengah jam.",
    "Sisa bahan disimpan di gudang dan akan dipakai pada pertemuan minggu depan.",
    "Dinas setempat menawarkan sertifikat bagi peserta yang lulus ujian akhir.",
    "Suasana {room} ramai, tetapi tertib, hingga acara ditutup dengan doa bersama.",
    "Catatan kehadiran menunjukkan kenaikan {some} orang dibanding bulan lalu.",
)
PARTNERS = (
    "Dinas Kesehatan",
    "Dinas Pertanian",
    "Balai Latihan Kerja",
    "Palang Merah Indonesia",
    "Dinas Perpustakaan",
    "Kantor Kementerian Agama",
    "Lembaga Bantuan Hukum",
    "Puskesmas setempat",
)
ROOMS = ("aula", "bengkel kerja", "ruang kelas", "lapangan dalam", "kebun", "perpustakaan", "ruang serbaguna")
OFFICIALS = ("Kepala Seksi Pembinaan", "Kepala Subseksi Kegiatan Kerja", "Kepala Subbagian Tata Usaha", "Kepala UPT")
DAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
TAG_NAMES = tuple(sorted({tag for _, tags in ACTIVITIES for tag in tags}))


@dataclass(frozen=True)
class Filler:
    title: str
    lead: str
    body: str
    tag_names: tuple[str, ...]
    category: int  # place in the list of rubrics, to be taken modulo its length


def filler(number: int, unit_name: str) -> Filler:
    """Write the story of this number for a unit: 10 to 26 sentences in 4 to 9 paragraphs."""
    random = Random(number)
    activity, tags = ACTIVITIES[random.randrange(len(ACTIVITIES))]
    words = {
        "unit": unit_name,
        "activity": activity,
        "partner": random.choice(PARTNERS),
        "room": random.choice(ROOMS),
        "official": random.choice(OFFICIALS),
        "day": random.choice(DAYS),
        "clock": f"{random.randrange(7, 16):02}.{random.choice(('00', '15', '30'))}",
        "count": random.randrange(20, 260),
        "some": random.randrange(3, 19),
        "hours": random.randrange(2, 6),
        "times": random.randrange(2, 12),
    }
    title = random.choice(TITLES).format_map(words | {"activity": activity.title()})
    paragraphs = []
    for _ in range(random.randrange(4, 10)):
        said = random.sample(SENTENCES, random.randrange(2, 4))
        paragraphs.append("<p>" + " ".join(said).format_map(words) + "</p>")
    return Filler(
        title=title[:150],
        lead=random.choice(LEADS).format_map(words)[:400],
        body="\n".join(paragraphs),
        tag_names=tags,
        category=random.randrange(1000),
    )
