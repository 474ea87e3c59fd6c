"""Is the title set as a title: capitals, length, no full stop?"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from housestyle.document import Document, Paragraph, Word
from housestyle.findings import Hit, Severity
from housestyle.parts import Kind
from housestyle.rules.newsroom.casing import EITHER, SMALL, is_all_capitals, title_word
from housestyle.rules.newsroom.title_examples import CASE, FULL_STOP, LENGTH, SHORT, SHOUTED
from housestyle.rules.rule import Group, Rule
from housestyle.setting import Setting

MOST_CHARACTERS = 100
FEWEST_WORDS = 3
_ABBREVIATIONS = ("dll.", "dsb.", "dkk.", "tbk.", "s.h.", "m.h.", "jr.", "sr.")
_OPENERS = '.?!:;“"‘(–—/'
# Small words that are part of a name or term: Dalam Negeri, Penyakit Dalam, Peran Serta, Yang Maha Esa.
_NAMES = frozenset(
    {("dalam", "negeri"), ("penyakit", "dalam"), ("peran", "serta"), ("yang", "maha"), ("laut", "dalam")}
)


def find_shouted(document: Document, setting: Setting) -> Iterator[Hit]:
    """Name a title all in capitals."""
    for paragraph in document.of(Kind.TITLE):
        if is_all_capitals(paragraph.words):
            right = _rewritten(document.text, paragraph.words, every=True)
            first, last = paragraph.words[0], paragraph.words[-1]
            yield Hit(first.start, last.end, "Judul tidak ditulis dengan huruf besar semua.", (right,))


def find_case(document: Document, setting: Setting) -> Iterator[Hit]:
    """Name the words of a title with the wrong first letter: one hit from the first to the last of them."""
    for paragraph in document.of(Kind.TITLE):
        words = paragraph.words
        wrong = [] if is_all_capitals(words) else _wrong(document.text, paragraph)
        if wrong:
            between = words[wrong[0] : wrong[-1] + 1]
            chosen = {index - wrong[0] for index in wrong}
            yield Hit(
                between[0].start,
                between[-1].end,
                _say(words, wrong),
                (_rewritten(document.text, between, chosen=chosen),),
            )


def _say(words: Sequence[Word], wrong: Sequence[int]) -> str:
    if all(words[index].lower in SMALL for index in wrong):
        return "Kata depan dan kata hubung dalam judul ditulis dengan huruf kecil."
    return "Setiap kata judul berawal huruf besar, kecuali kata depan dan kata hubung di tengah."


def _wrong(text: str, paragraph: Paragraph) -> list[int]:
    return [index for index, word in enumerate(paragraph.words) if _is_wrong(text, paragraph, index, word)]


def _is_wrong(text: str, paragraph: Paragraph, index: int, word: Word) -> bool:
    if not word.text[0].isalpha():
        return False
    opens = index == 0 or text[paragraph.words[index - 1].end : word.start].strip()[-1:] in tuple(_OPENERS)
    if word.lower in SMALL:
        return (
            word.text[0].islower()
            if index == 0
            else word.text.istitle() and not opens and not _in_name(paragraph, index)
        )
    if not word.text[0].islower() or word.lower in EITHER or word.text != word.lower:
        return index == 0 and word.text == word.lower and len(word.text) > 1
    return len(word.text) > 1 and not word.text.startswith("ke-") and text[word.end : word.end + 1] not in "_@"


def _in_name(paragraph: Paragraph, index: int) -> bool:
    names = [word.lower for word in paragraph.words[max(0, index - 1) : index + 2]]
    return any(pair in _NAMES for pair in pairwise(names))


def _rewritten(text: str, words: Sequence[Word], *, chosen: set[int] | None = None, every: bool = False) -> str:
    """Write words of a title anew, with what stands between them as it is."""
    pieces: list[str] = []
    for index, word in enumerate(words):
        if index:
            pieces.append(text[words[index - 1].end : word.start])
        is_first = word.opens or (index > 0 and pieces[-1].strip()[-1:] in tuple(_OPENERS))
        if every:
            pieces.append(title_word(word.text, is_first=is_first))
        elif chosen and index in chosen:
            pieces.append(_turned(word, is_first=is_first))
        else:
            pieces.append(word.text)
    return "".join(pieces)


def _turned(word: Word, *, is_first: bool) -> str:
    if word.lower in SMALL:
        return word.text.capitalize() if is_first else word.lower
    return title_word(word.text, is_first=is_first) if word.text == word.lower else word.text


def find_full_stop(document: Document, setting: Setting) -> Iterator[Hit]:
    """Name a full stop at a title's end; an abbreviation keeps its own."""
    for paragraph in document.of(Kind.TITLE):
        text = document.text[paragraph.start : paragraph.end]
        last = text.split()[-1] if text.split() else ""
        bare = last.rstrip(".")
        signs = last[len(last.rstrip("!?")) :]
        if len(signs) > 1 and "!" in signs:
            start = paragraph.end - len(last)
            yield Hit(start, paragraph.end, "Judul tidak berteriak; tanda serunya tidak perlu.", (last.rstrip("!?"),))
        elif bare != last and bare and not last.lower().endswith(_ABBREVIATIONS):
            yield Hit(paragraph.end - len(last), paragraph.end, "Judul tidak diakhiri titik.", (bare,))


def find_long(document: Document, setting: Setting) -> Iterator[Hit]:
    """Name a title that search results and phones cut off."""
    for paragraph in document.of(Kind.TITLE):
        length = paragraph.end - paragraph.start
        if length > MOST_CHARACTERS:
            yield Hit(paragraph.start, paragraph.end, f"Judul ini {length} karakter; ringkaslah.")


def find_short(document: Document, setting: Setting) -> Iterator[Hit]:
    """Name a title that says too little."""
    for paragraph in document.of(Kind.TITLE):
        if len(paragraph.words) < FEWEST_WORDS:
            yield Hit(paragraph.start, paragraph.end, "Judul ini terlalu pendek untuk menceritakan peristiwanya.")


RULES = (
    Rule(
        "judul/huruf-besar",
        Group.NEWSROOM,
        Severity.WARN,
        "Judul huruf besar semua",
        "Judul dengan huruf besar semua sulit dibaca dan menyamarkan nama serta singkatan.",
        "EYD V, I.F 21",
        find_shouted,
        *SHOUTED,
    ),
    Rule(
        "judul/huruf-awal",
        Group.NEWSROOM,
        Severity.WARN,
        "Huruf awal kata judul",
        "Setiap kata dalam judul berawal huruf besar, kecuali kata depan dan kata hubung yang bukan kata pertama.",
        "EYD V, I.F 21",
        find_case,
        *CASE,
    ),
    Rule(
        "judul/titik",
        Group.NEWSROOM,
        Severity.WARN,
        "Titik di akhir judul",
        "Judul tidak diakhiri tanda titik.",
        "EYD V, III.A 10",
        find_full_stop,
        *FULL_STOP,
    ),
    Rule(
        "judul/panjang",
        Group.NEWSROOM,
        Severity.WARN,
        "Judul panjang",
        f"Judul lebih dari {MOST_CHARACTERS} karakter terpotong di hasil pencarian dan di telepon genggam.",
        "Aturan redaksi",
        find_long,
        *LENGTH,
    ),
    Rule(
        "judul/pendek",
        Group.NEWSROOM,
        Severity.INFO,
        "Judul pendek",
        "Judul menyebut siapa dan melakukan apa.",
        "Aturan redaksi",
        find_short,
        *SHORT,
    ),
)
