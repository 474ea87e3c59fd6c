"""Which rules of spelling are there?"""

from housestyle.findings import Severity
from housestyle.rules.rule import Example, Group, Rule
from housestyle.spelling.capitals import find_misspelt_names
from housestyle.spelling.foreign import find_foreign
from housestyle.spelling.misspelt import find_misspelt
from housestyle.spelling.unknown import find_unknown

MISSPELT = Rule(
    id="ejaan",
    group=Group.SPELLING,
    severity=Severity.WARN,
    title="Salah ketik",
    why="Kata ini tidak ada dalam kamus, sedangkan kata yang mirip dengannya lazim dipakai.",
    source="Kamus redaksi, disusun menurut KBBI dan pemakaian dalam berita",
    find=find_misspelt,
    good=(
        Example("Kegiatan kehumasan diikuti 150 peserta dari 54 unit pelaksana teknis."),
        Example("Sinergitas antarlembaga memviralkan karya warga binaan."),
        Example("Anak-anak berlari-lari kebiru-biruan sebaik-baiknya untuk ke-3 kalinya."),
        Example("Horas! Sampurasun. Mereka menyeduh wedang uwuh dan memetik sape."),
        Example("Menurut Reynhard Silitonga, kegiatan itu dihadiri Suwarto dan Fakhrurrazi."),
        Example("Wartawan BALANGANEWS menghubungi narahubung lewat eBerpadu dan #lapasbersih."),
        Example("Mereka menyebutnya “pamacing” dan 'lapasda'."),
        Example("The training was held in the main hall of the prison building yesterday."),
        Example("Mereka memakai batik angso duo, gula jawa, dan lada muntok; elang jawa bertengger di talas beneng."),
        Example("Di dalamnya ada kecapi, garantung, dan suling; benangnya dari kayu lambato, jelawe, dan marelang."),
        Example("Dari serat nanas, panrita lopi membuat tali. Kawat dipilin, telur menetaskan anak itik."),
        Example("Lembaga itu kami perkirakan tak terhindarkan dari banjir seindah-indahnya."),
    ),
    bad=(
        Example("Rakor ini merupakan kegiatan sintergitas bersama.", "sintergitas", "sinergitas"),
        Example("Publikasi dikonsumsi juga sevara eksternal.", "sevara", "secara"),
        Example("“Kita perlu tampil sevara baik,” ujarnya.", "sevara", "secara"),
        Example("Kegitan itu berlangsung tertib.", "Kegitan", "Kegiatan"),
        Example("Petugas mengikuti kegi atan itu.", "kegi atan", "kegiatan"),
        Example("Kegiatan iniadalah wujud pembinaan.", "iniadalah", "ini adalah"),
        Example("Upaya itu meningkatakn mutu layanan.", "meningkatakn", "meningkatkan"),
        Example("Mereka melaksanan tugas.", "melaksanan", "melaksanakan"),
        Example("Kunjungan itu ditutup dnegan doa.", "dnegan", "dengan"),
        Example("Ia menilai kerjsama perlu diperkuat.", "kerjsama", "kerja sama"),
        Example("Motif daerha itu indah.", "daerha", "daerah"),
        Example("Seluru jemaah bersalaman, dan seluru warga hadir.", "seluru", "seluruh"),
        Example("Mereka memproduki tahu dan menyapaikan salam.", "memproduki", "memproduksi"),
        Example("Mereka membeli kain dan menyerahan uang.", "menyerahan", "menyerahkan"),
        Example("Kepla Subseksi Pelayanan Tahanan hadir.", "Kepla", "Kepala"),
        Example("Isi.", "Pemerikaan", "Pemeriksaan", title="Lapas Tuban Gelar Pemerikaan Kesehatan"),
        Example("Isi.", "PEMERIKSAN", "PEMERIKSAAN", title="LAPAS TUBAN GELAR PEMERIKSAN KESEHATAN"),
    ),
)

MISSPELT_NAME = Rule(
    id="ejaan/nama",
    group=Group.SPELLING,
    severity=Severity.WARN,
    title="Nama mungkin salah ketik",
    why="Kata berhuruf kapital ini hanya muncul sekali dan beda satu huruf dengan kata atau nama tempat yang lazim.",
    source="Kamus redaksi dan daftar wilayah",
    find=find_misspelt_names,
    good=(
        Example("Kegiatan dibuka Kepala Rutan Suhardiman di Aula Pengayoman."),
        Example("Hadir pula Herlambang Setyadi dan Nurmalina dari Lhokseumawe."),
    ),
    bad=(
        Example("Kepala Seksi Perwatan hadir.", "Perwatan", "Perawatan"),
        Example("Dapur Rtuan Kelas IIB Barru bersih.", "Rtuan", "Rutan"),
        Example("Lpaas Kelas IIB Barru bersih.", "Lpaas", "Lapas"),
        Example("Jajaran Kemenkumhan hadir.", "Kemenkumhan", "Kemenkumham"),
        Example("Mereka datang dari Lhokseumave kemarin.", "Lhokseumave", "Lhokseumawe"),
    ),
)

FOREIGN = Rule(
    id="istilah-asing",
    group=Group.SPELLING,
    severity=Severity.INFO,
    title="Istilah asing",
    why="Pembaca lebih mudah memahami padanan Indonesia; istilah asing yang tetap dipakai dicetak miring.",
    source="EYD V, bagian I.G (huruf miring untuk kata asing)",
    find=find_foreign,
    good=(
        Example("“Kita perlu best practices,” katanya."),
        Example("Mereka mengikuti Coffee Morning di aula."),
    ),
    bad=(
        Example("Mereka berbagi best practices dengan stakeholder.", "best practices", "praktik baik"),
        Example("Mereka berbagi best practices dengan stakeholder.", "stakeholder", "pemangku kepentingan"),
    ),
)

UNKNOWN = Rule(
    id="tak-dikenal",
    group=Group.SPELLING,
    severity=Severity.INFO,
    title="Kata belum dikenal",
    why="Kata ini belum ada dalam kamus redaksi dan tidak mirip dengan kata yang lazim; periksa sekali lagi.",
    source="Kamus redaksi",
    find=find_unknown,
    good=(Example("Warga binaan menanam bawang merah."),),
    bad=(Example("Warga binaan membuat xylorkwaba dari bambu.", "xylorkwaba"),),
)

RULES: tuple[Rule, ...] = (MISSPELT, MISSPELT_NAME, FOREIGN, UNKNOWN)
