"""What do the papers' tests print?"""

from events.papers.attendance_list import AttendanceSheet, Attendee
from events.papers.badges import Badge, BadgeSheet
from events.papers.blocks import Heading, Items, Paragraph, Table
from events.papers.certificate import Certificate
from events.papers.dossier import Dossier, Section
from events.papers.letter import Addressee, Letter
from events.papers.minutes import Addendum, Decision, Minutes
from events.papers.parts import Fact, Letterhead, ProgrammeDay, ProgrammeItem, Signer

MEETING = "Rapat Koordinasi Humas Pemasyarakatan 2026"
THEME = "Sinergi Merajut Citra Pemasyarakatan yang Berdampak"
CHECK_URL = "https://humas.example/periksa/7KQ2-MX4P"
HEAD = Letterhead(
    address="Jalan Veteran Nomor 11, Jakarta Pusat 10110", contact="humas.example · surel humas@ditjenpas.example"
)
DIRECTOR = Signer("Plt. Direktur Jenderal Pemasyarakatan", "Rahayu Wulandari, S.H., M.H.")


def programme() -> tuple[ProgrammeDay, ...]:
    return (
        ProgrammeDay(
            "Hari ke-1 · Selasa, 24 November 2026",
            (
                ProgrammeItem("08.00–09.00 WIB", "Pendaftaran peserta", room="Lobi"),
                ProgrammeItem("09.00–10.00 WIB", "Pembukaan dan arahan", "Aula Sahardjo", "Direktur Jenderal"),
                ProgrammeItem("10.00–10.15 WIB", "Rehat kopi", is_break=True),
                ProgrammeItem(
                    "10.15–12.00 WIB",
                    "Pengelolaan isu dan komunikasi krisis di satuan kerja",
                    "Aula Sahardjo",
                    "Dr. Sekar Ayu Lestari, Universitas Nusantara",
                ),
            ),
        ),
        ProgrammeDay(
            "Hari ke-2 · Rabu, 25 November 2026",
            (
                ProgrammeItem("08.00–12.00 WIB", "Lokakarya menulis siaran pers", "Ruang 2", "Tim redaksi Ditjenpas"),
                ProgrammeItem("12.00–13.00 WIB", "Istirahat dan makan siang", is_break=True),
                ProgrammeItem("13.00–15.00 WIB", "Kesepakatan dan penutupan", "Aula Sahardjo"),
            ),
        ),
    )


def letter(**changes) -> Letter:
    given = {
        "letterhead": HEAD,
        "number": "PAS-HM.01.02-1274",
        "place": "Jakarta",
        "dated": "9 November 2026",
        "subject": f"Undangan {MEETING}",
        "addressee": Addressee("Kepala LPKA Kelas II Palangka Raya", "Kalimantan Tengah", "Palangka Raya"),
        "meeting": MEETING,
        "theme": THEME,
        "days": "Selasa–Rabu, 24–25 November 2026",
        "hours": "08.00–15.00 WIB",
        "venue": "Aula Sahardjo, Direktorat Jenderal Pemasyarakatan, Jakarta",
        "mode": "Tatap muka dan virtual",
        "seats": 2,
        "reply_by": "16 November 2026, 16.00 WIB",
        "reply_url": "https://humas.example/undangan/7KQ2-MX4P",
        "signer": DIRECTOR,
        "programme": programme(),
        "copies": ("Sekretaris Direktorat Jenderal Pemasyarakatan", "Kepala Kantor Wilayah Kalimantan Tengah"),
        "check_url": CHECK_URL,
    }
    return Letter(**(given | changes))


PEOPLE = (
    ("Suwarto", "Kepala LPKA", "LPKA Kelas II Palangka Raya"),
    ("Maria Goreti Seran", "Pengelola Kehumasan", "Rutan Kelas IIB Kupang"),
    ("I Gusti Ayu Made Kartikasari Pradnyawati, S.I.Kom.", "Pranata Humas Ahli Muda", "Kantor Wilayah Bali"),
    (
        "Dr. Bonaventura Situmorang, Bc.IP., S.H., M.Si.",
        "Kepala Subbagian Tata Usaha",
        "Lapas Perempuan Kelas IIA Medan",
    ),
    ("Yosephina", "", "Lembaga Pemasyarakatan Khusus Kelas IIA Karanganyar Nusakambangan"),
    ("Andi Tenri", "Analis Media", "Bapas Kelas I Makassar"),
)


def code_of(number: int) -> str:
    return f"https://humas.example/h/{number:04d}-7KQ2MX4PT9"


def attendance_list(count: int = 4, **changes) -> AttendanceSheet:
    people = [PEOPLE[number % len(PEOPLE)] for number in range(count)]
    given = {
        "letterhead": HEAD,
        "meeting": MEETING,
        "session": "Hari ke-1 · Selasa, 24 November 2026",
        "hours": "08.00–15.00 WIB",
        "venue": "Aula Sahardjo, Jakarta",
        "attendees": tuple(Attendee(*person, code_of(number)) for number, person in enumerate(people, 1)),
    }
    return AttendanceSheet(**(given | changes))


