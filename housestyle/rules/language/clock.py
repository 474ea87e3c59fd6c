"""Is the time of day written as "pukul 08.30 WIB"?"""

import re
from collections.abc import Iterator

from housestyle.document import Document
from housestyle.findings import Hit, Severity
from housestyle.rules.language import neighbours
from housestyle.rules.language.examples import bad, good
from housestyle.rules.rule import Group, Rule
from housestyle.setting import Setting

_SPELLED = "satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|dua belas"
_PARTS = "(?i:pagi|siang|sore|petang|malam|dini hari|subuh)"
_ZONES = "WIB|WITA|WIT|Wib|Wita|Wit|wib|wita|wit"
_COLON = re.compile(
    rf"(?<![\d.,:/])(?P<clock>(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?)(?![\d:])(?P<zone> ?(?:{_ZONES})\b)?"
)
_ZONE = re.compile(rf"(?<=\d)(?P<blank> ?)(?P<zone>{_ZONES})\b")
_HOUR = re.compile(
    rf"\b(?:(?P<word>[Jj]am|[Pp]kl\.?)[ \u00a0](?=(?:\d{{1,2}}|{_SPELLED})(?:[.:]\d{{2}}\b| (?:{_ZONES}|{_PARTS})\b))"
    r"|(?P<short>[Pp]kl?\.?:?|[Pp]uk\.)(?=[ \u00a0]?\d{1,2}(?:[.:]\d\d)?\b))"
)
_OF_DAY = re.compile(
    rf"\b(?:[Pp]ukul|[Jj]am|[Pp]kl\.?|hingga|sampai) "
    rf"(?P<all>(?P<hour>\d{{1,2}})\.(?P<minute>\d\d)(?P<zone> (?:{_ZONES}))?(?: (?P<part>{_PARTS})\b)?)(?![.:]?\d)"
)
_LAST_HOUR, _LAST_MINUTE, _NOON = 24, 59, 12
_BEFORE = re.compile(r"(\S{1,20}) {0,2}\(?$")
_NO_CLOCK = frozenset("ayat surah surat qs skala rasio skor perbandingan versi banding kitab injil".split())
_COUNTING = re.compile(r"(?:\d|selama|tiap|setiap|beberapa) $")


def find_colons(document: Document, setting: Setting) -> Iterator[Hit]:
    """Find hours and minutes with a colon between them; chapter and verse of a scripture have one by right."""
    for found in _COLON.finditer(document.text):
        is_clock = found["zone"] or _is_clock(document.text, found.start())
        if is_clock and not neighbours.is_aside(document, found.start()):
            start, end = found.span("clock")
            right = found["clock"].replace(":", ".")
            yield Hit(start, end, f"Jam dan menit dipisahkan dengan titik: “{right}”.", (right,))


def _is_clock(text: str, start: int) -> bool:
    before = _BEFORE.search(text[max(0, start - 24) : start])
    if before is None:
        return True
    word = before.group(1).strip('(“"').rstrip(".,:")
    return word.lower() in ("pukul", "jam") or not (word[:1].isupper() or word.isdigit() or word.lower() in _NO_CLOCK)


def find_hours(document: Document, setting: Setting) -> Iterator[Hit]:
    """Find "jam" before a time of day; it is the word for a duration."""
    for found in _HOUR.finditer(document.text):
        tells_part = re.match(rf" ?(?:\d{{1,2}}|{_SPELLED}) {_PARTS}", document.text[found.end() : found.end() + 24])
        is_duration = not tells_part and _COUNTING.search(document.text[max(0, found.start() - 10) : found.start()])
        if not is_duration and not neighbours.is_aside(document, found.start()):
            name = "word" if found["word"] else "short"
            right = "Pukul" if found[name][0].isupper() else "pukul"
            right += " " * document.text[found.end() : found.end() + 1].isdigit() if name == "short" else ""
            yield Hit(*found.span(name), "Waktu ditulis dengan “pukul”; “jam” untuk lamanya.", (right,))


def find_of_day(document: Document, setting: Setting) -> Iterator[Hit]:
    """Find hours that no day has, and the part of the day beside hours and minutes, which tell it already."""
    for found in _OF_DAY.finditer(document.text):
        if neighbours.is_aside(document, found.start()):
            continue
        hour, minute, part = int(found["hour"]), found["minute"], (found["part"] or "").lower()
        if hour > _LAST_HOUR or int(minute) > _LAST_MINUTE or (hour == _LAST_HOUR and int(minute)):
            if found.group()[0] not in "hs":
                yield Hit(found.start("hour"), found.end("minute"), "Jam ini tidak ada; periksa angkanya.")
        elif part:
            is_late = (
                part in ("siang", "sore", "petang", "malam") and hour < _NOON and not (part == "siang" and hour > 9)
            )
            right = f"{hour + _NOON * is_late:02}.{minute}{found['zone'] or ''}"
            message = f"Jam dan menit sudah menyebut bagian hari; cukup “{right}”."
            yield Hit(*found.span("all"), message, (right,))


