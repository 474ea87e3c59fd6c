"""Does `python -m housestyle` speak as the contract says?"""

import json
import subprocess
import sys

import pytest

from housestyle.__main__ import main

TYPO = "Petugas membersihkan saluran air sevara bergotong royong."
NIK = "Pendaftaran memakai NIK 6271011203900001 di loket."


def told(capsys, *arguments: str) -> tuple[int, list[dict]]:
    code = main([*arguments, "--json"])
    return code, json.loads(capsys.readouterr().out)


@pytest.fixture
def file(tmp_path):
    def write(text: str, name: str = "naskah.txt") -> str:
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return str(path)

    return write


def test_json_has_the_contracts_keys_and_offsets_of_the_input(file, capsys):
    code, found = told(capsys, file(TYPO))
    assert code == 0
    [finding] = found
    assert set(finding) == {"rule", "severity", "start", "end", "text", "message", "suggestions"}
    assert (finding["rule"], finding["severity"], finding["suggestions"][0]) == ("ejaan", "warn", "secara")
    assert TYPO[finding["start"] : finding["end"]] == finding["text"] == "sevara"


def test_a_block_makes_the_exit_code_1(file, capsys):
    code, found = told(capsys, file(NIK))
    assert (code, [finding["severity"] for finding in found]) == (1, ["block"])


def test_html_offsets_count_the_html(file, capsys):
    source = "<p>Petugas &amp; warga membersihkan saluran <b>sevara</b> bergotong royong.</p>"
    _, [finding] = told(capsys, file(source))
    assert source[finding["start"] : finding["end"]] == "sevara"


def test_a_secret_that_markup_cuts_in_two_is_found(file, capsys):
    code, found = told(capsys, file("<p>Pendaftaran memakai NIK 62710112<b></b>03900001 di loket.</p>"))
    assert (code, [finding["rule"] for finding in found]) == (1, ["nik"])


def test_the_first_line_after_a_hash_is_the_title(file, capsys):
    source = f"# LAPAS AMBON GELAR PANEN RAYA\n\n{TYPO}\n"
    _, found = told(capsys, file(source))
    assert {finding["rule"].split("/")[0] for finding in found} == {"judul", "ejaan"}
    assert all(source[finding["start"] : finding["end"]] == finding["text"] for finding in found)


def test_the_unit_type_turns_the_protection_of_children_on(file, capsys):
    path = file("Rian (16) memanen sayur di kebun.")
    assert told(capsys, path, "--unit-type", "lpka")[0] == 1


def test_the_day_of_publication_counts(file, capsys):
    path = file("Kegiatan itu berlangsung pada Selasa, 24 November 2026.")
    assert told(capsys, path, "--on", "2026-11-24")[1] == []
    assert [f["rule"] for f in told(capsys, path, "--on", "2026-11-20")[1]] == ["acara-setelah-terbit"]


def test_people_read_line_column_and_advice(file, capsys):
    main([file("Rutan Kelas IIB Kudus panen.\n" + TYPO)])
    assert capsys.readouterr().out.startswith("2:34: warn ejaan: “sevara”: ")


def test_nothing_to_say_is_said(file, capsys):
    assert main([file("")]) == 0
    assert capsys.readouterr().out == "Tidak ada temuan.\n"


def test_a_file_that_is_not_there_is_a_sentence(capsys):
    assert main(["tidak-ada.txt"]) == 2
    assert "tidak dapat dibaca" in capsys.readouterr().err


def test_standard_input_and_bytes_that_are_no_text(tmp_path):
    command = [sys.executable, "-m", "housestyle", "--json"]
    done = subprocess.run(command, input=TYPO.encode() + b"\xff\xfe", capture_output=True, check=False)
    assert (done.returncode, [row["rule"] for row in json.loads(done.stdout)]) == (0, ["ejaan"])


def test_nothing_of_django_is_loaded():
    code = "import sys, housestyle; housestyle.check('sevara'); sys.exit('django' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
