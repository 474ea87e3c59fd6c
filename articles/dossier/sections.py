"""What stands in a meeting's file of the time before it: its facts, who was invited, and the programme?"""

from collections.abc import Iterator

from articles.dossier.facts import MeetingFile
from articles.dossier.gathering import gathered
from events.models import Invitation
from events.papers.blocks import Block, Heading, Items, Paragraph, Table
from events.papers.dossier import Section
from events.screens.invitations import invitation_row, plan_facts
from events.screens.meetings import Day, Version, days_of, facts_of, versions_of
from events.states.meetings import MeetingStatus
from upt.dates import number_text
from upt.queries.facts import Fact

DITJENPAS = "Ditjenpas"


def facts_section(file: MeetingFile) -> Section:
    meeting = file.meeting
    facts = [
        Fact("Keadaan", MeetingStatus(meeting.status).label),
        Fact("Alasan batal", meeting.cancel_reason),
        Fact("Tema", meeting.theme),
        *facts_of(meeting),
    ]
    return Section("Keterangan kegiatan", (_fact_table(facts),))


def invitations_section(file: MeetingFile) -> Section:
    blocks: list[Block] = []
    if file.invitations:
        numbers = f"{number_text(len(file.on_site))} undangan untuk hadir langsung"
        if file.by_video:
            numbers += f", {number_text(len(file.by_video))} untuk mengikuti secara virtual"
        blocks += [Paragraph(f"{numbers}."), _fact_table(plan_facts(file.plan))]
    if file.on_site:
        blocks += [Heading("Undangan hadir langsung"), _invitation_table(file.on_site)]
    if file.by_video:
        by_region = sorted(file.by_video, key=lambda row: (region_of(row), row.number))
        pairs = (((region_of(row),), f"{row.number} {row.addressee}") for row in by_region)
        table = Table(("Wilayah", "Jumlah", "Nomor dan penerima"), gathered(pairs), widths=(22, 8, 70))
        blocks += [Heading("Undangan mengikuti secara virtual"), table]
    return Section("Undangan", tuple(blocks), "Belum ada undangan.")


def programme_section(file: MeetingFile) -> Section:
    if not file.rundowns:
        return Section("Susunan acara", empty="Susunan acara belum dibuat.")
    blocks: list[Block] = []
    for day in days_of(file.meeting, file.rundowns[0].items.all()):
        blocks += [Heading(f"Hari ke-{day.number}, {day.name}"), _programme(day)]
    announced = [rundown for rundown in file.rundowns if rundown.announced_at is not None]
    blocks += [Heading("Perubahan susunan acara"), *_changes(versions_of(file.meeting, announced))]
    return Section("Susunan acara", tuple(blocks))


def region_of(invitation: Invitation) -> str:
    """Name the region that an addressee belongs to."""
    office = invitation.unit.kanwil if invitation.unit else invitation.kanwil
    return office.short_name if office else DITJENPAS


def _fact_table(facts: list[Fact]) -> Table:
    rows = tuple((fact.label, fact.value) for fact in facts if fact.value)
    return Table(("Perihal", "Keterangan"), rows, widths=(28, 72))


def _invitation_table(invitations: list[Invitation]) -> Table:
    head = ("Nomor", "Kepada", "Cara hadir", "Jawaban", "Kursi")
    return Table(head, tuple(_invitation(row) for row in invitations), widths=(8, 41, 17, 19, 15))


def _invitation(invitation: Invitation) -> tuple[str, ...]:
    row = invitation_row(invitation, list(invitation.delegates.all()))
    addressee = ", ".join(part for part in (row.addressee, row.represents) if part)
    return str(row.number), addressee, row.presence, row.label, row.seats


def _programme(day: Day) -> Table:
    rows = tuple((line.hours, line.title, line.room, line.speakers) for line in day.lines)
    return Table(("Waktu", "Acara", "Tempat", "Narasumber"), rows, widths=(23, 37, 20, 20))


def _changes(versions: list[Version]) -> Iterator[Block]:
    """Tell of each announced version when it came and what it changed, the latest first."""
    if len(versions) < 2:
        yield Paragraph("Tidak ada perubahan setelah diumumkan." if versions else "Susunan acara belum diumumkan.")
        return
    for version in versions:
        note = f" Catatan: {version.note}" if version.note else ""
        yield Paragraph(f"Versi {version.number}, {version.when}.{note}")
        if version.changes:
            yield Items(tuple(version.changes))
