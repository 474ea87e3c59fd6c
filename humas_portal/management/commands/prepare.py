"""How does one bring database, data and static files up to date before serving?"""

import socket

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from articles.demo.people import ACCOUNTS, PASSWORD
from humas_portal.preparation import prepare
from upt.models import RegionalOffice, Unit


class Command(BaseCommand):
    help = (
        "Menyiapkan portal sebelum dijalankan: migrasi, data rujukan, berkas statis, dan (dengan DEMO=1) peragaan. "
        "Langkah yang sudah mutakhir dilewati."
    )
    requires_system_checks = ()

    def add_arguments(self, parser):
        parser.add_argument("--port", type=int, help="Pastikan port ini bebas, lalu cetak alamat dan akun peragaan.")

    def handle(self, *args, port: int | None, **options):
        if port is not None:
            self._require_free(port)
        for line in prepare():
            self.stdout.write(f"  {line} ...")
        if port is not None:
            self._print_addresses(f"http://127.0.0.1:{port}")

    def _require_free(self, port: int) -> None:
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind(("127.0.0.1", port))
            except OSError as error:
                raise CommandError(
                    f"Port {port} tidak dapat dipakai ({error.strerror}). Coba port lain: make run PORT={port + 1}"
                ) from error

    def _print_addresses(self, site: str) -> None:
        lines = ["", f"  Portal publik     {site}/", f"  Ruang redaksi     {site}/redaksi/"]
        if settings.DEMO:
            lines += ["", f"  Akun peragaan, kata sandi {PASSWORD}:", *_accounts()]
        lines += ["", "  Tekan Ctrl-C untuk berhenti.", ""]
        self.stdout.write("\n".join(lines))


def _accounts() -> list[str]:
    """Return one line for each demo account: name, role, place."""
    slugs = [place for _, _, _, place in ACCOUNTS]
    names = dict(Unit.objects.filter(slug__in=slugs).values_list("slug", "name"))
    names |= dict(RegionalOffice.objects.filter(slug__in=slugs).values_list("slug", "short_name"))
    return [
        f"    {name:<14}{', '.join(filter(None, [role.label, names.get(place)]))}" for name, _, role, place in ACCOUNTS
    ]
