"""Do ordinals and decades have their hyphen: ke-61, ketiga, 1990-an?"""

import re
from collections.abc import Iterator

from housestyle.document import Document, Word
from housestyle.findings import Hit, Severity
from housestyle.rules.language import figures, neighbours, tables
from housestyle.rules.language.examples import bad, good
from housestyle.rules.rule import Group, Rule
from housestyle.setting import Setting

_NUMERALS = {"satu": "1", "dua": "2", "tiga": "3", "empat": "4", "lima": "5", "enam": "6", "tujuh": "7", "delapan": "8"}
_NUMERALS |= {"sembilan": "9", "sepuluh": "10", "sebelas": "11"}
_JOINED = re.compile(r"ke(\d{1,4}|[ivxl]{2,6})")
_DECADE = re.compile(r"(\d{2,6})an")
_NUMBER = re.compile(r"\d{1,4}|[IVXL]{1,6}")
_GAP = re.compile(r"(?: - ?|- )(\d{1,4}|[IVXL]{1,6})\b")
_BEHIND_ORDINAL = frozenset(
    "yang itu ini tersebut dalam bagi untuk setelah sejak kali kalinya pada digelar diadakan".split()
)
_ROMAN = re.compile(r"ke-[ivx]{1,5}")
_ROMANS = {roman: number for number, roman in enumerate("i ii iii iv v vi vii viii ix x xi xii xiii xiv xv".split(), 1)}
_VERBAL = ("di", "ber", "ter", "mem", "men", "meng")


def find_ordinals(document: Document, setting: Setting) -> Iterator[Hit]:
    """Find ordinals and decades without their hyphen."""
    for place in document.forms.get("ke", ()):
        yield from _apart(document, place)
    for lower, places in document.forms.items():
        right = _right(lower)
        if right:
            for place in places:
                word = document.wording[place]
                if (
                    (lower[2:3].isdigit() and word.text[:2] != "KE")
                    or word.text[2:].isupper()
                    or lower[0].isdigit()
                    or "-" in lower
                ):
                    yield from _hit(word, word.end, _like(word, right))
    for place in document.forms.get("an", ()):
        before, word = neighbours.before(document, place), document.wording[place]
        if before is not None and before.text.isdigit():
            yield from _hit(before, word.end, (f"{before.text}-an",))


def _right(lower: str) -> tuple[str, ...]:
    """Return how an ordinal or decade in one word is written, where it is written wrongly."""
    if joined := _JOINED.fullmatch(lower):
        return (f"ke-{joined[1].upper()}",)
    if decade := _DECADE.fullmatch(lower):
        return (f"{decade[1]}-an",)
    if _ROMAN.fullmatch(lower) and lower[3:] in _ROMANS:
        number = _ROMANS[lower[3:]]
        return (f"ke-{number}", f"ke{figures.spelled(number)}") if number > 1 else ("ke-1", "pertama")
    numeral = lower.removeprefix("ke-")
    return (f"ke{numeral}", f"ke-{_NUMERALS[numeral]}") if numeral != lower and numeral in _NUMERALS else ()


def _like(word: Word, rights: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(right.capitalize() if word.is_capitalised and right[0] == "k" else right for right in rights)


def _apart(document: Document, place: int) -> Iterator[Hit]:
    word, following = document.wording[place], neighbours.after(document, place)
    gap = _GAP.match(document.text, word.end)
    if gap:
        yield from _hit(word, gap.end(), (f"{word.text}-{gap[1]}",))
    elif following is not None and _NUMBER.fullmatch(following.text) and _is_ordinal(document, place):
        yield from _hit(word, following.end, (f"{word.text}-{following.text}",))
    elif following is not None and following.text in _NUMERALS and _is_in_words(document, place):
        yield from _hit(word, following.end, (f"{word.text}{following.text}", f"ke-{_NUMERALS[following.text]}"))


def _is_in_words(document: Document, place: int) -> bool:
    behind = neighbours.after(document, place, 2)
    is_last = behind is None or behind.lower in _BEHIND_ORDINAL
    before = neighbours.before(document, place)
    is_of_noun = is_last and before is not None and not before.lower.startswith(_VERBAL)
    return (_is_after_lead(document, place) and not _counts(document, place)) or is_of_noun


def _is_ordinal(document: Document, place: int) -> bool:
    """Tell whether "ke 61" is an ordinal: after a word that is counted so, or after a name with no noun behind."""
    if _is_after_lead(document, place):
        return True
    before, behind = neighbours.before(document, place), neighbours.after(document, place, 2)
    if behind is not None and behind.lower in ("kali", "kalinya"):
        return True
    is_name = before is not None and ((before.is_capitalised and not before.opens) or before.lower == "yang")
    return is_name and not _counts(document, place)


def _is_after_lead(document: Document, place: int) -> bool:
    before = neighbours.before(document, place)
    return before is not None and before.lower in tables.words("ordinal_leads.txt")


def _counts(document: Document, place: int) -> bool:
    """Tell whether a noun stands behind the number, so that "ke 3 lapas" is a direction."""
    behind = neighbours.after(document, place, 2)
    if behind is None or not behind.is_lower or behind.lower in tables.words("function_words.txt"):
        return False
    return not behind.lower.startswith(_VERBAL) and behind.lower not in ("kali", "kalinya", "tahun", "tingkat")


def _hit(word: Word, end: int, rights: tuple[str, ...]) -> Iterator[Hit]:
    yield Hit(word.start, end, f"Ditulis dengan tanda hubung atau serangkai: “{rights[0]}”.", rights)


RULES = (
    Rule(
        id="imbuhan-terpisah/bilangan",
        group=Group.LANGUAGE,
        severity=Severity.WARN,
        title="Bilangan tingkat",
        why="Bilangan tingkat ditulis “ke-3” atau “ketiga”, dan kelompok tahun “1990-an”.",
        source="EYD V, II.G.9 dan II.G.10",
        find=find_ordinals,
        good=good(
            "Peringatan ke-61 itu diraih regu ketiga pada 1990-an.",
            "Bantuan dikirim Lapas Ambon ke 12 kecamatan.",
            "Bantuan dikirim ke tiga panti asuhan.",
            "Bantuan yang ke 12 kecamatan dikirim lewat laut.",
            "Mereka menempuh perjalanan dari Ambon ke Kupang.",
        ),
        bad=bad(
            (
                ("Hari Bakti Pemasyarakatan ke 61 dimeriahkan lomba.", "ke 61", "ke-61"),
                ("Peringatan kemerdekaan yang ke 81 berlangsung khidmat.", "ke 81", "ke-81"),
                ("Ulang tahunnya yang ke 60 dirayakan.", "ke 60", "ke-60"),
                ("HUT RI ke 80 diperingati.", "ke 80", "ke-80"),
                ("Juara ke-tiga diraih Blok A.", "ke-tiga", "ketiga"),
                ("Juara ke tiga diraih Blok A.", "ke tiga", "ketiga"),
                ("Ini penghargaan ke dua yang diterima.", "ke dua", "kedua"),
                ("Pos jaga ke-IV dilengkapi lampu.", "ke-IV", "ke-4"),
                ("Itu juara ke3.", "ke3", "ke-3"),
                ("Lagu tahun 1990 an diputar.", "1990 an", "1990-an"),
                ("Lagu tahun 1990an diputar.", "1990an", "1990-an"),
                ("Perayaan HUT ke- 80 digelar.", "ke- 80", "ke-80"),
                ("Lapas meraihnya untuk ke 2 kalinya.", "ke 2", "ke-2"),
            )
        ),
    ),
)
