"""Where is direct speech?"""

from collections.abc import Iterator

OPENING, CLOSING, STRAIGHT = "“", "”", '"'


def quoted_spans(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the stretches between double quotation marks in a paragraph, marks included.

    A quotation that is opened and not closed runs to the paragraph's end: a speech goes on over several.
    """
    opened = -1
    for place in range(start, end):
        sign = text[place]
        if sign not in '“”"':
            continue
        if opened < 0 and sign != CLOSING:
            opened = place
        elif opened >= 0 and sign != OPENING:
            yield opened, place + 1
            opened = -1
    if opened >= 0:
        yield opened, end
