"""Do abbreviations have their points, and do words stand in full where the spelling knows no short form?"""

import re
from collections.abc import Iterator
from functools import cache

from housestyle.document import Document
from housestyle.findings import Hit, Severity
from housestyle.rules.language import casing, neighbours, tables
from housestyle.rules.language.examples import bad, good
from housestyle.rules.rule import Group, Rule
from housestyle.setting import Setting

_NAMES_SOMEONE = re.compile(r" (?:[A-Z]|kepala|ketua|direktur|menteri)")
_BETWEEN_NUMBERS = re.compile(r"(?<=\d )sd\.?(?= \d)")


@cache
def _rights() -> dict[str, str]:
    return {row[0]: row[1] for row in tables.rows("abbreviations.tsv")}


@cache
def _plain() -> frozenset[str]:
    """Return the forms that are single words, so that the index of words finds them."""
    return frozenset(form.lower() for form in _rights() if form.isalpha())


@cache
def _marked() -> re.Pattern[str]:
    """Return the pattern of the forms with points or strokes in them."""
    forms = sorted((form for form in _rights() if not form.isalpha()), key=len, reverse=True)
    choices = "|".join(re.escape(form) for form in forms)
    return re.compile(rf"(?<![\w./'’-])(?:{choices})(?![\w/.])|(?<![\w./])(?:tgl|tsb|d\.l\.l|d\.s\.b)\.(?!\w)")


def find_pointless(document: Document, setting: Setting) -> Iterator[Hit]:
    """Find abbreviations without their points, and those that stand in full in a story."""
    for lower in document.forms.keys() & _plain():
        for place in document.forms[lower]:
            word = document.wording[place]
            right = _rights().get(word.text) or (_rights().get(lower) if word.opens else None)
            if right and document.text[word.end : word.end + 1] not in (".", "/") and _is_free(document, word.start):
                yield _hit(word.text, word.start, word.end, casing.like(word.text, right))
    for pattern in (_marked(), _BETWEEN_NUMBERS):
        for found in pattern.finditer(document.text):
            if found.group() == "an." and not _NAMES_SOMEONE.match(document.text, found.end()):
                continue
            right = _rights().get(found.group(), "s.d.")
            if not neighbours.is_aside(document, found.start()):
                yield _hit(found.group(), found.start(), found.end(), right)


def _is_free(document: Document, start: int) -> bool:
    """Tell whether a word doesn't hang on another one: a file's or an address's ending."""
    return document.text[start - 1 : start] not in ("/", ".", "-", "_") or start == 0


def _hit(written: str, start: int, end: int, right: str) -> Hit:
    return Hit(start, end, f"“{written}” ditulis “{right}”.", (right,))


RULES = (
    Rule(
        id="singkatan",
        group=Group.LANGUAGE,
        severity=Severity.WARN,
        title="Penulisan singkatan",
        why="Singkatan umum memakai titik; kata yang tidak lazim disingkat ditulis lengkap.",
        source="EYD V, II.F.4",
        find=find_pointless,
        good=good(
            "Mereka membuat kursi, meja, dll. di bengkel kerja.",
            "Pelatihan berlangsung 3 s.d. 7 Februari 2025 a.n. Kepala Lapas.",
            "Mereka membuat kursi, meja, dll.",
            "Ketua DPRD hadir di SD Negeri 3.",
            "Lihat lapas.go.id/dll untuk berkasnya.",
        ),
        bad=bad(
            (
                ("Mereka membuat kursi, meja, dll di bengkel kerja.", "dll", "dll."),
                ("Mereka membuat kursi, dll, di bengkel kerja.", "dll", "dll."),
                ("Pelatihan berlangsung 3 s/d 7 Februari.", "s/d", "s.d."),
                ("Pelatihan berlangsung 3 s.d 7 Februari.", "s.d", "s.d."),
                ("Pelatihan berlangsung 3 sd 7 Februari.", "sd", "s.d."),
                ("Surat ditandatangani a.n Kepala Lapas.", "a.n", "a.n."),
                ("Surat ditandatangani a/n Kepala Lapas.", "a/n", "a.n."),
                ("Kegiatan tsb diapresiasi.", "tsb", "tersebut"),
                ("Warga binaan yg hadir senang.", "yg", "yang"),
                ("Rapat digelar tgl. 3 Maret.", "tgl.", "tanggal"),
                ("Yth Kepala Lapas Ambon.", "Yth", "Yth."),
                ("Hendra dkk hadir.", "dkk", "dkk."),
            )
        ),
    ),
)
