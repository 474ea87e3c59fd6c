"""How do scheduled stories go out without waiting for a reader? From a timer, once a minute."""

from django.core.management.base import BaseCommand

from articles.workflow import publish_due


class Command(BaseCommand):
    help = "Terbitkan naskah terjadwal yang waktunya sudah tiba."

    def handle(self, *args, **options):
        self.stdout.write(f"{publish_due()} naskah diterbitkan.")