def find_zones(document: Document, setting: Setting) -> Iterator[Hit]:
    """Find time zones in small letters or without a blank before them."""
    for found in _ZONE.finditer(document.text):
        right = found["zone"].upper()
        if neighbours.is_aside(document, found.start()):
            continue
        if found["zone"] != right:
            yield Hit(*found.span("zone"), f"Zona waktu ditulis “{right}”.", (right,))
        elif not found["blank"]:
            start, end = found.start() - 1, found.end()
            right = f"{document.text[start]} {right}"
            yield Hit(start, end, "Beri spasi sebelum zona waktu.", (right,))


RULES = (
    Rule(
        id="jam",
        group=Group.LANGUAGE,
        severity=Severity.WARN,
        title="Titik pada jam dan menit",
        why="Jam, menit, dan detik dipisahkan dengan titik, bukan titik dua.",
        source="EYD V, III.A.7",
        find=find_colons,
        good=good(
            "Apel dimulai pukul 07.30 WIB.", "Temanya dari Lukas 2:14 dan QS 2:183.", "Denahnya berskala 1:1000."
        ),
        bad=bad(
            (
                ("Apel dimulai pukul 07:30 WIB.", "07:30", "07.30"),
                ("Layanan dibuka pukul 08.00 hingga 11:30 WITA.", "11:30", "11.30"),
                ("Kegiatan (pukul 9:15) ditunda.", "9:15", "9.15"),
            )
        ),
    ),
    Rule(
        id="jam/pukul",
        group=Group.LANGUAGE,
        severity=Severity.WARN,
        title="Pukul, bukan jam",
        why="“Pukul” menyatakan waktu, sedangkan “jam” menyatakan lamanya.",
        source="KBBI; gaya redaksi",
        find=find_hours,
        good=good("Kegiatan berlangsung selama 2 jam.", "Petugas berjaga pada jam kerja.", "Ia berlatih pukul 9 pagi."),
        bad=bad(
            (
                ("Kunjungan dibuka jam 09.00 WITA.", "jam", "pukul"),
                ("Jam 9 pagi mereka berangkat.", "Jam", "Pukul"),
                ("Apel dimulai pkl. 07.30 WIB.", "pkl.", "pukul"),
                ("Apel dimulai pkl.07.30 WIB.", "pkl.", "pukul "),
                ("Radio mengudara setiap jam 4 sore.", "jam", "pukul"),
                ("Misa dimulai puk. 08.00 WIB.", "puk.", "pukul"),
                ("Mereka pulang jam lima sore.", "jam", "pukul"),
            )
        ),
    ),
    Rule(
        id="jam/bagian-hari",
        group=Group.LANGUAGE,
        severity=Severity.WARN,
        title="Jam yang ada dan bagian hari",
        why="Waktu ditulis dengan pembagian 24 jam tanpa “pagi” atau “malam”, atau dengan 12 jam tanpa menit.",
        source="Aturan redaksi; EYD V, III.A.7",
        find=find_of_day,
        good=good("Apel dimulai pukul 07.30 WIB.", "Mereka berangkat pukul 9 pagi.", "Pukul 24.00 pintu ditutup."),
        bad=bad(
            (
                ("Tausiah dimulai pukul 8.15 malam.", "8.15 malam", "20.15"),
                ("Tim berangkat pukul 05.45 pagi.", "05.45 pagi", "05.45"),
                ("Doa bersama pukul 19.00 malam.", "19.00 malam", "19.00"),
                ("Rapat dimulai pukul 08.75 WIB.", "08.75", None),
                ("Kunjungan ditutup pukul 26.00 WIT.", "26.00", None),
            )
        ),
    ),
    Rule(
        id="jam/zona",
        group=Group.LANGUAGE,
        severity=Severity.WARN,
        title="Zona waktu",
        why="Zona waktu disingkat WIB, WITA, atau WIT dengan huruf kapital dan didahului spasi.",
        source="EYD V, II.F.3",
        find=find_zones,
        good=good(
            "Acara dimulai pukul 08.00 WITA.",
        ),
        bad=bad(
            (
                ("Acara dimulai pukul 08.00 wib.", "wib", "WIB"),
                ("Acara dimulai pukul 08.00 Wita.", "Wita", "WITA"),
                ("Acara dimulai pukul 08.00WIT.", "0WIT", "0 WIT"),
            )
        ),
    ),
)
