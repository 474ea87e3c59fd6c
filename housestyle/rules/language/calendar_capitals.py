"""Does the name of a month, day or feast begin with a capital?"""

from collections.abc import Iterator
from functools import cache

from housestyle.document import Document, Word
from housestyle.findings import Hit, Severity
from housestyle.rules.language import neighbours, tables
from housestyle.rules.language.examples import bad, good
from housestyle.rules.rule import Group, Rule
from housestyle.setting import Setting

_LEADS = frozenset("hari setiap tiap pada malam bulan raya perayaan ibadah misa libur selamat jelang menjelang".split())
_WEEK_LEADS = frozenset({"hari", "malam"})
_PARTS_OF_DAY = frozenset({"pagi", "siang", "sore", "petang", "malam", "dini"})
_JOINS = frozenset({"dan", "atau", "hingga", "sampai", "serta", "s.d"})


@cache
def names() -> dict[str, tuple[str, str]]:
    """Return the right form of each name by its form in small letters, and when it is meant as a name."""
    return {lower: (right, when) for lower, right, when in tables.rows("calendar.tsv")}


def find_small(document: Document, setting: Setting) -> Iterator[Hit]:
    """Find names of the calendar that begin with a small letter."""
    for lower in document.forms.keys() & names().keys():
        right, when = names()[lower]
        for place in document.forms[lower]:
            word = document.wording[place]
            if word.text[:1].islower() and _is_name(document, place, when):
                message = f"Nama hari, bulan, dan hari raya berhuruf awal kapital: “{right}”."
                yield Hit(word.start, word.end, message, (right,))


def _is_name(document: Document, place: int, when: str) -> bool:
    """Tell whether a word is the calendar's: `minggu` may be a week, `rabu` a lung."""
    if when == "selalu":
        return True
    before = neighbours.before(document, place)
    leads = _WEEK_LEADS if when == "minggu" else _LEADS
    if before is not None and (before.lower in leads or _is_day(before.lower)):
        return not (when == "minggu" and before.lower == "hari" and _counts(document, place))
    word, following = document.wording[place], neighbours.after(document, place)
    if when == "hari" and neighbours.follows_mark(document, word) in (",", "“", '"') and _tells_of_people(following):
        return True
    if following is not None and following.lower in _PARTS_OF_DAY:
        return True
    return _is_dated(document.text, word.end) or _is_beside_day(document, place)


def _tells_of_people(following: Word | None) -> bool:
    return following is not None and following.lower in (
        "kita",
        "kami",
        "saya",
        "mereka",
        "ini",
        "itu",
        "depan",
        "lalu",
    )


def _counts(document: Document, place: int) -> bool:
    """Tell whether a number stands before `hari minggu`, as in "tujuh hari minggu": then it isn't a name."""
    before = neighbours.before(document, place, 2)
    return before is not None and before.lower.isdigit()


def _is_dated(text: str, end: int) -> bool:
    """Tell whether a date follows: "minggu (12/1)", "rabu, 12 Maret"."""
    rest = text[end : end + 4].lstrip(",").lstrip()
    return (rest[:1].isdigit() and text[end : end + 1] in ", (") or (rest[:1] == "(" and rest[1:2].isdigit())


def _is_beside_day(document: Document, place: int) -> bool:
    join, day = neighbours.before(document, place), neighbours.before(document, place, 2)
    return join is not None and day is not None and join.lower in _JOINS and _is_day(day.lower)


def _is_day(lower: str) -> bool:
    return lower in ("senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu", "ahad")


RULES = (
    Rule(
        id="kapital-hari-bulan",
        group=Group.LANGUAGE,
        severity=Severity.WARN,
        title="Huruf kapital pada hari, bulan, dan hari raya",
        why="Nama hari, bulan, tahun, dan hari raya ditulis dengan huruf awal kapital.",
        source="EYD V, I.F.13",
        find=find_small,
        good=good(
            "Pelatihan berlangsung dua minggu pada September 2024.",
            "Setiap minggu mereka berlatih.",
            "Mereka memeriksa rabu sapi.",
            "Tempat praktik pranatal dibuka pada Rabu (3/9).",
            "Apel digelar Sabtu dan Minggu.",
            "Selama tujuh minggu peserta belajar.",
        ),
        bad=bad(
            (
                ("Rapat digelar 26 september 2024.", "september", "September"),
                ("Kegiatan digelar pada senin pagi.", "senin", "Senin"),
                ("Setiap rabu warga binaan berolahraga.", "rabu", "Rabu"),
                ("Layanan libur pada hari minggu.", "minggu", "Minggu"),
                ("Acara digelar minggu (12/1).", "minggu", "Minggu"),
                ("Sejak rabu pagi petugas siaga.", "rabu", "Rabu"),
                ("“Kalau tidak hujan, rabu kita menuai,” katanya.", "rabu", "Rabu"),
                ("Layanan dibuka Sabtu dan minggu.", "minggu", "Minggu"),
                ("Takjil dibagikan sepanjang ramadhan.", "ramadhan", "Ramadan"),
                ("Ibadah natal berlangsung khidmat.", "natal", "Natal"),
                ("Kunjungan saat lebaran dibuka.", "lebaran", "Lebaran"),
                ("Remisi diberikan pada idulfitri.", "idulfitri", "Idulfitri"),
                ("Salat jum'at berlangsung tertib.", "jum'at", "Jumat"),
            )
        ),
    ),
)
