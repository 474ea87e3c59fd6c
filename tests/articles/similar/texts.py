"""Which texts do the tests compare? One story, and what others make of it."""

LEAD = "Rutan Kupang membagikan bibit kelor kepada 40 warga binaan yang akan bebas bulan depan, Kamis (19/11)."
PARAGRAPHS = (
    "Bibit setinggi lutut itu disemai sejak Juli di belakang dapur umum. Setiap penerima juga membawa pulang selembar "
    "panduan yang ditulis dengan tangan oleh kelompok tani blok timur.",
    "“Pohon ini tidak rewel, asal akarnya tidak tergenang,” kata Yosefina Tallo, penyuluh dari Dinas Pertanian Kota "
    "Kupang. Ia memperagakan cara memangkas pucuk supaya daunnya lebat.",
    "Dari percobaan dua bulan, satu pohon menghasilkan tiga genggam daun setiap minggu. Daun itu dikeringkan di atas "
    "tampah, digiling, lalu dicampurkan ke bubur sarapan.",
    "Kepala rutan, Markus Seran, menghitung biaya seluruhnya Rp1,2 juta, sebagian besar untuk polibag. Tahun depan "
    "bibit akan dititipkan kepada keluarga yang berkunjung.",
)
TITLE = "Empat Puluh Bibit Kelor Menyertai Kepulangan dari Rutan Kupang"
OTHER_LEAD = (
    "Lapas Ambon memperbaiki dua perahu pinjaman nelayan Latuhalat dalam pelatihan pertukangan selama enam pekan."
)
OTHER_PARAGRAPHS = (
    "Papan yang lapuk diganti dengan kayu gofasa dari pulau seberang. Delapan peserta bergantian memegang ketam, dan "
    "yang lain mengampelas lunas sampai licin.",
    "Pemilik perahu, Hengky Latuheru, datang dua kali untuk memeriksa sambungan. Menurut dia, hasilnya lebih rapat "
    "daripada buatan galangan, meskipun catnya belum kering.",
    "Peserta tercepat menyelesaikan satu gading dalam empat hari. Ia dulu membuat meja di Masohi dan ingin membuka "
    "bengkel sendiri sesudah bebas.",
)
OTHER_TITLE = "Dua Perahu Nelayan Kembali Melaut dari Bengkel Lapas Ambon"


def html(paragraphs) -> str:
    return "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)


STORY = {"title": TITLE, "lead": LEAD, "body": html(PARAGRAPHS), "dateline": "Kupang"}
OTHER = {"title": OTHER_TITLE, "lead": OTHER_LEAD, "body": html(OTHER_PARAGRAPHS), "dateline": "Ambon"}
# as another unit would send it on: its own headline, dateline and ending
COPY = {
    "title": "Kabar dari Timur: Kelor untuk yang Pulang",
    "lead": LEAD,
    "body": html(
        (
            "KUPANG, INFO_PAS – " + PARAGRAPHS[0],
            *PARAGRAPHS[1:],
            "Kontributor: Humas",
            "#PastiBermanfaat",
            "KERJA NYATA!",
        )
    ),
    "dateline": "Kupang",
}
# the same event in other words
RETOLD = {
    "title": "Bibit Kelor Jadi Bekal Pulang dari Rutan Kupang",
    "lead": "Sebanyak 40 orang yang segera bebas menerima bibit kelor di Rutan Kupang, 19 November.",
    "body": html(
        (
            "Yosefina Tallo, penyuluh pertanian, mengajari mereka merawat tanaman itu di rumah. Akar yang "
            "terendam air menjadi musuh utamanya.",
            "Menurut Markus Seran, yang memimpin rutan, ongkosnya tidak sampai dua juta rupiah. Kelompok tani "
            "menulis sendiri petunjuk penanamannya dan menyerahkannya bersama bibit.",
        )
    ),
    "dateline": "Kupang",
}
