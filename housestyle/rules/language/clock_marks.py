"""Are hours and minutes joined by a point alone, with two digits each, and ranges of hours by a dash?"""

import re
from collections.abc import Iterator

from housestyle.document import Document
from housestyle.findings import Hit, Severity
from housestyle.rules.language import neighbours
from housestyle.rules.language.examples import bad, good
from housestyle.rules.rule import Group, Rule
from housestyle.setting import Setting

_LEAD = r"\b(?:[Pp]ukul|[Jj]am|[Pp]kl?\.?) {1,2}"
_HOUR, _MINUTE = r"(?:[01]?\d|2[0-4])", r"[0-5]\d"
_ZONE = r"(?= ?(?i:wita?|wib)\b)"
# What stands between hour and minute: some only where the time zone follows, for a range of hours or a new sentence
# looks the same.
_MARK = re.compile(
    rf"{_LEAD}(?P<clock>(?P<hour>{_HOUR})(?:"
    rf"(?:[,;'’`]|\.\.| ?: | :)(?P<minute>{_MINUTE})(?![\d,.]\d|\d)"
    rf"|(?:\. | \.| )(?P<apart>{_MINUTE}){_ZONE}"
    rf"|-(?P<dashed>00|30|45){_ZONE}"
    r"))"
)
_UNDIVIDED = re.compile(rf"{_LEAD}(?P<clock>(?P<hour>[01]\d|2[0-4])(?P<minute>{_MINUTE})){_ZONE}")
_ONE_DIGIT = re.compile(rf"{_LEAD}(?P<clock>{_HOUR}\.\d)(?![\d.,]\d|\d)(?=[ ,.;)–]|$)")
_SHORT_HOUR = re.compile(rf"{_LEAD}(?P<clock>(?P<hour>\d)\.(?P<minute>{_MINUTE}))(?![.,:]?\d)")
_TIME = rf"{_HOUR}[.:]{_MINUTE}"
_RANGE = re.compile(
    rf"(?<![\d.,:/])(?P<from>{_TIME})(?P<zone> ?(?i:wita?|wib))?"
    rf"(?P<join> ?(?:s/d\.?|sd\.?|s\.d(?!\.)) ?| ?[-—] ?| – ?|– )"
    rf"(?P<to>{_TIME}|selesai\b)(?![.,:]?\d)"
)
_WHOLE_HOUR = re.compile(
    rf"{_LEAD}(?P<hour>\d{{1,2}})(?P<join> (?:hingga|sampai|s\.d\.) |[–-])(?={_HOUR}\.{_MINUTE}\b)"
)
_CLOCK_NEAR = re.compile(r"\b(?:pukul|jam|pkl?\.?|kunjungan|layanan|apel|buka)\b", re.I)
_LOOK_BACK = 40


def find_marks(document: Document, setting: Setting) -> Iterator[Hit]:
    """Find 09,30 and 09 30 and 0930 and 09.3 where the word before or the zone behind tells a time of day."""
    for pattern in (_MARK, _UNDIVIDED):
        for found in pattern.finditer(document.text):
            pieces = found.groupdict()
            minute = pieces["minute"] or pieces.get("apart") or pieces.get("dashed")
            if not neighbours.is_aside(document, found.start()):
                right = f"{found['hour']:0>2}.{minute}"
                yield Hit(*found.span("clock"), f"Jam dan menit dipisahkan dengan titik: “{right}”.", (right,))
    for found in _ONE_DIGIT.finditer(document.text):
        if not neighbours.is_aside(document, found.start()):
            yield Hit(*found.span("clock"), "Menit ditulis dengan dua angka.", (f"{found['clock']}0",))


def find_ranges(document: Document, setting: Setting) -> Iterator[Hit]:
    """Find ranges of hours with s/d, with a hyphen, or with blanks around the dash."""
    for found in _RANGE.finditer(document.text):
        before = document.text[max(0, found.start() - _LOOK_BACK) : found.start()]
        is_clock = _CLOCK_NEAR.search(before) or re.match(r" ?(?:wita?|wib)\b", document.text[found.end() :][:6], re.I)
        if not is_clock or neighbours.is_aside(document, found.start()):
            continue
        if found["to"] == "selesai":
            right = f"{found['from']}{found['zone'] or ''} hingga selesai"
        elif found["zone"]:
            right = f"{found['from']}{found['zone']} s.d. {found['to']}"
        else:
            right = f"{found['from']}–{found['to']}"
        yield Hit(
            found.start(), found.end(), f"Rentang waktu ditulis “{right}”.", (right, right.replace("–", " s.d. "))
        )


