"""How do lines that people type in a chat or a plain mail become paragraphs and lists?"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from .blocks import Block, Run, lines, smooth, without_start
from .markup import SURE_BULLETS, TYPED_BULLETS
from .signs import mark

_DATE = r"\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?"
_TIME = r"\d{1,2}[.:]\d{2}(?:[.:]\d{2})?(?: ?[AaPp]\.?[Mm]\.?)?"
_SENDER = re.compile(rf"(?:\[(?:{_DATE},? {_TIME}|{_TIME}, {_DATE})\] [^:\n]{{1,60}}:(?: |$))+")
_BULLET = re.compile(rf"[{re.escape(SURE_BULLETS + TYPED_BULLETS)}] (?=\S)")
_NUMBER = re.compile(r"(\d{1,3})[.)] (?=\S)")

# A break after a whole sentence of this length parts paragraphs: nobody types such a line in an address or a list.
_LONG_LINE = 80
_SENTENCE_END = frozenset('.!?…”")')


def tidy_chat(blocks: list[Block]) -> list[Block]:
    """Turn typed signs into marks and typed lists into lists; cut the "[30/9/2024 14.10] Nama: " of forwarded chats."""
    arranged: list[Block] = []
    waiting: list[_Line] = []
    for block in blocks:
        block.runs = mark(block.runs, may_be_strong=block.tag not in ("h2", "h3"))
        if waiting and (block.tag != "p" or block.quote != waiting[-1].quote):
            arranged.extend(_arrange(waiting))
            waiting = []
        if block.tag == "p":
            waiting.extend(_lines(block))
        else:
            arranged.append(block)
    arranged.extend(_arrange(waiting))
    return arranged


@dataclass
class _Line:
    runs: list[Run]
    text: str
    quote: int
    opens: bool  # begins a paragraph


def _lines(block: Block) -> Iterator[_Line]:
    opens = True
    for runs in lines(block.runs):
        text = "".join(run.text for run in runs)
        if match := _SENDER.match(text):
            opens = True
            runs = without_start(runs, match.end())
            text = "".join(run.text for run in runs)
        if text:
            yield _Line(runs, text, block.quote, opens)
            opens = len(text) >= _LONG_LINE and text[-1] in _SENTENCE_END


def _arrange(waiting: list[_Line]) -> Iterator[Block]:
    at = 0
    paragraph: list[Run] = []
    while at < len(waiting):
        length, ordered = _list_at(waiting, at)
        line = waiting[at]
        if paragraph and (length or line.opens):
            yield Block(runs=smooth(paragraph), quote=line.quote)
            paragraph = []
        if length:
            yield from _items(waiting[at : at + length], ordered)
            at += length
        else:
            if paragraph:
                paragraph.append(Run("\n"))
            paragraph.extend(line.runs)
            at += 1
    if paragraph:
        yield Block(runs=smooth(paragraph), quote=waiting[0].quote)


def _list_at(waiting: list[_Line], at: int) -> tuple[int, bool]:
    """Count the lines from here on that make a list, and tell whether it's numbered.

    A number alone, or one that doesn't follow, is text: nobody's "2." may become "1.".
    """
    length = 0
    while at + length < len(waiting) and _BULLET.match(waiting[at + length].text):
        length += 1
    if length:
        return (length if length > 1 or waiting[at].text[0] in SURE_BULLETS else 0), False
    while at + length < len(waiting) and (number := _NUMBER.match(waiting[at + length].text)):
        if int(number[1]) != length + 1:
            break
        length += 1
    return (length if length > 1 else 0), True


def _items(items: list[_Line], ordered: bool) -> Iterator[Block]:
    pattern = _NUMBER if ordered else _BULLET
    for number, line in enumerate(items):
        marker = pattern.match(line.text)
        runs = without_start(line.runs, marker.end()) if marker else line.runs
        yield Block("li", runs, ordered=ordered, restart=ordered and number == 0, quote=line.quote)
