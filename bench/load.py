"""How long do answers take when several visitors ask at once?"""

import http.client
import time
from concurrent.futures import ThreadPoolExecutor
from itertools import cycle, islice


def ask(port: int, paths: list[str], *, requests: int, visitors: int) -> list[float]:
    """Send requests over a few connections kept open where the server allows; return the seconds of each.

    Raises RuntimeError at any answer but 200: a fast error page is no result.
    """
    share = requests // visitors
    with ThreadPoolExecutor(visitors) as pool:
        runs = [pool.submit(_visit, port, list(islice(cycle(paths[n:] + paths[:n]), share))) for n in range(visitors)]
        return [seconds for run in runs for seconds in run.result()]


def _visit(port: int, paths: list[str]) -> list[float]:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    times = []
    for path in paths:
        started = time.perf_counter()
        connection.request("GET", path)
        response = connection.getresponse()
        response.read()
        times.append(time.perf_counter() - started)
        if response.status != 200:
            raise RuntimeError(f"{path} answered {response.status}")
    connection.close()
    return times
