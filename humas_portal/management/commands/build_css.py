"""How do the style files become the two sheets that a browser loads?"""

from pathlib import Path

from django.core.management.base import BaseCommand

from humas_portal import stylesheets


class Command(BaseCommand):
    help = "Menyatukan berkas di static/css/ menjadi static/dist/public.css dan static/dist/desk.css."
    requires_system_checks = ()

    def add_arguments(self, parser):
        parser.add_argument("--folder", type=Path, default=stylesheets.STATIC / "dist", help="Folder tujuan.")

    def handle(self, *args, **options):
        for path in stylesheets.write(options["folder"]):
            self.stdout.write(f"{path.name}: {path.stat().st_size} bita")
