"""What is different between two texts, word by word, and between two states of a story, part by part?"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import NamedTuple

from articles.content import CHANGE_LABELS, Content, paragraphs

SAME, NEW, OLD, SKIP = "same", "new", "old", "skip"
MOST_PAIRS = 15_000  # equal words in two texts, pair by pair; beyond, comparing costs seconds and shows nothing
_WORD = re.compile(r"\S+\s*")

# Parts that are compared as one line each; body and cover are shown in ways of their own.
LINES = ("title", "lead", "dateline", "byline", "event", "cover_alt", "cover_caption", "cover_credit")


class Piece(NamedTuple):
    """A stretch of text: `same`, `new`, `old`, or `skip` for what stayed and is left out."""

    kind: str
    text: str


@dataclass(frozen=True)
class Change:
    """One part of a story that differs: its name and the paragraphs of the difference."""

    label: str
    paragraphs: list[list[Piece]]


def line_changes(old: str, new: str) -> list[Piece]:
    """Compare two lines word by word; white space goes with the word before it."""
    before, after = _WORD.findall(old), _WORD.findall(new)
    pieces: list[Piece] = []
    for is_same, a, b, c, d in _stretches(before, after):
        if is_same:
            pieces.append(Piece(SAME, "".join(after[c:d])))
        else:
            pieces.extend(_replaced("".join(before[a:b]), "".join(after[c:d])))
    return pieces


def text_changes(old: Sequence[str], new: Sequence[str]) -> list[list[Piece]]:
    """Compare two texts by paragraphs, and changed paragraphs by words; paragraphs that stayed are counted only."""
    shown: list[list[Piece]] = []
    for is_same, a, b, c, d in _stretches(old, new):
        if is_same:
            shown.append([Piece(SKIP, f"{b - a} paragraf tidak berubah")])
        else:
            shown.extend(_paired(old[a:b], new[c:d]))
    return shown


def _stretches(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[bool, int, int, int, int]]:
    """Yield what stayed and what changed in turn; texts of endless repetitions count as changed from end to end."""
    seen = Counter(new)
    if sum(seen[word] for word in old) > MOST_PAIRS:
        yield False, 0, len(old), 0, len(new)
        return
    for kind, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        yield kind == "equal", a, b, c, d


def _paired(old: Sequence[str], new: Sequence[str]) -> Iterator[list[Piece]]:
    for number in range(max(len(old), len(new))):
        before = old[number] if number < len(old) else ""
        after = new[number] if number < len(new) else ""
        yield line_changes(before, after)


def _replaced(old: str, new: str) -> list[Piece]:
    return [Piece(kind, text) for kind, text in ((OLD, old), (NEW, new)) if text]


def story_changes(old: Content, new: Content, category_names: dict[int, str]) -> list[Change]:
    """List what differs between two states of a story, in the order of the form; empty when nothing does."""
    found = [_line(CHANGE_LABELS[name], *_said(name, old, new)) for name in LINES]
    found.insert(2, _text(CHANGE_LABELS["body"], old.body, new.body))
    names = [category_names.get(content.category_id or 0, "") for content in (old, new)]
    found.append(_line(CHANGE_LABELS["category_id"], *names))
    found.append(_line(CHANGE_LABELS["tag_names"], ", ".join(old.tag_names), ", ".join(new.tag_names)))
    if old.cover_id != new.cover_id:
        words = ["foto" if content.cover_id else "tanpa foto" for content in (old, new)]
        words = ["foto lama", "foto baru"] if words == ["foto", "foto"] else words
        found.append(_line(CHANGE_LABELS["cover_id"], *words))
    return [change for change in found if change]


def _said(name: str, old: Content, new: Content) -> tuple[str, str]:
    """Return one line of both; the event's tells as well whether it leads to the agenda."""
    if name != "event":
        return getattr(old, name), getattr(new, name)
    before, after = _event_words(old), _event_words(new)
    is_other = before == after and old.meeting_id != new.meeting_id
    return before, f"{after}, kegiatan lain" if is_other else after


def _event_words(content: Content) -> str:
    return f"{content.event} (tertaut ke agenda)" if content.meeting_id else content.event


def _line(label: str, old: str, new: str) -> Change | None:
    return Change(label.capitalize(), [line_changes(old, new)]) if old != new else None


def _text(label: str, old: str, new: str) -> Change | None:
    if old == new:
        return None
    before, after = paragraphs(old), paragraphs(new)
    if before == after:
        return Change(
            label.capitalize(), [[Piece(SKIP, "Hanya format (tebal, miring, tautan, judul kecil) yang berubah")]]
        )
    return Change(label.capitalize(), text_changes(before, after))
