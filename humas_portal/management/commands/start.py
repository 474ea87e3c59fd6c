"""How does `make run` get from nothing to a served portal, in one process?"""

import os
import socket

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from articles.demo.people import ACCOUNTS, PASSWORD
from humas_portal.preparation import prepare
from humas_portal.server import command
from upt.models import RegionalOffice, Unit


class Command(BaseCommand):
    help = "Menyiapkan portal, mencetak alamat dan akun peragaan, lalu menjalankannya di komputer ini."
    requires_system_checks = ()

    def add_arguments(self, parser):
        parser.add_argument("--port", type=int, default=8000)

    def handle(self, *args, port: int, **options):
        require_free(port)
        for line in prepare():
            self.stdout.write(f"  {line} ...")
        self.stdout.write("\n".join(addresses(f"http://127.0.0.1:{port}")))
        self.stdout.flush()
        os.chdir(settings.BASE_DIR)
        words = command(port=port)
        os.execv(words[0], words)


def require_free(port: int) -> None:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except (OSError, OverflowError) as error:
            raise CommandError(f"Port {port} tidak dapat dipakai. Coba yang lain: make run PORT={port + 1}") from error


def addresses(site: str) -> list[str]:
    """Return the lines that tell a newcomer where to look and as whom."""
    lines = ["", f"  Portal publik     {site}/", f"  Ruang redaksi     {site}/redaksi/"]
    if settings.DEMO:
        lines += ["", f"  Akun peragaan, kata sandi {PASSWORD}:", *accounts()]
    return [*lines, "", "  Tekan Ctrl-C untuk berhenti.", "", ""]


def accounts() -> list[str]:
    """Return one line for each demo account: name, role, place."""
    slugs = [place for _, _, _, place in ACCOUNTS]
    names = dict(Unit.objects.filter(slug__in=slugs).values_list("slug", "name"))
    names |= dict(RegionalOffice.objects.filter(slug__in=slugs).values_list("slug", "short_name"))
    return [
        f"    {name:<14}{', '.join(filter(None, [str(role.label), names.get(place)]))}"
        for name, _, role, place in ACCOUNTS
    ]
