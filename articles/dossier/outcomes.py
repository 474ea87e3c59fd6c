"""What stands in a meeting's file of what came out of it: minutes, tasks, stories, and what others wrote?"""

from itertools import groupby

from django.conf import settings

from articles.cards import story_url
from articles.dossier.facts import MeetingFile
from articles.models import Article, Clipping
from events.models import FollowUp
from events.papers.blocks import Block, Heading, Items, Paragraph, Table
from events.papers.dossier import Section
from events.queries.minutes_paper import MinutesPaper, PaperDecision
from events.screens.minutes_paper import text_blocks
from events.states.followup import ItemState
from upt.dates import date_text, local

NO_STORIES = "Belum ada berita yang terbit tentang kegiatan ini."
NO_CLIPPINGS = "Belum ada kliping tentang kegiatan ini."
NONE_OF_YOURS = "Tidak ada kliping tentang kegiatan ini di wilayah kerja pengunduh berkas."
SOME_OF_YOURS = "Hanya kliping di wilayah kerja pengunduh berkas yang tercantum."


def minutes_section(file: MeetingFile) -> Section:
    paper = file.approved
    if paper is None:
        return Section("Notula", empty="Belum ada notula yang disahkan.")
    return Section("Notula", (*_text(paper), *_decisions(paper), *_approval(paper), *_addenda(paper)))


def followup_section(file: MeetingFile) -> Section:
    blocks: list[Block] = []
    for decision, items in groupby(file.items, key=lambda item: item.decision):
        table = Table(("Penerima", "Tenggat", "Keadaan"), tuple(_item(row) for row in items), widths=(60, 22, 18))
        blocks += [Heading(f"Putusan {decision.number}"), Paragraph(decision.text), table]
    return Section("Tindak lanjut", tuple(blocks), "Belum ada tindak lanjut.")


def coverage_section(file: MeetingFile) -> Section:
    rows = tuple((published_on(row), row.title, row.unit.name, story_address(row)) for row in file.stories)
    head = ("Tanggal", "Berita", "UPT", "Alamat")
    table = Table(head, rows, widths=(18, 30, 22, 30))
    return Section("Liputan", (table,) if rows else (), NO_STORIES)


def clippings_section(file: MeetingFile) -> Section:
    """List what other media published: never more than their headline."""
    if not file.clippings:
        return Section("Kliping", empty=NO_CLIPPINGS if file.sees_all_clippings else NONE_OF_YOURS)
    head = ("Tanggal", "Media", "Judul", "Alamat", "Nada")
    table = Table(head, tuple(_clipping(row) for row in file.clippings), widths=(18, 16, 28, 28, 10))
    return Section("Kliping", (table,) if file.sees_all_clippings else (Paragraph(SOME_OF_YOURS), table))


def published_on(story: Article) -> str:
    assert story.published_at is not None
    return date_text(local(story.published_at, story.unit.timezone).date())


def story_address(story: Article) -> str:
    return f"{settings.SITE_URL}{story_url(story.slug, story.pk)}"


def _text(paper: MinutesPaper) -> list[Block]:
    return [Heading("Isi notula"), *text_blocks(paper.blocks, level=3)]


def _decisions(paper: MinutesPaper) -> list[Block]:
    if not paper.decisions:
        return [Heading("Putusan"), Paragraph("Rapat ini tidak mengambil putusan.")]
    return [Heading("Putusan"), Items(tuple(_decision(row) for row in paper.decisions), is_numbered=True)]


def _decision(row: PaperDecision) -> str:
    due = f"Tenggat {row.due}." if row.due else ""
    names = f"Penerima tugas: {'; '.join(row.addressees)}." if row.addressees else ""
    return " ".join(part for part in (row.text, due, names) if part)


def _approval(paper: MinutesPaper) -> list[Block]:
    rows = tuple((signer.role, signer.name, signer.when) for signer in paper.signers)
    return [
        Heading("Pengesahan"),
        Table(("Sebagai", "Nama", "Waktu"), rows),
        Paragraph(f"Sidik (SHA-256): {paper.seal}"),
    ]


def _addenda(paper: MinutesPaper) -> list[Block]:
    blocks: list[Block] = []
    for row in paper.addenda:
        blocks += [
            Heading(f"Adendum {row.number}"),
            *text_blocks(row.blocks, level=3),
            Paragraph(f"Ditambahkan oleh {row.author}, {row.when}."),
            Paragraph(f"Sidik (SHA-256): {row.hash}"),
        ]
    return blocks


def _item(item: FollowUp) -> tuple[str, ...]:
    return item.addressee, date_text(item.due_on), ItemState(item.state).label


def _clipping(clipping: Clipping) -> tuple[str, ...]:
    tone = clipping.get_sentiment_display()
    return date_text(clipping.published_on), clipping.outlet.name, clipping.headline, clipping.address_key, tone
