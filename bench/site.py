"""Where does a benchmark get a portal with stories in it, and how are servers started on it?"""

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.error import URLError

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent


class Site:
    """A portal in a folder of its own: all units, and generated stories."""

    def __init__(self, folder: Path, database_url: str = "") -> None:
        self.folder = folder
        self.database_name = "the database of DATABASE_URL" if database_url else "SQLite"
        self.environment = os.environ | {"DATA_DIR": str(folder), "DEMO": "1", "DEBUG": "0"}
        if database_url:
            self.environment["DATABASE_URL"] = database_url

    def manage(self, *arguments: str, **settings: str) -> None:
        command = [sys.executable, "manage.py", *arguments]
        subprocess.run(command, cwd=ROOT, env=self.environment | settings, check=True, stdout=subprocess.DEVNULL)

    def prepare(self, articles: int) -> None:
        self.manage("prepare", DEMO="0", SECRET_KEY="only-for-measuring")
        self.manage("seed_scale", "--articles", str(articles))

    @contextmanager
    def served(self, *command: str) -> Iterator["Server"]:
        """Run a server command (PORT stands for the port) until the block ends."""
        port = _free_port()
        words = [word.replace("PORT", str(port)) for word in command]
        process = subprocess.Popen([str(BIN / words[0]), *words[1:]], cwd=ROOT, env=self.environment)
        server = Server(process.pid, port)
        try:
            server.wait()
            yield server
        finally:
            process.send_signal(signal.SIGTERM)
            process.wait(20)


class Server:
    """A running server: where it answers, and what its processes have used so far."""

    def __init__(self, pid: int, port: int) -> None:
        self.pid, self.port = pid, port

    def wait(self, seconds: float = 30) -> None:
        until = time.monotonic() + seconds
        while True:
            try:
                urllib.request.urlopen(f"http://127.0.0.1:{self.port}/healthz", timeout=2).close()
                return
            except (URLError, ConnectionError):
                if time.monotonic() > until:
                    raise
                time.sleep(0.1)

    def get(self, path: str) -> bytes:
        with urllib.request.urlopen(f"http://127.0.0.1:{self.port}{path}", timeout=30) as response:
            return response.read()

    def processes(self) -> list[int]:
        return _descendants(self.pid)

    def cpu_seconds(self) -> float:
        """Add up user and system time of the whole process tree, children that ended included."""
        ticks = 0
        for pid in self.processes():
            ticks += sum(int(field) for field in _stat_fields(pid)[11:15])
        return ticks / os.sysconf("SC_CLK_TCK")

    def memory_mb(self) -> float:
        """Add up the proportional set sizes: shared pages are counted once."""
        kilobytes = 0
        for pid in self.processes():
            for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
                if line.startswith("Pss:"):
                    kilobytes += int(line.split()[1])
        return kilobytes / 1024


def _stat_fields(pid: int) -> list[str]:
    """Return the fields of /proc/PID/stat after the name, which may hold blanks: 0 is the state, 1 the parent."""
    return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()


def _descendants(root: int) -> list[int]:
    parents = {}
    for path in Path("/proc").iterdir():
        if path.name.isdigit():
            try:
                parents[int(path.name)] = int(_stat_fields(int(path.name))[1])
            except (FileNotFoundError, ProcessLookupError):
                continue  # ended between listing and reading
    tree = [root]
    for pid in tree:
        tree += [child for child, parent in parents.items() if parent == pid]
    return tree


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
