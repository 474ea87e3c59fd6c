"""Do repeated words have their hyphen: anak-anak, bersama-sama?"""

import re
from collections.abc import Iterator
from functools import cache

from housestyle.document import Document, Word
from housestyle.findings import Hit, Severity
from housestyle.rules.language import casing, neighbours, tables
from housestyle.rules.language.examples import bad, good
from housestyle.rules.language.nonstandard import ENDINGS
from housestyle.rules.rule import Group, Rule
from housestyle.setting import Setting
from housestyle.spelling import lexicon

_SQUARED = re.compile(r"([a-z]{3,})(?:2|²)(nya|an)?")
_UNITS = frozenset({"meter", "cm", "mm", "km", "dm", "covid", "mpeg"})
_PREFIXES = ("ber", "be", "ter", "se", "me", "di")
_DASHED = re.compile(r"\b([^\W\d_]{3,30})( ?- ?| ?– ?|--)([^\W\d_]{3,30})\b")
_TWO = re.compile(r"\b([a-z]{3,20})[-–]2(nya|an)?\b(?![.,]\d)")
# Repeated words that names of laws, bodies and kinds of people begin with, so that two capitals don't make them names.
_IN_TITLES = frozenset("undang anak masing hak nilai dasar peraturan unit pihak tugas bahan".split())
_GIFTS = frozenset("beragam aneka membeli membawa berbagai menjual pusat toko sebagai khas paket bingkisan".split())


@cache
def _pairs() -> dict[str, frozenset[str]]:
    """Return the second halves of repeated words by the first half."""
    found: dict[str, set[str]] = {}
    for entry in tables.words("repeats.txt"):
        one, _, two = entry.partition("-")
        found.setdefault(one, set()).add(two)
    return {one: frozenset(twos) for one, twos in found.items()}


def is_repeat(one: str, two: str) -> bool:
    """Tell whether two words are the halves of a repeated one."""
    twos = _pairs().get(one)
    if twos is None:
        return False
    return two in twos or any(two.removesuffix(ending) in twos for ending in ENDINGS if two.endswith(ending))


def find_apart(document: Document, setting: Setting) -> Iterator[Hit]:
    """Find repeated words with a blank where the hyphen belongs."""
    for lower in document.forms.keys() & _pairs().keys():
        for place in document.forms[lower]:
            other = neighbours.after(document, place)
            if other is not None and is_repeat(lower, other.lower) and _may_repeat(document, place, other):
                yield from _apart(document, place, other)


def _apart(document: Document, place: int, other: Word) -> Iterator[Hit]:
    """Offer the hyphen first, and the word once where it may be doubled by slip."""
    word, right = document.wording[place], f"{document.wording[place].text}-{other.text}"
    rights = (right, word.text) if word.lower == other.lower else (right,)
    yield Hit(word.start, other.end, f"Kata ulang ditulis dengan tanda hubung: “{right}”.", rights)


def _may_repeat(document: Document, place: int, other: Word) -> bool:
    """Tell whether two words beside each other are one, and no name ("Sama Sama") or "sama sekali"."""
    word, third = document.wording[place], neighbours.after(document, place, 2)
    is_name = casing.is_in_name(word) and other.is_capitalised and not neighbours.is_in_title(document, word)
    is_name = is_name and word.lower not in _IN_TITLES
    if word.is_lower and other.is_capitalised:
        return False
    return not is_name and not (third is not None and third.lower == "sekali")


def find_squared(document: Document, setting: Setting) -> Iterator[Hit]:
    """Find words with a 2 for their repetition: anak2, bersama2."""
    for lower, places in document.forms.items():
        found = _SQUARED.fullmatch(lower)
        if found is None or found[1] in _UNITS:
            continue
        for place in places:
            word = document.wording[place]
            if not (word.text[:-1].isupper() or (word.is_capitalised and casing.is_in_name(word))):
                right = _repeated(found[1]) + (found[2] or "")
                yield _hit(word.start, word.end, casing.like(word.text, right))


