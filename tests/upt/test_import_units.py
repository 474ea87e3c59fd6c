"""Does a list of units show its difference first, and write only when told and whole?"""

import pytest
from django.core.management import CommandError, call_command

from audit.models import AuditEvent
from upt.models import Unit
from upt.services import rename_unit
from upt.states import UnitType

HEADER = "name,type,class,city,province,slug,aliases\n"
SUM = "Baru uji coba: tidak ada yang ditulis. Jalankan lagi dengan --apply untuk menuliskannya."


@pytest.fixture
def run(tmp_path, capsys):
    """Return a function that imports a text as a file and gives back the lines printed and the refusal, if any."""

    def run(text, *options, encoding="utf-8"):
        path = tmp_path / "daftar.csv"
        path.write_bytes(text.encode(encoding))
        refusal = ""
        try:
            call_command("import_units", str(path), *options)
        except CommandError as error:
            refusal = str(error)
        return capsys.readouterr().out.splitlines(), refusal

    return run


def test_a_dry_run_shows_and_writes_nothing(units, run):
    text = HEADER + (
        "Bapas Kelas II Kuala Kapuas,bapas,II,Kabupaten Kapuas,Kalimantan Tengah,,\n"
        "LPKA Kelas II Palangka Raya,lpka,I,Kota Palangka Raya,Kalimantan Tengah,,LPKA Palangkaraya\n"
        "Rutan Kelas IIB Kupang,rutan,II,Kota Kupang,Nusa Tenggara Timur,,\n"
    )
    lines, refusal = run(text)
    assert (lines, refusal) == (
        [
            "+ baris 2: Bapas Kelas II Kuala Kapuas (baru)",
            "~ baris 3: LPKA Kelas II Palangka Raya",
            "    class: “II” → “I”",
            "    aliases: + LPKA Palangkaraya",
            "1 baru, 1 berubah, 1 tetap, 0 salah",
            SUM,
        ],
        "",
    )
    assert (Unit.objects.count(), AuditEvent.objects.count()) == (2, 0)


def test_apply_writes_new_units_and_history(units, run):
    text = HEADER + (
        "Bapas Kelas II Kuala Kapuas,bapas,II,Kabupaten Kapuas,Kalimantan Tengah,,Bapas Kapuas\n"
        "LPKA Kelas I Palangka Raya,lpka,I,Kota Palangka Raya,Kalimantan Tengah,lpka-kelas-ii-palangka-raya,\n"
    )
    lines, refusal = run(text, "--apply")
    assert (lines[-1], refusal) == ("Sudah ditulis.", "")
    made = Unit.objects.get(name="Bapas Kelas II Kuala Kapuas")
    assert (made.slug, made.kanwil, made.timezone) == ("bapas-kelas-ii-kuala-kapuas", units.a.kanwil, "Asia/Pontianak")
    assert (made.dateline_place, made.status, made.name_key) == ("Kuala Kapuas", "aktif", "bapaskelasiikualakapuas")
    assert list(made.names.values_list("name", "kind")) == [("Bapas Kapuas", "alias")]
    units.a.refresh_from_db()
    assert (units.a.name, units.a.slug, units.a.unit_class) == (
        "LPKA Kelas I Palangka Raya",
        "lpka-kelas-i-palangka-raya",
        "I",
    )
    assert units.a.names.get().slug == "lpka-kelas-ii-palangka-raya"
    assert list(AuditEvent.objects.order_by("position").values_list("action", "note"))[-1] == (
        "import-units",
        "1 baru, 1 berubah",
    )


def test_a_second_apply_changes_nothing(units, run):
    text = HEADER + "Bapas Kelas II Kuala Kapuas,bapas,II,Kabupaten Kapuas,Kalimantan Tengah,,Bapas Kapuas\n"
    run(text, "--apply")
    before = AuditEvent.objects.count()
    lines, _ = run(text, "--apply")
    assert lines == ["0 baru, 0 berubah, 1 tetap, 0 salah", "Sudah ditulis."]
    assert AuditEvent.objects.count() == before


@pytest.mark.parametrize(
    ("row", "sentence"),
    [
        (",lapas,I,Kota A,Maluku,,", "kolom name: tidak boleh kosong."),
        (
            "Lapas Baru,lapass,I,Kota A,Kalimantan Tengah,,",
            f"kolom type: “lapass” tidak dikenal. Pilihan: {', '.join(UnitType.values)}.",
        ),
        (
            "Lapas Baru,lapas,IV,Kota A,Kalimantan Tengah,,",
            "kolom class: “IV” tidak dikenal. Pilihan: I, IIA, IIB, II, III.",
        ),
        ("Lapas Baru,lapas,I,,Kalimantan Tengah,,", "kolom city: tidak boleh kosong."),
        ("Lapas Baru,lapas,I,Kota A,Atlantis,,", "kolom province: provinsi “Atlantis” tidak dikenal."),
        ("Lapas Baru,lapas,I,Kota A,Kalimantan Tengah,,,lebih", "jumlah sel lebih banyak daripada judul kolom."),
        (
            "Rutan Kelas IIB Kupang,rutan,II,Kota A,Kalimantan Tengah,rutan-lain,",
            "nama “Rutan Kelas IIB Kupang” sudah dipakai oleh Rutan Kelas IIB Kupang.",
        ),
    ],
)
def test_a_bad_line_is_named_and_stops_everything(units, run, row, sentence):
    good = "Bapas Kelas II Kuala Kapuas,bapas,II,Kabupaten Kapuas,Kalimantan Tengah,,\n"
    lines, refusal = run(f"{HEADER}{good}{row}\n", "--apply")
    assert lines[0] == f"Baris 3: {sentence}"
    assert refusal.endswith("kesalahan. Tidak ada yang ditulis; perbaiki berkasnya, lalu ulangi.")
    assert Unit.objects.count() == 2


