"""How does the outlets' text go once its time is over? From a timer, once a day."""

from django.core.management.base import BaseCommand, CommandError

from articles.clippings.retention import purge_texts


class Command(BaseCommand):
    help = (
        "Kosongkan teks media pada kliping dua tahun setelah dicatat; judul, cuplikan, dan tautannya tetap. "
        "Aman dijalankan berulang kali."
    )

    def add_arguments(self, parser):
        parser.add_argument("--dry-run", action="store_true", help="Hitung saja; tidak ada yang dikosongkan.")

    def handle(self, *args, dry_run: bool, **options):
        done = purge_texts(is_trial=dry_run)
        self.stdout.write(f"{done.clippings} teks kliping {'akan dikosongkan' if dry_run else 'dikosongkan'}.")
        if done.failed:
            raise CommandError(f"{done.failed} teks gagal dan dicoba lagi pada putaran berikutnya; lihat log.")
