"""How does an operator prove that the audit chain is whole?"""

from django.core.management.base import BaseCommand, CommandError

from audit.verify import walk_chain


class Command(BaseCommand):
    help = "Memeriksa rantai jejak audit. Keluar dengan 0 bila utuh, dengan 1 bila ada baris yang rusak atau hilang."

    def add_arguments(self, parser):
        parser.add_argument(
            "--expect",
            metavar="SIDIK",
            default="",
            help="sidik terakhir yang pernah dicatat; membuktikan bahwa ujung rantai tidak dipotong sejak itu",
        )

    def handle(self, *args, **options):
        verdict = walk_chain(expect=options["expect"].strip().lower())
        if not verdict.is_whole:
            raise CommandError(f"Rantai rusak pada baris ke-{verdict.position}: {verdict.fault}.", returncode=1)
        self.stdout.write(f"Rantai utuh: {verdict.count} baris, sidik terakhir {verdict.head}")
