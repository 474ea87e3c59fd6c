"""What does the file of a meeting (berkas kegiatan) hold?"""

from dataclasses import dataclass

from events.papers.blocks import Block
from events.papers.parts import HEAD_OFFICE, Fact, Letterhead
from events.papers.press import print_pdf


@dataclass(frozen=True)
class Section:
    title: str
    blocks: tuple[Block, ...] = ()
    empty: str = "Bagian ini belum berisi."


@dataclass(frozen=True)
class Dossier:
    """A meeting from invitation to follow-up: a cover, a table of contents, and each section on a new page."""

    meeting: str
    facts: tuple[Fact, ...] = ()
    sections: tuple[Section, ...] = ()
    compiled: str = ""
    check_url: str = ""
    letterhead: Letterhead = HEAD_OFFICE


def dossier_pdf(dossier: Dossier) -> bytes:
    """Print the file of a meeting; `compiled` is the day it was put together."""
    return print_pdf("dossier", dossier, codes=[dossier.check_url])
