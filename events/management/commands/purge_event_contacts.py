"""How do contact and travel data of past meetings go? From a timer, once a day."""

from django.core.management.base import BaseCommand, CommandError

from events.services.retention import purge_contacts


class Command(BaseCommand):
    help = (
        "Hapus telepon, surel, dan perjalanan peserta serta tautan ruang virtual, 90 hari setelah hari terakhir "
        "kegiatan. Angka resminya dikunci dahulu. Aman dijalankan berulang kali."
    )

    def add_arguments(self, parser):
        parser.add_argument("--dry-run", action="store_true", help="Hitung saja; tidak ada yang dihapus atau dikunci.")

    def handle(self, *args, dry_run: bool, **options):
        gone = purge_contacts(is_trial=dry_run)
        what = f"{gone.contacts} data kontak dan {gone.rooms} tautan ruang virtual dari {gone.meetings} kegiatan"
        self.stdout.write(f"{what} {'akan dihapus' if dry_run else 'dihapus'}.")
        if gone.failed:
            raise CommandError(f"{gone.failed} kegiatan gagal dan dicoba lagi pada putaran berikutnya; lihat log.")
