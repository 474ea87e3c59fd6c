"""How does an operator bring the portal's content back from a backup file?"""

from pathlib import Path

from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError

from humas_portal.backups import BadArchive, ToolMissing, holds_data, restore_archive


class Command(BaseCommand):
    help = (
        "Mengembalikan basis data dan berkas dari cadangan, lalu memeriksa rantai audit. Hentikan portal dahulu. "
        "Menolak basis data yang berisi, kecuali dengan --force."
    )
    requires_system_checks = ()

    def add_arguments(self, parser):
        parser.add_argument("file", type=Path, metavar="FILE", help="berkas buatan perintah backup")
        parser.add_argument("--force", action="store_true", help="ganti isi yang ada; yang lama hilang")

    def handle(self, *args, file: Path, force: bool, **options):
        if not file.is_file():
            raise CommandError(f"{file} tidak ada.")
        if holds_data() and not force:
            raise CommandError(
                "Basis data ini berisi. Dengan --force isinya, termasuk foto, diganti oleh isi cadangan; "
                "buat cadangan dahulu bila isi itu masih diperlukan."
            )
        try:
            manifest = restore_archive(file)
        except BadArchive as error:
            raise CommandError(str(error)) from error
        except ToolMissing as error:
            raise CommandError(
                f"Program {error} tidak ditemukan. Pasang klien PostgreSQL: sudo apt install postgresql-client"
            ) from error
        self.stdout.write(f"Isi cadangan tanggal {manifest.made_at} sudah kembali.")
        call_command("verify_audit", expect=manifest.audit_head, stdout=self.stdout)
        self.stdout.write("Jalankan manage.py prepare bila versi portal lebih baru daripada cadangan.")
