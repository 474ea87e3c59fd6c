"""What does a meeting's file hold so far, told on the page where it is taken along?"""

from typing import NamedTuple

from django.urls import reverse

from articles.dossier.facts import MeetingFile
from events.models import Meeting
from events.states.minutes import MinutesStatus
from upt.dates import number_text


class Line(NamedTuple):
    """A part of the file: what is in it, and where it is worked on."""

    title: str
    words: str
    is_there: bool
    url: str


def lines_of(file: MeetingFile) -> list[Line]:
    """List the parts of the file with how much each holds."""
    parts = (
        ("Undangan", _invited(file), "desk-events:invitations"),
        ("Susunan acara", f"Versi {file.rundowns[0].number}" if file.rundowns else "", "desk-events:meeting"),
        ("Kehadiran", _guests(file), "desk-events:attendance"),
        ("Angka resmi", file.figures[0].sentence if file.figures else "", "desk-events:figure"),
        ("Notula", _minutes(file), "desk-events:minutes"),
        ("Tindak lanjut", _count(len(file.items), "tugas"), "desk-events:minutes"),
        ("Liputan", _count(len(file.stories), "berita terbit"), "desk:coverage"),
        ("Kliping", _count(len(file.clippings), "kliping"), ""),
    )
    return [Line(title, words or "Belum ada", bool(words), _url(name, file.meeting)) for title, words, name in parts]


def _url(name: str, meeting: Meeting) -> str:
    return reverse(name, args=[meeting.pk]) if name else f"{reverse('desk-clippings:list')}?kegiatan={meeting.pk}"


def _count(number: int, noun: str) -> str:
    return f"{number_text(number)} {noun}" if number else ""


def _invited(file: MeetingFile) -> str:
    told = (_count(len(file.on_site), "hadir langsung"), _count(len(file.by_video), "secara virtual"))
    return ", ".join(words for words in told if words)


def _guests(file: MeetingFile) -> str:
    units = len({row.unit_id for row in file.proven})
    told = (_count(len(file.guests), "orang terdaftar"), _count(units, "UPT secara virtual"))
    return ", ".join(words for words in told if words)


def _minutes(file: MeetingFile) -> str:
    if file.minutes is None:
        return ""
    label = MinutesStatus(file.minutes.status).label
    return label if file.approved else f"{label}; masuk ke berkas setelah disahkan"
