"""Which rules keep back what may reveal a child?"""

from collections.abc import Callable, Iterable

from housestyle.document import Document
from housestyle.findings import Hit, Level, Severity
from housestyle.rules.protection.child_addresses import find_childs_addresses
from housestyle.rules.protection.child_initials import find_initials
from housestyle.rules.protection.child_kin import find_kin
from housestyle.rules.protection.child_names import find_names
from housestyle.rules.protection.child_origin import find_origins
from housestyle.rules.protection.child_school import find_schools
from housestyle.rules.rule import Example, Group, Rule
from housestyle.setting import Setting

_LAW = "UU 11/2012 Pasal 19; Pedoman Pemberitaan Ramah Anak (Dewan Pers, 2019)"


def _rule(
    kind: str,
    title: str,
    why: str,
    find: Callable[[Document, Setting], Iterable[Hit]],
    good: tuple[Example, ...],
    bad: tuple[Example, ...],
) -> Rule:
    return Rule(
        id=kind,
        group=Group.CHILD,
        severity=Severity.BLOCK,
        title=title,
        why=why,
        source=_LAW,
        find=find,
        good=good,
        bad=bad,
        holds_from=Level.SUBMIT,
    )


NAME = _rule(
    "anak-nama",
    "Nama anak",
    "Nama anak yang berhadapan dengan hukum wajib dirahasiakan, juga di judul, takarir, tag, dan nama berkas.",
    find_names,
    good=(
        Example("Kepala LPKA Kelas II Palangka Raya, Suwarto, membuka lomba bagi anak binaan. “Bagus,” ujar Suwarto."),
        Example("Wali asuh anak binaan, Dewi Purnamasari, mencatat perkembangan setiap anak."),
        Example("Seorang anak binaan, sebut saja Rian (bukan nama sebenarnya), merasa senang. Rian ingin jadi guru."),
        Example("Anak binaan beribadah di Masjid Nurul Iman dan membaca novel Laskar Pelangi.", unit_type="lpka"),
        Example("Pentas ditutup pembacaan puisi W.S. Rendra dan dongeng Malin Kundang.", unit_type="lpka"),
        Example("Tiga petugas baru, yaitu Rizky Fauzan, Nur Aisyah, dan Bonifasius Hurek, hadir.", unit_type="lpka"),
        Example("Anak binaan berolahraga.", title="Fajar Menyingsing, Anak Binaan Jalan Sehat", unit_type="lpka"),
        Example("Novel “Dilan 1990” karya Pidi Baiq paling sering dipinjam.", unit_type="lpka"),
        Example("Dinas pendidikan menugaskan Fitriani Lamakarate sebagai guru kunjung.", unit_type="lpka"),
        Example("Perancang busana, Aulia Rahma (34), melatih anak binaan menjahit."),
        Example("Pelatih hadrah, Ustaz Abdul Karim, memuji kekompakan anak binaan."),
    ),
    bad=(
        Example("Anak binaan bernama Rian tampil percaya diri.", "Rian", "seorang anak binaan"),
        Example("Anak binaan, Dimas (16), menang.", "Dimas"),
        Example("Seorang anak binaan, sebut saja Rian, merasa senang.", "Rian"),
        Example("Rian, salah satu anak binaan, bersyukur.", "Rian"),
        Example("“Saya senang,” ujar Rian, anak binaan.", "Rian"),
        Example("“Saya senang,” ungkap Xaverius.", "Xaverius", unit_type="lpka"),
        Example("Rian (16) ditangkap di rumahnya.", "Rian"),
        Example("Tiga anak binaan, yakni Kevin, Rendi, dan Samuel, lolos.", "Samuel"),
        Example("Juara pertama diraih Galih, disusul Bagas.", "Bagas", unit_type="lpka"),
        Example("Anak binaan bernama R.I.A.N tampil.", "R.I.A.N"),
        Example("Foto dimas.jpg memperlihatkan piala.", "dimas", unit_type="lpka"),
        Example("Video puisi karya Melki Nabuasa ditonton ramai.", "Melki Nabuasa", unit_type="lpka"),
        Example("Rutan menerima anak berusia 16 tahun. Petugas mencatat nama Yulianus Kogoya.", "Yulianus Kogoya"),
        Example("Setelah mendengar petugas, Oktavianus tersenyum.", "Oktavianus", unit_type="lpka"),
        Example("Hasil ukiran Demianus Asmuruf dipajang.", "Demianus Asmuruf", unit_type="lpka"),
        Example("Ikuti #RianJuara di media sosial.", "Rian", unit_type="lpka"),
        Example("Kegiatan berjalan lancar.", "Dimas", title="Dimas Raih Medali Emas", unit_type="lpka"),
        Example("Doa bersama digelar.", "Alif", title="Alif Bebas, LPKA Kendari Gelar Doa", unit_type="lpka"),
    ),
)
INITIALS = _rule(
    "anak-inisial-usia",
    "Inisial dan usia anak",
    "Inisial yang disertai usia sudah cukup bagi orang sekitar untuk mengenali anak.",
    find_initials,
    good=(
        Example("Sebanyak 12 anak binaan mengikuti Paket B dan Paket C di Blok A (12 kamar)."),
        Example("LPKA menerima siswa SMP (12) dan SMA (15)."),
        Example("Petugas berinisial AS (35) dimutasi."),
    ),
    bad=(
        Example("Penghargaan diberikan kepada R (16).", "R", unit_type="lpka"),
        Example("Anak berinisial RD, 15 tahun, dititipkan.", "RD"),
        Example("DM berusia 16 tahun saat ditangkap.", "DM"),
        Example("Anak berinisial A bercerita.", "A"),
        Example("Penyidik meminta pendampingan bagi FR/15 th.", "FR", unit_type="bapas"),
        Example("DK, yang tahun ini menginjak usia 16, paling rajin.", "DK", unit_type="lpka"),
        Example("LM yang baru berulang tahun ke-15 tersenyum.", "LM", unit_type="lpka"),
        Example("RS – 16 tahun – mau berlatih.", "RS", unit_type="lpka"),
        Example("J.K. (14 tahun) terpilih sebagai ketua regu.", "J.K.", unit_type="lpka"),
    ),
)
KIN = _rule(
    "anak-orang-tua",
    "Nama keluarga anak",
    "Nama orang tua, saudara, paman, bibi, kakek, dan nenek termasuk identitas anak.",
    find_kin,
    good=(
        Example("Ibunya memeluk anak binaan itu."),
        Example("Kepala LPKA, Suwarto, menyambut orang tua anak binaan."),
        Example("Anak binaan dari delapan kabupaten berlatih tari."),
        Example("Komunitas Ayah Hebat mengirim mainan kepada anak binaan."),
        Example("Ibunda Kepala LPKA, Hj. Nurjanah, hadir.", unit_type="lpka"),
        Example("Penyidik Unit Perlindungan Perempuan dan Anak, Aiptu Nurlaela, hadir.", unit_type="lpka"),
    ),
    bad=(
        Example("Ibu Rosmawati memeluk putranya di LPKA.", "Ibu Rosmawati"),
        Example("Kepada wartawan, Jufri kaget anaknya ditempatkan di LPKA.", "Jufri"),
        Example("Anak itu dijemput kakaknya, Bripda Reza Fahlevi.", "Reza Fahlevi", unit_type="lpka"),
        Example("Tangis pecah. Bu Tatik Rahayu tak kuasa berbicara.", "Bu Tatik Rahayu", unit_type="lpka"),
        Example("Anak tinggal bersama Jamilah, istri kedua ayahnya.", "Jamilah", unit_type="lpka"),
        Example("Putra mantan lurah, Sarbini, itu sudah bebas.", "Sarbini", unit_type="lpka"),
        Example("Petugas menelepon orang tua anak binaan. Pak Jumadi segera tiba.", "Pak Jumadi"),
        Example("Anak binaan itu anak dari Bapak Suryadi.", "Suryadi"),
        Example("Ibunya, Siti, memeluk anak binaan itu.", "Siti"),
        Example("Anak binaan itu putra pasangan Hasan Basri dan Nur Aini.", "Hasan Basri"),
        Example("Ayah kandungnya, Pak Joko, menjemput anak binaan itu.", "Joko"),
        Example("Anak binaan itu cucu dari Karto.", "Karto"),
        Example("Orang tua Rian menjenguk anak binaan itu.", "Rian"),
    ),
)
SCHOOL = _rule(
    "anak-sekolah",
    "Sekolah anak",
    "Nama sekolah mempersempit dugaan hingga teman sekelas pun tahu siapa anak itu.",
    find_schools,
    good=(
        Example("Guru dari SMP Negeri 2 Kasongan mengajar anak binaan setiap Rabu."),
        Example("Peserta terdiri atas siswa SMA Negeri 4 Palangka Raya dan anak binaan."),
        Example("Anak binaan terdaftar di SMP Terbuka di LPKA dan PKBM Harapan."),
    ),
    bad=(
        Example("Anak binaan itu siswa kelas IX SMP Negeri 2 Kasongan.", "SMP Negeri 2 Kasongan"),
        Example("Anak binaan itu bersekolah di MTs Al-Ikhlas.", "MTs Al-Ikhlas"),
        Example("Asal sekolah anak binaan itu SDN 07 Pagi.", "SDN 07 Pagi"),
        Example("Anak binaan itu masih menyimpan seragam SMK Bina Karya.", "SMK Bina Karya"),
        Example("Kepala SMP Negeri 3 Buntok siap menerima kembali anak pelaku.", "SMP Negeri 3 Buntok"),
        Example("Penghuni LPKA itu dulu kiper tim SMAN 3 Buntok.", "SMAN 3 Buntok"),
        Example(
            "Lomba puisi ramai.",
            "SMPN 7 Buntok Juara Puisi",
            title="Mantan Siswa SMPN 7 Buntok Juara Puisi",
            unit_type="lpka",
        ),
        Example("“Wali kelas saya di MTs Nurul Huda baik,” kata anak binaan itu.", "MTs Nurul Huda"),
    ),
)
ORIGIN = _rule(
    "anak-desa",
    "Desa asal anak",
    "Di tempat kecil, nama desa atau kelurahan sudah menunjuk seorang anak.",
    find_origins,
    good=(
        Example("Bakti sosial anak binaan digelar untuk warga Desa Tumbang Rungan."),
        Example("Anak binaan berlatih bersama pengrawit dari Desa Semawung."),
        Example("Anak binaan dari delapan kabupaten berlatih tari."),
        Example("Seorang anak binaan asal Kabupaten Seruyan menang."),
    ),
    bad=(
        Example("Anak binaan asal Desa Tumbang Manggu itu pandai.", "asal Desa Tumbang Manggu"),
        Example("Anak binaan itu berasal dari Kampung Wapeko.", "berasal dari Kampung Wapeko"),
        Example("ABH warga Desa Lembah Sari didampingi.", "warga Desa Lembah Sari"),
        Example("Klien anak akan membersihkan musala di Kelurahan Sungai Bilu.", "Kelurahan Sungai Bilu"),
        Example("Hakim meminta Anak wajib lapor di kantor Desa Gunung Tua.", "Desa Gunung Tua", unit_type="bapas"),
        Example(
            "Warga menolak kepulangan anak itu. Petugas lalu menemui kepala Dusun Bantar.",
            "Dusun Bantar",
            unit_type="bapas",
        ),
        Example("Pemerintah Desa Wanareja bersedia menerima kembali anak binaan itu.", "Desa Wanareja"),
        Example("Tetangga anak itu di Dusun Ploso menulis surat.", "Dusun Ploso", unit_type="lpka"),
        Example("Litmas dilakukan terhadap anak di Pekon Way Lalaan.", "Pekon Way Lalaan", unit_type="bapas"),
        Example("Anak binaan kelahiran Lubuk Gadang itu pandai bersilat.", "kelahiran Lubuk Gadang"),
    ),
)
ADDRESS = _rule(
    "anak-alamat",
    "Alamat anak",
    "Alamat anak atau keluarganya termasuk identitas yang wajib dirahasiakan.",
    find_childs_addresses,
    good=(
        Example("LPKA Kelas II Palangka Raya beralamat di Jalan Tjilik Riwut Km 2.", unit_type="lpka"),
        Example("Anak binaan dirawat di rumah sakit di Jalan Diponegoro Nomor 5."),
    ),
    bad=(
        Example("Anak binaan itu tinggal di Jalan Melati Nomor 17 RT 03 RW 05.", "Jalan Melati Nomor 17 RT 03 RW 05"),
        Example("Rumah klien anak di belakang Masjid Nurul Iman.", "di belakang Masjid Nurul Iman"),
        Example("Mobil berhenti di Jl. Hang Tuah No. 16, lalu anak binaan itu turun.", "Jl. Hang Tuah No. 16"),
        Example("Anak binaan diantar ke rumahnya di Perumahan Asri Blok C Nomor 12.", "Perumahan Asri Blok C Nomor 12"),
    ),
)
RULES: tuple[Rule, ...] = (NAME, INITIALS, KIN, SCHOOL, ORIGIN, ADDRESS)
