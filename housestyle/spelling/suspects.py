"""Which words of a story are there to be looked up, and in which dress do they stand?"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto
from itertools import islice
from weakref import ReferenceType, ref

from housestyle.document import Document, Paragraph, Sentence, Word
from housestyle.parts import Kind
from housestyle.setting import Setting
from housestyle.spelling import lexicon, suggest

SHORTEST, LONGEST = 3, 40
_LETTERS = re.compile(r"[a-z]+(?:-[a-z]+)*")
_SIGNS = "\"'“”‘’«»"
TERM_LONGEST = 2  # so many words between quotation marks are a term, not a speech
FOREIGN_SHARE, FOREIGN_WORDS = 0.4, 4
SHOUTING = 0.7
MOST = 600  # suspects in one text, beyond which it is hostile or in another language
MOST_IN_SENTENCE = 60
MOST_UNLISTED, MOST_DOUBTS = 5_000, 300  # how many unlisted words are explained, and how many of those compared


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
    words: Sequence[Word]  # of its sentence
    place: int

    @property
    def before(self) -> Word | None:
        return self.words[self.place - 1] if self.place else None

    @property
    def after(self) -> Word | None:
        return self.words[self.place + 1] if self.place + 1 < len(self.words) else None

    @property
    def lower(self) -> str:
        return self.word.lower


_last: tuple[ReferenceType[Document], Setting, list[Suspect]] | None = None


def suspects(document: Document, setting: Setting) -> list[Suspect]:
    """Return the words that are neither known nor names, in order; tags, file names and addresses are left alone.

    The list of the last document is kept, since several rules ask for it one after the other.
    """
    global _last
    kept = _last
    if kept is not None and kept[0]() is document and kept[1] == setting:
        return kept[2]
    found = list(_suspects(document, setting))
    _last = (ref(document), setting, found)
    return found


@dataclass
class _Budget:
    """What may still be spent on one text, so that a hostile one costs no more than a long one."""

    unlisted: int = MOST_UNLISTED
    doubts: int = MOST_DOUBTS
    told: int = MOST
    known_words: frozenset[str] = field(default=frozenset())

    def accepts(self, word: str) -> bool:
        """Tell whether a word needs no remark."""
        if lexicon.is_seen(word) or word in self.known_words:
            return True
        self.unlisted -= 1
        if self.unlisted < 0:
            return True
        if not lexicon.knows(word):
            return False
        self.doubts -= 1
        return self.doubts < 0 or suggest.accepts(word)


def _suspects(document: Document, setting: Setting) -> Iterator[Suspect]:
    counts = Counter(word.lower for word in document.words)
    budget = _Budget(known_words=setting.known_words)
    for paragraph in document.paragraphs:
        if paragraph.kind is Kind.TOKENS:
            continue
        shouts = _shouts(paragraph)
        for sentence in paragraph.sentences:
            found = list(islice(_of_sentence(document, budget, paragraph, sentence, shouts), MOST_IN_SENTENCE))
            if len(found) == MOST_IN_SENTENCE or _is_foreign(sentence, found):
                continue
            budget.told -= len(found)
            if budget.told < 0:
                return
            yield from (each for each in found if each.dress is Dress.SMALL or counts[each.lower] == 1)


def _shouts(paragraph: Paragraph) -> bool:
    """Tell whether a title or line stands in capitals throughout, so that capitals mark no acronym."""
    letters = [sign for word in paragraph.words[:40] for sign in word.text if sign.isalpha()]
    return bool(letters) and sum(sign.isupper() for sign in letters) >= SHOUTING * len(letters)


def _of_sentence(
    document: Document, budget: _Budget, paragraph: Paragraph, sentence: Sentence, shouts: bool
) -> Iterator[Suspect]:
    words = sentence.words
    for place, word in enumerate(words):
        lower = word.lower
        if not SHORTEST <= len(lower) <= LONGEST or budget.accepts(lower):
            continue
        dress = _dress(word, paragraph, shouts)
        if dress is None or not _LETTERS.fullmatch(lower) or _is_term(document, word):
            continue
        if dress is not Dress.SMALL and lexicon.is_name(lower):
            continue
        yield Suspect(word, dress, words, place)


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
