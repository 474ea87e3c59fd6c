"""Which dates are in the newsroom's form, which aren't, and how should those read?"""

from housestyle.rules.rule import Example

GOOD = (
    Example("Panen digelar pada Selasa, 11 Februari 2025."),
    Example("Tim berkunjung pada Rabu (8/10/2025)."),
    Example("Tim berkunjung pada Rabu malam (8/10)."),
    Example("Rapat digelar di Kupang pada 14–16 Juli 2025."),
    Example("Rapat digelar pada 24 s.d. 26 September 2024."),
    Example("Rapat digelar pada 24 hingga 26 September 2024."),
    Example("Rapat digelar Senin, 14 hingga Rabu, 16 Juli 2025."),
    Example("Rapat digelar 28 Februari–2 Maret 2025 (Jumat–Minggu)."),
    Example("Pada hari Senin tanggal 14 Juli 2025 ditandatangani perjanjian."),
    Example("Pada tanggal 17 Agustus tahun 2025 diberikan remisi."),
    Example("Sejak Mei 2025, layanan 24/7 dibuka dan 2/3 warga memakainya."),
    Example("Surat Nomor W.12-05-07-2025 terbit, skor 3-1, pukul 08.00-10.00 WIB."),
    Example("Peringatan 17 Agustus, 27 April, dan 10 November dirayakan."),
    Example("Pada 17 Agustus, 2.500 warga binaan menerima remisi."),
)
BAD = (
    Example("Digelar pada Senin, (30/09/2024) di aula.", "Senin, (30/09/2024)", "Senin (30/9/2024)"),
    Example("Digelar Rabu malam, (30/12) di aula.", "Rabu malam, (30/12)", "Rabu malam (30/12)"),
    Example("Rapat pada 24 s.d 26 september 2024.", "24 s.d 26 september 2024", "24 s.d. 26 September 2024"),
    Example("Rapat pada 24 s/d 26 September 2024.", "24 s/d 26 September 2024", "24 s.d. 26 September 2024"),
    Example("Rapat pada 24 sd 26 September 2024.", "24 sd 26 September 2024", "24 s.d. 26 September 2024"),
    Example("Diteken pada 05 Mei 2025 di aula.", "05 Mei 2025", "5 Mei 2025"),
    Example("Dibuka pada Senin 14 Juli 2025 oleh dia.", "Senin 14 Juli 2025", "Senin, 14 Juli 2025"),
    Example("Digelar pada 17-04-2025 di desa.", "17-04-2025", "17 April 2025"),
    Example("Digelar pada tanggal 5-7-2026 di desa.", "5-7-2026", "5 Juli 2026"),
    Example("Digelar pada 17/4/2025 di desa.", "17/4/2025", "17 April 2025"),
    Example("Digelar pada Kamis, 17.04.2025 di desa.", "Kamis, 17.04.2025", "Kamis, 17 April 2025"),
    Example("Digelar siang (Senin, 30/09/24) di desa.", "Senin, 30/09/24", "Senin, 30/9/2024"),
    Example("Rapat (30 September, 2024) lancar.", "(30 September, 2024)", "(30 September 2024)"),
    Example("Digelar Kamis (17-04-2025) di desa.", "Kamis (17-04-2025)", "Kamis (17/4/2025)"),
    Example("Remisi pada 17 Agustus, 2025 di lapangan.", "17 Agustus, 2025", "17 Agustus 2025"),
    Example("Remisi pada 17 Agustus 2.025 di lapangan.", "17 Agustus 2.025", "17 Agustus 2025"),
    Example("Rapat pada 30 Sept 2024 di aula.", "30 Sept 2024", "30 September 2024"),
    Example("Rapat pada 30 Nopember 2024 di aula.", "30 Nopember 2024", "30 November 2024"),
    Example("Rapat pada 12 nop 2025 di aula.", "12 nop 2025", "12 November 2025"),
    Example("Digelar Rabu; 7 Mei 2025 di aula.", "Rabu; 7 Mei 2025", "Rabu, 7 Mei 2025"),
    Example("Rapat pada 2024-09-30 di aula.", "2024-09-30", "30 September 2024"),
    Example("Rapat pada September 30, 2024 di aula.", "September 30, 2024", "30 September 2024"),
    Example("Diteken pada tgl 8 Januari 2026.", "tgl 8 Januari 2026", "tanggal 8 Januari 2026"),
    Example("Rapat pada Senin (30/9/24) di aula.", "Senin (30/9/24)", "Senin (30/9/2024)"),
)
GOOD_SMALL = (
    Example("Tim berkunjung pada Rabu (8/10/2025)."),
    Example("Rapat digelar di Kupang pada 14–16 Juli 2025 dan Kamis (5/6)."),
)
BAD_SMALL = (
    Example("Tim tiba pada Rabu (08/10/2025).", "Rabu (08/10/2025)", "Rabu (8/10/2025)"),
    Example("Rapat pada 24-26 September 2024.", "24-26 September 2024", "24–26 September 2024"),
    Example("Rapat pada 24 – 26 September 2024.", "24 – 26 September 2024", "24–26 September 2024"),
    Example("Tim tiba pada Rabu (8 Oktober 2025).", "Rabu (8 Oktober 2025)", "Rabu, 8 Oktober 2025"),
)
