"""Does the printed file of a meeting say everything it may, in order, and nothing of anybody's contact data?"""

import io

import pytest
from pypdf import PdfReader

from articles.dossier.archive import archive_of
from articles.dossier.facts import file_of
from articles.dossier.outcomes import NO_CLIPPINGS, NO_STORIES, NONE_OF_YOURS, SOME_OF_YOURS, story_address
from articles.dossier.paper import dossier_of
from events.models import Delegate, FollowUp, Invitation, Meeting
from events.papers.dossier import dossier_pdf
from events.queries.meetings import meeting_for
from tests.articles.dossier.conftest import CONTACT, FIGURE, ROOM, TEXT
from tests.events.delegations import make_unit_beside
from tests.events.meetings import make_meeting
from tests.events.minutes import make_minutes
from tests.events.papers.hostile import TEXTS
from tests.events.papers.reading import missing, read, squeezed, texts_of
from tests.events.presence import make_guests
from upt.actors import actor_for

TITLES = [
    "1. Keterangan kegiatan",
    "2. Undangan",
    "3. Susunan acara",
    "4. Kehadiran",
    "5. Angka resmi",
    "6. Notula",
    "7. Tindak lanjut",
    "8. Liputan",
    "9. Kliping",
]


def paper_for(user, meeting) -> bytes:
    actor = actor_for(user)
    return dossier_pdf(dossier_of(file_of(actor, meeting_for(actor, meeting.pk))))


def sections_of(pdf: bytes) -> list[str]:
    with PdfReader(io.BytesIO(pdf)) as reader:
        return [mark.title for mark in reader.outline if not isinstance(mark, list)]


def test_the_sections_stand_in_order_in_a_tagged_paper(held, cast):
    pdf = paper_for(cast.editor, held.meeting)
    paper = read(pdf)
    assert (paper.is_tagged, paper.lang, paper.title) == (True, "id-ID", f"Berkas kegiatan {held.meeting.title}")
    assert sections_of(pdf) == TITLES


def test_it_says_what_is_known(held, cast, units):
    said = [
        "Plt. Direktur Jenderal Pemasyarakatan, Reynhard Silitonga",
        "1 undangan untuk hadir langsung, 1 untuk mengikuti secara virtual.",
        f"1 {units.a} Hadir langsung Mengirim peserta 1 dari 2 kursi",
        f"{units.b.kanwil.short_name} 1 2 {units.b}",
        "07.00–08.00 WIT Pembukaan Aula Dirjen",
        "Tidak ada perubahan setelah diumumkan.",
        "Hari ke-1, Selasa, 10 Maret 2026 1 0",
        f"Ani Wati Kepala {units.a} 1",
        f"Budi Darma Kepala {units.a} –",
        "1 UPT tercatat mengikuti secara virtual.",
        f"{FIGURE}. Seluruh UPT (2) mengikuti.",
        f"Sidik (SHA-256): {held.figure.digest}",
        "Rapat dibuka.",
        f"Kirim laporan Tenggat 31 Maret 2026. Penerima tugas: {units.a}; {units.b}.",
        f"Disahkan oleh {cast.second_editor} 13 Maret 2026, 10.00 WIT",
        f"Sidik (SHA-256): {held.minutes.seal}",
        "Lampiran menyusul.",
        f"Sidik (SHA-256): {held.addendum.hash}",
        f"{units.a} 31 Maret 2026 Terbuka",
        held.story.title,
        "=Rapat Humas Digelar",
        "Netral",
    ]
    assert missing(paper_for(cast.editor, held.meeting), *said) == []
    assert story_address(held.story).startswith("http")


def test_nobodys_contact_data_nor_other_media_text_is_in_it(held, cast):
    pdf = paper_for(cast.editor, held.meeting)
    secrets = [*CONTACT.values(), ROOM, "5521", TEXT, str(held.ani.badge), held.ani.code]
    assert missing(pdf, *secrets) == secrets


def test_every_empty_section_says_so(cast):
    meeting = make_meeting(status="published", plan=None)
    said = [
        "Belum ada undangan.",
        "Susunan acara belum dibuat.",
        "Belum ada yang terdaftar atau tercatat hadir.",
        "Belum ada angka resmi yang dikunci.",
        "Belum ada notula yang disahkan.",
        "Belum ada tindak lanjut.",
        NO_STORIES,
        NO_CLIPPINGS,
    ]
    pdf = paper_for(cast.editor, meeting)
    assert missing(pdf, *said) == []
    assert sections_of(pdf) == TITLES


def test_minutes_that_are_not_approved_stay_out(cast):
    meeting = make_meeting(status="held")
    make_minutes(cast.editor, meeting=meeting, text="Kata yang belum disahkan.")
    pdf = paper_for(cast.editor, meeting)
    assert missing(pdf, "Belum ada notula yang disahkan.", "Kata yang belum") == ["Kata yang belum"]


@pytest.mark.parametrize(
    ("role", "said"), [("coordinator", SOME_OF_YOURS), ("other_coordinator", NONE_OF_YOURS), ("admin", NONE_OF_YOURS)]
)
def test_clippings_are_those_that_the_person_may_see(role, said, held, cast, units):
    user = getattr(cast, role)
    office = units.a.kanwil if role == "coordinator" else units.b.kanwil
    Meeting.objects.update(host_kanwil=office)
    pdf = paper_for(user, held.meeting)
    assert missing(pdf, said) == []
    assert missing(pdf, "=Rapat Humas Digelar") == ([] if role == "coordinator" else ["=Rapat Humas Digelar"])


@pytest.mark.parametrize("name", TEXTS)
def test_any_title_and_name_is_printed_as_it_stands(name, held, cast):
    text = "".join(sign for sign in TEXTS[name] if sign.isprintable() or sign == " ")[:110] or "x"
    Meeting.objects.update(title=text, venue=text, theme=text)
    Delegate.objects.filter(pk=held.ani.pk).update(name=text, position=text)
    pdf = paper_for(cast.editor, held.meeting)
    assert sections_of(pdf) == TITLES
    assert squeezed(FIGURE) in "".join(texts_of(pdf))


def add_rows(held, units, number: int) -> None:
    """Add as many units, letters, people and tasks as somebody asks for."""
    decision = held.minutes.decisions.get()
    for n in range(number):
        unit = make_unit_beside(units.a, f"Lapas Tambahan {n}")
        letter = Invitation.objects.create(
            meeting=held.meeting, number=100 + n, unit=unit, represents=unit.province, seats=None
        )
        make_guests(held.meeting, letter, 2)
        FollowUp.objects.create(decision=decision, unit=unit, due_on=decision.due_on, state="open")


@pytest.mark.parametrize("number", [1, 3])
def test_any_number_costs_the_same(number, held, cast, units, django_assert_num_queries):
    Meeting.objects.update(host_kanwil=units.a.kanwil)
    actor = actor_for(cast.coordinator)
    add_rows(held, units, number)
    meeting = meeting_for(actor, held.meeting.pk)
    with django_assert_num_queries(16):
        file = file_of(actor, meeting)
        dossier_of(file)
        archive_of(file)
