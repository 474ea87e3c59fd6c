"""How does the index of similar stories come to hold what the stories are now?"""

from time import monotonic

from django.core.management.base import BaseCommand
from django.db import transaction

from articles.models import SimilarText
from articles.similar.bulk import drop_stale, index_missing
from articles.similar.related import relate_missing
from articles.similar.store import empty


class Command(BaseCommand):
    help = (
        "Melengkapi indeks berita serupa: yang kurang ditambah, yang usang dibuang. "
        "Aman dijalankan kapan saja dan berulang kali."
    )

    def add_arguments(self, parser):
        parser.add_argument("--rebuild", action="store_true", help="Kosongkan dahulu, lalu susun seluruhnya.")
        parser.add_argument(
            "--related",
            type=int,
            default=0,
            metavar="N",
            help="Tentukan juga berita terkait bagi N berita terbaru yang belum memilikinya.",
        )

    def handle(self, *args, rebuild: bool, related: int, **options):
        started = monotonic()
        if rebuild:
            with transaction.atomic():
                empty()
        dropped = drop_stale()
        for done, total in index_missing():
            self._show(done, total, "revisi")
        for done in relate_missing(related):
            self._show(done, related, "berita terkait")
        kept = SimilarText.objects.count()
        self.stdout.write(
            f"Indeks memuat {kept} teks; {dropped} yang usang dibuang. Selesai dalam {monotonic() - started:.0f} detik."
        )

    def _show(self, done: int, total: int, what: str) -> None:
        self.stdout.write(f"\r{done:>9} dari {total} {what}", ending="\n" if done >= total else "")
        self.stdout.flush()
