"""How does an operator put everything that the portal holds into one file?"""

from pathlib import Path

from django.core.management.base import BaseCommand, CommandError

from humas_portal.backups import ToolMissing, write_archive


class Command(BaseCommand):
    help = "Menyimpan basis data dan semua berkas foto ke satu berkas .tar.gz. Portal boleh tetap berjalan."
    requires_system_checks = ()

    def add_arguments(self, parser):
        parser.add_argument("file", type=Path, metavar="FILE", help="berkas tujuan, misalnya cadangan.tar.gz")
        parser.add_argument("--force", action="store_true", help="timpa berkas tujuan bila sudah ada")

    def handle(self, *args, file: Path, force: bool, **options):
        if file.exists() and not force:
            raise CommandError(f"{file} sudah ada. Pilih nama lain atau tambahkan --force.")
        if not file.parent.is_dir():
            raise CommandError(f"Folder {file.parent} tidak ada.")
        try:
            manifest = write_archive(file, self.progress)
        except ToolMissing as error:
            raise CommandError(
                f"Program {error} tidak ditemukan. Pasang klien PostgreSQL: sudo apt install postgresql-client"
            ) from error
        if self.stdout.isatty():
            self.stdout.write("")
        self.stdout.write(f"{len(manifest.sha256)} berkas tersimpan di {file} ({file.stat().st_size:,} bita).")
        self.stdout.write(f"Sidik audit terakhir: {manifest.audit_head or 'belum ada'}. Catat di tempat lain.")

    def progress(self, name: str) -> None:
        if self.stdout.isatty():
            self.stdout.write(f"\r\033[K  {name[:70]}", ending="")
            self.stdout.flush()
