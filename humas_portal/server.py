"""With which server, and with which options, is the portal served? `python -m humas_portal.server --port 8000`

docs/decisions/10-server.md says why this one. SIGTERM ends it after the answers under way. SIGHUP replaces its workers,
unless it runs in a terminal: there it means that the window was closed.
"""

import argparse
import os
import signal
import sys
import threading

from granian import Granian
from granian.constants import HTTPModes, Interfaces
from granian.log import LogLevels

THREADS = 2
SECONDS_TO_STOP = 5


def command(*, port: int) -> list[str]:
    """Return the command line that serves on this machine only."""
    return [sys.executable, "-m", __name__, f"--port={port}"]


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m humas_portal.server", description="Menjalankan server portal.")
    parser.add_argument("--host", default="127.0.0.1", help="alamat untuk didengarkan (bawaan: %(default)s)")
    parser.add_argument("--port", type=int, default=8000, help="port (bawaan: %(default)s)")
    # At least two, so that one slow answer doesn't hold up all.
    parser.add_argument("--workers", type=int, default=max(2, os.cpu_count() or 1), help="proses (bawaan: %(default)s)")
    options = parser.parse_args()
    end_with_terminal()
    Granian(
        target="humas_portal.wsgi:application",
        interface=Interfaces.WSGI,
        address=options.host,
        port=options.port,
        workers=options.workers,
        blocking_threads=THREADS,
        http=HTTPModes.http1,
        websockets=False,
        log_level=LogLevels.warning,
        respawn_failed_workers=True,
        workers_kill_timeout=SECONDS_TO_STOP,
    ).serve()


def end_with_terminal() -> None:
    """Turn Ctrl-C and a closed window into one SIGTERM of this process alone.

    A terminal sends its signals to the workers as well; together with the end that this process asks of them that is
    one signal too many, and they would hang. They inherit the block and never see it.
    """
    signals = {signal.SIGINT, signal.SIGHUP} if sys.stdin.isatty() else {signal.SIGINT}
    signal.pthread_sigmask(signal.SIG_BLOCK, signals)
    threading.Thread(target=_wait_for, args=(signals,), daemon=True).start()


def _wait_for(signals: set[signal.Signals]) -> None:
    signal.sigwait(signals)
    os.kill(os.getpid(), signal.SIGTERM)


if __name__ == "__main__":
    main()
