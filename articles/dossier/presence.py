"""What stands in a meeting's file of who was there, in the hall and by video, and of the official figure?"""

from datetime import date

from articles.dossier.facts import MeetingFile
from articles.dossier.gathering import gathered
from events.models import Delegate
from events.papers.blocks import Block, Heading, Paragraph, Table
from events.papers.dossier import Section
from events.queries.attendance import days_in
from events.screens.attendance import day_counts, party_of
from events.screens.figures import FigureRow, figure_rows
from events.states.delegations import DelegateRole
from upt.dates import day_text, number_text

NOT_SEEN = "–"
NOT_WHOLE = "Sidik ini tidak cocok lagi dengan isinya. Beri tahu administrator."


def attendance_section(file: MeetingFile) -> Section:
    blocks: list[Block] = []
    if file.guests:
        blocks += [
            Table(("Hari", "Peserta", "Narasumber dan panitia"), _day_rows(file)),
            Paragraph(f"Tanda “{NOT_SEEN}” berarti terdaftar, tetapi tidak tercatat hadir."),
        ]
    for role in DelegateRole:
        people = [row for row in file.guests if row.role == role]
        if people:
            rows = tuple(_person(file, row) for row in people)
            head = ("Nama", "Jabatan", "Dari", "Hari ke-")
            blocks += [Heading(role.label), Table(head, rows, widths=(28, 24, 38, 10))]
    return Section("Kehadiran", (*blocks, *_virtual(file)), "Belum ada yang terdaftar atau tercatat hadir.")


def figures_section(file: MeetingFile) -> Section:
    blocks: list[Block] = []
    for row in figure_rows(file.figures, file.meeting.timezone):
        blocks += [Heading(f"Versi {row.number}"), *_figure(row)]
    return Section("Angka resmi", tuple(blocks), "Belum ada angka resmi yang dikunci.")


def days_seen(days: list[date], seen: set[date]) -> str:
    """Write on which of a meeting's days somebody was seen: 1, 3."""
    return ", ".join(str(number) for number, day in enumerate(days, 1) if day in seen) or NOT_SEEN


def _day_rows(file: MeetingFile) -> tuple[tuple[str, ...], ...]:
    counts = day_counts(file.meeting, file.presence)
    return tuple(
        (f"Hari ke-{row.number}, {day_text(row.day)}", number_text(row.participants), number_text(row.others))
        for row in counts
    )


def _person(file: MeetingFile, delegate: Delegate) -> tuple[str, ...]:
    seen = file.seen_days.get(delegate.pk, set())
    return delegate.name, delegate.position, party_of(delegate), days_seen(days_in(file.meeting), seen)


def _virtual(file: MeetingFile) -> list[Block]:
    if not file.virtual:
        return []
    there: dict[int, set[date]] = {}
    for row in file.proven:
        there.setdefault(row.unit_id, set()).add(row.day)
    units = {row.unit_id: row.unit for row in file.virtual}
    days = days_in(file.meeting)
    pairs = (
        ((unit.kanwil.short_name, days_seen(days, there[pk])), unit.name) for pk, unit in units.items() if pk in there
    )
    told = f"{number_text(len(there))} UPT tercatat mengikuti secara virtual."
    others = len(units) - len(there)
    if others:
        told += f" {number_text(others)} UPT mengonfirmasi tanpa memasukkan kode; yang begitu tidak dihitung."
    head = ("Wilayah", "Hari ke-", "Jumlah", "UPT")
    table = Table(head, gathered(pairs), "Tidak ada yang dihitung.", widths=(22, 9, 9, 60))
    return [Heading("Mengikuti secara virtual"), Paragraph(told), table]


def _figure(row: FigureRow) -> list[Block]:
    lines = [
        f"{row.sentence}. {row.reach}".strip(),
        f"Dikunci {row.when} oleh {row.who}.",
        f"Alasan versi baru: {row.reason}" if row.reason else "",
        f"Sidik (SHA-256): {row.digest}",
        "" if row.is_whole else NOT_WHOLE,
    ]
    return [Paragraph(line) for line in lines if line]
