"""Does a phrase say one thing with two words: agar supaya, para guru-guru?"""

from collections.abc import Iterator
from functools import cache

from housestyle.document import Document
from housestyle.findings import Hit, Severity
from housestyle.rules.newsroom.phrases import Phrases, in_place_of
from housestyle.rules.newsroom.tables import alternatives, rows
from housestyle.rules.rule import Example, Group, Rule
from housestyle.setting import Setting


@cache
def _phrases() -> Phrases:
    return Phrases(rows("pleonasms", 2))


def find(document: Document, setting: Setting) -> Iterator[Hit]:
    """Name each such phrase; a speaker's is his own."""
    for paragraph, index, end, row in _phrases().find(document):
        written = paragraph.words[index:end]
        if not document.is_quoted(written[0].start):
            better = tuple(in_place_of(paragraph, written, one) for one in alternatives(row[1]))
            yield Hit(written[0].start, written[-1].end, f"Maknanya ganda; cukup “{better[0]}”.", better)


RULES = (
    Rule(
        "ganda/makna",
        Group.NEWSROOM,
        Severity.WARN,
        "Dua kata semakna",
        "Dua kata yang semakna tidak dipakai berdampingan.",
        "KBBI; aturan redaksi",
        find,
        good=(Example("Lapas adalah tempat pembinaan agar semua guru siap."), Example("“Ini demi untuk mereka.”")),
        bad=(
            Example("Ini dilakukan agar supaya tertib.", "agar supaya", "agar"),
            Example("Para guru-guru hadir.", "Para guru-guru", "Para guru"),
            Example("Namun tetapi, ia hadir.", "Namun tetapi", "Namun"),
        ),
    ),
)
