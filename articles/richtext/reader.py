"""How does pasted markup of any origin become blocks and runs?"""

import re
from collections.abc import Callable

from . import word
from .blocks import Block, Run, smooth
from .characters import sound, tidy
from .marks import Marks
from .markup import ARIA_HEADINGS, BLOCKS, HEADINGS, INLINE, LISTS, MAX_LIST_DEPTH
from .rows import join_rows
from .tokens import tokens

_HAS_BLOCKS = re.compile(rf"</?(?:br|{'|'.join(BLOCKS)})(?=[\s/>])", re.IGNORECASE)


def read(source: str) -> list[Block]:
    """Read HTML, or plain text where no tag parts it into blocks; there newlines do."""
    source = sound(source)
    plain = _HAS_BLOCKS.search(source) is None
    reader = _Reader(keep_newlines=plain)
    for token in tokens(source, plain=plain):
        getattr(reader, token.kind)(token.value, token.attrs)
    reader.flush()
    return join_rows(reader.blocks)


class _Reader:
    def __init__(self, *, keep_newlines: bool) -> None:
        self.blocks: list[Block] = []
        self.block: Block | None = None
        self.breaks = 0  # line breaks since the last word
        self.preformatted = int(keep_newlines)
        self.heading: str | None = None
        self.lists: list[list[bool]] = []  # [numbered?, first item still to come?]
        self.in_item = False
        self.item_level = 0
        self.quote_depth = self.quotes = 0
        self.tables = [[0, 0]]  # [row, cell] of each open table
        self.rows = 0
        self.word_level: int | None = None
        self.word_marker = ""
        self.marks = Marks()

    # Tokens

    def text(self, value: str, _attrs: dict[str, str]) -> None:
        for number, line in enumerate(tidy(value).split("\n")):
            if number:
                self.line_break() if self.preformatted else self.words(" ")
            self.words(line)

    def start(self, name: str, attrs: dict[str, str]) -> None:
        if name in INLINE:
            self.marks.open(name, attrs)
        elif name in _STARTS:
            _STARTS[name](self, name, attrs)
        elif name in BLOCKS:
            self.boundary()

    def end(self, name: str, _attrs: dict[str, str]) -> None:
        if name in INLINE:
            self.marks.close(name)
        elif name in _ENDS:
            _ENDS[name](self, name)
        elif name in BLOCKS:
            self.boundary()

    def marker(self, value: str, _attrs: dict[str, str]) -> None:
        self.word_marker = value

    # Text and blocks

    def words(self, text: str) -> None:
        if not text.strip():
            if text and self.block:
                self.block.runs.append(Run(text, *self.marks.style()))
            return
        self.block = self.block or self.new_block()
        self.breaks = 0
        self.block.runs.append(Run(text, *self.marks.style()))

    def line_break(self) -> None:
        """Two breaks part paragraphs; an item of a list has no paragraphs."""
        if self.block is None:
            return
        self.breaks += 1
        if self.breaks == 1 or self.block.tag == "li":
            self.block.runs.append(Run("\n", *self.marks.style()))
        else:
            self.flush()

    def boundary(self) -> None:
        if self.lists and self.block and self.block.tag == "li":
            self.line_break()
        else:
            self.flush()

    def new_block(self) -> Block:
        row, cell = self.tables[-1]
        block = Block(self.heading or "p", quote=self.quotes if self.quote_depth else 0, row=row, cell=cell)
        if self.lists or self.in_item:
            depth = max(1, len(self.lists), self.item_level)
            block.tag, block.level = "li", min(depth, MAX_LIST_DEPTH) - 1
        if self.lists:
            block.ordered, block.restart = self.lists[-1]
            self.lists[-1][1] = False
        return block

    def flush(self) -> None:
        block, self.block, self.breaks = self.block, None, 0
        if block is None:
            return
        if block.tag in ("h2", "h3"):  # a heading is bold and on one line by itself
            block.runs = [run._replace(text=run.text.replace("\n", " "), strong=False) for run in block.runs]
        block.runs = smooth(block.runs)
        if block.tag == "p" and self.word_level is not None:
            block = word.as_item(block, self.word_level, self.word_marker)
        if block.runs:
            self.blocks.append(block)

    # Elements

    def start_paragraph(self, _name: str, attrs: dict[str, str]) -> None:
        self.boundary()
        self.heading = ARIA_HEADINGS.get(attrs.get("aria-level", "")) if attrs.get("role") == "heading" else None
        self.word_level, self.word_marker = word.list_level(attrs), ""

    def end_paragraph(self, _name: str) -> None:
        self.boundary()
        self.heading = self.word_level = None

    def start_heading(self, name: str, _attrs: dict[str, str]) -> None:
        self.boundary()
        self.heading = HEADINGS[name]

    def start_list(self, name: str, attrs: dict[str, str]) -> None:
        self.flush()
        self.heading = None
        ordered = LISTS[name]
        self.lists.append([ordered, ordered and attrs.get("start", "1") == "1"])

    def end_list(self, _name: str) -> None:
        self.flush()
        self.in_item = False
        if self.lists:
            self.lists.pop()

    def start_item(self, _name: str, attrs: dict[str, str]) -> None:
        self.flush()
        self.in_item = True
        level = attrs.get("data-aria-level") or attrs.get("aria-level", "")
        self.item_level = int(level) if re.fullmatch("[1-9]", level) else 0

    def end_item(self, _name: str) -> None:
        self.flush()
        self.in_item = False

    def start_quote(self, _name: str, _attrs: dict[str, str]) -> None:
        self.boundary()
        self.quotes += not self.quote_depth
        self.quote_depth += 1

    def end_quote(self, _name: str) -> None:
        self.boundary()
        self.quote_depth -= bool(self.quote_depth)

    def start_table(self, _name: str, _attrs: dict[str, str]) -> None:
        self.boundary()
        self.heading = None
        self.tables.append([0, 0])

    def end_table(self, _name: str) -> None:
        self.boundary()
        if len(self.tables) > 1:
            self.tables.pop()

    def start_row(self, _name: str, _attrs: dict[str, str]) -> None:
        self.boundary()
        if len(self.tables) > 1:
            self.rows += 1
            self.tables[-1] = [self.rows, 0]

    def start_cell(self, _name: str, _attrs: dict[str, str]) -> None:
        self.boundary()
        self.tables[-1][1] += 1

    def start_preformatted(self, _name: str, _attrs: dict[str, str]) -> None:
        self.boundary()
        self.preformatted += 1

    def end_preformatted(self, _name: str) -> None:
        self.boundary()
        self.preformatted -= bool(self.preformatted)

    def start_break(self, _name: str, _attrs: dict[str, str]) -> None:
        self.line_break()


_STARTS: dict[str, Callable[[_Reader, str, dict[str, str]], None]] = {
    "br": _Reader.start_break,
    "p": _Reader.start_paragraph,
    **dict.fromkeys(HEADINGS, _Reader.start_heading),
    **dict.fromkeys(LISTS, _Reader.start_list),
    "li": _Reader.start_item,
    "blockquote": _Reader.start_quote,
    "table": _Reader.start_table,
    "tr": _Reader.start_row,
    "td": _Reader.start_cell,
    "th": _Reader.start_cell,
    "pre": _Reader.start_preformatted,
}
_ENDS: dict[str, Callable[[_Reader, str], None]] = {
    **dict.fromkeys(("p", *HEADINGS), _Reader.end_paragraph),
    **dict.fromkeys(LISTS, _Reader.end_list),
    "li": _Reader.end_item,
    "blockquote": _Reader.end_quote,
    "table": _Reader.end_table,
    "pre": _Reader.end_preformatted,
}
