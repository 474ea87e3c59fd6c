"""Is an acting head written Plt. or Plh., with capital and point?"""

import re
from collections.abc import Iterator

from housestyle.document import Document
from housestyle.findings import Hit, Severity
from housestyle.rules.newsroom.casing import is_all_capitals
from housestyle.rules.rule import Example, Group, Rule
from housestyle.setting import Setting

_OFFICES = (
    r"(?:kepala|kalapas|karutan|kabapas|kakanwil|direktur|dirjen|sekretaris|sekda|sekjen|bupati|wali|gubernur|camat|"
    r"lurah|rektor|ketua|kasubsi|kasubbag|kasi|kabid|kabag|menteri|inspektur|koordinator|ka\b)"
)
_ACTING = re.compile(
    rf"(?<![\w.])(?i:p\.?\s?l\.?\s?([th])|(pj))\b(?:\.?(?=\s(?:[A-Z]|(?i:{_OFFICES}))|\))"
    rf"|\.?[,;:](?=\s(?i:{_OFFICES})))"
)
_IN_FULL = {"t": "Pelaksana Tugas", "h": "Pelaksana Harian", "pj": "Penjabat"}


def find(document: Document, setting: Setting) -> Iterator[Hit]:
    """Name each acting head's abbreviation that isn't Plt., Plh. or Pj."""
    for paragraph in document.paragraphs:
        found = list(_ACTING.finditer(document.text, paragraph.start, paragraph.end))
        if found and not is_all_capitals(paragraph.words):
            yield from filter(None, map(_hit, found))


def _hit(found: re.Match[str]) -> Hit | None:
    kind = (found[1] or found[2]).lower()
    right = f"Pl{kind}." if found[1] else "Pj."
    if found.group() == right:
        return None
    message = f"{_IN_FULL[kind]} disingkat {right}, dengan huruf kecil sesudah P dan titik."
    return Hit(found.start(), found.end(), message, (right,))


RULES = (
    Rule(
        "plt",
        Group.NEWSROOM,
        Severity.WARN,
        "Plt. dan Plh.",
        "Pelaksana Tugas disingkat Plt., Pelaksana Harian Plh., dan Penjabat Pj.: satu huruf besar, satu titik.",
        "EYD V, II.F; aturan redaksi",
        find,
        good=(
            Example("Plt. Kepala Lapas Kelas IIB Idi memimpin apel."),
            Example("Pelaksana Tugas (Plt.) Direktur Jenderal hadir bersama Plh. Karutan."),
            Example("Listrik dipasok PLTU Paiton dan PLTA Saguling."),
            Example("Pj. Bupati Sikka meninjau kebun."),
            Example("Listrik PLT, Budi Santoso menjelaskan, stabil."),
            Example("PLT KEPALA LAPAS PIMPIN APEL", title="PLT KEPALA LAPAS AMBON PIMPIN APEL PAGI"),
        ),
        bad=(
            Example("PLT Kepala Lapas memimpin apel.", "PLT", "Plt."),
            Example("Dibuka Plt Kepala Rutan, Zulkifli.", "Plt", "Plt."),
            Example("Arahan plt. Direktur Jenderal dibacakan.", "plt.", "Plt."),
            Example("Sambutan PLH. Kepala Lapas dibacakan.", "PLH.", "Plh."),
            Example("Surat diteken P.L.T. Kepala Bapas.", "P.L.T.", "Plt."),
            Example("Pelaksana Tugas (Plt) Kepala Lapas hadir.", "Plt", "Plt."),
            Example("Menurut plh kalapas, semua aman.", "plh", "Plh."),
            Example("Usulan itu disetujui Plt, Kepala LPKA Ternate.", "Plt,", "Plt."),
            Example("Surat diteken Plh., Kakanwil Gorontalo.", "Plh.,", "Plh."),
            Example("Surat diteken plt: Kalapas Ambon.", "plt:", "Plt."),
            Example("PJ Bupati Sikka meninjau kebun.", "PJ", "Pj."),
        ),
    ),
)
