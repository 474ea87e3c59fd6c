"""What is a file called when it is downloaded: its own name, without what could mislead or leave a folder?"""

import re
import unicodedata

from events.uploads.kinds import KINDS, FileType
from events.uploads.limits import LONGEST_NAME

FALLBACK = "bahan"
FORBIDDEN = re.compile(r'[<>:"/\\|?*%]')
ENDING = re.compile(r"\.(?=[0-9]*[A-Za-z])[A-Za-z0-9]{1,5}\Z")  # "laporan.exe" has one, "rapat v1.2" none
KNOWN = tuple(f".{ending}" for kind in KINDS.values() for ending in kind.endings)
RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])\Z", re.IGNORECASE)  # devices of Windows, in any folder


def clean_name(name: str, kind: FileType) -> str:
    """Return a name that is one line, belongs to no folder and ends as its content does."""
    last = re.split(r"[/\\]", name)[-1]
    visible = "".join(" " if sign.isspace() else sign for sign in last if _is_visible(sign) or sign.isspace())
    stem = _stem(" ".join(FORBIDDEN.sub(" ", visible).split()))
    endings = KINDS[kind].endings
    ending = next((one for one in endings if last.lower().endswith(f".{one}")), endings[0])
    return f"{stem[: LONGEST_NAME - len(ending) - 1].rstrip('. ')}.{ending}"


def _stem(name: str) -> str:
    name = ENDING.sub("", name)
    while name.lower().endswith(KNOWN):  # "undangan.pdf.exe"
        name = ENDING.sub("", name)
    name = name.strip(". ")
    return FALLBACK if not name or RESERVED.match(name) else name


def _is_visible(sign: str) -> bool:
    """Tell a letter or mark from what steers the line: control signs, and those that turn the reading direction."""
    return not unicodedata.category(sign).startswith("C")
