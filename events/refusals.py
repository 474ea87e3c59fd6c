"""In which words is an act on a meeting refused? The person (403), the moment (409), or what the form lacks (400)."""


class Refusal(Exception):
    """An act that did not happen; str() is the sentence for the screen."""

    status_code = 400


class NotAllowed(Refusal):
    status_code = 403


class CannotNow(Refusal):
    status_code = 409


NOT_YOURS = "Kegiatan ini dikelola editor Ditjenpas dan koordinator kanwil penyelenggaranya."
STALE = "Kegiatan ini sudah berubah sejak Anda membukanya. Buka lagi halamannya, lalu periksa apa yang berubah."
NOT_WRITABLE = "Kegiatan yang sudah terlaksana atau dibatalkan tidak dapat diubah lagi."
TWICE = "Kegiatan dengan judul, hari pertama, dan penyelenggara yang sama sudah ada di agenda."
OUTSIDE = "“{}” di luar hari kegiatan. Ubah waktunya, atau ubah dahulu tanggal kegiatannya."
EMPTY_RUNDOWN = "Susunan acara yang sudah diumumkan tidak boleh kosong. Bila kegiatannya batal, batalkan kegiatannya."
NO_REASON = "Tulis alasan pembatalan; peserta dan publik akan membacanya."

NOT_YOUR_INVITATION = "Undangan ini dijawab oleh UPT atau kanwil yang diundang dan oleh penyelenggaranya."
ONLY_HOST = "Narasumber dan panitia didaftarkan oleh penyelenggara."
NOT_OPEN = "Undangan baru dapat dijawab setelah kegiatannya diumumkan."
OVER = "Kegiatan ini sudah terlaksana atau dibatalkan; daftar pesertanya tidak dapat diubah lagi."
TOO_LATE = "Batas jawaban undangan ini sudah lewat pada {}. Hubungi penyelenggara."
VIRTUAL_ONLY = "Undangan ini untuk mengikuti secara virtual; tidak ada kursi yang perlu dipesan."
SAME_NAME = "“{}” sudah ada di daftar undangan ini."
NOTHING_TO_WITHDRAW = "Peserta ini sudah dibatalkan."
HAS_DELEGATES = "Undangan ini sudah dijawab; batalkan dahulu pesertanya."
FEWER_SEATS = "Sudah {} peserta yang terdaftar untuk undangan ini. Batalkan dahulu yang berlebih."
NOBODY_CHOSEN = "Pilih sedikitnya satu yang diundang."
BEFORE_DEADLINE = "Tempat antarwilayah baru dibagikan setelah batas jawaban lewat; sampai saat itu wilayahnya berhak."
PLAN_STALE = "Ketentuan undangan ini sudah diubah orang lain. Buka lagi halamannya, lalu periksa apa yang berubah."
DELEGATE_STALE = "Data peserta ini sudah berubah sejak Anda membukanya. Buka lagi halamannya."

NOT_THERE_YET = "Kehadiran baru dapat dicatat setelah kegiatannya diumumkan."
NO_REASON_GIVEN = "Tulis dasarnya, misalnya “daftar hadir bertanda tangan”."
VOIDED_ALREADY = "Catatan ini sudah dicabut."
NOT_A_DAY = "Hari itu bukan hari kegiatan ini."
NOT_VIRTUAL = "Kegiatan ini tidak dapat diikuti secara virtual."
NO_UNIT = "Kehadiran virtual dihitung per UPT; undangan ini bukan untuk UPT."
JOIN_EARLY = "Konfirmasi dibuka 30 menit sebelum acara dimulai, pukul {}."
JOIN_LATE = "Acara hari ini sudah selesai. Minta penyelenggara mencatatnya menyusul."
JOIN_OTHER_DAY = "Hari ini bukan hari kegiatan."
CONFIRM_FIRST = "Konfirmasi dahulu bahwa UPT Anda mengikuti, lalu masukkan kodenya."
WRONG_CODE = "Kode itu tidak berlaku sekarang. Ketik kode yang sedang tampil di ruang virtual."
TOO_MANY_SCANS = "Paling banyak {} catatan dalam satu kiriman."

FIGURE_NOT_OVER = "Angka resmi baru dapat dikunci setelah kegiatannya dinyatakan terlaksana."
FIGURE_EMPTY = "Belum ada kehadiran yang tercatat, jadi belum ada angka yang dapat dikunci."
FIGURE_SAME = "Catatan kehadirannya tidak berubah sejak versi terakhir dikunci."
FIGURE_NEEDS_REASON = "Tulis mengapa angkanya dikunci lagi; publik akan membacanya."

