"""How is something that several rules ask of a story worked out a single time?"""

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

from housestyle.document import Document

Answer = TypeVar("Answer")


def once(question: Callable[[Document], Answer]) -> Callable[[Document], Answer]:
    """Make a function of a document remember its answer on that document, and no longer than the document lives."""
    name = f"{question.__module__}.{question.__qualname__}"

    @wraps(question)
    def answer(document: Document) -> Answer:
        notes = vars(document)
        if name not in notes:
            notes[name] = question(document)
        known: Answer = notes[name]
        return known

    return answer
