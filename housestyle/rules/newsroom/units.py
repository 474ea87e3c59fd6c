"""Are units called by their official names: Lapas Kelas IIA Ambon?"""

import re
from collections.abc import Iterator

from housestyle.document import Document, Paragraph
from housestyle.findings import Hit, Severity
from housestyle.parts import Kind
from housestyle.rules.newsroom import unit_names
from housestyle.rules.newsroom.casing import is_all_capitals
from housestyle.rules.newsroom.unit_names import CLASS_BEHIND, KINDS, NAME, PLACE, Place
from housestyle.rules.rule import Example, Group, Rule
from housestyle.setting import Setting

_FORM = "Nama resminya {}."
_CLASS = "Menurut daftar UPT, {} {} adalah Kelas {}; periksa kelas atau nama tempatnya."
_CLASSES = frozenset({"I", "IIA", "IIB", "II", "III"})


def find(document: Document, setting: Setting) -> Iterator[Hit]:
    """Name each unit whose name isn't in the official form, or whose class isn't the list's."""
    for paragraph in document.of(Kind.TITLE, Kind.LEAD, Kind.BODY, Kind.LINE):
        found = list(NAME.finditer(document.text, paragraph.start, paragraph.end))
        if found and not is_all_capitals(paragraph.words):
            for one in found:
                if not document.is_masked(one.start()):
                    yield from _checked(document.text, paragraph, one)


def _checked(text: str, paragraph: Paragraph, found: re.Match[str]) -> Iterator[Hit]:
    kind = unit_names.kind_of(found["kind"], found["sort"])
    place, end = _place(text, paragraph, found, kind)
    behind = CLASS_BEHIND.match(text, end, paragraph.end) if place and not found["word"] else None
    stated = behind or (found if found["word"] and not _is_school_class(found, place) else None)
    unit_class = unit_names.class_of(stated["level"], stated["letter"]) if stated else None
    if behind:
        end = behind.end()
    if found["word"] and stated is None:
        return
    right = _official(text, found, place, unit_class, end)
    written = " ".join(text[found.start() : end].split())
    if place and unit_class and unit_class not in place.classes:
        message = _CLASS.format(kind, place.name, " atau ".join(place.classes))
        better = tuple(_official(text, found, place, one, end) for one in place.classes)
        yield Hit(found.start(), end, message, better)
    elif right != written and not _is_for_others(text, found, right, written):
        yield Hit(found.start(), end, _FORM.format(right), (right,))


def _is_for_others(text: str, found: re.Match[str], right: str, written: str) -> bool:
    """Tell whether another rule speaks of it: of capitals behind a position, of “Lapas Wanita” without a class."""
    is_of_position = text[max(0, found.start() - 7) : found.start()].lower() == "kepala "
    is_women_s = (found["sort"] or "").lower() == "wanita" and not found["word"]
    differs_in_first = right[1:] == written[1:] and right[0].lower() == written[0]
    return (is_of_position and differs_in_first) or (is_women_s and right.replace("Perempuan", "Wanita") == written)


def _is_school_class(found: re.Match[str], place: Place | None) -> bool:
    """Tell whether “LPKA kelas 3” speaks of a school's third year."""
    return place is None and found["word"] == "kelas" and found["level"].isdecimal() and not found["letter"]


def _place(text: str, paragraph: Paragraph, found: re.Match[str], kind: str) -> tuple[Place | None, int]:
    """Find the unit's place behind its head, and where it ends; what can't be looked up is left as it stands."""
    behind = PLACE.match(text, found.end(), paragraph.end)
    if behind is None:
        return None, found.end()
    words = behind["place"].split()
    known = unit_names.place_at(kind, words) or (unit_names.misspelt(kind, words) if found["word"] else None)
    if known is None:
        return None, found.end()
    place, size = known
    pieces = list(re.finditer(r"\S+", behind.group()))
    return place, behind.start() + pieces[size - 1].end()


def _official(text: str, found: re.Match[str], place: Place | None, unit_class: str | None, end: int) -> str:
    """Write a name in the official form as far as it is known; without class and place only its head is looked at."""
    head = _head(found, bool(place or found["word"]))
    pieces = [head]
    if found["sort"]:
        is_part = place or found["word"] or found["sort"][0].isupper()
        pieces.append(unit_names.sort_of(found["sort"]) if is_part else found["sort"])
    if unit_class:
        pieces.append(f"Kelas {unit_class}" if unit_class in _CLASSES else f"{found['word']} {unit_class}")
    if place:
        pieces.append(place.name)
    return " ".join(pieces)


