"""How is the plain text of minutes read: its paragraphs, "# " headings and "- " items?

No HTML anywhere: a paragraph is a string, and templates escape it.
"""

from collections.abc import Sequence
from typing import NamedTuple

HEADING, ITEM = "# ", "- "


class Block(NamedTuple):
    """A part to show or to print: `heading`, `paragraph` (its lines), or `list` (its items)."""

    kind: str
    lines: tuple[str, ...]


def paragraphs(text: str) -> list[str]:
    """Split a text into the parts that are merged and compared: each heading, item and paragraph is one.

    A line break inside a paragraph stays; white space at the ends of lines and empty lines go.
    """
    found: list[str] = []
    is_open = False
    for raw in text.replace("\r\n", "\n").replace("\r", "\n").split("\n"):
        line = _tidy(raw)
        is_own = line.startswith((HEADING, ITEM))
        if line and is_open and not is_own:
            found[-1] += f"\n{line}"
        elif line:
            found.append(line)
        is_open = bool(line) and not is_own
    return found


def joined(parts: Sequence[str]) -> str:
    """Write paragraphs as one text again; items that follow one another stand on lines of their own."""
    text = ""
    for number, part in enumerate(parts):
        is_next_item = number > 0 and part.startswith(ITEM) and parts[number - 1].startswith(ITEM)
        text += ("\n" if is_next_item else "\n\n" if number else "") + part
    return text


def canonical(text: str) -> str:
    """Return a text as it is stored: the same words, with one way to write the space between them."""
    return joined(paragraphs(text))


def blocks(text: str) -> list[Block]:
    """Return what to show: headings, paragraphs, and items gathered into lists."""
    found: list[Block] = []
    for part in paragraphs(text):
        if part.startswith(HEADING):
            found.append(Block("heading", (part.removeprefix(HEADING),)))
        elif not part.startswith(ITEM):
            found.append(Block("paragraph", tuple(part.split("\n"))))
        elif found and found[-1].kind == "list":
            found[-1] = Block("list", (*found[-1].lines, part.removeprefix(ITEM)))
        else:
            found.append(Block("list", (part.removeprefix(ITEM),)))
    return found


def _tidy(line: str) -> str:
    """Drop what can't be seen at the ends of a line; a lone mark without words is no heading and no item."""
    plain = "".join(sign if sign >= " " else " " for sign in line).strip()
    for mark in (HEADING, ITEM):
        if plain.startswith(mark):
            plain = mark + plain.removeprefix(mark).strip()
    return "" if plain in (HEADING.strip(), ITEM.strip()) else plain
