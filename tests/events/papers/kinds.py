"""Which papers are there to print, each with its function and its sample?"""

from events.papers.attendance_list import attendance_list_pdf
from events.papers.badges import badges_pdf
from events.papers.certificate import certificate_pdf
from events.papers.dossier import dossier_pdf
from events.papers.letter import letter_pdf
from events.papers.minutes import minutes_pdf
from tests.events.papers import samples

KINDS = {
    "letter": (letter_pdf, samples.letter),
    "attendance_list": (attendance_list_pdf, samples.attendance_list),
    "badges": (badges_pdf, samples.badges),
    "minutes": (minutes_pdf, samples.minutes),
    "certificate": (certificate_pdf, samples.certificate),
    "dossier": (dossier_pdf, samples.dossier),
}


def printed(kind: str, **changes) -> bytes:
    print_it, sample = KINDS[kind]
    return print_it(sample(**changes))
