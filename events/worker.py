"""Which script lets a phone open the check-in page without a line?

It is served from the desk's own address, since a browser lets a worker watch over no more than what lies below it.
"""

from pathlib import Path

from django.conf import settings

SCRIPT = Path(settings.BASE_DIR) / "static" / "js" / "check-in-worker.js"


def worker_script() -> str:
    return SCRIPT.read_text(encoding="utf-8")
