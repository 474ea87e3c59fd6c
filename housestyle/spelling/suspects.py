"""Which words of a story are there to be looked up, and in which dress do they stand?"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from housestyle.document import Document, Paragraph, Sentence, Word
from housestyle.parts import Kind
from housestyle.setting import Setting
from housestyle.spelling import lexicon, suggest

SHORTEST = 3
_LETTERS = re.compile(r"[a-z]+(?:-[a-z]+)*")
_SIGNS = "\"'“”‘’«»"
TERM_LONGEST = 2  # so many words between quotation marks are a term, not a speech
FOREIGN_SHARE, FOREIGN_WORDS = 0.4, 4
SHOUTING = 0.7


class Dress(Enum):
    """How a word is written: small, first in its sentence, in a headline, or with a capital inside a sentence."""

    SMALL = auto()
    OPENING = auto()
    HEADLINE = auto()
    CAPITAL = auto()


@dataclass(frozen=True, slots=True)
class Suspect:
    """A word in no list, with its neighbours in the sentence."""

    word: Word
    dress: Dress
    before: Word | None
    after: Word | None

    @property
    def lower(self) -> str:
        return self.word.lower


def suspects(document: Document, setting: Setting) -> Iterator[Suspect]:
    """Yield the words that are neither known nor names, in order; tags, file names and addresses are left alone."""
    counts = Counter(word.lower for word in document.words)
    for paragraph in document.paragraphs:
        if paragraph.kind is Kind.TOKENS:
            continue
        shouts = _shouts(paragraph)
        for sentence in paragraph.sentences:
            found = list(_of_sentence(document, setting, paragraph, sentence, shouts))
            if not _is_foreign(sentence, found):
                yield from (each for each in found if each.dress is Dress.SMALL or counts[each.lower] == 1)


def _shouts(paragraph: Paragraph) -> bool:
    """Tell whether a title or line stands in capitals throughout, so that capitals mark no acronym."""
    letters = [sign for sign in paragraph.words[:40] for sign in sign.text if sign.isalpha()]
    return bool(letters) and sum(sign.isupper() for sign in letters) >= SHOUTING * len(letters)


def _of_sentence(
    document: Document, setting: Setting, paragraph: Paragraph, sentence: Sentence, shouts: bool
) -> Iterator[Suspect]:
    words = sentence.words
    for place, word in enumerate(words):
        lower = word.lower
        if len(lower) < SHORTEST or lower in setting.known_words or suggest.accepts(lower):
            continue
        dress = _dress(word, paragraph, shouts)
        if dress is None or not _LETTERS.fullmatch(lower) or _is_term(document, word):
            continue
        if dress is not Dress.SMALL and lexicon.is_name(lower):
            continue
        before = words[place - 1] if place else None
        yield Suspect(word, dress, before, words[place + 1] if place + 1 < len(words) else None)


def _dress(word: Word, paragraph: Paragraph, shouts: bool) -> Dress | None:
    """Tell how a word is dressed; None for acronyms and mixed spellings such as eBerpadu."""
    if word.is_lower:
        return Dress.SMALL
    if not (word.text[0].isupper() and (shouts or word.text[1:].islower() or _is_hyphened_title(word.text))):
        return None
    if paragraph.kind is Kind.TITLE or shouts:
        return Dress.HEADLINE
    return Dress.OPENING if word.opens else Dress.CAPITAL


def _is_hyphened_title(text: str) -> bool:
    return "-" in text and all(part[:1].isupper() and part[1:].islower() for part in text.split("-") if part)


def _is_term(document: Document, word: Word) -> bool:
    """Tell whether a word stands in quotation marks of its own, alone or with one other."""
    text = document.text
    if text[word.start - 1 : word.start] not in _SIGNS or not word.start:
        opened = max(text.rfind(sign, max(0, word.start - 30), word.start) for sign in "\"'“‘")
    else:
        opened = word.start - 1
    if opened < 0:
        return False
    closing = [text.find(sign, word.end, word.end + 30) for sign in "\"'”’"]
    closed = min((place for place in closing if place >= 0), default=-1)
    inside = text[opened + 1 : closed] if closed >= 0 else ""
    return bool(inside) and "," not in inside and len(inside.split()) <= TERM_LONGEST


def _is_foreign(sentence: Sentence, found: list[Suspect]) -> bool:
    """Tell whether so much of a sentence is unknown that it must be in another language."""
    unknown = sum(each.dress is Dress.SMALL for each in found)
    if unknown < FOREIGN_WORDS:
        return False
    return unknown >= FOREIGN_SHARE * sum(word.is_lower for word in sentence.words)
