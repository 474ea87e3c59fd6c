"""How is the demo network put into an empty portal?"""

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from articles.demo.people import ACCOUNTS, PASSWORD, is_real_network
from articles.demo.seed import seed
from upt.models import Unit


class Command(BaseCommand):
    help = "Isi portal dengan jaringan peragaan: akun, penunjukan, dan puluhan naskah dalam setiap status."

    def handle(self, *args, **options):
        if not settings.DEMO:
            raise CommandError("Peragaan hanya dimuat bila DEMO=1: akun-akunnya memakai sandi yang diketahui umum.")
        if not Unit.objects.exists():
            raise CommandError("Muat dahulu data acuan: manage.py load_reference.")
        if is_real_network():
            raise CommandError(
                "Basis data ini sudah berisi akun sungguhan; jaringan peragaan tidak dimuat ke dalamnya. "
                "Pakai DATA_DIR atau DATABASE_URL lain untuk peragaan."
            )
        made, total = seed(progress=self.progress)
        self.stdout.write(f"{made} naskah dibuat, {total - made} sudah ada.")
        names = ", ".join(row[0] for row in ACCOUNTS)
        self.stdout.write(f"Akun: {names}; sandi {PASSWORD}.")

    def progress(self, done, total):
        if self.stdout.isatty():
            self.stdout.write(f"\r  naskah {done}/{total}", ending="" if done < total else "\n")
            self.stdout.flush()
