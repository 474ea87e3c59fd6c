"""Are initials of the story's own explained twice: Forum Komunikasi Petani (FKP), then once more with its words?"""

import re
from collections.abc import Iterator

from housestyle.document import Document
from housestyle.findings import Hit, Severity
from housestyle.rules.newsroom.register import entry_of
from housestyle.rules.rule import Example, Group, Rule
from housestyle.setting import Setting

_WORD = r"[^\W\d_][\w'’-]{0,30}"
_FULL_FIRST = re.compile(rf"\b(?P<full>[A-Z][\w'’-]{{1,30}}(?: {_WORD}){{1,9}}) \((?P<short>[A-Z]{{3,8}})\)")
_SHORT_FIRST = re.compile(rf"\b(?P<short>[A-Z]{{3,8}}) \((?P<full>{_WORD}(?: {_WORD}){{1,9}})\)")
_LEFT_OUT = frozenset("dan dengan untuk di bagi pada".split())


def find(document: Document, setting: Setting) -> Iterator[Hit]:
    """Name the second explanation of initials that the newsroom's table doesn't know."""
    if ")" not in document.text:
        return
    explained: set[str] = set()
    for paragraph in document.running:
        found = [
            (hit, start)
            for pattern in (_FULL_FIRST, _SHORT_FIRST)
            for hit in pattern.finditer(document.text, paragraph.start, paragraph.end)
            if (start := _start(hit)) is not None and entry_of(hit["short"]) is None
        ]
        for hit, start in sorted(found, key=lambda one: one[1]):
            short = hit["short"]
            if short in explained:
                yield Hit(start, hit.end(), f"{short} sudah dijelaskan di atas; cukup singkatannya.", (short,))
            explained.add(short)


def _start(hit: re.Match[str]) -> int | None:
    """Return where an explanation begins, its words trimmed to those that make the initials; None where none do."""
    words = list(re.finditer(r"\S+", hit["full"]))
    short = hit["short"].lower()
    is_full_first = hit.start("full") < hit.start("short")
    for first in range(len(words) if is_full_first else 1):
        initials = "".join(w.group()[0].lower() for w in words[first:] if w.group().lower() not in _LEFT_OUT)
        if initials == short:
            return hit.start("full") + words[first].start() if is_full_first else hit.start()
    return None


RULES = (
    Rule(
        "akronim/dua-kali",
        Group.NEWSROOM,
        Severity.WARN,
        "Singkatan yang dijelaskan dua kali",
        "Kepanjangan singkatan ditulis sekali; sesudah itu cukup singkatannya.",
        "EYD V, II.F; aturan redaksi",
        find,
        good=(
            Example("Forum Komunikasi Petani (FKP) menyumbang pupuk. Ketua FKP hadir."),
            Example("Forum Komunikasi Petani (FKP) dan Komunitas Baca Desa (KBD) hadir."),
            Example("Ketua FKP (Budi Santoso) hadir; FKP (dua orang) menonton."),
        ),
        bad=(
            Example(
                "Forum Komunikasi Petani (FKP) hadir. Ketua FKP (Forum Komunikasi Petani) pulang.",
                "FKP (Forum Komunikasi Petani)",
                "FKP",
            ),
            Example(
                "Forum Komunikasi Petani (FKP) hadir. Ketua Forum Komunikasi Petani (FKP) pulang.",
                "Forum Komunikasi Petani (FKP)",
                "FKP",
            ),
        ),
    ),
)
