"""Is everything in a meeting's archive, can it be checked, and does it run nothing in a spreadsheet?"""

import csv
import hashlib
import io
from zipfile import ZipFile

import pytest

from articles.dossier.archive import MOMENT, archive_of
from articles.dossier.facts import file_of
from articles.dossier.gathering import MOST_IN_CELL, gathered
from events.models import Delegate, Meeting
from events.queries.meetings import meeting_for
from tests.articles.dossier.conftest import CONTACT, FIGURE, ROOM, TEXT
from tests.events.meetings import make_meeting
from tests.events.papers.reading import missing, read
from upt.actors import actor_for

NAMES = [
    "README.txt",
    "berkas-kegiatan.pdf",
    "notula.pdf",
    "daftar-hadir/hari-1.pdf",
    "daftar-hadir/hari-2.pdf",
    "daftar-hadir/hari-3.pdf",
    "undangan/undangan-0001.pdf",
    "undangan.csv",
    "kehadiran.csv",
    "virtual.csv",
    "tindak-lanjut.csv",
    "kliping.csv",
]


def packed(user, meeting) -> bytes:
    actor = actor_for(user)
    return archive_of(file_of(actor, meeting_for(actor, meeting.pk)))


def entries(content: bytes) -> dict[str, bytes]:
    with ZipFile(io.BytesIO(content)) as archive:
        assert archive.testzip() is None
        assert {info.date_time for info in archive.infolist()} == {MOMENT}
        return {name: archive.read(name) for name in archive.namelist()}


def rows_in(content: bytes) -> list[list[str]]:
    assert content.startswith(b"\xef\xbb\xbf")
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"))))


def test_everything_is_in_it_in_one_order(held, cast):
    found = entries(packed(cast.editor, held.meeting))
    assert list(found) == NAMES
    assert missing(found["berkas-kegiatan.pdf"], FIGURE) == []
    assert missing(found["notula.pdf"], held.minutes.seal, held.addendum.hash) == []
    assert missing(found["daftar-hadir/hari-2.pdf"], "Ani Wati", "Hari ke-2, Rabu, 11 Maret 2026") == []
    assert missing(found["undangan/undangan-0001.pdf"], "PAS-17/001") == []
    assert {read(content).is_tagged for name, content in found.items() if name.endswith(".pdf")} == {True}


def test_the_note_lists_every_file_with_its_hash(held, cast):
    found = entries(packed(cast.editor, held.meeting))
    note = found.pop("README.txt").decode()
    sums = [line.split("  ") for line in note.splitlines() if line[:64].isalnum() and line[64:66] == "  "]
    assert sums == [[hashlib.sha256(content).hexdigest(), name] for name, content in found.items()]
    assert note.splitlines()[:3] == ["BERKAS KEGIATAN", held.meeting.title, "10–12 Maret 2026"]


def test_the_same_facts_give_the_same_bytes(held, cast):
    first = packed(cast.editor, held.meeting)
    assert packed(cast.second_editor, held.meeting) == first
    Delegate.objects.filter(pk=held.ani.pk).update(name="Ani Wulandari")
    assert packed(cast.editor, held.meeting) != first


def test_the_tables(held, cast, units):
    found = entries(packed(cast.editor, held.meeting))
    a, b = units.a, units.b
    assert rows_in(found["undangan.csv"])[1:] == [
        ["1", str(a), a.kanwil.short_name, "", "Hadir langsung", "Mengirim peserta", "1 dari 2 kursi"],
        ["2", str(b), b.kanwil.short_name, "", "Mengikuti secara virtual", "Tidak perlu dijawab", ""],
    ]
    assert rows_in(found["kehadiran.csv"]) == [
        ["Nama", "Jabatan", "Dari", "Mewakili", "Sebagai", "2026-03-10", "2026-03-11", "2026-03-12"],
        ["Ani Wati", "Kepala", str(a), "", "Peserta", "Hadir", "", ""],
        ["Budi Darma", "Kepala", str(a), "", "Narasumber", "", "", ""],
    ]
    assert rows_in(found["virtual.csv"])[1:] == [[str(b), b.kanwil.short_name, "2026-03-10", "Hadir virtual"]]
    assert [row[2:] for row in rows_in(found["tindak-lanjut.csv"])[1:]] == [
        [str(a), a.kanwil.short_name, "2026-03-31", "Terbuka"],
        [str(b), b.kanwil.short_name, "2026-03-31", "Terbuka"],
    ]
    assert rows_in(found["kliping.csv"])[1][3] == "'=Rapat Humas Digelar"


@pytest.mark.parametrize("name", ["=1+1", "@SUM(A1)", "+62", "-2", "\t=1", "＝1"])
def test_no_name_is_a_formula(name, held, cast):
    Delegate.objects.filter(pk=held.ani.pk).update(name=name, position=name)
    found = entries(packed(cast.editor, held.meeting))
    assert rows_in(found["kehadiran.csv"])[1][:2] == [f"'{name}", f"'{name}"]


def test_nobodys_contact_data_is_in_any_file(held, cast):
    for name, content in entries(packed(cast.editor, held.meeting)).items():
        secrets = [*CONTACT.values(), ROOM, TEXT]
        if name.endswith(".pdf"):
            assert missing(content, *secrets) == secrets
        else:
            assert [secret for secret in secrets if secret in content.decode()] == []


def test_a_title_makes_no_name_and_no_line_of_its_own(held, cast):
    Meeting.objects.update(title="../../etc/passwd\nabc  README.txt")
    found = entries(packed(cast.editor, held.meeting))
    assert list(found) == NAMES
    assert found["README.txt"].decode().splitlines()[1] == "../../etc/passwd abc README.txt"


def test_what_is_not_there_is_told(cast):
    found = entries(packed(cast.editor, make_meeting(status="published", plan=None)))
    assert list(found) == ["README.txt", "berkas-kegiatan.pdf", *NAMES[-5:]]
    note = found["README.txt"].decode()
    for words in ("Notula belum disahkan", "Belum ada peserta terdaftar", "Tidak ada undangan untuk hadir langsung"):
        assert words in note
    assert [len(rows_in(found[name])) for name in NAMES[-5:]] == [1] * 5


def test_names_are_gathered_under_what_they_share():
    names = [f"UPT {number}" for number in range(MOST_IN_CELL + 1)]
    rows = gathered([*((("A",), name) for name in names), (("B",), "Lain")])
    assert [row[:2] for row in rows] == [("A", str(MOST_IN_CELL + 1)), ("", ""), ("B", "1")]
    assert "; ".join([rows[0][2], rows[1][2]]) == "; ".join(names)
