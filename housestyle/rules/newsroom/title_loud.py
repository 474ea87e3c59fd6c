"""Do some words of a title shout: Lapas Bangko Gelar PANEN RAYA Cabai?"""

from collections.abc import Iterator, Sequence

from housestyle.document import Document, Word
from housestyle.findings import Hit, Severity
from housestyle.parts import Kind
from housestyle.rules.newsroom.casing import SMALL, is_all_capitals, title_word
from housestyle.rules.newsroom.register import entry_of
from housestyle.rules.newsroom.title_examples import LOUD
from housestyle.rules.rule import Group, Rule
from housestyle.setting import Setting
from housestyle.spelling import lexicon

_SHORTEST, _COMMON = 4, 3.0
# Verbs of headlines, which no programme is called by: one of them in capitals is enough.
_VERBS = frozenset(
    """gelar raih panen ikuti terima gandeng hadiri peringati lantik serahkan kunjungi tingkatkan resmikan bagikan
    luncurkan musnahkan gagalkan perkuat sukseskan apresiasi laksanakan adakan bentuk dukung""".split()
)
# Words before the name of a programme, which may stand in capitals as its makers write it.
_BEFORE_NAMES = frozenset("program inovasi aplikasi gerakan layanan tema lomba grup band tim sistem kampung".split())


def find_loud(document: Document, setting: Setting) -> Iterator[Hit]:
    """Name plain words in capitals within a title that isn't in capitals throughout."""
    for paragraph in document.of(Kind.TITLE):
        if is_all_capitals(paragraph.words):
            continue
        for run in _runs(paragraph.words):
            start, end = run[0].start, run[-1].end
            right = " ".join(title_word(word.text, is_first=word.opens) for word in run)
            yield Hit(start, end, "Kata biasa dalam judul tidak ditulis dengan huruf besar semua.", (right,))


def _runs(words: Sequence[Word]) -> Iterator[Sequence[Word]]:
    index = 0
    while index < len(words):
        end = index
        while end < len(words) and (_is_loud(words[end]) or (end > index and words[end].text.lower() in SMALL)):
            end += 1
        while end > index and not _is_loud(words[end - 1]):
            end -= 1
        run = words[index:end]
        before = words[index - 1].lower if index else ""
        if before not in _BEFORE_NAMES and (len(run) > 1 or any(word.lower in _VERBS for word in run)):
            yield run
        index = max(end, index + 1)


def _is_loud(word: Word) -> bool:
    """Tell whether a plain word, and no acronym, stands in capitals."""
    if not word.text.isupper() or len(word.text) < _SHORTEST or entry_of(word.text) is not None:
        return False
    return lexicon.score().get(word.lower, 0.0) >= _COMMON and word.lower not in lexicon.offices()


RULES = (
    Rule(
        "judul/kata-kapital",
        Group.NEWSROOM,
        Severity.WARN,
        "Kata judul berhuruf besar semua",
        "Huruf besar semua hanya untuk singkatan; kata yang ditekankan dengannya menyamarkan singkatan.",
        "EYD V, I.F 21",
        find_loud,
        *LOUD,
    ),
)
