"""What do the signs stand for that people type around words in a chat?"""

import re
from collections.abc import Iterator

from .blocks import Run, smooth

_SIGNS = "*_~"  # strong, em, struck out (of which only the text stays)
_SIGN_OR_WORD = re.compile(r"[*_~\n]|[^\s*_~]+")
_BEFORE_OPENING = frozenset("([{\"'“‘«—–" + _SIGNS)
_AFTER_OPENING = frozenset(".,;:!?)]}…")  # what no marked text begins with
_AFTER_CLOSING = frozenset(".,;:!?)]}\"'”’»…—–" + _SIGNS)


def mark(runs: list[Run], *, may_be_strong: bool) -> list[Run]:
    """Turn the signs into the marks that they stand for."""
    text = "".join([run.text for run in runs])
    if not any(sign in text for sign in _SIGNS):
        return runs
    changes = sorted(change for pair in _pairs(text) for change in pair)
    if not changes:
        return runs
    marked: list[Run] = []
    depth = dict.fromkeys(_SIGNS, 0)
    end, changes = 0, [*changes[::-1]]
    for run in runs:
        start, end = end, end + len(run.text)
        while changes and changes[-1][0] < end:
            at, sign, step = changes.pop()
            marked.append(_styled(run, text[start:at], depth, may_be_strong))
            depth[sign] += step
            start = at + 1
        marked.append(_styled(run, text[start:end], depth, may_be_strong))
    return smooth(marked)


def _styled(run: Run, text: str, depth: dict[str, int], may_be_strong: bool) -> Run:
    strong = run.strong or (may_be_strong and depth["*"] > 0)
    return run._replace(text=text, strong=strong, em=run.em or depth["_"] > 0)


def _pairs(text: str) -> Iterator[tuple[tuple[int, str, int], tuple[int, str, int]]]:
    """Find the signs that belong together: on word borders, in one line, with a word between."""
    opened: dict[str, list[int]] = {sign: [] for sign in _SIGNS}
    last_word = -1
    for match in _SIGN_OR_WORD.finditer(text):
        sign, at = match[0], match.start()
        if sign == "\n":
            opened = {sign: [] for sign in _SIGNS}
        elif sign not in opened:
            last_word = at
        else:
            before, after = text[at - 1 : at] or "\n", text[at + 1 : at + 2] or "\n"
            if sign in (before, after):  # a ruled line, not a mark
                continue
            waiting = opened[sign]
            closes = not before.isspace() and (after.isspace() or after in _AFTER_CLOSING)
            opens = (before.isspace() or before in _BEFORE_OPENING) and not (after.isspace() or after in _AFTER_OPENING)
            if closes and waiting and last_word > waiting[-1]:
                yield (waiting.pop(), sign, 1), (at, sign, -1)
            elif opens:
                waiting.append(at)
