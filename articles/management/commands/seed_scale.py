"""How does a database get many stories, to measure on?"""

from time import monotonic

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from articles.demo.scale import NothingToFill, fill
from articles.similar.bulk import index_missing


class Command(BaseCommand):
    help = (
        "Mengisi basis data dengan berita buatan yang sudah terbit, untuk pengukuran. "
        "Dijalankan lagi, hanya menambah yang kurang."
    )

    def add_arguments(self, parser):
        parser.add_argument("--articles", type=int, required=True, help="Jumlah berita buatan yang diinginkan.")

    def handle(self, *args, articles: int, **options):
        if not (settings.DEMO or settings.DEBUG):
            raise CommandError("seed_scale hanya boleh dijalankan dengan DEMO=1 atau DEBUG=1.")
        started = monotonic()
        written = 0
        try:
            for written in fill(articles):
                self.stdout.write(f"\r{written:>9} dari {articles}", ending="")
                self.stdout.flush()
        except NothingToFill as error:
            raise CommandError("Belum ada UPT atau rubrik. Jalankan load_reference dan seed_demo dahulu.") from error
        for done, total in index_missing():
            self.stdout.write(f"\r{done:>9} dari {total} di indeks berita serupa", ending="")
            self.stdout.flush()
        if written:
            self.stdout.write(f"\nSelesai dalam {monotonic() - started:.0f} detik.")
        else:
            self.stdout.write(f"Sudah ada {articles} berita buatan atau lebih; tidak ada yang ditambah.")
