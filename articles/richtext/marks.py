"""Which inline elements are open, and what do they say about the text in them?

Each tag name has its own stack and each aspect of the text has one, so that wrongly nested tags cost no search.
"""

import re
from functools import lru_cache

from .blocks import Link
from .links import safe_href
from .markup import MARKS, STYLE_MARKS
from .tokens import compact

_LONGEST_STYLE = 2000
_STYLE_MARKS = [
    [(value, re.compile(pattern)) for value, pattern in STYLE_MARKS[aspect].items()] for aspect in ("strong", "em")
]


class _Mark:
    def __init__(self, strong: bool | None, em: bool | None, link: Link | None) -> None:
        self.strong, self.em, self.link = strong, em, link  # None leaves it as the text around has it
        self.is_open = True


class Marks:
    """The open inline elements."""

    def __init__(self) -> None:
        self._by_name: dict[str, list[_Mark]] = {}
        self._strong: list[_Mark] = []
        self._em: list[_Mark] = []
        self._links: list[_Mark] = []

    def open(self, name: str, attrs: dict[str, str]) -> None:
        """Take an inline start tag in."""
        strong, em = MARKS.get(name, (None, None))
        style = attrs.get("style", "")
        if style and len(style) <= _LONGEST_STYLE:
            style_strong, style_em = _said_by(style)
            strong = strong if style_strong is None else style_strong
            em = em if style_em is None else style_em
        mark = _Mark(strong, em, self._link(name, attrs))
        self._by_name.setdefault(name, []).append(mark)
        for said, stack in ((strong, self._strong), (em, self._em), (mark.link, self._links)):
            if said is not None:
                stack.append(mark)

    def close(self, name: str) -> None:
        """Take an inline end tag in; without its start tag it means nothing."""
        if stack := self._by_name.get(name):
            stack.pop().is_open = False

    def style(self) -> tuple[bool, bool, Link | None]:
        """Tell what the text that comes now is: (strong, em, link)."""
        strong, em, link = _last(self._strong), _last(self._em), _last(self._links)
        return bool(strong and strong.strong), bool(em and em.em), link.link if link else None

    def _link(self, name: str, attrs: dict[str, str]) -> Link | None:
        if name != "a":
            return None
        self.close("a")
        href = safe_href(attrs.get("href", ""))
        return Link(href) if href else None


def _last(stack: list[_Mark]) -> _Mark | None:
    while stack and not stack[-1].is_open:
        stack.pop()
    return stack[-1] if stack else None


@lru_cache(maxsize=1024)
def _said_by(style: str) -> tuple[bool | None, bool | None]:
    style = compact(style)
    strong, em = (
        next((value for value, pattern in patterns if pattern.search(style)), None) for patterns in _STYLE_MARKS
    )
    return strong, em
