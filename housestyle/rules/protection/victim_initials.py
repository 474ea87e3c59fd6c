"""By which initials does a sentence give a victim? `R.A.P. sebagai saksi korban`, `korban – SR, perempuan –`.

Bare capitals may be a short form (korban KDRT), so they count only where something tells that they are somebody.
"""

import re
from collections.abc import Iterator

from housestyle.document import Document
from housestyle.rules.protection.tables import table

Span = tuple[int, int]

_DOTTED = re.compile(r"(?<![\w.])(?:[A-Z]\.\s?){1,3}[A-Z]\.(?!\w|\s[A-Z])")
_APPOSED = re.compile(
    r"[,(–—-]\s?([A-Z]{2,3})(?=\s?[,(–—]\s?(?:\(?\d{1,2}\b|(?:seorang\s)?(?:perempuan|laki-laki|pria|wanita|gadis|pemuda|"
    r"remaja|siswi?a?|mahasisw[ai]|pelajar|warga|ibu|bapak|anak|karyawan|karyawati|janda)\b))"
)
_AFTER_NAME = re.compile(r"[A-Z]\w+,?\s$")


def initials_in(document: Document, start: int, end: int) -> Iterator[Span]:
    """Yield where a victim's sentence, from one character to another, gives somebody by initials only."""
    text = document.text
    for found in _DOTTED.finditer(text, start, end):
        if not _AFTER_NAME.search(text[max(start, found.start() - 30) : found.start()]):
            yield found.span()
    for found in _APPOSED.finditer(text, start, end):
        lower = found.group(1).lower()
        if not any(lower in table(name) for name in ("not_names", "illnesses", "offences", "acronyms", "adult_roles")):
            yield found.span(1)
