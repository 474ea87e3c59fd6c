"""Do the words around a time of day stand as they should: “pukul” before it, its zone behind, no am or pm?"""

import re
from collections.abc import Iterator

from housestyle.document import Document
from housestyle.findings import Hit, Severity
from housestyle.rules.language import neighbours
from housestyle.rules.language.examples import bad, good
from housestyle.rules.rule import Group, Rule
from housestyle.setting import Setting

_HALF_DAY = 12
_SPELLED = "satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|dua belas"
_FOLLOWING = (
    "di|ke|dan|hingga|sampai|itu|ini|nanti|tadi|saat|ketika|lewat|kurang|yang|untuk|dengan|atau|tepat|tiba"
    r"|oleh|para|lalu|s\.d\.|s/d"
)
_AFTER_HOUR = rf"(?=[,;)!?”\"–]|\.(?!\d)|-\d| (?:{_FOLLOWING})\b|$)"
_BARE_HOUR = re.compile(
    rf"\b(?P<word>[Jj]am) (?:(?:(?:1?\d|2[0-4])(?!\d)|{_SPELLED}){_AFTER_HOUR}|setengah (?:{_SPELLED})\b)"
)
_COUNTING = re.compile(
    r"(?:\d|\b(?:selama|tiap|setiap|beberapa|per|an|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|puluh|belas"
    r"|setengah|hitungan|dalam|lebih|kurang)) $"
)
_ENGLISH = re.compile(r"(?<![\d.,])(?P<hour>\d{1,2})(?:[.:](?P<minute>\d\d))? ?(?P<half>[ap])\.? ?m\b\.?", re.I)
_TWICE = re.compile(r"\b(?P<first>[Pp]ukul|[Jj]am) (?:jam|pukul)\b(?= \d)")
_POINTED = re.compile(r"\b(?P<word>[Pp]ukul) ?[.:;](?= ?\d)(?P<gap> ?)")
_CAPITAL = re.compile(r"(?<=[a-z,\d)] )Pukul(?= \d)")
_LEADLESS = re.compile(
    r"\b(?P<lead>pada|sekitar|sejak|mulai|dimulai|digelar|dibuka|ditutup|berlangsung|berakhir|selesai|tepat|hari ini) "
    r"(?P<clock>(?:[01]\d|2[0-4])\.[0-5]\d)(?= (?:WIB|WITA|WIT)\b)"
)
_SPLIT_ZONE = re.compile(
    r"(?<=\d)(?P<zone>[.,/-] ?(?:WITA?|WIB)\b| ?\((?:WITA?|WIB)\)| (?:W\.I\.B|W\.I\.T(?:\.A)?)\b\.?)"
)


def find_bare_hours(document: Document, setting: Setting) -> Iterator[Hit]:
    """Find "jam 3" without minutes, part of day or zone, where nothing is counted by the hour."""
    for found in _BARE_HOUR.finditer(document.text):
        before = document.text[max(0, found.start() - 12) : found.start()]
        if not _COUNTING.search(before) and not neighbours.is_aside(document, found.start()):
            right = "Pukul" if found["word"][0].isupper() else "pukul"
            yield Hit(*found.span("word"), "Waktu ditulis dengan “pukul”; “jam” untuk lamanya.", (right,))


def find_leads(document: Document, setting: Setting) -> Iterator[Hit]:
    """Find “pukul” written twice, with a mark behind it, or with a capital inside a sentence."""
    for found in _TWICE.finditer(document.text):
        right = "Pukul" if found["first"][0].isupper() else "pukul"
        yield from _hit(document, found, right, "Cukup “pukul”.")
    for found in _POINTED.finditer(document.text):
        yield from _hit(document, found, f"{found['word']} ", "Tidak ada tanda baca setelah “pukul”.")
    for found in _CAPITAL.finditer(document.text):
        if not neighbours.is_in_title_at(document, found.start()):
            yield from _hit(document, found, "pukul", "Di tengah kalimat, “pukul” ditulis dengan huruf kecil.")


def find_english(document: Document, setting: Setting) -> Iterator[Hit]:
    """Find am and pm, which Indonesian doesn't have."""
    for found in _ENGLISH.finditer(document.text):
        hour = int(found["hour"])
        if not 1 <= hour <= _HALF_DAY:
            continue
        hour = hour % _HALF_DAY + _HALF_DAY * (found["half"].lower() == "p")
        right = f"{hour:02}.{found['minute'] or '00'}"
        yield from _hit(document, found, right, f"Waktu ditulis dengan pembagian 24 jam: “{right}”.")


def find_zones(document: Document, setting: Setting) -> Iterator[Hit]:
    """Find time zones in brackets, with points, or behind a mark."""
    for found in _SPLIT_ZONE.finditer(document.text):
        letters = "".join(filter(str.isalpha, found["zone"]))
        yield from _hit(document, found, f" {letters}", f"Zona waktu ditulis “ {letters}”.")


