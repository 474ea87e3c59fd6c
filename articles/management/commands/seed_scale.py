"""How does a database get many stories, to measure on?"""

from time import monotonic

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from articles.demo.scale import NothingToFill, fill
from articles.similar.bulk import indexer

TOGETHER = 40_000  # stories after which the index follows, while the next ones are written


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
            with indexer(articles) as index:
                for written in fill(articles):
                    self._show(written, articles, "berita")
                    if written % TOGETHER == 0:
                        index.advance()
                for done in index.to_the_end():
                    self._show(done, articles, "di indeks berita serupa")
        except NothingToFill as error:
            raise CommandError("Belum ada UPT atau rubrik. Jalankan load_reference dan seed_demo dahulu.") from error
        if written:
            self.stdout.write(f"\nSelesai dalam {monotonic() - started:.0f} detik.")
        else:
            self.stdout.write(f"Sudah ada {articles} berita buatan atau lebih; tidak ada yang ditambah.")

    def _show(self, done: int, total: int, what: str) -> None:
        self.stdout.write(f"\r{done:>9} dari {total} {what:<24}", ending="")
        self.stdout.flush()
