"""What would a list of units change, and is it to be written?"""

from pathlib import Path

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError

from upt.imports.apply import apply_plan
from upt.imports.columns import FIELDS, OTHER_COLUMNS, Places, unknown_columns
from upt.imports.files import UnreadableFile, read_lines
from upt.imports.plan import Plan, plan_units
from upt.imports.report import describe

HELP = f"""Bandingkan daftar UPT (CSV) dengan basis data dan tampilkan bedanya; --apply menuliskannya.
Kolom: {", ".join((*FIELDS, *OTHER_COLUMNS))}. Kolom yang tidak ada dibiarkan. UPT dikenali dari slug (juga slug lama),
atau dari nama bila slug kosong; nama hanya diubah pada baris yang mengisi slug."""


class Command(BaseCommand):
    help = HELP

    def add_arguments(self, parser):
        parser.add_argument("csv", type=Path, help="berkas CSV dengan judul kolom pada baris 1")
        parser.add_argument("--apply", action="store_true", help="tulis perubahannya; tanpa ini hanya ditampilkan")

    def handle(self, *args, csv, apply, **options):
        places = Places.load()
        plan = self._plan(csv, places)
        for sentence in describe(plan, places):
            self.stdout.write(sentence)
        if plan.bad_lines:
            raise CommandError(
                f"{len(plan.bad_lines)} kesalahan. Tidak ada yang ditulis; perbaiki berkasnya, lalu ulangi."
            )
        if not apply:
            self.stdout.write(
                "Baru uji coba: tidak ada yang ditulis. Jalankan lagi dengan --apply untuk menuliskannya."
            )
            return
        try:
            apply_plan(plan, places, actor=None, action="import-units", label=csv.name[:40])
        except ValidationError as error:
            raise CommandError(f"Tidak ada yang ditulis. {' '.join(error.messages)}") from error
        self.stdout.write("Sudah ditulis.")

    def _plan(self, path: Path, places: Places) -> Plan:
        try:
            lines = read_lines(path)
        except UnreadableFile as error:
            raise CommandError(str(error)) from error
        strange = unknown_columns(lines)
        if strange:
            raise CommandError(f"Kolom tidak dikenal: {', '.join(strange)}. Periksa judul kolom pada baris 1.")
        return plan_units(lines, places)
