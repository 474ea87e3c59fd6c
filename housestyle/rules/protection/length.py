"""Is a part of the story longer than what is read, so that nobody can vouch for the rest?"""

from collections.abc import Iterator

from housestyle.document import MOST_CHARACTERS, Document
from housestyle.findings import Hit
from housestyle.setting import Setting

_MESSAGE = "Naskah melebihi panjang yang dapat diperiksa; bagian sesudah ini tidak terbaca."


def find_unread(document: Document, setting: Setting) -> Iterator[Hit]:
    end = 0
    for part in document.parts:
        end = max((p.end for p in document.paragraphs if p.part is part), default=end)
        if len(part.text) > MOST_CHARACTERS and end:
            yield Hit(end - 1, end, _MESSAGE)
