"""How are a rule's examples written down in short?"""

from collections.abc import Iterable

from housestyle.rules.rule import Example


def good(*texts: str) -> tuple[Example, ...]:
    return tuple(Example(text) for text in texts)


def bad(rows: Iterable[tuple[str, str, str | None]]) -> tuple[Example, ...]:
    """Take rows of a text, the stretch found in it, and what is proposed first."""
    return tuple(Example(text, marks, right) for text, marks, right in rows)
