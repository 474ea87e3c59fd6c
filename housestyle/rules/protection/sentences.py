"""Which sentence does a place stand in?"""

from bisect import bisect_right

from housestyle.document import Document
from housestyle.rules.protection.once import once


@once
def _spans(document: Document) -> list[tuple[int, int]]:
    return [(sentence.start, sentence.end) for paragraph in document.paragraphs for sentence in paragraph.sentences]


def sentence_at(document: Document, place: int, *, reach: int = 400) -> tuple[int, int]:
    """Return where the sentence of a place begins and ends, cut to a reach on both sides."""
    spans = _spans(document)
    index = bisect_right(spans, (place, len(document.text))) - 1
    if index < 0:
        return place, place
    start, end = spans[index]
    return max(start, place - reach), min(end, place + reach)
