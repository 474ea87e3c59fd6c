"""How do mails about stories go out? From a timer, every few minutes."""

from django.core.management.base import BaseCommand, CommandError

from articles.notifications import send_waiting


class Command(BaseCommand):
    help = "Kirim surel yang menunggu: kabar tentang naskah kepada para penulisnya."

    def handle(self, *args, **options):
        told, failed = send_waiting()
        self.stdout.write(f"{told} orang dikabari.")
        if failed:
            raise CommandError(f"Surel kepada {failed} orang belum terkirim; akan dicoba lagi pada putaran berikutnya.")
