"""How are blocks written as the HTML and the text that we keep?"""

import html
from collections.abc import Iterable, Iterator
from itertools import groupby

import nh3

from .blocks import Block, Link, Run, portions
from .links import is_allowed
from .markup import KEPT_TAGS, LINK_SCHEMES, MAX_PARAGRAPH

# The gate: whatever the steps before it did wrong, only this leaves.
_SANITISER = nh3.Cleaner(
    tags=set(KEPT_TAGS),
    attributes={"a": {"href"}},
    url_schemes=set(LINK_SCHEMES),
    url_relative=lambda href: href if is_allowed(href) else None,
    link_rel="noopener",
)


def sanitise(kept: str) -> str:
    """Let only the allowed tags and addresses through: the last step on the way in, made once more on the way out."""
    return _SANITISER.clean(kept)


def to_html(blocks: list[Block]) -> str:
    """Write blocks as sanitised HTML."""
    written: list[str] = []
    seen: set[Link] = set()
    for quote, quoted in groupby(_bounded(blocks), lambda block: block.quote):
        written.append("<blockquote>" if quote else "")
        for is_list, group in groupby(quoted, lambda block: block.tag == "li"):
            if is_list:
                written.extend(_list(group, seen))
            else:
                written.extend(f"<{block.tag}>{_inline(block.runs, seen)}</{block.tag}>" for block in group)
        written.append("</blockquote>" if quote else "")
    return sanitise("".join(written))


def to_plain(blocks: list[Block]) -> str:
    """Write blocks as plain text: paragraphs parted by a blank line, an item of a list on a line of its own."""
    parts: list[str] = []
    for is_list, group in groupby(blocks, lambda block: block.tag == "li"):
        if not is_list:
            parts.extend(block.text for block in group)
            continue
        items, numbers = [], [0] * 10
        for block in group:
            numbers[block.level] = 1 if block.restart else numbers[block.level] + 1
            numbers[block.level + 1 :] = [0] * (9 - block.level)
            items.append(f"{numbers[block.level]}. {block.text}" if block.ordered else f"- {block.text}")
        parts.append("\n".join(items))
    return "\n\n".join(parts)


def _bounded(blocks: list[Block]) -> Iterator[Block]:
    for block in blocks:
        if sum([len(run.text) for run in block.runs]) <= MAX_PARAGRAPH:
            yield block
            continue
        for number, runs in enumerate(portions(block.runs, MAX_PARAGRAPH)):
            if runs:
                yield block.holding(runs, restart=block.restart and number == 0)


def _list(items: Iterable[Block], seen: set[Link]) -> list[str]:
    written: list[str] = []
    open_tags: list[str] = []

    def close_one() -> None:
        written.append(f"</li></{open_tags.pop()}>")

    for item in items:
        tag = "ol" if item.ordered else "ul"
        level = min(item.level, len(open_tags))
        while len(open_tags) > level + 1:
            close_one()
        if len(open_tags) == level + 1 and (open_tags[-1] != tag or item.restart):
            close_one()
        if len(open_tags) == level + 1:
            written.append("</li>")
        else:
            open_tags.append(tag)
            written.append(f"<{tag}>")
        written.append(f"<li>{_inline(item.runs, seen)}")
    while open_tags:
        close_one()
    return written


def _inline(runs: list[Run], seen: set[Link]) -> str:
    """Write runs. A link stands once: one unclosed tag mustn't multiply its address over the whole text."""
    written = []
    for link, group in groupby(runs, lambda run: run.link):
        inner = "".join(_wrap("strong", strong, _emphases(same)) for strong, same in groupby(group, lambda r: r.strong))
        if link and link not in seen:
            seen.add(link)
            inner = f'<a href="{html.escape(link.href)}" rel="noopener">{inner}</a>'
        written.append(inner)
    return "".join(written)


def _emphases(runs: Iterable[Run]) -> str:
    return "".join(
        _wrap("em", em, html.escape("".join(run.text for run in same), quote=False).replace("\n", "<br>"))
        for em, same in groupby(runs, lambda run: run.em)
    )


def _wrap(tag: str, wanted: bool, inner: str) -> str:
    return f"<{tag}>{inner}</{tag}>" if wanted else inner
