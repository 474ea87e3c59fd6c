"""What of a release is its own text, and what is dateline, credit, hashtag or motto?"""

import html
import re

MOST_LETTERS = 100_000  # of one text that are read; the longest story on record is a tenth of that
MOST_WORDS, FEW_WORDS = 14, 6  # of an ending, and of one that needs no colon to be a credit
MOST_ENDINGS = 8  # paragraphs at the end that are looked at for credits and mottos

_BLOCK = re.compile(r"</?(?:p|br|li|ul|ol|h[1-6]|blockquote|div|t[rdh]|table)\b[^<>]*>", re.IGNORECASE)
_TAG = re.compile(r"</?[a-zA-Z][^<>]*>")
_HASHTAG = re.compile(r"#\w+")
# "Palangka Raya, INFO_PAS – ", "KUPANG (24/9) - ": a few capitalised words before a dash that stands alone.
_DATELINE = re.compile(r"^[A-Z][\w.'’/()]*(?:,?[ ]+[\w.'’/(),]{1,20}){0,6}[ ]{0,2}[–—-]{1,2}[ ]+")
_CREDIT = re.compile(
    r"^\W*(?:kontributor|penulis|pewarta|reporter|editor|penyunting|redaktur|redaksi|sumber|teks|foto|fotografer|dok|"
    r"dokumentasi|narahubung|kontak|tim humas|humas|publikasi|ig|instagram|facebook|ikuti kami)\b",
    re.IGNORECASE,
)
_INITIALS = re.compile(r"[(*][^()*]{1,24}[)*]\W{0,3}$")


def plain(text: str) -> str:
    """Give HTML as kept, or plain text, as lines of plain text: one for each block."""
    text = _BLOCK.sub("\n", text[:MOST_LETTERS])
    return html.unescape(_TAG.sub("", text))


def own_text(text: str) -> str:
    """Give the lines of a text that are the release itself, as plain text.

    The dateline before the first line goes, and so do hashtags, and at the end credits, mottos and initials.
    """
    lines = [line.strip() for line in _HASHTAG.sub("", plain(text)).splitlines()]
    lines = [line for line in lines if line]
    for _ in range(MOST_ENDINGS):
        if len(lines) < 2 or not _is_ending(lines[-1]):
            break
        lines.pop()
    if lines:
        lines[0] = _DATELINE.sub("", lines[0], count=1)
        lines[-1] = _INITIALS.sub("", lines[-1]).rstrip()
    return "\n".join(lines)


def _is_ending(line: str) -> bool:
    """Tell a credit, a motto or a line of signs from the last sentence of a story."""
    words = line.split()
    if len(words) > MOST_WORDS:
        return False
    is_short = len(words) <= FEW_WORDS and line[-1] not in '.”"'
    is_motto = line.upper() == line or (is_short and line.endswith("!"))
    is_credit = _CREDIT.match(line) is not None and (is_short or any(sign in line for sign in ":/@"))
    return is_motto or is_credit or _INITIALS.fullmatch(line) is not None
