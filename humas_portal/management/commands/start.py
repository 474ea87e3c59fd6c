"""How does `make run` get from nothing to a served portal, in one process?"""

import ctypes
import os
import signal
import socket
import sys
from pathlib import Path

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from articles.demo.people import ACCOUNTS, PASSWORD
from humas_portal.preparation import prepare
from upt.models import RegionalOffice, Unit

SERVER = ("gunicorn", "--config", "deploy/gunicorn.conf.py", "--graceful-timeout", "3", "--bind", "127.0.0.1:{port}")
PR_SET_PDEATHSIG = 1  # linux/prctl.h


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
        end_with_parent()
        command = [word.format(port=port) for word in SERVER]
        os.chdir(settings.BASE_DIR)
        os.execv(Path(sys.executable).parent / command[0], command)


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


def end_with_parent() -> None:
    """Let the server end when `make` does, also when its window is closed: servers take that signal for a reload."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGTERM)
