"""What does a page cost, and which server costs least? `make bench` prints ratios; nothing here passes or fails.

Every figure is read beside the ones of the same run only: the machine's speed is not the portal's.
"""

import argparse
import os
import tempfile
from pathlib import Path

from bench import housestyle, servers, similar
from bench.site import Site


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--articles", type=int, default=5000, help="generated stories to measure on (default 5000)")
    parser.add_argument("--rounds", type=int, default=7, help="interleaved rounds; medians are shown (default 7)")
    options = parser.parse_args()
    for folder in (housestyle.SETS, *housestyle.OPENED, housestyle.HELD_OUT):
        housestyle.run(folder, speed=folder == housestyle.SETS)
    with tempfile.TemporaryDirectory(prefix="humas-portal-bench-") as folder:
        site = Site(Path(folder), os.environ.get("DATABASE_URL", ""))
        print(f"Preparing a site of {options.articles} stories on {site.database_name} ...", flush=True)
        site.prepare(options.articles)
        similar.run(site)
        servers.run(site, rounds=options.rounds)


if __name__ == "__main__":
    main()
