"""What does a letter of invitation (surat undangan) hold?"""

from dataclasses import dataclass

from events.papers.parts import HEAD_OFFICE, Letterhead, ProgrammeDay, Signer
from events.papers.press import print_pdf
from events.papers.words import number_words


@dataclass(frozen=True)
class Addressee:
    """Whom the letter goes to: “Kepala LPKA Kelas II Palangka Raya”, who may come for “Kalimantan Tengah”."""

    position: str
    represents: str = ""
    place: str = ""


@dataclass(frozen=True)
class Letter:
    """One invitation. `opening` and `closing` replace the usual sentences; the programme becomes the appendix."""

    number: str
    dated: str
    subject: str
    addressee: Addressee
    meeting: str
    days: str
    signer: Signer
    letterhead: Letterhead = HEAD_OFFICE
    place: str = ""
    nature: str = "Biasa"
    theme: str = ""
    hours: str = ""
    venue: str = ""
    mode: str = ""
    opening: str = ""
    closing: str = ""
    seats: int = 0
    reply_by: str = ""
    reply_url: str = ""
    programme: tuple[ProgrammeDay, ...] = ()
    copies: tuple[str, ...] = ()
    check_url: str = ""


def letter_pdf(letter: Letter) -> bytes:
    """Print a letter of invitation; a programme becomes its appendix on pages of its own."""
    seats = f"{letter.seats} ({number_words(letter.seats)}) orang" if letter.seats else ""
    return print_pdf("letter", letter, codes=[letter.check_url], seats_text=seats)
