"""Which word stands right beside another, with nothing but one blank between them?"""

from housestyle.document import Document, Word
from housestyle.parts import Kind


def after(document: Document, place: int, steps: int = 1) -> Word | None:
    """Return the word that follows the one at this place in `document.wording`, or the one `steps` further on."""
    words = document.wording
    for _ in range(steps):
        if place + 1 >= len(words) or not _touch(document, words[place], words[place + 1]):
            return None
        place += 1
    return words[place]


def before(document: Document, place: int, steps: int = 1) -> Word | None:
    """Return the word that precedes the one at this place, or the one `steps` further back."""
    words = document.wording
    for _ in range(steps):
        if place < 1 or not _touch(document, words[place - 1], words[place]):
            return None
        place -= 1
    return words[place]


def _touch(document: Document, one: Word, two: Word) -> bool:
    return two.start - one.end == 1 and document.text[one.end].isspace()


def follows_mark(document: Document, word: Word) -> str:
    """Return the sign before a word, blanks skipped: a comma, a bracket, a quotation mark, or nothing at the start."""
    place = word.start - 1
    while place >= 0 and word.start - place < 4 and document.text[place] == " ":
        place -= 1
    return document.text[place] if place >= 0 else ""


def is_in_title(document: Document, word: Word) -> bool:
    """Tell whether a word stands in the title, where capitals say nothing about names."""
    return is_in_title_at(document, word.start)


def is_in_title_at(document: Document, place: int) -> bool:
    """Tell whether a place lies in the title."""
    return _kind(document, place) is Kind.TITLE


def is_aside(document: Document, place: int) -> bool:
    """Tell whether a place lies in an address, a hashtag, a tag or a file name, where no rule of language applies."""
    return document.is_masked(place) or _kind(document, place) is Kind.TOKENS


def _kind(document: Document, place: int) -> Kind:
    return document.locate(place, place)[0].kind
