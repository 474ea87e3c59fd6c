"""Which sections does the file of a meeting have, and in which order?"""

from articles.dossier.facts import MeetingFile
from articles.dossier.outcomes import clippings_section, coverage_section, followup_section, minutes_section
from articles.dossier.presence import attendance_section, figures_section
from articles.dossier.sections import facts_section, invitations_section, programme_section
from events.days import days_text
from events.papers.dossier import Dossier
from events.papers.parts import Fact
from events.screens.meetings import place_of
from events.screens.papers import letterhead_of
from events.states.meetings import MeetingStatus

SECTIONS = (
    facts_section,
    invitations_section,
    programme_section,
    attendance_section,
    figures_section,
    minutes_section,
    followup_section,
    coverage_section,
    clippings_section,
)


def dossier_of(file: MeetingFile) -> Dossier:
    """Return the whole file as a paper. It bears no day of its making, so that the same facts give the same bytes."""
    meeting = file.meeting
    return Dossier(
        meeting=meeting.title,
        facts=(
            Fact("Waktu", days_text(meeting)),
            Fact("Tempat", place_of(meeting)),
            Fact("Penyelenggara", meeting.host),
            Fact("Keadaan", MeetingStatus(meeting.status).label),
        ),
        sections=tuple(section(file) for section in SECTIONS),
        letterhead=letterhead_of(meeting),
    )
