"""Which tables go along with a meeting's file, for whoever counts further?"""

from collections.abc import Callable, Iterator

from articles.dossier.facts import MeetingFile
from articles.dossier.sections import region_of
from articles.models.clipping import NATIONAL
from articles.spreadsheets import csv_text
from events.queries.attendance import days_in
from events.screens.invitations import invitation_row
from events.states.attendance import Joining
from events.states.delegations import DelegateRole
from events.states.followup import ItemState

Row = tuple[str, ...]
PRESENT = "Hadir"


def invitations_table(file: MeetingFile) -> Iterator[Row]:
    yield "Nomor", "Kepada", "Wilayah", "Mewakili", "Cara hadir", "Jawaban", "Kursi"
    for invitation in file.invitations:
        row = invitation_row(invitation, list(invitation.delegates.all()))
        represents = str(invitation.represents or "")
        yield str(row.number), row.addressee, region_of(invitation), represents, row.presence, row.label, row.seats


def attendance_table(file: MeetingFile) -> Iterator[Row]:
    days = days_in(file.meeting)
    yield "Nama", "Jabatan", "Dari", "Mewakili", "Sebagai", *(day.isoformat() for day in days)
    for guest in file.guests:
        invitation, seen = guest.invitation, file.seen_days.get(guest.pk, set())
        marks = (PRESENT if day in seen else "" for day in days)
        represents, role = str(invitation.represents or ""), DelegateRole(guest.role).label
        yield guest.name, guest.position, invitation.addressee, represents, role, *marks


def virtual_table(file: MeetingFile) -> Iterator[Row]:
    yield "UPT", "Wilayah", "Tanggal", "Keadaan"
    for row in file.virtual:
        state = Joining.PROVEN if row.proven_at else Joining.CONFIRMED
        yield row.unit.name, row.unit.kanwil.short_name, row.day.isoformat(), state.label


def followup_table(file: MeetingFile) -> Iterator[Row]:
    yield "Nomor putusan", "Putusan", "Penerima", "Wilayah", "Tenggat", "Keadaan"
    for item in file.items:
        office = item.unit.kanwil if item.unit else item.kanwil
        region, state = office.short_name if office else "", ItemState(item.state).label
        number, text = str(item.decision.number), item.decision.text
        yield number, text, item.addressee, region, item.due_on.isoformat(), state


def clippings_table(file: MeetingFile) -> Iterator[Row]:
    yield "Tanggal", "Media", "Domain", "Judul", "Alamat", "Nada", "UPT"
    for row in file.clippings:
        place, tone = row.unit.name if row.unit else NATIONAL, row.get_sentiment_display()
        day = row.published_on.isoformat()
        yield day, row.outlet.name, row.outlet.domain, row.headline, row.address_key, tone, place


TABLES: tuple[tuple[str, Callable[[MeetingFile], Iterator[Row]]], ...] = (
    ("undangan.csv", invitations_table),
    ("kehadiran.csv", attendance_table),
    ("virtual.csv", virtual_table),
    ("tindak-lanjut.csv", followup_table),
    ("kliping.csv", clippings_table),
)


def tables_of(file: MeetingFile) -> Iterator[tuple[str, bytes]]:
    """Yield the name and content of each table; one without rows still has its head."""
    for name, rows_of in TABLES:
        rows = rows_of(file)
        yield name, csv_text(next(rows), rows).encode()
