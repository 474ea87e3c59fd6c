"""How does text that somebody pasted become the clean HTML that we keep and show?

tokens -> reader (blocks) -> word, chat -> writer, whose last step is the sanitiser. What is allowed stands in markup.
"""

import re

from .characters import sound, tidy
from .chat import tidy_chat
from .reader import read
from .writer import sanitise, to_html, to_plain

__all__ = ["clean", "is_blank", "plain_line", "sanitise", "to_text", "word_count"]

_MOST_PASSES = 4
_WORD = re.compile(r"\S*\w\S*")


def clean(source: str) -> str:
    """Turn pasted HTML or plain text into the HTML that we keep.

    Never raises, whatever the string. Cleaning a clean text changes nothing: it's passed until it stays the same.
    """
    for _ in range(_MOST_PASSES):
        cleaned = to_html(tidy_chat(read(source)))
        if cleaned == source:
            break
        source = cleaned
    return cleaned


def to_text(html: str) -> str:
    """Give the plain text of HTML, paragraphs parted by a blank line."""
    return to_plain(read(html))


def word_count(html: str) -> int:
    """Count the words; a dash or bullet that stands alone is none."""
    return sum(len(_WORD.findall(block.text)) for block in read(html))


def is_blank(html: str) -> bool:
    """Tell whether nothing is left to read, whatever markup there is."""
    return not read(html)


def plain_line(text: str) -> str:
    """Clean a field of one line, such as a title or caption. What looks like markup stays as typed."""
    return " ".join(tidy(sound(text)).split())
