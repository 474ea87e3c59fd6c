"""Where do words and phrases of a table stand in a story?"""

from collections.abc import Iterable, Iterator, Sequence

from housestyle.document import Document, Paragraph, Word
from housestyle.parts import Kind
from housestyle.rules.newsroom.casing import SMALL, is_all_capitals

Row = tuple[str, ...]


class Phrases:
    """The phrases of a table, by their first words; where several fit, the longest does."""

    def __init__(self, table: Iterable[Row]) -> None:
        self._by_first: dict[str, list[tuple[tuple[str, ...], Row]]] = {}
        for row in table:
            words = tuple(row[0].lower().split())
            self._by_first.setdefault(words[0], []).append((words, row))
        for entries in self._by_first.values():
            entries.sort(key=lambda entry: -len(entry[0]))

    def find(self, document: Document) -> Iterator[tuple[Paragraph, int, int, Row]]:
        """Yield paragraph, the words' first index and the one behind the last, and the table's row."""
        for paragraph in document.of(Kind.TITLE, Kind.LEAD, Kind.BODY, Kind.LINE):
            words, index = paragraph.words, 0
            while index < len(words):
                entries = self._by_first.get(words[index].lower)
                match = self._match(document.text, words, index, entries) if entries else None
                if match:
                    yield paragraph, index, match[0], match[1]
                index = match[0] if match else index + 1

    def _match(
        self, text: str, words: Sequence[Word], index: int, entries: list[tuple[tuple[str, ...], Row]]
    ) -> tuple[int, Row] | None:
        for phrase, row in entries:
            end = index + len(phrase)
            is_same = end <= len(words) and all(words[index + n].lower == one for n, one in enumerate(phrase))
            if is_same and is_unbroken(text, words, index, end):
                return end, row
        return None


def is_unbroken(text: str, words: Sequence[Word], index: int, end: int) -> bool:
    """Tell whether only blanks stand between these words."""
    return all(text[words[n].end : words[n + 1].start].isspace() for n in range(index, end - 1))


def is_name(paragraph: Paragraph, words: Sequence[Word]) -> bool:
    """Tell whether capitals make words part of a name; at a sentence's start and in titles they don't."""
    if words[0].opens or paragraph.kind is Kind.TITLE or not words[0].is_capitalised:
        return False
    return not (words[0].text.isupper() and is_all_capitals(paragraph.words))


def in_place_of(paragraph: Paragraph, written: Sequence[Word], words: str) -> str:
    """Give a suggestion the capitals of what it replaces."""
    if all(word.text.isupper() for word in written) and len(written[0].text) > 1:
        return words.upper()
    if not written[0].is_capitalised:
        return words
    if paragraph.kind is Kind.TITLE:
        return " ".join(one if one in SMALL else one[:1].upper() + one[1:] for one in words.split())
    return words[:1].upper() + words[1:]
