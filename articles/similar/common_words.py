"""Which words say nothing of what one story is about, because every story has them?"""

FUNCTION = """
    ada adalah agar akan akhir akibat aku anda antara apa apabila atas atau awal bagai bagaimana bagi bagian bahkan
    bahwa baik banyak baru beberapa begitu belum berada berapa berbagai berikut berlangsung bersama besar biasa bila
    bisa boleh bukan cara cukup dalam dapat dari datang demi demikian dengan depan dia diri dua dulu empat enam guna
    hal hampir hanya harus hingga ialah ikut ingin ini itu jadi jangan jauh jelas juga jumlah jika kali kalau kami
    kamu karena kata katanya ke kecil kembali kepada ketika kini kita kurang lagi lain lainnya lalu lama lebih lewat
    lima luar maka makin mana masa masih masing masuk mau melainkan melalui memang membuat memberi memberikan
    memiliki mempunyai menjadi menjelang menurut mereka merupakan meski milik mulai mungkin nama namun nya oleh
    orang pada para paling pasti pelaksanaan penuh per perlu pernah pertama pihak pula pun rasa saat saja salah sama
    sambil sampai sana sangat satu saya sebab sebagai sebelum sebuah secara sedang sehingga sejak sejumlah sekaligus
    sekali sekarang sekitar selain selalu selama selanjutnya seluruh semakin semua sementara sendiri seorang seperti
    sering serta sesuai setelah setiap siap situ sudah supaya tahu tanpa tapi telah tengah tentang tentu terhadap
    terjadi terkait termasuk ternyata tersebut terus tetap tetapi tiap tiba tidak tiga tinggi tingkat turut ujar
    ucap umum untuk usai wajib walau yaitu yakni yang tutur ungkap jelasnya ujarnya tambahnya pungkas pungkasnya
    tegasnya lanjutnya
"""
NEWSROOM = """
    acara agen aman anggota antusias apresiasi arahan badan bagus bapas berharap berikan berjalan berkelanjutan
    berkomitmen berkualitas bentuk binaan blok daerah didik diharapkan diikuti dihadiri dilaksanakan dilakukan
    direktorat direktur diselenggarakan ditjen ditjenpas ditutup dibuka divisi doa foto gelar giat harap harapan
    hari hasil hukum humas imigrasi indonesia informasi instansi jajaran jam jenderal kalapas kantor kanwil karutan
    kabupaten kegiatan kelas kemenkumham kementerian kepala kepribadian kemandirian kerja kesempatan ketua khusus
    komitmen kota kumham lapas lembaga lancar lingkungan lpka lpp manusia masyarakat mengadakan menggelar menghadiri
    mengikuti melaksanakan menyampaikan meningkatkan mitra mewujudkan negara pejabat pegawai pelayanan pelaksana
    pembinaan pemasyarakatan pembukaan peserta petugas pimpinan plt plh program provinsi publik pukul rangka rumah
    rutan satuan sambutan sambutannya sehat seksi subseksi staf struktural sinergi tahanan tahun tanggal tema teknis
    terima tertib tim tujuan unit upaya wakil warga wbp wib wilayah wita wit
"""
CALENDAR = """
    senin selasa rabu kamis jumat sabtu minggu januari februari maret april mei juni juli agustus september oktober
    november desember pekan bulan pagi siang sore malam
"""
COMMON_WORDS = frozenset((FUNCTION + NEWSROOM + CALENDAR).split())
