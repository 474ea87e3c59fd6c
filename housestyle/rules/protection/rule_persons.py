"""Which rules keep an inmate's secrets and a victim's name back?"""

from housestyle.findings import Level, Severity
from housestyle.rules.protection.length import find_unread
from housestyle.rules.protection.secrets_of_inmates import find_cases, find_health
from housestyle.rules.protection.victims import find_victims
from housestyle.rules.rule import Example, Group, Rule

HEALTH = Rule(
    id="kesehatan-warga-binaan",
    group=Group.PERSON,
    severity=Severity.BLOCK,
    title="Kesehatan warga binaan",
    why="Riwayat kesehatan adalah data pribadi yang spesifik; ceritakan layanannya, bukan siapa yang sakit.",
    source="UU 27/2022 Pasal 4 ayat (2)",
    find=find_health,
    good=(
        Example("Tenaga kesehatan memeriksa 120 warga binaan dalam skrining tuberkulosis massal."),
        Example("Kepala Lapas Ambon, Budi Santoso, menyebut tiga narapidana menderita HIV."),
        Example("Andi, warga binaan, mengikuti penyuluhan HIV."),
        Example("Sebanyak tiga tahanan dirawat karena demam berdarah."),
        Example("Rina Kusuma menjelaskan cara penularan HIV di hadapan tahanan."),
        Example("Siti Aminah dari Puskesmas Kalumata memeriksa dahak untuk menemukan TBC."),
        Example("“HIV tidak menular lewat jabat tangan,” ujar Ratih Purnama."),
    ),
    bad=(
        Example("Warga binaan bernama Suparman menderita tuberkulosis.", "Suparman menderita tuberkulosis"),
        Example(
            "Narapidana Ratna Dewi menjalani pengobatan kanker payudara.",
            "Ratna Dewi menjalani pengobatan kanker payudara",
        ),
        Example(
            "Arifin, warga binaan yang didiagnosis skizofrenia, membaik.",
            "Arifin, warga binaan yang didiagnosis skizofrenia",
        ),
        Example("Narapidana berinisial AS mengidap HIV.", "AS mengidap HIV"),
        Example(
            "Andi, narapidana Lapas Ambon, dibawa ke RSUD. Ia menderita TB.",
            "Andi, narapidana Lapas Ambon, dibawa ke RSUD. Ia menderita TB",
        ),
        Example("Cuci darah dijalani klien Wahyudi dua kali sepekan.", "Cuci darah dijalani klien Wahyudi"),
        Example("“Saya kena malaria,” kata Rudi.", "malaria,” kata Rudi"),
        Example("Klien an. Hendra dinyatakan BTA positif.", "Hendra dinyatakan BTA positif"),
        Example("Marni yang menghuni Blok B itu mengidap HIV.", "Marni yang menghuni Blok B itu mengidap HIV"),
        Example("Penghuni kamar 7, Sarkawi, dipisahkan karena TBC.", "Sarkawi, dipisahkan karena TBC"),
        Example("Lamhot Simarmata memimpin doa. Ia mengidap diabetes.", "Ia mengidap diabetes"),
        Example("Rusli tersenyum. Pria yang kena stroke itu mulai berjalan.", "Pria yang kena stroke"),
        Example("Seorang tahanan kena malaria. Namanya Yunita.", "malaria. Namanya Yunita"),
        Example("Wahyu Setiadi (38) kambuh epilepsinya.", "Wahyu Setiadi (38) kambuh epilepsinya"),
        Example("Skrining TB menemukan satu kasus positif, yakni Rustam.", "kasus positif, yakni Rustam"),
    ),
    holds_from=Level.SUBMIT,
)
CASE = Rule(
    id="perkara-warga-binaan",
    group=Group.PERSON,
    severity=Severity.BLOCK,
    title="Perkara warga binaan",
    why="Catatan pidana adalah data pribadi yang spesifik; jangan sandingkan nama warga binaan dengan perkaranya.",
    source="UU 27/2022 Pasal 4 ayat (2)",
    find=find_cases,
    good=(
        Example("Narapidana perkara narkotika mendominasi hunian dengan jumlah 412 orang."),
        Example("Kepala Lapas Ambon, Budi Santoso, menyebut 20 narapidana kasus narkotika dipindahkan."),
        Example("Andi, warga binaan Lapas Narkotika Kelas IIA Samarinda, memanen kangkung."),
        Example("Warga binaan mengikuti penyuluhan bahaya narkotika bersama BNN."),
        Example("Budi Santoso membawakan materi bahaya narkoba."),
        Example("Menurut Agus Salim dari BNN, pengguna sabu perlu direhabilitasi."),
        Example("Warga binaan perkara pencurian terbanyak, kata Rahmat."),
    ),
    bad=(
        Example(
            "Budi Hermawan, narapidana kasus pencurian, memimpin kelompok tani.",
            "Budi Hermawan, narapidana kasus pencurian",
        ),
        Example(
            "Tahanan Samuel Waromi yang didakwa melakukan penganiayaan bernyanyi.",
            "Samuel Waromi yang didakwa melakukan penganiayaan",
        ),
        Example(
            "Agus Salim, yang divonis 12 tahun penjara, kini menjadi muazin.",
            "Agus Salim, yang divonis 12 tahun penjara",
        ),
        Example("Seorang terpidana 5 tahun bernama Andi bebas.", "terpidana 5 tahun bernama Andi"),
        Example("Karena mencuri sapi, Herman mendekam dua tahun.", "mencuri sapi, Herman mendekam"),
        Example("Penjahit Rusdi masuk lapas akibat curanmor.", "Rusdi masuk lapas akibat curanmor"),
        Example("Vonis delapan tahun diterima Bernadus Sili.", "Vonis delapan tahun diterima Bernadus Sili"),
        Example("Kursi itu karya Melkianus Tefa. Ia dihukum karena membunuh.", "Ia dihukum karena membunuh"),
        Example("Sempat terjerumus bisnis narkoba, Andika bertani.", "terjerumus bisnis narkoba, Andika"),
        Example("Saragi, warga binaan, pernah menggelapkan uang.", "Saragi, warga binaan, pernah menggelapkan"),
    ),
    holds_from=Level.SUBMIT,
)
VICTIM = Rule(
    id="korban",
    group=Group.PERSON,
    severity=Severity.BLOCK,
    title="Nama korban",
    why="Nama korban atau keluarganya melukai sekali lagi dan dilindungi hukum; cukup tulis korban.",
    source="UU 11/2012 Pasal 19; Kode Etik Jurnalistik Pasal 5",
    find=find_victims,
    good=(
        Example("Doa bersama untuk korban banjir bandang digelar di Padang Panjang."),
        Example("Lembaga Perlindungan Saksi dan Korban, Achmad Yani, dan BNN hadir."),
        Example("Bantuan bagi korban gempa diserahkan Kepala Lapas, Budi Santoso."),
        Example("Mediator Hendra Saputra mempertemukan korban dan pelaku."),
        Example("Ketua Yayasan Penyintas Indonesia, Ni Luh Erniati, berbicara tentang pemulihan."),
        Example("Santunan diterima istri almarhum Budi Santoso, pegawai lapas."),
    ),
    bad=(
        Example("Kasus itu menimpa korban bernama Lestari.", "Lestari"),
        Example("Korban, Sinta (19), melapor.", "Sinta"),
        Example("Ia melukai Yulius Tandi, korban dalam perkelahian itu.", "Yulius Tandi"),
        Example("Mediasi dihadiri orang tua korban, Ibu Murniati.", "Murniati"),
        Example("Ia mengaku menikam rekannya, Supardi, pada 2019.", "Supardi"),
        Example("Almarhumah Suminah yang ditabrak pelaku dimakamkan kemarin.", "Suminah"),
        Example("Surat itu sampai kepada Rukiyah, kakak dari korban.", "Rukiyah"),
        Example("Korban pelecehan oleh narapidana tersebut adalah Vivi, mahasiswi magang.", "Vivi"),
        Example("Korban tewas, yakni Bripda Rizki Hamdan, dimakamkan.", "Rizki Hamdan"),
        Example("Korban sudah pulih. Perempuan itu bernama Yunita.", "Yunita"),
        Example("Korban perundungan berinisial DK, kelas 7, luka di pelipis.", "DK"),
        Example("Ia dihukum karena menikam Anselmus Kolo.", "Anselmus Kolo"),
        Example("Ia merampok rumah Haji Sabran, juragan walet.", "Sabran"),
        Example("Klien menjauhi Riska, mantan istri yang ia aniaya.", "Riska"),
        Example("Uang milik Pak Lurah Hasan digelapkan.", "Hasan"),
        Example("Keluarga almarhum Marthen Tefa menerima permintaan maaf pelaku.", "Marthen Tefa"),
        Example("Jasad Lestari ditemukan; pelakunya kini warga binaan.", "Lestari"),
        Example("“Anak saya dibunuh,” kata Martini.", "Martini"),
    ),
    holds_from=Level.SUBMIT,
)
LENGTH = Rule(
    id="terlalu-panjang",
    group=Group.PERSON,
    severity=Severity.BLOCK,
    title="Naskah terlalu panjang untuk diperiksa",
    why="Bagian yang tidak terbaca tidak dapat dijamin bebas dari data pribadi; bagilah naskahnya.",
    source="Aturan redaksi",
    find=find_unread,
    good=(Example("Naskah biasa dibaca seluruhnya."),),
    bad=(Example("Panjang. " * 34_000, "n"),),
    holds_from=Level.SUBMIT,
)
RULES: tuple[Rule, ...] = (HEALTH, CASE, VICTIM, LENGTH)
