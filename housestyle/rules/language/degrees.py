"""Are degrees written with their points, and set off from the name by a comma?"""

import re
from collections.abc import Iterator
from functools import cache

from housestyle.document import Document
from housestyle.findings import Hit, Severity
from housestyle.rules.language import neighbours, tables
from housestyle.rules.language.examples import bad, good
from housestyle.rules.rule import Group, Rule
from housestyle.setting import Setting
from housestyle.spelling import lexicon

_NAME = re.compile(r"(?P<first>[A-Z][\w'’-]{0,30}\.? )?(?P<last>[A-Z][\w'’-]{0,30})$")
_TITLES = {"drs": "Drs.", "dra": "Dra.", "dr": "dr.", "drg": "drg.", "ir": "Ir.", "prof": "Prof.", "hj": "Hj."}
_TITLES |= {"pdt": "Pdt.", "ust": "Ust.", "h": "H.", "kh": "K.H.", "ns": "Ns.", "drh": "drh."}
_AS_WRITTEN = {"Dr": "Dr.", "DR": "Dr.", "KH": "K.H.", "H": "H.", "IR": "Ir.", "Ns": "Ns."}
_BEFORE_H = frozenset(
    "blok kelas gedung huruf kamar golongan seksi butir poin vitamin tipe grup kelompok hijriah".split()
)


@cache
def _degrees() -> dict[str, tuple[str, bool]]:
    """Return each degree by its letters in small, and whether it needs a name of two words before it."""
    return {_letters(row[0]): (row[0], len(row) > 1) for row in tables.rows("degrees.tsv")}


def is_degree(letters: str) -> bool:
    """Tell whether letters, with or without points, are a degree that means nothing else."""
    return not _degrees().get(_letters(letters), ("", True))[1]


def _letters(degree: str) -> str:
    return degree.replace(".", "").replace(" ", "").lower()


@cache
def _run() -> re.Pattern[str]:
    """Return the pattern of degrees in a row, each with or without its points, with or without commas between."""
    choices = sorted((_loosely(degree) for degree, _ in _degrees().values()), key=len, reverse=True)
    one = rf"(?:{'|'.join(choices)})"
    initials = "".join(sorted({degree[0] for degree, _ in _degrees().values()}))
    return re.compile(rf"(?=[{initials}])(?<=[\w., ]){one}(?!\.?[A-Za-z])(?:,? ?{one}(?!\.?[A-Za-z])){{0,5}}")


def _loosely(degree: str) -> str:
    first, *others = degree.rstrip(".").split(".")
    return _either_case(first) + "".join(_behind_point(piece) for piece in others) + r"\.?"


def _either_case(piece: str) -> str:
    return piece if len(piece) == 1 else f"(?:{piece}|{piece.upper()})"


def _behind_point(piece: str) -> str:
    """Return the pattern of a later piece, small only where a point shows that it is one: S.sos; but Amd is usual."""
    lower = rf"|\. ?{piece.lower()}" if len(piece) > 1 else ""
    return rf"(?:\.? ?{_either_case(piece)}{lower}{'|md' if piece == 'Md' else ''})"


@cache
def _each() -> re.Pattern[str]:
    choices = sorted((_loosely(degree) for degree, _ in _degrees().values()), key=len, reverse=True)
    return re.compile(rf"(?:{'|'.join(choices)})(?!\.?[A-Za-z])")


def find_behind(document: Document, setting: Setting) -> Iterator[Hit]:
    """Find degrees behind a name without their points or without the comma before them."""
    for found in _run().finditer(document.text):
        start, end = found.span()
        lead = document.text[max(0, start - 70) : start]
        name = _NAME.search(lead.rstrip(" ").removesuffix(","))
        if name is None or neighbours.is_aside(document, start) or not _is_degree(found.group(), lead, name):
            continue
        right = ", ".join(_degrees()[_letters(one)][0] for one in _each().findall(found.group()))
        if "," in lead[-2:]:
            if lead.endswith(", "):
                yield from _hit(document, start, end, right)
            else:
                yield from _hit(document, start - len(lead) + len(lead.rstrip(" ,")), end, f", {right}")
        else:
            yield from _hit(document, start - len(lead) + name.start("last"), end, f"{name['last']}, {right}")


def _is_degree(run: str, lead: str, name: re.Match[str]) -> bool:
    """Tell whether letters behind a capitalised word are a degree: SE may be a circular, MA a court."""
    needs_name = all(_degrees()[_letters(one)][1] for one in _each().findall(run))
    if name["last"].isupper() and len(name["last"]) > 1 and not (name["first"] or "").strip(" ."):
        return False
    if "," in lead[-2:]:
        return bool(name["first"]) or not needs_name
    return bool(name["first"]) and ("." in run or not needs_name) and not name["last"].isupper()


def _hit(document: Document, start: int, end: int, right: str) -> Iterator[Hit]:
    written = document.text[start:end]
    if written != right:
        message = f"Gelar ditulis dengan titik dan dipisahkan dengan koma: “{right.lstrip(', ')}”."
        yield Hit(start, end, message, (right,))


