"""How do the style files become the two sheets that a browser loads?"""

from django.core.management.base import BaseCommand

from humas_portal import stylesheets


class Command(BaseCommand):
    help = "Menyatukan berkas di static/css/ menjadi static/dist/public.css dan static/dist/desk.css."
    requires_system_checks = ()

    def handle(self, *args, **options):
        for sheet in stylesheets.SHEETS:
            text = stylesheets.render(sheet)
            stylesheets.path_of(sheet).write_text(text, encoding="utf-8")
            self.stdout.write(f"{sheet}.css: {len(text.encode())} bita")
