"""What does a sheet of name badges (tanda pengenal) hold?"""

from dataclasses import dataclass

from events.papers.press import print_pdf


@dataclass(frozen=True)
class Badge:
    """One person's badge: `code` is the text of the QR code, `short_code` what is typed where it can't be read."""

    name: str
    role: str = "Peserta"
    position: str = ""
    unit: str = ""
    code: str = ""
    short_code: str = ""


@dataclass(frozen=True)
class BadgeSheet:
    """The badges of one meeting, in the order they are cut."""

    meeting: str
    badges: tuple[Badge, ...] = ()
    days: str = ""
    host: str = ""


def badges_pdf(sheet: BadgeSheet) -> bytes:
    """Print badges of 90 by 65 mm, eight on a page."""
    return print_pdf("badges", sheet, codes=[badge.code for badge in sheet.badges])