def _head(found: re.Match[str], is_name: bool) -> str:
    written = found["kind"]
    short = found["short"] or ""
    if short:
        short = f" ({KINDS[short.strip(' ()').lower()]})"
    is_lower = written == written.lower() and not is_name
    if is_lower:
        return " ".join(written.split()) + (found["short"] or "")
    if written.isupper() or is_name:
        return KINDS[" ".join(written.lower().split())] + short
    return " ".join(written.split()) + (found["short"] or "")


RULES = (
    Rule(
        "nama-upt",
        Group.NEWSROOM,
        Severity.WARN,
        "Nama resmi UPT",
        "Nama UPT ditulis seperti dalam daftar resmi: jenis, Kelas, angka Romawi dan huruf tanpa spasi, tempat.",
        "Daftar UPT Ditjenpas; aturan redaksi",
        find,
        good=(
            Example("Warga binaan Lapas Kelas IIA Ambon dan Rutan Kelas IIB Demak panen."),
            Example("Lembaga Pembinaan Khusus Anak (LPKA) Kelas II Palangka Raya membuka kelas."),
            Example("Kepala lapas dan petugas rutan hadir di lapas perempuan itu."),
            Example("Lapas Kelas I Tangerang dan Lapas Kelas IIA Tangerang bertanding."),
            Example("Lapas Kelas IIA Mataram kini bernama lain; Lapas Ambon tidak."),
            Example("Anak binaan LPKA kelas 3 SD belajar."),
            Example("Lapas dihuni 300 orang.", title="LAPAS KLAS IIA AMBON PANEN RAYA"),
            Example("Di Lapas Petugas Ambon Center bekerja dan Lapas Kelas IIA Antah Berantah tutup."),
        ),
        bad=(
            Example("Donor darah di Lapas Klas IIA Ambon pagi.", "Lapas Klas IIA Ambon", "Lapas Kelas IIA Ambon"),
            Example("Digelar di LAPAS kelas II A Kupang pagi.", "LAPAS kelas II A Kupang", "Lapas Kelas IIA Kupang"),
            Example("Petugas Lapas Kelas 2A Kendari panen.", "Lapas Kelas 2A Kendari", "Lapas Kelas IIA Kendari"),
            Example("Rutan Klas II-B Tarutung panen.", "Rutan Klas II-B Tarutung", "Rutan Kelas IIB Tarutung"),
            Example("Warga Lapas Kelas IIA Ngawi panen.", "Lapas Kelas IIA Ngawi", "Lapas Kelas IIB Ngawi"),
            Example("Kepala LPKA Kelas I Palangka Raya.", "LPKA Kelas I Palangka Raya", "LPKA Kelas II Palangka Raya"),
            Example("LPKA Kelas II Palangkaraya panen.", "LPKA Kelas II Palangkaraya", "LPKA Kelas II Palangka Raya"),
            Example("Lapas Kelas IIA Pekan Baru panen.", "Lapas Kelas IIA Pekan Baru", "Lapas Kelas IIA Pekanbaru"),
            Example("Lapas Kelas IIB Lamogan panen.", "Lapas Kelas IIB Lamogan", "Lapas Kelas IIB Lamongan"),
            Example("Mereka di LAPAS Ambon.", "LAPAS Ambon", "Lapas Ambon"),
            Example(
                "Lembaga Pemasyarakatan Klas IIA Ambon.",
                "Lembaga Pemasyarakatan Klas IIA Ambon",
                "Lembaga Pemasyarakatan Kelas IIA Ambon",
            ),
            Example("Lapas Ambon Kelas IIA panen.", "Lapas Ambon Kelas IIA", "Lapas Kelas IIA Ambon"),
            Example(
                "Lapas Wanita Kelas IIA Malang.", "Lapas Wanita Kelas IIA Malang", "Lapas Perempuan Kelas IIA Malang"
            ),
            Example("Mereka di Rutan Kelas 1 Depok.", "Rutan Kelas 1 Depok", "Rutan Kelas I Depok"),
        ),
    ),
)
