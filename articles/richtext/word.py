"""Which paragraphs of Word are items of a list, and of what list?"""

import re

from .blocks import Block, without_start
from .markup import SURE_BULLETS, TYPED_BULLETS
from .tokens import compact

_LIST_STYLE = re.compile(r"mso-list:(?!none|skip)\w*?level(\d)")
_NUMBER = re.compile(r"\(?(\d{1,3}|[a-zA-Z]|[ivxIVX]{2,6})[.)]+$")
_LEADING = re.compile(rf"(?:[o{re.escape(SURE_BULLETS + TYPED_BULLETS)}§Øü]|\(?(?:\d{{1,3}}|[a-zA-Z])[.)])\s")


def list_level(attrs: dict[str, str]) -> int | None:
    """Tell how deep in a list Word has put this paragraph, or None where it's in none."""
    if match := _LIST_STYLE.search(compact(attrs.get("style", ""))):
        return max(0, int(match[1]) - 1)
    return 0 if attrs.get("class", "").startswith("MsoList") else None


def as_item(block: Block, level: int, marker: str) -> Block:
    """Make a list item of a Word paragraph that has a bullet or number, given apart or at its start.

    Word's style for lists also serves for indented paragraphs: without a marker it stays a paragraph.
    """
    runs = block.runs
    if not marker and (match := _LEADING.match(block.text)):
        marker = match[0].strip()
        runs = without_start(runs, match.end())
    if not marker:
        return block
    number = _NUMBER.match(marker)
    begins = number is not None and number[1] in {"1", "a", "A", "i", "I"}
    return block.holding(runs, tag="li", level=level, ordered=number is not None, restart=begins)
