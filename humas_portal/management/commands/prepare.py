"""How does one bring database, data and static files up to date before serving?"""

from django.core.management.base import BaseCommand

from humas_portal.preparation import prepare


class Command(BaseCommand):
    help = (
        "Menyiapkan portal sebelum dijalankan: migrasi, data rujukan, berkas statis, dan (dengan DEMO=1) peragaan. "
        "Langkah yang sudah mutakhir dilewati."
    )
    requires_system_checks = ()

    def handle(self, *args, **options):
        for line in prepare():
            self.stdout.write(f"  {line} ...")