def find_before(document: Document, setting: Setting) -> Iterator[Hit]:
    """Find titles before a name without their point: Drs Sutrisno, drg Yulianti."""
    for lower in document.forms.keys() & _TITLES.keys():
        for place in document.forms[lower]:
            word = document.wording[place]
            right = _AS_WRITTEN.get(word.text) or (None if lower in ("h", "kh") else _TITLES[lower])
            if right and _precedes_name(document, place):
                yield Hit(word.start, word.end, f"Singkatan gelar ini bertitik: “{right}”.", (right,))


def _precedes_name(document: Document, place: int) -> bool:
    word, words = document.wording[place], document.wording
    following = words[place + 1] if place + 1 < len(words) else None
    if following is None or document.text[word.end : following.start] != " ":
        return False
    if not following.is_capitalised or (following.text.isupper() and len(following.text) > 1):
        return False
    return word.text != "H" or _may_be_haji(document, place)


def _may_be_haji(document: Document, place: int) -> bool:
    """Tell whether a lone H is a haji's: not a block's letter, not the year 1446 H."""
    if place == 0 or document.wording[place].opens:
        return True
    before = document.wording[place - 1]
    is_initial = before.is_capitalised and lexicon.is_name(before.lower)
    return not (before.text.isdigit() or before.lower in _BEFORE_H or is_initial)


RULES = (
    Rule(
        id="gelar",
        group=Group.LANGUAGE,
        severity=Severity.WARN,
        title="Penulisan gelar di belakang nama",
        why="Gelar disingkat dengan titik, dan dipisahkan dari nama serta gelar lain dengan koma.",
        source="EYD V, II.F.1 dan III.B.11",
        find=find_behind,
        good=good(
            "Hadir Agus Prasetyo, S.H., M.H., dan Ratna Sari, M.A.P.",
            "Kepala rutan itu, Moh. Rifai, A.Md.I.P., S.H., memeriksa sarana.",
            "Surat Edaran SE Nomor 5 dan Mahkamah Agung, MA, dibahas.",
            "Hadir Maria Lewerissa, S.Pd.",
            "Pemandunya, Mak Itam, dan Budi Mas hadir.",
            "AKBP Hendro Wicaksono, S.I.K., meninjau pos.",
        ),
        bad=bad(
            (
                ("Kepala Lapas, Agus Prasetyo, SH., MH, hadir.", "SH., MH", "S.H., M.H."),
                ("Hadir Lestari Handayani, S.Sos, dari dinas.", "S.Sos", "S.Sos."),
                ("Hadir Maria Lewerissa, SPd, guru.", "SPd", "S.Pd."),
                ("Dedi Kurniawan S.H., memimpin.", "Kurniawan S.H.", "Kurniawan, S.H."),
                ("Hadir Agus Prasetyo, S.H.,M.H. kemarin.", "S.H.,M.H.", "S.H., M.H."),
                ("Imunisasi ditangani Dominggus Kaize, Amd.Kep, perawat.", "Amd.Kep", "A.Md.Kep."),
                ("Hadir Andarias Waroy, Amd.I.P., dari kanwil.", "Amd.I.P.", "A.Md.I.P."),
                ("Materi dibawakan Nurul Aini, SKM, dari dinas.", "SKM", "S.K.M."),
                ("Hadir Rina Sari, Amd, pegawai.", "Amd", "A.Md."),
                ("Hadir Rina Sari, S.sos., M.si.", "S.sos., M.si.", "S.Sos., M.Si."),
                ("Pemeriksaan ditangani dr. Chandra Gunawan, Sp.M, di klinik.", "Sp.M", "Sp.M."),
                ("Hadir dr. Chandra Gunawan, SpPD, di klinik.", "SpPD", "Sp.PD."),
                ("Hadir drg. Rina Sari, Sp. KGA, di klinik.", "Sp. KGA", "Sp.KGA."),
                ("Hadir Budi Santoso, SE, M.Si.", "SE, M.Si.", "S.E., M.Si."),
                ("Hadir Budi Santoso, A.Md.IP, S.Sos., M.Si.", "A.Md.IP, S.Sos., M.Si.", "A.Md.I.P., S.Sos., M.Si."),
            )
        ),
    ),
    Rule(
        id="gelar/depan",
        group=Group.LANGUAGE,
        severity=Severity.WARN,
        title="Penulisan gelar di depan nama",
        why="Gelar dan sapaan yang disingkat di depan nama diakhiri titik.",
        source="EYD V, II.F.1",
        find=find_before,
        good=good(
            "Hadir Drs. Sutrisno dan Prof. Bambang.", "Warga Blok H Lapas Ambon pada 1446 H Masehi.", "Ia dr. Anisa."
        ),
        bad=bad(
            (
                ("Pemeriksaan dilakukan drg Yulianti.", "drg", "drg."),
                ("Pembicara, Prof Bambang Sutejo, hadir.", "Prof", "Prof."),
                ("Hadir Drs Sutrisno.", "Drs", "Drs."),
                ("Hadir Dr Ratna Sari.", "Dr", "Dr."),
                ("Hadir H Ahmad Fauzi.", "H", "H."),
            )
        ),
    ),
)
