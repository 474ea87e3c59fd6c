"""Does the file of a meeting lead from its contents to each section?"""

import io

from pypdf import PdfReader

from events.papers.blocks import Table
from events.papers.dossier import Section
from tests.events.papers import samples
from tests.events.papers.kinds import printed
from tests.events.papers.reading import missing, read, squeezed, tags_of


def test_contents_name_every_section_with_its_page():
    with PdfReader(io.BytesIO(printed("dossier"))) as reader:
        contents = squeezed(reader.pages[1].extract_text())
        marks = [(mark.title, reader.get_destination_page_number(mark) + 1) for mark in flat(reader.outline)]
    for title, page in marks:
        assert squeezed(f"{title}{page}") in contents
    assert [mark[0] for mark in marks] == [
        "1. Undangan",
        "Yang belum menjawab",
        "2. Daftar hadir",
        "3. Notula",
        "Pembukaan",
        "Pembahasan",
        "4. Tindak lanjut",
        "5. Liputan",
    ]


def flat(marks) -> list:
    """List bookmarks of the first two levels in reading order."""
    found = []
    for mark in marks:
        found += [part for part in mark if not isinstance(part, list)] if isinstance(mark, list) else [mark]
    return found


def test_says_everything():
    dossier = samples.dossier()
    rows = dossier.sections[1].blocks[0].rows
    said = [
        "BERKAS KEGIATAN",
        samples.MEETING,
        *(f"{fact.label} : {fact.value}" for fact in dossier.facts),
        f"Disusun {dossier.compiled}",
        *(" ".join(row) for row in rows),
        "Belum ada isi.",
        "Bagian ini belum berisi.",
    ]
    assert missing(printed("dossier"), *said) == []


def test_a_file_without_sections_says_so():
    pdf = printed("dossier", sections=(), facts=(), compiled="", check_url="")
    assert missing(pdf, "Berkas ini belum berisi.") == []
    assert read(pdf).pages == 2


def test_rows_are_cut_or_filled_to_their_head():
    table = Table(("A", "B"), (("satu",), ("dua", "tiga", "sembilan"), ()))
    pdf = printed("dossier", sections=(Section("Tabel", (table, Table((), (("lima",),)))),))
    assert missing(pdf, "satu", "dua tiga", "sembilan", "lima", "Belum ada isi.") == ["sembilan", "lima"]
    assert tags_of(pdf).count("TD") == 6