def badges(count: int = 4, **changes) -> BadgeSheet:
    roles = ("Peserta", "Narasumber", "Panitia")
    people = [(number, *PEOPLE[number % len(PEOPLE)]) for number in range(count)]
    given = {
        "meeting": MEETING,
        "days": "24–25 November 2026 · Jakarta",
        "host": "Direktorat Jenderal Pemasyarakatan",
        "badges": tuple(
            Badge(name, roles[number % 3], position, unit, code_of(number), f"7KQ2-{number:04d}")
            for number, name, position, unit in people
        ),
    }
    return BadgeSheet(**(given | changes))


DECISIONS = (
    Decision("Setiap satuan kerja menunjuk dua agen informasi.", "Kepala satuan kerja", "31 Desember 2026"),
    Decision("Pedoman komunikasi krisis disusun dan disebarkan.", "Direktorat Teknologi Informasi", "15 Januari 2027"),
    Decision("Rapat evaluasi diadakan tiap triwulan.", "Kantor wilayah"),
)


def minutes(**changes) -> Minutes:
    given = {
        "meeting": MEETING,
        "number": "PAS-HM.01.02-1290",
        "letterhead": HEAD,
        "facts": (
            Fact("Tema", f"“{THEME}”"),
            Fact("Waktu", "Selasa–Rabu, 24–25 November 2026, 08.00–15.00 WIB"),
            Fact("Tempat", "Aula Sahardjo, Direktorat Jenderal Pemasyarakatan, Jakarta"),
            Fact("Pimpinan", "Direktur Teknologi Informasi dan Kerja Sama"),
            Fact("Notulis", "Andi Tenri"),
        ),
        "attendance": "Hadir 150 peserta dari 54 satuan kerja, 132 orang di tempat dan 18 orang secara virtual.",
        "body": (
            Heading("Pembukaan"),
            Paragraph(
                "Plt. Direktur Jenderal membuka rapat dan mengingatkan bahwa berita yang cepat tetap harus benar. "
                "Kepercayaan warga tumbuh dari kabar yang jujur, juga ketika kabarnya tidak enak didengar."
            ),
            Heading("Pembahasan"),
            Paragraph("Peserta membahas tiga pokok:"),
            Items(
                ("alur persetujuan berita", "perlindungan identitas anak", "tanggapan atas isu di media sosial"), True
            ),
            Heading("Catatan satuan kerja", 3),
            Items(
                (
                    "LPKA Palangka Raya meminta contoh keterangan foto yang melindungi wajah anak.",
                    "Rutan Kupang mengusulkan jam piket redaksi untuk wilayah WITA.",
                )
            ),
            Table(
                ("Wilayah", "Berita terbit", "Dikembalikan"), (("Kalimantan Tengah", "412", "9"), ("NTT", "388", "14"))
            ),
        ),
        "decisions": DECISIONS,
        "place": "Jakarta",
        "dated": "25 November 2026",
        "signers": (
            Signer("Pimpinan rapat", "Bambang Haryanto"),
            Signer("Notulis", "Andi Tenri"),
            Signer("Wakil peserta", "Maria Goreti Seran"),
        ),
        "addenda": (
            Addendum(
                "jumlah peserta virtual",
                "30 November 2026",
                (
                    Paragraph(
                        "Jumlah peserta virtual dikoreksi dari 16 menjadi 18 orang setelah daftar hadir dicocokkan."
                    ),
                ),
                "Andi Tenri, notulis",
            ),
        ),
        "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        "check_url": CHECK_URL,
    }
    return Minutes(**(given | changes))


def certificate(**changes) -> Certificate:
    given = {
        "number": "PAS-HM.01.02-S.0042/2026",
        "name": "Maria Goreti Seran, S.I.Kom.",
        "position": "Pengelola Kehumasan",
        "unit": "Rutan Kelas IIB Kupang",
        "role": "Peserta",
        "meeting": MEETING,
        "theme": THEME,
        "days": "24–25 November 2026",
        "venue": "Jakarta",
        "hours": "12 jam pelajaran",
        "place": "Jakarta",
        "dated": "25 November 2026",
        "signer": DIRECTOR,
        "check_url": CHECK_URL,
    }
    return Certificate(**(given | changes))


def dossier(count: int = 6, **changes) -> Dossier:
    people = tuple((str(number), *PEOPLE[number % len(PEOPLE)]) for number in range(1, count + 1))
    given = {
        "meeting": MEETING,
        "facts": minutes().facts,
        "sections": (
            Section(
                "Undangan",
                (
                    Paragraph("Undangan dikirim kepada 54 satuan kerja; 52 menjawab sebelum tenggat."),
                    Heading("Yang belum menjawab"),
                    Items(("Rutan Kelas IIB Kupang", "Lapas Kelas IIA Ambon")),
                ),
            ),
            Section("Daftar hadir", (Table(("No.", "Nama", "Jabatan", "Satuan kerja"), people),)),
            Section("Notula", minutes().body),
            Section("Tindak lanjut", (Table(("Keputusan", "Tenggat")),)),
            Section("Liputan"),
        ),
        "compiled": "30 November 2026, 14.10 WIB",
        "check_url": CHECK_URL,
    }
    return Dossier(**(given | changes))
