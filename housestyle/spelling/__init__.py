"""Which rules of spelling are there?"""

from housestyle.findings import Severity
from housestyle.rules.rule import Example, Group, Rule
from housestyle.spelling.misspelt import find_misspelt

RULES: tuple[Rule, ...] = (
    Rule(
        id="ejaan",
        group=Group.SPELLING,
        severity=Severity.WARN,
        title="Salah ketik",
        why="Kata ini tidak ada dalam kamus, sedangkan kata yang mirip dengannya lazim dipakai.",
        source="Daftar kata redaksi dan KBBI",
        find=find_misspelt,
        good=(
            Example("Kegiatan kehumasan diikuti 150 peserta dari 54 unit pelaksana teknis."),
            Example("Sinergitas antarlembaga memviralkan karya warga binaan."),
        ),
        bad=(
            Example("Rakor ini merupakan kegiatan sintergitas bersama.", "sintergitas", "sinergitas"),
            Example("Publikasi dikonsumsi juga sevara eksternal.", "sevara", "secara"),
            Example("Kegitan itu berlangsung tertib.", "Kegitan", "Kegiatan"),
            Example("Petugas mengikuti kegi atan itu.", "kegi atan", "kegiatan"),
            Example("Kegiatan iniadalah wujud pembinaan.", "iniadalah", "ini adalah"),
        ),
    ),
)
