"""What does a meeting's file hold so far, told on the page where it is taken along?"""

from typing import NamedTuple

from django.urls import reverse

from articles.clippings.rules import may_clip
from articles.dossier.facts import MeetingFile
from events.queries.followup import Wish
from events.screens.followup import address
from events.states.minutes import MinutesStatus
from upt.actors import Actor
from upt.dates import number_text


class Line(NamedTuple):
    """A part of the file: what is in it, and where it is worked on; without an address where the person may not go."""

    title: str
    words: str
    url: str


def lines_of(actor: Actor, file: MeetingFile) -> list[Line]:
    """List the parts of the file with how much each holds."""
    pk = [file.meeting.pk]
    parts = (
        ("Undangan", _invited(file), reverse("desk-events:invitations", args=pk)),
        (
            "Susunan acara",
            f"Versi {file.rundowns[0].number}" if file.rundowns else "",
            reverse("desk-events:meeting", args=pk),
        ),
        ("Kehadiran", _guests(file), reverse("desk-events:attendance", args=pk)),
        ("Angka resmi", file.figures[0].sentence if file.figures else "", reverse("desk-events:figure", args=pk)),
        ("Notula", _minutes(file), reverse("desk-events:minutes", args=pk)),
        ("Tindak lanjut", _count(len(file.items), "tugas"), address(Wish(meeting=file.meeting.pk))),
        ("Liputan", _count(len(file.stories), "berita terbit"), reverse("desk:coverage", args=pk)),
        ("Kliping", _count(len(file.clippings), "kliping"), _clippings_url(actor, file)),
    )
    return [Line(title, words or "Belum ada", url) for title, words, url in parts]


def _clippings_url(actor: Actor, file: MeetingFile) -> str:
    if not may_clip(actor):
        return ""
    return f"{reverse('desk-clippings:list')}{f'?kegiatan={file.meeting.pk}' if file.clippings else ''}"


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
