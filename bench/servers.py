"""Which server costs least for our pages, and what does a page cost beside the least Django page?"""

import re
import socket
import time
from contextlib import ExitStack
from dataclasses import dataclass, field
from statistics import median, quantiles

from bench.load import ask
from bench.site import Server, Site

WSGI = "humas_portal.wsgi:application"
GUNICORN = ("gunicorn", "--bind", "127.0.0.1:PORT", "--log-level", "error", "--workers", "2")
GRANIAN = ("granian", "--interface", "wsgi", "--port", "PORT", "--no-log", "--no-ws", "--workers-kill-timeout", "5")
SERVERS = {
    # The first one is what the others are compared with. Two processes each.
    "gunicorn, sync": (*GUNICORN, WSGI),
    "gunicorn, 4 threads": (*GUNICORN, "--worker-class", "gthread", "--threads", "4", WSGI),
    "granian, 1 thread": (*GRANIAN, "--workers", "2", "--blocking-threads", "1", WSGI),
    "granian, 4 threads": (*GRANIAN, "--workers", "2", "--blocking-threads", "4", WSGI),
    "ours: granian, 2 threads": ("python", "-m", "humas_portal.server", "--port", "PORT", "--workers", "2"),
}
CONSTANT = (*GUNICORN, "bench.constant:application")
SILENT = 6  # connections that a browser opens ahead and says nothing on
VISITORS = 8


@dataclass(frozen=True)
class Page:
    name: str
    paths: list[str]
    requests: int


@dataclass
class Measured:
    """What all rounds of one page on one server gave."""

    cpu_ms: list[float] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)
    rates: list[float] = field(default_factory=list)


def run(site: Site, *, rounds: int) -> None:
    with ExitStack() as stack:
        running = {name: stack.enter_context(site.served(*command)) for name, command in SERVERS.items()}
        constant = stack.enter_context(site.served(*CONSTANT))
        first = next(iter(running.values()))
        pages = pages_of(first)
        results = {(page.name, name): Measured() for page in pages for name in running}
        least = Measured()
        for turn in range(rounds + 1):  # the first one warms up and isn't counted
            for page in pages:
                for name, server in running.items():
                    measure(server, page, results[page.name, name] if turn else Measured())
            measure(constant, Page("constant", ["/healthz"], 1600), least if turn else Measured())
        print_pages(pages, list(running), results)
        print_cost(pages, results, least)
        print_memory(running)
        print_silence(running)


def pages_of(server: Server) -> list[Page]:
    """Take the addresses of 40 stories from the news list itself."""
    stories: list[str] = []
    path = "/berita/"
    while path and len(stories) < 40:
        text = server.get(path).decode()
        stories += re.findall(r'href="(/berita/[^"/?]+-\d+/)"', text)
        older = re.search(r'href="(?:/berita/)?(\?sebelum=[^"]+)"', text)
        path = f"/berita/{older[1]}" if older else ""
    style = re.search(r'href="(/static/[^"]+\.css)"', server.get("/").decode())
    return [
        Page("home", ["/"], 200),
        Page("news list", ["/berita/"], 200),
        Page("story", list(dict.fromkeys(stories)), 200),
        *([Page("style sheet", [style[1]], 800)] if style else []),
        Page("healthz", ["/healthz"], 800),
    ]


def measure(server: Server, page: Page, into: Measured) -> None:
    before, started = server.cpu_seconds(), time.perf_counter()
    into.seconds += ask(server.port, page.paths, requests=page.requests, visitors=VISITORS)
    took, cpu = time.perf_counter() - started, server.cpu_seconds() - before
    into.cpu_ms.append(1000 * cpu / page.requests)
    into.rates.append(page.requests / took)


def print_pages(pages: list[Page], names: list[str], results: dict[tuple[str, str], Measured]) -> None:
    print(f"\n{VISITORS} visitors at once. CPU: of the server's processes, per request; its ratio is to {names[0]},")
    print("the median of the rounds' own ratios. Times and rates share the cores with the visitors' program.\n")
    print("| page | server | CPU ms | ratio | p50 ms | p99 ms | requests/s |")
    print("|---|---|---:|---:|---:|---:|---:|")
    for page in pages:
        for name in names:
            found, base = results[page.name, name], results[page.name, names[0]]
            ratio = median(mine / theirs for mine, theirs in zip(found.cpu_ms, base.cpu_ms, strict=True) if theirs)
            cuts = quantiles([1000 * second for second in found.seconds], n=100)
            print(
                f"| {page.name} | {name} | {median(found.cpu_ms):.2f} | {ratio:.2f} | {cuts[49]:.1f} | {cuts[98]:.1f} "
                f"| {median(found.rates):.0f} |"
            )


def print_cost(pages: list[Page], results: dict[tuple[str, str], Measured], least: Measured) -> None:
    base = next(iter(SERVERS))
    print(f"\nThe same pages on {base}, beside 30,000 constant bytes from Django without middleware on it.\n")
    print("| page | times the constant page |")
    print("|---|---:|")
    for page in pages:
        mine = results[page.name, base].cpu_ms
        print(f"| {page.name} | {median(a / b for a, b in zip(mine, least.cpu_ms, strict=True) if b):.1f} |")


def print_memory(running: dict[str, Server]) -> None:
    base = next(iter(running.values())).memory_mb()
    print("\n| server | memory after the load (PSS, MB) | ratio |")
    print("|---|---:|---:|")
    for name, server in running.items():
        print(f"| {name} | {server.memory_mb():.0f} | {server.memory_mb() / base:.2f} |")


def print_silence(running: dict[str, Server]) -> None:
    print(f"\n| server | one answer while {SILENT} connections stay open and silent |")
    print("|---|---:|")
    for name, server in running.items():
        print(f"| {name} | {_beside_silence(server)} |")


def _beside_silence(server: Server) -> str:
    """Open connections as browsers do ahead of need, then ask on another one; wait 5 s at most."""
    silent = [socket.create_connection(("127.0.0.1", server.port)) for _ in range(SILENT)]
    time.sleep(0.3)
    started = time.perf_counter()
    try:
        with socket.create_connection(("127.0.0.1", server.port), timeout=5) as asking:
            asking.sendall(b"GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")
            asking.recv(100)
        return f"{1000 * (time.perf_counter() - started):.0f} ms"
    except TimeoutError:
        return "none within 5 s"
    finally:
        for connection in silent:
            connection.close()
