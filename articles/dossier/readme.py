"""What does the note say that lies in the archive of a meeting?"""

from articles.dossier.facts import MeetingFile
from events.days import days_text

WORDS = (
    ("berkas-kegiatan.pdf", "seluruh berkas dalam satu dokumen"),
    ("notula.pdf", "notula yang disahkan"),
    ("daftar-hadir/", "daftar hadir tiap hari"),
    ("undangan/", "surat undangan bagi yang hadir langsung"),
    ("undangan.csv", "semua undangan dan jawabannya"),
    ("kehadiran.csv", "peserta, narasumber, dan panitia, serta hari hadirnya"),
    ("virtual.csv", "UPT yang mengikuti secara virtual"),
    ("tindak-lanjut.csv", "tugas dari putusan rapat"),
    ("kliping.csv", "pemberitaan media lain"),
)
NOT_THERE = (
    ("notula.pdf", "Notula belum disahkan, sehingga belum disertakan."),
    ("daftar-hadir/", "Belum ada peserta terdaftar, sehingga daftar hadir belum disertakan."),
    ("undangan/", "Tidak ada undangan untuk hadir langsung."),
)


def readme_of(file: MeetingFile, sums: list[tuple[str, str]]) -> str:
    """Write what lies in the archive, what doesn't, and how to check it; `sums` are names with their SHA-256."""
    title = " ".join(file.meeting.title.split())
    names = [name for name, _ in sums]
    lines = ["BERKAS KEGIATAN", title, days_text(file.meeting), "", "Isi:"]
    lines += [f"- {start}: {words}" for start, words in WORDS if _holds(names, start)]
    lines += [words for start, words in NOT_THERE if not _holds(names, start)]
    lines += [
        "",
        "Surat bagi yang mengikuti secara virtual tidak disertakan; penerimanya tercantum di berkas-kegiatan.pdf.",
        "Berkas CSV memakai UTF-8 dan koma. Nomor telepon, surel, dan perjalanan peserta tidak disertakan.",
        "",
        "Sidik SHA-256 tiap berkas; periksa dengan menyalin baris di bawah ini ke berkas sidik.txt, lalu jalankan",
        "sha256sum --check sidik.txt",
        "",
        *(f"{digest}  {name}" for name, digest in sums),
    ]
    return "\r\n".join(lines) + "\r\n"


def _holds(names: list[str], start: str) -> bool:
    return any(name == start or (start.endswith("/") and name.startswith(start)) for name in names)