CERTIFICATE_NOT_OVER = "Sertifikat baru dapat diterbitkan setelah kegiatannya dinyatakan terlaksana."
NOBODY_ATTENDED = "Belum ada yang tercatat hadir, jadi belum ada yang berhak atas sertifikat."
NO_WITHDRAW_REASON = "Tulis mengapa sertifikat ini dicabut."
NO_RESTORE_REASON = "Tulis mengapa sertifikat ini diberlakukan lagi."
WITHDRAWN_ALREADY = "Sertifikat ini sudah dicabut."
IN_FORCE_ALREADY = "Sertifikat ini sudah berlaku lagi."
WAS_ABSENT = "Pemegangnya tidak tercatat hadir. Catat dahulu kehadirannya, lalu berlakukan lagi sertifikatnya."

MINUTES_STALE = "Notula ini sudah berubah sejak Anda membukanya. Baca lagi isinya, lalu putuskan."
MINUTES_CLASH = "Orang lain sudah menyimpan paragraf atau putusan yang sama. Bandingkan, lalu simpan lagi."
WROTE_IT = "Anda ikut menulis notula ini. Pengesahannya oleh orang lain yang tidak ikut menulis."
NO_REOPEN_NOTE = "Tulis apa yang perlu diperbaiki, agar penulisnya tahu."
EMPTY_MINUTES = "Tulis isi notulanya; notula kosong tidak disimpan."
ONLY_AFTER_APPROVAL = "Adendum hanya untuk notula yang sudah disahkan. Sunting saja drafnya."
ADDENDUM_STALE = "Sudah ada adendum baru sejak Anda membuka halaman ini. Baca dahulu, lalu kirim lagi bila masih perlu."
EMPTY_ADDENDUM = "Tulis isi adendumnya."
NOT_AN_ADDRESSEE = "Kegiatan kanwil hanya memberi tugas kepada kanwil itu, UPT di wilayahnya, dan Ditjenpas."
NO_DUE_DATE = "Putusan yang bertugas memerlukan tenggat."
NOT_YOUR_TASK = "Tindak lanjut ini dilaporkan oleh penerima tugasnya atau koordinator wilayahnya."
NOT_YOUR_VERDICT = "Laporan ini diputuskan oleh pengelola kegiatannya."
OWN_REPORT = "Anda sendiri yang melaporkannya. Orang lain yang menerimanya sebagai selesai."
ITEM_STALE = "Tindak lanjut ini sudah berubah sejak Anda membukanya. Baca lagi riwayatnya, lalu putuskan."
NO_REPORT = "Tulis apa yang sudah dilakukan."
NO_ITEM_REASON = "Tulis alasannya; penerima tugas membacanya."
LONG_REASON = "Alasan paling panjang 400 huruf."
FILE_EMPTY = "Berkas ini kosong; pilih berkasnya sekali lagi."
FILE_TOO_HEAVY = (
    "Ukuran berkas {} MB melebihi batas {} MB; perkecil dahulu, atau simpan di tempat lain dan beri tautan."
)
FILE_WRONG_KIND = (
    "Isi berkas ini bukan PDF, Word, Excel, PowerPoint, OpenDocument, JPEG, PNG, atau WebP; "
    "simpan dahulu sebagai salah satunya, misalnya PDF."
)
FILE_OLD_OFFICE = (
    "Berkas Office lama atau bersandi tidak dapat diperiksa; "
    "buka berkasnya, lalu simpan tanpa sandi sebagai .docx, .xlsx, .pptx, atau PDF."
)
FILE_MACROS = "Berkas ini berisi makro atau program; simpan ulang tanpa makro, atau kirim sebagai PDF."
FILE_BROKEN = "Berkas ini rusak atau terpotong saat dikirim; buka dan simpan ulang, lalu unggah lagi."
FILE_SWELLS = "Isi berkas ini terlalu besar setelah dibuka; perkecil gambar di dalamnya, atau kirim sebagai PDF."

FILE_OR_LINK = "Pilih berkas atau tulis alamat tautan, salah satu saja."
LINK_NOT_HTTPS = "Tulis alamat lengkap yang diawali https://, misalnya https://contoh.go.id/bahan."
LINK_WITH_PASSWORD = "Alamat ini memuat nama pengguna atau kata sandi; tulis alamat tanpa bagian sebelum tanda @."
PUBLIC_UNCONFIRMED = (
    "Centang ini bila bahannya memang boleh dibaca siapa pun di internet, atau pilih yang lain di atas."
)
PUBLIC_TOO_EARLY = "Bahan baru dapat dibuka untuk publik setelah kegiatannya diumumkan, dan selama tidak dibatalkan."
MATERIAL_STALE = "Bahan ini sudah berubah sejak Anda membukanya. Buka lagi halamannya, lalu periksa apa yang berubah."
FORM_USED = "Formulir ini sudah pernah dikirim. Buka lagi halaman “Tambah bahan”, lalu isi kembali."
