"""How does one bring database, data and static files up to date before serving?"""

import socket

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from humas_portal.preparation import prepare

DEMO_ACCOUNTS = (
    ("agen", "agen informasi, LPKA Kelas II Palangka Raya"),
    ("agen2", "agen informasi, LPKA Kelas II Palangka Raya"),
    ("agen-kupang", "agen informasi, Rutan Kelas IIB Kupang"),
    ("kanwil", "koordinator wilayah, Kalimantan Tengah"),
    ("editor", "editor"),
    ("editor2", "editor kedua"),
    ("redaktur", "redaktur pelaksana"),
    ("admin", "administrator"),
)


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
            lines += ["", "  Akun peragaan, kata sandi rahasia-demo:"]
            lines += [f"    {name:<14}{who}" for name, who in DEMO_ACCOUNTS]
        lines += ["", "  Tekan Ctrl-C untuk berhenti.", ""]
        self.stdout.write("\n".join(lines))
