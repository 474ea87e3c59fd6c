"""Where in a pasted source does each tag, text and dropped element begin and end?

Linear for every input: browsers' own rules for nesting aren't, and an attacker knows it. Safety doesn't rest on this
reading, since what is read here is written anew and then passes the sanitiser.
"""

import html
import re
from collections.abc import Iterator
from functools import cache
from typing import Literal, NamedTuple

from .markup import DROPPED, DROPPED_TO_THE_END, EMPTY_WITH_SLASH, HIDEABLE, HIDING, HIDING_CLASSES, KNOWN, RAW

# Possessive quantifiers, and quotes only around values: so a failed match never reads far.
_MARKUP = re.compile(
    r"""<!--(?:-?>|(?P<comment>))
    | <[!?][^<>]*+>
    | </(?:[^a-zA-Z<>][^<>]*+)?>
    | <(?P<slash>/?)(?P<name>[a-zA-Z][^\s/<>"'=]*+)
      (?: (?P<attrs>(?:[\s/]++|[^\s/<>"'=]++(?:\s*+=\s*+(?:"[^"]*+"|'[^']*+'|[^\s<>"']++)?+)?+)*+)>
        | [^<>]*+> )""",
    re.VERBOSE,
)
_ATTR = re.compile(r"""([^\s/<>"'=]++)(?:\s*+=\s*+(?:"([^"]*+)"|'([^']*+)'|([^\s<>"']++))?+)?+""")
_ENTITY = re.compile(r"&(?:#\d++;?|#[xX][0-9a-fA-F]++;?|[a-zA-Z][a-zA-Z0-9]{1,31};)")
_LONGEST_ENTITY = 40


class Token(NamedTuple):
    kind: Literal["text", "start", "end", "marker"]  # marker: the bullet or number of a Word list paragraph
    value: str
    attrs: dict[str, str] = {}


def tokens(source: str, *, plain: bool = False) -> Iterator[Token]:
    """Yield the source's tokens; in a plain text, what is no known tag (`<nama>`) stays text."""
    done = at = 0
    unclosed: set[str] = set()
    while match := _MARKUP.search(source, at):
        name = (match["name"] or "").lower()
        at = match.end()
        if plain and name and name not in KNOWN and ":" not in name:
            continue
        if text := source[done : match.start()]:
            yield Token("text", decode(text))
        if match["comment"] is not None:
            at = _after_comment(source, at, unclosed)
        elif match["slash"]:
            yield Token("end", name)
        elif name:
            token, at = _start(source, match, name, unclosed)
            if token:
                yield token
        done = at
    if done < len(source):
        yield Token("text", decode(source[done:]))


def decode(text: str) -> str:
    """Replace the character references that end as they should; `&copy=` in an address stays."""
    return _ENTITY.sub(_character, text) if "&" in text else text


def attributes(source: str) -> dict[str, str]:
    """Read a tag's attributes; of two with one name the first counts."""
    found: dict[str, str] = {}
    for name, double, single, bare in _ATTR.findall(source):
        found.setdefault(name.lower(), decode(double or single or bare))
    return found


def compact(style: str) -> str:
    """Lower a style and take its spaces out, so that it can be searched."""
    return "".join(style.lower().split())


def _character(match: re.Match[str]) -> str:
    return html.unescape(match[0]) if len(match[0]) <= _LONGEST_ENTITY else ""


def _start(source: str, match: re.Match[str], name: str, unclosed: set[str]) -> tuple[Token | None, int]:
    """Read a start tag; give what it stands for, if anything, and where to read on."""
    attrs = attributes(match["attrs"]) if match["attrs"] else {}
    style = compact(attrs["style"]) if "style" in attrs else ""
    start = match.end()
    if "mso-list:ignore" in style and (end := _skip(source, start, name, unclosed)) > start:
        return Token("marker", decode(_MARKUP.sub("", source[start:end])).strip()), end
    is_empty = name in EMPTY_WITH_SLASH and (match["attrs"] or "").endswith("/")
    is_dropped = (name in DROPPED and not is_empty) or _is_hidden(name, attrs, style)
    if is_dropped and (end := _skip(source, start, name, unclosed)) > start:
        return None, end
    return Token("start", name, attrs), start


def _is_hidden(name: str, attrs: dict[str, str], style: str) -> bool:
    if name not in HIDEABLE:
        return False
    return any(hidden in style for hidden in HIDING) or attrs.get("class") in HIDING_CLASSES


def _after_comment(source: str, start: int, unclosed: set[str]) -> int:
    end = -1 if "-->" in unclosed else source.find("-->", start)
    if end < 0:
        unclosed.add("-->")
        return start
    return end + 3


def _skip(source: str, start: int, name: str, unclosed: set[str]) -> int:
    """Find the end of the element whose first tag ended at `start`, or `start` where it isn't closed."""
    depth = 1
    for tag in () if name in unclosed else _tags_named(name).finditer(source, start):
        if tag[1]:
            depth -= 1
        elif name not in RAW:
            depth += 1
        if not depth:
            return tag.end()
    unclosed.add(name)
    return len(source) if name in DROPPED_TO_THE_END else start


@cache
def _tags_named(name: str) -> re.Pattern[str]:
    return re.compile(rf"<(/?){re.escape(name)}(?=[\s/>])[^<>]*+>?", re.IGNORECASE)
