"""What do the rules read? A story as one text, cut into parts, paragraphs, sentences and words, once for all rules."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise

from housestyle.parts import Kind, Part
from housestyle.plain import PlainText
from housestyle.quotes import quoted_spans
from housestyle.sentences import sentence_spans

MOST_CHARACTERS = 300_000  # what stands beyond is not read; no story is a tenth as long

# Words with inner hyphens or apostrophes are one: anak-anak, Jum'at, ke-3.
WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
_MASKED = re.compile(
    r"(?:https?://|www\.)[^\s<>\"”]{1,500}|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}|[#@]\w{1,60}"
)
_LINE = re.compile(r"[^\n]+")
_BLANK_LINE = re.compile(r"\n[ \t\r]*\n")
_WRAPPED_WIDTH = 100


@dataclass(frozen=True, slots=True)
class Word:
    """One word: its letters, where it stands, its form in lower case, and whether it opens a sentence."""

    text: str
    start: int
    end: int
    lower: str
    opens: bool

    @property
    def is_lower(self) -> bool:
        return self.text == self.lower

    @property
    def is_capitalised(self) -> bool:
        return self.text[:1].isupper()


@dataclass(frozen=True)
class Sentence:
    start: int
    end: int
    words: tuple[Word, ...]


@dataclass(frozen=True)
class Paragraph:
    """A paragraph or line of one part, with its sentences."""

    start: int
    end: int
    part: Part
    sentences: tuple[Sentence, ...]

    @property
    def kind(self) -> Kind:
        return self.part.kind

    @cached_property
    def words(self) -> tuple[Word, ...]:
        return tuple(word for sentence in self.sentences for word in sentence.words)


@dataclass
class Document:
    """A story under check. Offsets in `text` are the rules' own; `locate` leads back to the parts as given."""

    parts: Sequence[Part]
    text: str = field(init=False)

    def __post_init__(self) -> None:
        self._plains: list[PlainText] = []
        self._starts: list[int] = []
        pieces: list[str] = []
        size = 0
        for part in self.parts:
            plain = PlainText(part.text[:MOST_CHARACTERS], is_html=part.is_html)
            self._plains.append(plain)
            self._starts.append(size)
            pieces.append(plain.text)
            size += len(plain.text) + 2
        self.text = "\n\n".join(pieces)

    @cached_property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        return tuple(self._paragraphs())

    def _paragraphs(self) -> Iterator[Paragraph]:
        for part, plain, base in zip(self.parts, self._plains, self._starts, strict=True):
            for start, end in paragraph_spans(plain.text):
                yield Paragraph(base + start, base + end, part, self._sentences(base + start, base + end))

    def _sentences(self, start: int, end: int) -> tuple[Sentence, ...]:
        return tuple(
            Sentence(first, last, self._words(first, last)) for first, last in sentence_spans(self.text, start, end)
        )

    def _words(self, start: int, end: int) -> tuple[Word, ...]:
        words: list[Word] = []
        for found in WORD.finditer(self.text, start, end):
            if not (self.masked and self.is_masked(found.start())):
                letters = found.group()
                words.append(Word(letters, found.start(), found.end(), letters.lower(), not words))
        return tuple(words)

    def of(self, *kinds: Kind) -> Iterator[Paragraph]:
        """Yield the paragraphs of parts of these kinds."""
        return (paragraph for paragraph in self.paragraphs if paragraph.kind in kinds)

    @cached_property
    def prose(self) -> tuple[Paragraph, ...]:
        """The paragraphs with sentences: lead, body and lines such as captions; no title, tags or addresses."""
        return tuple(self.of(Kind.LEAD, Kind.BODY, Kind.LINE))

    @cached_property
    def running(self) -> tuple[Paragraph, ...]:
        """The paragraphs of the story proper: lead and body."""
        return tuple(self.of(Kind.LEAD, Kind.BODY))

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """Every word of every part, in order, without addresses, hashtags and mentions."""
        return tuple(word for paragraph in self.paragraphs for word in paragraph.words)

    @cached_property
    def wording(self) -> tuple[Word, ...]:
        """The words that stand in sentences or titles: those of tags, file names and addresses left out."""
        return tuple(w for p in self.paragraphs if p.kind is not Kind.TOKENS for w in p.words)

    @cached_property
    def forms(self) -> dict[str, list[int]]:
        """Where each form in small letters stands in `wording`: a rule with a table asks for its own words only."""
        found: dict[str, list[int]] = {}
        for place, word in enumerate(self.wording):
            found.setdefault(word.lower, []).append(place)
        return found

    @cached_property
    def masked(self) -> list[tuple[int, int]]:
        """Web and mail addresses, hashtags, mentions: no rule of language applies in them."""
        return [found.span() for found in _MASKED.finditer(self.text)]

    @cached_property
    def quotes(self) -> list[tuple[int, int]]:
        """The stretches of direct speech, marks included, paragraph by paragraph."""
        return [span for p in self.paragraphs for span in quoted_spans(self.text, p.start, p.end)]

    def is_masked(self, place: int) -> bool:
        return _is_within(self.masked, place)

    def is_quoted(self, place: int) -> bool:
        """Tell whether a place lies in direct speech, whose wording is the speaker's."""
        return _is_within(self.quotes, place)

    def locate(self, start: int, end: int) -> tuple[Part, int, int]:
        """Say which part a stretch of the text lies in, and where in that part's source."""
        index = bisect_right(self._starts, start) - 1
        base, plain = self._starts[index], self._plains[index]
        return self.parts[index], *plain.span(start - base, min(end - base, len(plain.text)))


def _is_within(spans: list[tuple[int, int]], place: int) -> bool:
    index = bisect_right(spans, (place, 1 << 60)) - 1
    return index >= 0 and spans[index][0] <= place < spans[index][1]


def paragraph_spans(text: str) -> Iterator[tuple[int, int]]:
    """Cut a text into paragraphs: at every line end, or at blank lines only where the lines are wrapped."""
    if not _is_wrapped(text):
        yield from _trimmed(text, [found.span() for found in _LINE.finditer(text)])
        return
    cuts = [0, *(found.end() for found in _BLANK_LINE.finditer(text)), len(text)]
    yield from _trimmed(text, list(pairwise(cuts)))


def _is_wrapped(text: str) -> bool:
    if _BLANK_LINE.search(text) is None:
        return False
    lines = text.splitlines()
    follows = any(one.strip() and two.strip() for one, two in pairwise(lines))
    return follows and max(map(len, lines), default=0) <= _WRAPPED_WIDTH


def _trimmed(text: str, spans: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    for start, end in spans:
        piece = text[start:end]
        lead = len(piece) - len(piece.lstrip())
        stop = start + len(piece.rstrip())
        if start + lead < stop:
            yield start + lead, stop
