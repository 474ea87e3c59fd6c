"""What does the reader of this HTML read, and where in the HTML does each character stand?

One pass, linear in the length of the input, whatever is thrown at it. It reads; it doesn't sanitise.
"""

import re
from array import array
from html import unescape
from itertools import repeat

_BLOCKS = frozenset(
    "address article aside blockquote br dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main "
    "ol p pre section table td th tr ul".split()
)
_SILENT = frozenset({"script", "style", "template", "title"})
_TAG = re.compile(r"</?([A-Za-z][A-Za-z0-9]{0,15})|<[!?]")
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});?")
_SPACE = re.compile(r"\s+")
_LOOKS_LIKE_HTML = re.compile(r"<(?:/?(?:p|div|br|h[1-6]|ul|ol|li|strong|em|b|i|a|span|blockquote|figure)\b|!)", re.I)


def looks_like_html(text: str) -> bool:
    """Tell whether a text from a file is meant as HTML."""
    return _LOOKS_LIKE_HTML.search(text) is not None


class PlainText:
    """Text without markup; `offsets[i]` is where character i begins in the source, with the source's end at last."""

    def __init__(self, source: str, *, is_html: bool) -> None:
        self.source = source
        self._pieces: list[str] = []
        self.offsets = array("I")
        if is_html:
            self._read(source)
        else:
            self._pieces.append(source)
            self.offsets.extend(range(len(source)))
        self.offsets.append(len(source))
        self.text = "".join(self._pieces)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Translate a stretch of the text into a stretch of the source."""
        if end <= start:
            return self.offsets[start], self.offsets[start]
        last = self.offsets[end - 1]
        entity = _ENTITY.match(self.source, last) if self.source[last : last + 1] == "&" else None
        return self.offsets[start], entity.end() if entity else last + 1

    def _read(self, source: str) -> None:
        place, size = 0, len(source)
        while place < size:
            opening = source.find("<", place)
            if opening < 0:
                opening = size
            self._words(source, place, opening)
            place = self._skip_tag(source, opening) if opening < size else size

    def _skip_tag(self, source: str, opening: int) -> int:
        tag = _TAG.match(source, opening)
        if tag is None:
            self._add("<", opening)
            return opening + 1
        closing = source.find(">", opening)
        if closing < 0:
            return len(source)
        name = (tag.group(1) or "").lower()
        if name in _SILENT and source[opening + 1] != "/":
            return self._skip_element(source, name, closing)
        if name in _BLOCKS:
            self._add("\n", opening)
        return closing + 1

    def _skip_element(self, source: str, name: str, closing: int) -> int:
        end = re.compile(rf"</{name}\s*>", re.I).search(source, closing)
        return end.end() if end else len(source)

    def _words(self, source: str, start: int, end: int) -> None:
        place = start
        while place < end:
            mark = source.find("&", place, end)
            stop = end if mark < 0 else mark
            self._run(source, place, stop)
            place = stop
            if mark >= 0:
                place = self._entity(source, mark, end)

    def _entity(self, source: str, mark: int, end: int) -> int:
        entity = _ENTITY.match(source, mark, end)
        if entity is None:
            self._add("&", mark)
            return mark + 1
        self._add(unescape(entity.group()), mark)
        return entity.end()

    def _run(self, source: str, start: int, end: int) -> None:
        """Add source text as a browser shows it: any white space is one blank."""
        place = start
        for space in _SPACE.finditer(source, start, end):
            self._pieces.append(source[place : space.start()])
            self.offsets.extend(range(place, space.start()))
            self._add(" ", space.start())
            place = space.end()
        self._pieces.append(source[place:end])
        self.offsets.extend(range(place, end))

    def _add(self, text: str, at: int) -> None:
        self._pieces.append(text)
        self.offsets.extend(repeat(at, len(text)))
