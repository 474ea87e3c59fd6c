"""Which rules keep numbers and addresses of persons back?"""

from collections.abc import Callable, Iterable

from housestyle.document import Document
from housestyle.findings import Hit, Level, Severity
from housestyle.rules.protection.addresses import find_private_addresses
from housestyle.rules.protection.identity_numbers import find_kk, find_nik, find_nip
from housestyle.rules.protection.mails import find_mails
from housestyle.rules.protection.phones import find_phones
from housestyle.rules.protection.plates import find_plates
from housestyle.rules.rule import Example, Group, Rule
from housestyle.setting import Setting

_LAW = "UU 27/2022 tentang Pelindungan Data Pribadi Pasal 4 dan 65"


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
        group=Group.PERSON,
        severity=Severity.BLOCK,
        title=title,
        why=why,
        source=_LAW,
        find=find,
        good=good,
        bad=bad,
        holds_from=Level.SUBMIT,
    )


NIK = _rule(
    "nik",
    "Nomor induk kependudukan",
    "NIK memuat tempat dan tanggal lahir dan membuka pintu ke data lain, maka tidak pernah diterbitkan.",
    find_nik,
    good=(
        Example("Surat Keputusan Nomor W.17-123.PK.01.04 Tahun 2025 berlaku sejak 1 Juli 2025."),
        Example("Anggaran sebesar Rp1.234.567.890.123.456 diumumkan pada 2023, 2024, dan 2025."),
        Example("Pengunjung menunjukkan KTP asli dan NIK dicatat petugas."),
        Example("Jadwalnya 12-05-2024 10-05-2024 dan 08.00-12.00 13.00-15.00."),
    ),
    bad=(
        Example("Pengunjung dengan NIK 6271011503889107 terdaftar.", "6271011503889107"),
        Example("Nomor induk kependudukan 3578 0455 0690 9012 tercatat.", "3578 0455 0690 9012"),
        Example("Tertulis 62.71.01.150388.9107 di formulir.", "62.71.01.150388.9107"),
        Example("KTP-nya (6271 0115\u00a00388-9107) disalin.", "6271 0115\u00a00388-9107"),
        Example("NIK: 627101150388\n9107 disalin.", "627101150388\n9107"),
        Example("NIK ６２７１０１１５０３８８９１０７ disalin.", "６２７１０１１５０３８８９１０７"),
        Example("NIK 62710\u200b1150388\u00ad9107 disalin.", "62710\u200b1150388\u00ad9107"),
        Example("NIK 627101150388910 salah ketik.", "627101150388910"),
    ),
)
KK = _rule(
    "kk",
    "Nomor kartu keluarga",
    "Nomor kartu keluarga menunjuk seluruh anggota keluarga, maka tidak pernah diterbitkan.",
    find_kk,
    good=(Example("Keluarga membawa fotokopi kartu keluarga dan KTP."),),
    bad=(
        Example("Keluarga membawa kartu keluarga nomor 3374050912119004.", "3374050912119004"),
        Example("Nomor KK 1871 0815 0310 9021 diperiksa.", "1871 0815 0310 9021"),
        Example("No. KK: 7371.1024.0508.9002 milik wali.", "7371.1024.0508.9002"),
    ),
)
NIP = _rule(
    "nip",
    "Nomor induk pegawai",
    "NIP memuat tanggal lahir pegawai; jabatan dan nama sudah cukup untuk pembaca.",
    find_nip,
    good=(
        Example("Pegawai mengisi NIP pada aplikasi kehadiran."),
        Example("Kode satker 407213 dipakai dalam laporan."),
    ),
    bad=(
        Example("Sugeng Riyadi (NIP 198503122008011901) membuka kegiatan.", "198503122008011901"),
        Example("Petugas itu ber-NIP 19900721 201212 2 903.", "19900721 201212 2 903"),
        Example("Tercantum 19850312 201012 1 001 di piagam.", "19850312 201012 1 001"),
        Example("NIP. 040012345 milik pensiunan.", "040012345"),
    ),
)
PHONE = _rule(
    "telepon",
    "Nomor telepon pribadi",
    "Nomor telepon seseorang mengundang gangguan dan penipuan; nomor layanan resmi unit boleh dicantumkan.",
    find_phones,
    good=(
        Example("Layanan pengaduan LPKA dapat dihubungi di nomor (0536) 3221450."),
        Example("Nomor WhatsApp layanan kunjungan LPKA, 0811-5200-142, aktif pada hari kerja."),
        Example("Hubungi 110 atau 129 dalam keadaan darurat."),
        Example("Kunjungan dibuka pukul 08.00-11.30 dan 13.00-15.00 pada 08-12-2024 10.30."),
        Example("Kanwil membuka kanal aduan di 0812-0000-1708 bagi masyarakat."),
        Example("Anggaran sebesar Rp1.250.000.000 tercantum dalam DIPA 2025."),
    ),
    bad=(
        Example("Hubungi Ibu Sari di nomor 0812-3344-9071.", "0812-3344-9071"),
        Example("Pesan lewat WhatsApp Pak Joko, +62 813 5540 9082.", "+62 813 5540 9082"),
        Example("Bengkel itu bisa dihubungi di 085234109093.", "085234109093"),
        Example("Hubungi Bambang (0857) 4021 9066.", "(0857) 4021 9066"),
        Example("Rumahnya bertelepon (0536) 3221234.", "(0536) 3221234"),
        Example("Pesan di wa.me/6281355409082 saja.", "wa.me/6281355409082"),
        Example("Layanan pengaduan: 0812 3344 9071 (Budi).", "0812 3344 9071"),
        Example("Nomor HP pelapor 0852-6544-1908 dicatat petugas pengaduan.", "0852-6544-1908"),
    ),
)
MAIL = _rule(
    "surel",
    "Alamat surel pribadi",
    "Alamat surel seseorang adalah data pribadi; surel resmi unit boleh dicantumkan.",
    find_mails,
    good=(
        Example("Masukan dikirim ke humas.lpkapalangkaraya@kemenimipas.go.id."),
        Example("Layanan melalui rutan.sambas@kemenimipas.go.id dibuka."),
        Example("Ikuti akun @lpka.palangkaraya di Instagram."),
    ),
    bad=(
        Example("Naskah dikirim ke rudi.hartono87@gmail.com.", "rudi.hartono87@gmail.com"),
        Example("Tulis ke budi.santoso@kemenimipas.go.id.", "budi.santoso@kemenimipas.go.id"),
        Example("Tulis ke rian [at] gmail [dot] com saja.", "rian [at] gmail [dot] com"),
    ),
)
PLATE = _rule(
    "pelat",
    "Nomor pelat kendaraan",
    "Nomor pelat menunjuk pemilik kendaraan, padahal berita tidak memerlukannya.",
    find_plates,
    good=(
        Example("Pasal 12 A dan Pasal 114 B dibacakan di Blok B 12 Lapas Kelas IIA."),
        Example("Mobil dinas Lapas Kelas IIB Klaten mengangkut hasil panen pukul 10.00 WIB."),
        Example("Surat bernomor W.17-1234-PK.01 dibacakan."),
    ),
    bad=(
        Example("Pengunjung datang dengan mobil KH 1427 BD.", "KH 1427 BD"),
        Example("Motor bernopol AG-5512-KL melintas.", "AG-5512-KL"),
        Example("Mobil sewa B1234XYZ diparkir.", "B1234XYZ"),
        Example("Truk berpelat dd 33 xy diperiksa.", "dd 33 xy"),
        Example("Ambulans desa membuntuti mobil milik warga, AG 5512 KL.", "AG 5512 KL"),
        Example("Ambulans membawa pemilik motor pribadi berpelat AG 5512 KL.", "AG 5512 KL"),
    ),
)
ADDRESS = _rule(
    "alamat-pribadi",
    "Alamat rumah seseorang",
    "Alamat rumah membuat seseorang dan keluarganya mudah didatangi; alamat kantor dan tempat acara boleh dicantumkan.",
    find_private_addresses,
    good=(
        Example("Rutan Kelas IIB Wates beralamat di Jalan Tamtama Nomor 3, Wates."),
        Example("Bakti sosial digelar di RT 03 RW 05 Desa Tumbang Rungan."),
        Example("Korban dirawat di rumah sakit di Jalan Diponegoro Nomor 5."),
        Example("Rombongan pulang ke rumah masing-masing melalui Jalan Sudirman."),
        Example("Klien berkumpul di Griya Abhipraya, Jalan Veteran Nomor 19, Surakarta."),
        Example("Galeri hasil karya warga binaan beralamat di Jalan Malioboro Nomor 60."),
        Example("Petugas dan warga membersihkan Jalan Kenari RT 05."),
        Example("Warga RT 03 dan RT 04 mengikuti senam."),
        Example("Rumah singgah di Jalan Teuku Umar Nomor 12 menampung klien."),
        Example("Tim tiba di Aula Dinas Sosial, Jalan Kenari No. 2, dan disambut keluarga klien."),
        Example("Rombongan berkeliling sekitar Kompleks Candi Blok C Nomor 2."),
    ),
    bad=(
        Example(
            "Bantuan diantar ke rumah Ibu Ningsih di Jalan Kenanga Nomor 5 RT 02 RW 04.",
            "Jalan Kenanga Nomor 5 RT 02 RW 04",
        ),
        Example("Klien tinggal di Perumahan Bumi Permai Blok F Nomor 3.", "Perumahan Bumi Permai Blok F Nomor 3"),
        Example("Ia beralamat di Jalan Mawar No. 12 RT 03/RW 05.", "Jalan Mawar No. 12 RT 03/RW 05"),
        Example(
            "Keluarga yang menetap di Dusun Sumberejo RT 11 RW 03 menerima santunan.",
            "Dusun Sumberejo RT 11 RW 03",
        ),
        Example("Tempat tinggalnya di Kavling Sagulung Blok K/102.", "Kavling Sagulung Blok K/102"),
        Example("Ia menyewa satu unit di Rusun Pekunden lantai 2 nomor 14.", "Rusun Pekunden lantai 2 nomor 14"),
        Example("Warga sekitar Perum Taman Sari E-14 menerima klien itu.", "Perum Taman Sari E-14"),
        Example("Sembako diantar ke Jalan Kenari No. 2, tim disambut istri klien.", "Jalan Kenari No. 2"),
        Example("Ia berdomisili di Wisma Permai II Jalur 4 nomor 6.", "Wisma Permai II Jalur 4 nomor 6"),
        Example("Keluarga kami di Jl. Gajah Mada 88, Jember, sudah memaafkan.", "Jl. Gajah Mada 88, Jember"),
        Example("Datang saja ke Jalan Sentosa 2 nomor 45, rumah saya.", "Jalan Sentosa 2 nomor 45"),
        Example("Petugas mengecek keberadaan klien di Perumahan Taman Sari G/15.", "Perumahan Taman Sari G/15"),
        Example("Rumahnya di belakang masjid, Jalan Mushala No. 7.", "Jalan Mushala No. 7"),
        Example("Rumah petugas Rutan di Perumnas Antang Blok 8 kebanjiran.", "Perumnas Antang Blok 8"),
    ),
)
RULES: tuple[Rule, ...] = (NIK, KK, NIP, PHONE, MAIL, PLATE, ADDRESS)
