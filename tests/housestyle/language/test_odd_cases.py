"""What do the rules of language make of texts that only look like a slip?"""

import pytest

from tests.housestyle.language.finding import marked

CLEAN = """
Seorang orang tua warga binaan datang bersama sebuah buah tangan.
Hadir 12 guru, 3 perawat, dan 2 dokter.
Kepala LPKA menyambut kepala kantor wilayah di aula.
Skor 3-2 bertahan sampai pukul 17.45 WIT.
Panitia menyiapkan 2,5 kilogram cabai dan 1.250 bibit.
Pada 1446 Hijriah, Masjid Al-Ikhlas menampung 1.000 jemaah.
Ayat Yohanes 3:16 dibacakan Pendeta Meiske.
Kamar 7 dan 9 di Blok B diperiksa.
“Saya menyesal,” katanya. “Saya ingin pulang.”
Ia bertanya, “Kapan saya bebas?”
Usianya 9 tahun ketika ia pindah ke Kupang.
Perjanjian Nomor 1234 tertanggal 5 Mei 2025 ditandatangani.
Gedung itu berlantai dua, berjarak 800 meter dari jalan raya.
Dia didampingi Ketua DPRD, bupati, dan para camat.
Program berlangsung dua minggu mulai Senin.
Sumur itu di satu sisi kebun dan di kali kecil.
Rencana itu dibalik, lalu dibatalkan.
Mereka bekerja sama, bertanggung jawab, dan berterima kasih.
Bagaimanapun, apa pun hasilnya, kami siap; walaupun hujan, maupun panas.
Aplikasi di-upload dan pegawai di-PHK.
Bantuan dikirim dari Ambon ke 11 kecamatan dan ke tiga pulau.
Surat a.n. Kepala Lapas dikirim s.d. akhir bulan.
Hadir Prof. Dr. H. Ahmad Fauzi, S.H., M.H., dan drg. Yulianti.
Mereka membaca novel “Ronggeng Dukuh Paruk” dan “Laskar Pelangi”.
Peserta antarblok bermain voli; nilainya 92, terpaut dua angka.
Peringatan ke-80 Kemerdekaan itu diikuti UPT se-Indonesia.
Lagu 1990-an diputar sejak pukul 9 pagi hingga jam istirahat.
Anak itu menempuh tiga per empat perjalanan.
Kegiatan itu dihadiri Direktur Jenderal Pemasyarakatan, Kepala Kanwil, serta staf.
""".strip().splitlines()


@pytest.mark.parametrize("text", CLEAN)
def test_clean_sentence_has_no_finding(text):
    assert marked(text) == []


def test_speech_over_two_paragraphs_may_stay_open():
    assert marked("“Kami siap.\n\n“Kami juga senang,” ujarnya.") == []


def test_speech_that_ends_nowhere_is_found():
    text = "“Kami siap.\n\nRapat ditutup dengan doa."
    assert [rule for rule, _, _ in marked(text)] == ["kutip-kurung"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rapat di tindak lanjuti hari ini.", ("di-serangkai", "di tindak lanjuti", "ditindaklanjuti")),
        ("Kegiatan nya ramai.", ("imbuhan-terpisah", "Kegiatan nya", "Kegiatannya")),
        ("Hasilnya dipakai masyarakat. 40 kursi dibuat.", ("angka/awal-kalimat", "40", "Sebanyak 40")),
        ("Rapat dibuka wakil bupati Kupang.", ("kapital-jabatan", "wakil bupati", "Wakil Bupati")),
        ("Ibadah hari minggu berlangsung khidmat.", ("kapital-hari-bulan", "minggu", "Minggu")),
        ("Mereka belajar pelan pelan.", ("ulang", "pelan pelan", "pelan-pelan")),
    ],
)
def test_odd_slip_is_found(text, expected):
    assert marked(text) == [expected]