def find_short(document: Document, setting: Setting) -> Iterator[Hit]:
    """Find hours of one digit beside minutes, and a whole hour that leads to one with minutes."""
    for found in _SHORT_HOUR.finditer(document.text):
        if not neighbours.is_aside(document, found.start()):
            right = f"0{found['clock']}"
            yield Hit(*found.span("clock"), f"Jam ditulis dengan dua angka: “{right}”.", (right,))
    for found in _WHOLE_HOUR.finditer(document.text):
        if not neighbours.is_aside(document, found.start()):
            right = f"{found['hour']:0>2}.00"
            yield Hit(*found.span("hour"), f"Samakan bentuk kedua waktu: “{right}”.", (right,))


RULES = (
    Rule(
        id="jam/titik",
        group=Group.LANGUAGE,
        severity=Severity.WARN,
        title="Satu titik di antara jam dan menit",
        why="Jam dan menit ditulis dengan dua angka dan dipisahkan dengan satu titik tanpa spasi.",
        source="EYD V, III.A.7",
        find=find_marks,
        good=good(
            "Apel dimulai pukul 07.30 WIB.",
            "Layanan dibuka pukul 08-11 WIB dan pukul 9, 12 orang hadir.",
            "Apel selesai pukul 10. Sebanyak 30 orang hadir pada pukul 8.",
            "Pelatihan berlangsung selama 2 jam, 30 menit lebih lama.",
        ),
        bad=bad(
            (
                ("Rapat dimulai pukul 09,30 WITA.", "09,30", "09.30"),
                ("Rapat dimulai pukul 9;30.", "9;30", "09.30"),
                ("Rapat dimulai pukul 09’30 WIT.", "09’30", "09.30"),
                ("Rapat dimulai pukul 09 : 30 WIT.", "09 : 30", "09.30"),
                ("Rapat dimulai pukul 09. 30 WIT.", "09. 30", "09.30"),
                ("Rapat dimulai pukul 09 30 WIT.", "09 30", "09.30"),
                ("Rapat dimulai pukul 09-30 WIT.", "09-30", "09.30"),
                ("Rapat dimulai pukul 0930 WIT.", "0930", "09.30"),
                ("Rapat dimulai pukul 09.3 WIT.", "09.3", "09.30"),
            )
        ),
    ),
    Rule(
        id="jam/rentang",
        group=Group.LANGUAGE,
        severity=Severity.INFO,
        title="Rentang waktu",
        why="Rentang waktu ditulis dengan tanda pisah tanpa spasi atau dengan “s.d.”.",
        source="EYD V, III.F.3",
        find=find_ranges,
        good=good("Layanan dibuka pukul 08.00–11.00 WIB.", "Skornya 1.30-2.15 poin.", "Pukul 08.00 s.d. 11.00 ramai."),
        bad=bad(
            (
                ("Layanan dibuka pukul 08.00-11.00 WIB.", "08.00-11.00", "08.00–11.00"),
                ("Layanan dibuka pukul 08.00 – 11.00 WIB.", "08.00 – 11.00", "08.00–11.00"),
                ("Layanan dibuka 08.00 s/d 11.00 WIB.", "08.00 s/d 11.00", "08.00–11.00"),
                ("Acara pukul 08.00 s/d selesai.", "08.00 s/d selesai", "08.00 hingga selesai"),
                ("Pukul 08.00 WIB - 11.00 WIB.", "08.00 WIB - 11.00", "08.00 WIB s.d. 11.00"),
            )
        ),
    ),
    Rule(
        id="jam/dua-angka",
        group=Group.LANGUAGE,
        severity=Severity.INFO,
        title="Jam dengan dua angka",
        why="Redaksi menulis jam dengan dua angka bila menitnya disebut: 08.00.",
        source="Aturan redaksi",
        find=find_short,
        good=good("Apel dimulai pukul 08.00 WIB.", "Mereka berangkat pukul 9 pagi dan pulang pukul 10.30."),
        bad=bad(
            (
                ("Apel dimulai pukul 8.00 WIB.", "8.00", "08.00"),
                ("Layanan dibuka pukul 8 hingga 10.30 WIB.", "8", "08.00"),
            )
        ),
    ),
)
