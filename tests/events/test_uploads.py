"""Are exactly the promised kinds of file taken, by content, and is everything hostile refused with a sentence?"""

import io
import struct
import zipfile
from contextlib import suppress

import pytest
from django.core.files.base import ContentFile
from hypothesis import given
from hypothesis import strategies as st

from events.refusals import (
    FILE_BROKEN,
    FILE_EMPTY,
    FILE_MACROS,
    FILE_OLD_OFFICE,
    FILE_SWELLS,
    FILE_TOO_HEAVY,
    FILE_WRONG_KIND,
    Refusal,
)
from events.uploads import limits
from events.uploads.kinds import KINDS, FileType
from events.uploads.names import clean_name
from events.uploads.reading import read_upload
from tests.events.materials import GOOD, PDF, checked, office, opendocument, zipped


def refusal_of(content: bytes, name: str = "bahan.pdf") -> str:
    with pytest.raises(Refusal) as caught:
        read_upload(ContentFile(content), name)
    return str(caught.value)


@pytest.mark.parametrize("kind", FileType)
@pytest.mark.parametrize("name", ["bahan.exe", "bahan.pdf", "bahan"])
def test_content_decides_whatever_the_name(kind, name):
    found = checked(GOOD[kind], name)
    assert (found.kind, found.name, found.size) == (kind, f"bahan.{kind}", len(GOOD[kind]))


def test_what_is_kept_is_what_came():
    found = checked(GOOD[FileType.PPTX])
    assert found.content.read() == GOOD[FileType.PPTX]


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", FILE_EMPTY),
        (b"MZ\x90\0" + PDF, FILE_WRONG_KIND),
        (b"\x7fELF" + PDF, FILE_WRONG_KIND),
        (b"#!/bin/sh\nrm -rf /\n", FILE_WRONG_KIND),
        (b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>", FILE_WRONG_KIND),
        (b"<!doctype html><script>alert(1)</script>" + PDF, FILE_WRONG_KIND),
        (b"GIF89a" + b"\0" * 20, FILE_WRONG_KIND),
        (b"RIFF\0\0\0\0WAVE", FILE_WRONG_KIND),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, FILE_OLD_OFFICE),
        (PDF[:-6], FILE_BROKEN),
        (b"PK\x03\x04", FILE_BROKEN),
        (office()[:-30], FILE_BROKEN),
        (zipped({"a.txt": "a"}), FILE_WRONG_KIND),
        (zipped({"META-INF/MANIFEST.MF": "a", "A.class": "a"}), FILE_WRONG_KIND),
        (zipped({"mimetype": "application/epub+zip"}), FILE_WRONG_KIND),
        (zipped({"[Content_Types].xml": "<Types/>"}), FILE_WRONG_KIND),
    ],
)
def test_others_are_refused(content, sentence):
    assert refusal_of(content) == sentence


MACRO = '<Override PartName="/x.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/>'
VBA = '<Default Extension="png" ContentType="application/vnd.ms-office.vbaProject"/>'


@pytest.mark.parametrize(
    "content",
    [
        office(FileType.DOCX, {"word/vbaProject.bin": b"x"}),
        office(FileType.XLSX, {"xl/VBAPROJECT.BIN": b"x"}),
        office(FileType.PPTX, {"ppt/anders/vbaData.xml": b"x"}),
        office(types=MACRO),
        office(types=VBA),
        office(FileType.PPTX, {"ppt/embeddings/tabel.xlsm": b"x"}),
        office(FileType.DOCX, {"word/embeddings/setup.exe": b"MZ"}),
        office(FileType.DOCX, {"word/activeX/activeX1.bin": b"x"}),
        opendocument(FileType.ODS, {"Basic/Standard/Module1.xml": b"x"}),
        opendocument(FileType.ODT, {"Scripts/python/x.py": b"x"}),
    ],
)
def test_macros_and_programs_are_refused(content):
    assert refusal_of(content) == FILE_MACROS


def test_macros_hide_neither_in_utf_16_nor_behind_entities():
    part = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    wide = f'<Types><a b="{part}"/>{VBA}</Types>'.encode("utf-16")
    assert refusal_of(zipped({"[Content_Types].xml": wide})) == FILE_MACROS
    assert refusal_of(office(types=VBA.replace("vba", "&#118;ba"))) == FILE_BROKEN
    assert refusal_of(office(types="<!-- -->")) == FILE_BROKEN


@pytest.mark.parametrize("name", ["../../etc/passwd", "/etc/passwd", "a/../../b", "C:/x", "a\\..\\b"])
def test_entries_that_leave_their_folder_are_refused(name):
    assert refusal_of(office(extra={name: b"x"})) == FILE_BROKEN


def test_a_twin_of_an_entry_is_refused():
    out = io.BytesIO(office())
    with zipfile.ZipFile(out, "a") as container, pytest.warns(UserWarning, match="Duplicate name"):
        container.writestr("[Content_Types].xml", MACRO)
    assert refusal_of(out.getvalue()) == FILE_BROKEN