def test_two_lines_on_one_unit_are_told(units, run):
    row = "Rutan Kelas IIB Kupang,rutan,II,Kota Kupang,Nusa Tenggara Timur,,\n"
    lines, refusal = run(HEADER + row + row)
    assert lines[0] == "Baris 3: UPT ini sudah ada pada baris 2."
    assert refusal.startswith("1 kesalahan.")


def test_two_new_lines_with_one_name_are_told(units, run):
    row = "Bapas Kelas II Kuala Kapuas,bapas,II,Kabupaten Kapuas,Kalimantan Tengah,,\n"
    lines, _ = run(HEADER + row + row)
    assert lines[0] == "Baris 3: nama “Bapas Kelas II Kuala Kapuas” sudah dipakai oleh baris lain dalam berkas ini."


def test_a_new_unit_needs_its_columns(units, run):
    lines, _ = run("name,type\nBapas Kelas II Kuala Kapuas,bapas\n")
    assert lines[0] == "Baris 2: UPT baru memerlukan kolom city, province."


def test_columns_that_are_not_there_are_left_alone(units, run):
    lines, refusal = run("slug;phone\nlpka-kelas-ii-palangka-raya;0536 1\n", "--apply")
    units.a.refresh_from_db()
    assert (units.a.phone, units.a.city, refusal) == ("0536 1", "Kota Palangka Raya", "")
    assert lines[1] == "    phone: (kosong) → “0536 1”"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_files_of_several_programs_are_read(units, run, encoding, separator):
    text = separator.join(["name", "note"]) + "\r\n" + separator.join(["Rutan Kelas IIB Kupang", "“dicek”"]) + "\r\n"
    run(text, "--apply", encoding=encoding)
    units.b.refresh_from_db()
    assert units.b.note == "“dicek”"


def test_an_old_slug_still_means_the_unit(units, run):
    rename_unit(unit=units.a, name="LPKA Kelas I Palangka Raya", actor=None)
    lines, _ = run("slug,head_name\nlpka-kelas-ii-palangka-raya,Suwarto\n")
    assert lines[0] == "~ baris 2: LPKA Kelas I Palangka Raya"


def test_an_alias_finds_the_unit_but_does_not_rename_it(units, run):
    units.a.names.create(name="LPKA Palangkaraya", kind="alias", name_key="lpkapalangkaraya")
    lines, _ = run("name,head_name\nlpka palangka raya,Suwarto\n", "--apply")
    units.a.refresh_from_db()
    assert (units.a.name, units.a.head_name) == ("LPKA Kelas II Palangka Raya", "Suwarto")
    assert lines[0] == "~ baris 2: LPKA Kelas II Palangka Raya"


def test_a_date_that_is_none_is_told(units, run):
    lines, _ = run("name,effective_on\nRutan Kelas IIB Kupang,kemarin\n")
    assert lines[0] == "Baris 2: “kemarin” bukan tanggal. Tulis tahun-bulan-hari, misalnya 2026-01-31."


def test_a_day_to_come_stops_everything(units, run):
    text = "name,class,effective_on\nLPKA Kelas II Palangka Raya,I,2026-01-02\nRutan Kelas IIB Kupang,I,9999-01-01\n"
    _, refusal = run(text, "--apply")
    assert refusal == ("Tidak ada yang ditulis. Baris 3: Tanggal berlaku tidak boleh lebih lambat daripada hari ini.")
    assert set(Unit.objects.values_list("unit_class", flat=True)) == {"II"}


@pytest.mark.parametrize(
    ("text", "encoding", "sentence"),
    [
        ("", "utf-8", "daftar.csv: baris 1 harus berisi judul kolom, masing-masing satu kali."),
        ("name,name\na,b\n", "utf-8", "daftar.csv: baris 1 harus berisi judul kolom, masing-masing satu kali."),
        ("name\nRutan é\n", "latin-1", "daftar.csv: berkas bukan UTF-8. Simpan ulang sebagai “CSV UTF-8”."),
        ("nama\nRutan\n", "utf-8", "Kolom tidak dikenal: nama. Periksa judul kolom pada baris 1."),
    ],
)
def test_a_file_that_is_no_list_is_refused(units, run, text, encoding, sentence):
    assert run(text, encoding=encoding) == ([], sentence)


def test_a_missing_file_is_refused(units):
    with pytest.raises(CommandError) as refusal:
        call_command("import_units", "/tidak/ada.csv")
    assert str(refusal.value) == "/tidak/ada.csv: berkas tidak dapat dibuka."