def _repeated(stem: str) -> str:
    """Write a word twice, its prefix only once: bersama2 is bersama-sama."""
    for half in _pairs().get(stem, ()):
        if stem.endswith(half):
            return f"{stem}-{half}"
    for prefix in _PREFIXES:
        rest = stem.removeprefix(prefix)
        if rest != stem and len(rest) > 2 and f"{rest}" in _pairs().get(rest, ()) and not lexicon.is_name(stem):
            return f"{stem}-{rest}"
    return f"{stem}-{stem}"


def find_dashed(document: Document, setting: Setting) -> Iterator[Hit]:
    """Find repeated words with blanks around the hyphen."""
    for found in _DASHED.finditer(document.text):
        one, dash, two = found.groups()
        is_twice = dash != "-" and (one.lower() == two or is_repeat(one.lower(), two))
        if is_twice and not neighbours.is_aside(document, found.start()):
            yield _hit(found.start(), found.end(), f"{one}-{two}")


def find_others(document: Document, setting: Setting) -> Iterator[Hit]:
    """Find "anak-2", and "oleh oleh" that are presents."""
    for found in _TWO.finditer(document.text):
        if (
            found[1] not in _UNITS
            and not neighbours.is_aside(document, found.start())
            and is_repeat(found[1], found[1])
        ):
            yield _hit(found.start(), found.end(), f"{found[1]}-{found[1]}{found[2] or ''}")
    for place in document.forms.get("oleh", ()):
        before, other = neighbours.before(document, place), neighbours.after(document, place)
        is_gift = before.lower in _GIFTS if before is not None else document.wording[place].opens
        if other is not None and other.lower == "oleh" and is_gift:
            yield _hit(document.wording[place].start, other.end, f"{document.wording[place].text}-{other.text}")


def _hit(start: int, end: int, right: str) -> Hit:
    return Hit(start, end, f"Kata ulang ditulis dengan tanda hubung: “{right}”.", (right,))


def find_repeats(document: Document, setting: Setting) -> Iterator[Hit]:
    """Find repeated words without a proper hyphen, in any of the three ways they are mistyped."""
    yield from find_apart(document, setting)
    yield from find_squared(document, setting)
    yield from find_dashed(document, setting)
    yield from find_others(document, setting)


RULES = (
    Rule(
        id="ulang",
        group=Group.LANGUAGE,
        severity=Severity.WARN,
        title="Kata ulang",
        why="Kata ulang ditulis lengkap dengan tanda hubung di antara unsurnya.",
        source="EYD V, II.B.2",
        find=find_repeats,
        good=good(
            "Anak-anak belajar bersama-sama.",
            "Seorang orang tua hadir dan sebuah buah dibagikan.",
            "Luasnya 12 m2 dan 3 km2.",
            "Keduanya tidak sama sama sekali.",
            "Warga binaan warga kota itu hadir.",
            "Ia berkata - kata orang - tidak takut.",
        ),
        bad=bad(
            (
                ("Lomba untuk anak2 pegawai.", "anak2", "anak-anak"),
                ("Mereka datang bersama2.", "bersama2", "bersama-sama"),
                ("Kebutuhan sehari hari terpenuhi.", "sehari hari", "sehari-hari"),
                ("Masing masing blok hadir.", "Masing masing", "Masing-masing"),
                ("Mereka menanam sayur sayuran.", "sayur sayuran", "sayur-sayuran"),
                ("Ia membawa buku - buku.", "buku - buku", "buku-buku"),
                ("Isi Undang Undang Nomor 22 dibahas.", "Undang Undang", "Undang-Undang"),
                ("Hal hal itu dibahas.", "Hal hal", "Hal-hal"),
                ("Ia bersama teman temannya.", "teman temannya", "teman-temannya"),
                ("Ia membawa buku–buku.", "buku–buku", "buku-buku"),
                ("Ia mengajar anak-2 desa.", "anak-2", "anak-anak"),
                ("Oleh oleh khas Ambon dijual.", "Oleh oleh", "Oleh-oleh"),
                ("Aneka oleh oleh dijual.", "oleh oleh", "oleh-oleh"),
                ("Mereka tolong menolong.", "tolong menolong", "tolong-menolong"),
                ("Ia membawa teman2nya.", "teman2nya", "teman-temannya"),
            )
        ),
    ),
)
