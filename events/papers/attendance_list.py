"""What does a list of attendance (daftar hadir) hold?"""

from dataclasses import dataclass

from events.papers.parts import HEAD_OFFICE, Letterhead
from events.papers.press import print_pdf


@dataclass(frozen=True)
class Attendee:
    """One row: `code` is the text of the row's QR code, which the door reads; none where there is none."""

    name: str
    position: str = ""
    unit: str = ""
    code: str = ""


@dataclass(frozen=True)
class AttendanceSheet:
    """One session's list. `blank_rows` are left for those who come unannounced."""

    meeting: str
    session: str
    attendees: tuple[Attendee, ...] = ()
    hours: str = ""
    venue: str = ""
    letterhead: Letterhead = HEAD_OFFICE
    blank_rows: int = 0


def attendance_list_pdf(sheet: AttendanceSheet) -> bytes:
    """Print a list to be signed; its head comes back on each page."""
    return print_pdf("attendance_list", sheet, codes=[attendee.code for attendee in sheet.attendees])
