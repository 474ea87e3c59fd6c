"""Which provinces, regional offices and units is the portal to know from its first day?"""

from django.core.management.base import BaseCommand

from upt.imports.bundled import load_reference


class Command(BaseCommand):
    help = "Muat provinsi, kantor wilayah, dan UPT bawaan. Aman diulang: yang sudah diubah tangan tidak ditimpa."

    def handle(self, *args, **options):
        for tally in load_reference():
            counts = f"{tally.new} baru, {tally.changed} berubah, {tally.unchanged} tetap"
            self.stdout.write(f"{tally.label}: {counts}")
            if tally.kept:
                self.stdout.write(f"  dibiarkan karena pernah diubah tangan: {'; '.join(tally.kept)}")