def find_leadless(document: Document, setting: Setting) -> Iterator[Hit]:
    """Find hours and minutes without “pukul” where a sentence first names the time."""
    for found in _LEADLESS.finditer(document.text):
        if not neighbours.is_aside(document, found.start()):
            right = f"pukul {found['clock']}"
            yield Hit(*found.span("clock"), f"Dahului dengan “pukul”: “{right}”.", (right,))


def _hit(document: Document, found: re.Match[str], right: str, message: str) -> Iterator[Hit]:
    if not neighbours.is_aside(document, found.start()):
        yield Hit(found.start(), found.end(), message, (right,))


RULES = (
    Rule(
        id="jam/pukul-saja",
        group=Group.LANGUAGE,
        severity=Severity.WARN,
        title="Pukul tanpa menit",
        why="“Pukul” menyatakan waktu, sedangkan “jam” menyatakan lamanya.",
        source="KBBI; gaya redaksi",
        find=find_bare_hours,
        good=good(
            "Ia berlatih dua jam, lalu beristirahat.",
            "Setiap jam 20 orang dilayani selama 2 jam 30 menit.",
            "Pada jam pelajaran ketiga mereka membaca.",
            "Pukul 3, mereka pulang.",
        ),
        bad=bad(
            (
                ("Acara selesai sekitar jam 3.", "jam", "pukul"),
                ("Mereka pulang jam sepuluh, lalu tidur.", "jam", "pukul"),
                ("Layanan dibuka jam 9 hingga 11.", "jam", "pukul"),
                ("Layanan dibuka jam 9–11.", "jam", "pukul"),
                ("Pintu dikunci jam setengah tujuh.", "jam", "pukul"),
            )
        ),
    ),
    Rule(
        id="jam/kata",
        group=Group.LANGUAGE,
        severity=Severity.WARN,
        title="Kata “pukul”",
        why="“Pukul” ditulis sekali, dengan huruf kecil di tengah kalimat, tanpa tanda baca sebelum angkanya.",
        source="EYD V, III.A.7",
        find=find_leads,
        good=good("Apel dimulai pukul 07.30 WIB.", "Pukul 07.30 WIB apel dimulai. Pukul 8, bubar."),
        bad=bad(
            (
                ("Apel dimulai pukul jam 07.30 WIB.", "pukul jam", "pukul"),
                ("Apel dimulai pukul : 07.30 WIB.", "pukul : ", "pukul "),
                ("Apel dimulai pukul. 07.30 WIB.", "pukul. ", "pukul "),
                ("Apel dimulai Pukul 07.30 WIB.", "Pukul", "pukul"),
            )
        ),
    ),
    Rule(
        id="jam/inggris",
        group=Group.LANGUAGE,
        severity=Severity.WARN,
        title="Bukan am dan pm",
        why="Waktu ditulis dengan pembagian 24 jam.",
        source="EYD V, III.A.7; aturan redaksi",
        find=find_english,
        good=good("Apel dimulai pukul 07.30 WIB.", "Pesawat A330 AM dan jalur 13 PM."),
        bad=bad(
            (
                ("Rombongan tiba pukul 10.00 am.", "10.00 am.", "10.00"),
                ("Acara selesai pukul 3.00 PM tadi.", "3.00 PM", "15.00"),
                ("Acara selesai pukul 3 p.m. tadi.", "3 p.m.", "15.00"),
            )
        ),
    ),
    Rule(
        id="jam/zona-bentuk",
        group=Group.LANGUAGE,
        severity=Severity.WARN,
        title="Zona waktu tanpa titik dan kurung",
        why="Zona waktu menyusul angkanya dengan satu spasi, tanpa titik dan kurung.",
        source="EYD V, II.F.3",
        find=find_zones,
        good=good("Apel dimulai pukul 07.30 WIB.", "Pukul 08.00–10.00 WITA."),
        bad=bad(
            (
                ("Apel dimulai pukul 07.30 (WIB).", " (WIB)", " WIB"),
                ("Apel dimulai pukul 07.30. WIB.", ". WIB", " WIB"),
                ("Apel dimulai pukul 07.30 W.I.B. pagi.", " W.I.B.", " WIB"),
            )
        ),
    ),
    Rule(
        id="jam/tanpa-pukul",
        group=Group.LANGUAGE,
        severity=Severity.INFO,
        title="Pukul sebelum jam dan menit",
        why="Waktu didahului kata “pukul”.",
        source="EYD V, III.A.7",
        find=find_leadless,
        good=good("Apel dimulai pukul 07.30 WIB hingga 09.00 WIB."),
        bad=bad((("Apel dimulai 07.30 WIB.", "07.30", "pukul 07.30"),)),
    ),
)
