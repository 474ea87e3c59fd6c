"""What do minutes (notula) hold?"""

from dataclasses import dataclass

from events.papers.blocks import Block
from events.papers.parts import HEAD_OFFICE, Fact, Letterhead, Signer
from events.papers.press import print_pdf


@dataclass(frozen=True)
class Decision:
    """What was decided, who sees to it and by when."""

    text: str
    who: str = ""
    due: str = ""


@dataclass(frozen=True)
class Addendum:
    """What was added after the signing, with its date and hand."""

    title: str
    dated: str
    blocks: tuple[Block, ...] = ()
    by: str = ""


@dataclass(frozen=True)
class Minutes:
    """The minutes of one meeting. `attendance` is a whole sentence; `sha256` is of the text, not of this file.

    `draft` is the sentence that tells why they don't hold yet; `appendix` is what the decisions are too small for.
    """

    meeting: str
    number: str = ""
    draft: str = ""
    facts: tuple[Fact, ...] = ()
    attendance: str = ""
    body: tuple[Block, ...] = ()
    decisions: tuple[Decision, ...] = ()
    appendix: tuple[Block, ...] = ()
    place: str = ""
    dated: str = ""
    signers: tuple[Signer, ...] = ()
    addenda: tuple[Addendum, ...] = ()
    sha256: str = ""
    check_url: str = ""
    letterhead: Letterhead = HEAD_OFFICE


def minutes_pdf(minutes: Minutes) -> bytes:
    """Print minutes; the hash and the code to check it stand on the last page."""
    return print_pdf("minutes", minutes, codes=[minutes.check_url])
