"""How are people reminded of what meetings asked of them? From a timer, once an hour."""

from django.core.management.base import BaseCommand, CommandError

from events.services.reminders import send_reminders


class Command(BaseCommand):
    help = "Kirim pengingat tindak lanjut: tiga hari sebelum tenggat, pada harinya, lalu tiap minggu."

    def handle(self, *args, **options):
        told, failed = send_reminders()
        self.stdout.write(f"{told} orang diingatkan.")
        if failed:
            raise CommandError(f"Surel kepada {failed} orang belum terkirim; akan dicoba lagi pada putaran berikutnya.")