def test_a_document_with_a_locked_entry_is_refused():
    content = bytearray(office())
    content[content.rindex(b"PK\x01\x02") + 8] |= 1
    assert refusal_of(bytes(content)) == FILE_BROKEN


def test_rare_compressions_are_refused():
    assert refusal_of(zipped({"mimetype": "x"}, zipfile.ZIP_LZMA)) == FILE_BROKEN
    assert refusal_of(zipped({"mimetype": "x"}, zipfile.ZIP_BZIP2)) == FILE_BROKEN


def test_a_changed_byte_fails_the_checksum():
    content = zipped({"mimetype": KINDS[FileType.ODT].mime, "content.xml": "Lapas" * 9}, zipfile.ZIP_STORED)
    assert refusal_of(content.replace(b"LapasLapas", b"LapasRutan", 1)) == FILE_BROKEN


def test_a_bomb_is_refused_by_its_list_of_contents(monkeypatch):
    bomb = office(extra={"word/media/a": b"\0" * (limits.MAX_UNPACKED_BYTES // 8)})
    assert checked(bomb).kind == FileType.DOCX
    many = {f"word/media/{number}": b"\0" * (limits.MAX_UNPACKED_BYTES // 8) for number in range(9)}
    bomb = office(extra=many)
    monkeypatch.setattr(zipfile.ZipFile, "open", None)  # nothing of it is read
    assert (len(bomb) < 1024**2 // 2, refusal_of(bomb)) == (True, FILE_SWELLS)


def test_a_bomb_that_lies_about_its_size_is_refused():
    content = bytearray(office(extra={"word/media/a": b"\0" * 4_000_000}))
    at = content.rindex(b"PK\x01\x02")
    content[at + 24 : at + 28] = struct.pack("<L", 10)
    assert refusal_of(bytes(content)) == FILE_BROKEN


def test_too_many_entries_are_refused():
    assert refusal_of(zipped({f"{n}": b"" for n in range(limits.MAX_ENTRIES + 1)})) == FILE_SWELLS


def test_a_list_of_contents_of_its_own_size_is_never_read():
    """The list is read in one go, so that a file full of empty names would fill the memory."""
    names = {f"{n}{'x' * 300}": b"" for n in range(limits.MAX_ENTRIES)}
    assert refusal_of(zipped(names)) == FILE_SWELLS


def test_the_heaviest_file_and_one_byte_more():
    body = PDF[:-6] + b"\n" * (limits.MAX_UPLOAD_BYTES - len(PDF)) + PDF[-6:]
    assert checked(body).size == limits.MAX_UPLOAD_BYTES
    assert refusal_of(b"\n" + body) == FILE_TOO_HEAVY.format(26, 25)


@given(st.binary(max_size=400), st.sampled_from(sorted(GOOD)), st.integers(0, 300))
def test_garbage_gives_a_file_or_a_sentence(noise, kind, at):
    content = GOOD[kind]
    file = ContentFile(content[:at] + noise + content[at + len(noise) :])
    with suppress(Refusal):  # whatever else is raised fails
        assert read_upload(file, "x").size == file.size


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Notula Rakor.pdf", "Notula Rakor.pdf"),
        ("laporan.exe", "laporan.pdf"),
        ("undangan.pdf.exe", "undangan.pdf"),
        ("undangan.exe.pdf", "undangan.exe.pdf"),
        ("LAPORAN.PDF", "LAPORAN.pdf"),
        ("rapat v1.2", "rapat v1.2.pdf"),
        ("../../etc/passwd", "passwd.pdf"),
        ("C:\\Users\\x\\surat.pdf", "surat.pdf"),
        ("..", "bahan.pdf"),
        ("", "bahan.pdf"),
        (".htaccess", "htaccess.pdf"),
        ("con.pdf", "bahan.pdf"),
        ('a"b\r\nSet-Cookie: x=1.pdf', "a b Set-Cookie x=1.pdf"),
        ("tagihan\u202efdp.exe", "tagihanfdp.pdf"),
        ("Rapat Jayapura – hari ke-1 ✓.pdf", "Rapat Jayapura – hari ke-1 ✓.pdf"),
        ("a\0b.pdf", "ab.pdf"),
        ("x" * 300 + ".pdf", "x" * 116 + ".pdf"),
    ],
)
def test_names_are_one_line_without_a_folder(name, expected):
    assert clean_name(name, FileType.PDF) == expected


@given(st.text(max_size=200), st.sampled_from(list(FileType)))
def test_any_name_stays_one_plain_line(name, kind):
    got = clean_name(name, kind)
    assert got.endswith(tuple(f".{ending}" for ending in KINDS[kind].endings))
    assert 3 < len(got) <= limits.LONGEST_NAME
    assert not set(got) & set('/\\:*?"<>|%\r\n\0')
    assert not got.startswith(".")
