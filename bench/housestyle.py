"""How much does the house-style checker find, how often is it wrong, and what does it cost?

Recall is counted kind by kind on sentences with one injected slip, false alarms on clean paragraphs. A slip is found
where a remark of its own kind, or any with the right correction, overlaps it. Times are told as a multiple of reading
the same text word by word with one regular expression, in the same run.
"""

import argparse
import json
import re
import subprocess
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from statistics import median
from time import perf_counter

from housestyle import Finding, Severity, check

SETS = Path(__file__).parent / "housestyle_sets"
OPENED = tuple(Path(__file__).parent / f"housestyle_{name}" for name in ("second", "third"))
HELD_OUT = Path(__file__).parent / "housestyle_held_out"
ROUNDS = 15
WORDS = 500
HOSTILE_LENGTH = 200_000
PROMISED = {"ejaan": 0.85}
PROMISED_OTHERWISE = 0.95
PROMISED_PROTECTION = 0.98
LOADED_MEMORY = """
import sys
def peak():
    with open("/proc/self/status") as file:
        return next(int(line.split()[1]) for line in file if line.startswith("VmHWM"))
text, before = sys.stdin.read(), peak()
import housestyle
housestyle.check(text)
print((peak() - before) / 1024)
"""


@dataclass
class Recall:
    """How many slips of one kind were found, and how many had the right correction first."""

    total: int = 0
    found: int = 0
    correctable: int = 0
    right_first: int = 0
    misses: list[str] = field(default_factory=list)

    @property
    def share(self) -> float:
        return self.found / self.total


def lines(path: Path) -> Iterator[dict[str, object]]:
    with path.open(encoding="utf-8") as file:
        for line in file:
            if line.strip():
                yield json.loads(line)


def slips(folder: Path) -> dict[str, Recall]:
    """Measure recall on the slips of a folder, kind by kind."""
    recalls: dict[str, Recall] = defaultdict(Recall)
    for row in lines(folder / "slips.jsonl"):
        _count(recalls[str(row["kind"])], row)
    return recalls


def _count(recall: Recall, row: dict) -> None:
    on = date.fromisoformat(row["on"]) if row.get("on") else None
    found = check(row["text"], title=row.get("title"), unit_type=row.get("unit_type"), on=on)
    part = "title" if row.get("in_title") else "text"
    rights = [right for right in (row["right"], *row.get("also_right", ())) if right]
    hits = [finding for finding in found if finding.part == part and _overlaps(finding, row, part)]
    own = [finding for finding in hits if _is_own(finding, row, rights)]
    recall.total += 1
    recall.correctable += bool(rights)
    if own:
        recall.found += 1
        recall.right_first += any(_says(finding, row, rights) for finding in own if finding.suggestions)
    else:
        recall.misses.append(f"{row['slip']!r} in {row[part][:90]!r}: {[f.rule for f in hits]}")


def _is_own(finding: Finding, row: dict, rights: list[str]) -> bool:
    """Tell whether a remark is of the slip's kind, or makes the text right whatever it is called."""
    if finding.rule.split("/")[0] == row["kind"]:
        return True
    return any(_makes_right(finding, suggestion, row, rights) for suggestion in finding.suggestions)


def _says(finding: Finding, row: dict, rights: list[str]) -> bool:
    return _makes_right(finding, finding.suggestions[0], row, rights)


def _makes_right(finding: Finding, suggestion: str, row: dict, rights: list[str]) -> bool:
    """Tell whether a suggestion, put in its place, makes the text as one of the corrections makes it."""
    part = row["title"] if row.get("in_title") else row["text"]
    mended = part[: finding.start] + suggestion + part[finding.end :]
    start, end = _span(row, part)
    return any(part[:start] + right + part[end:] == mended for right in rights) or suggestion in rights


def _span(row: dict, part: str) -> tuple[int, int]:
    start = -1
    for _ in range(row.get("nth", 1)):
        start = part.index(row["slip"], start + 1)
    return start, start + len(row["slip"])


def _overlaps(finding: Finding, row: dict, part: str) -> bool:
    text = row["title"] if part == "title" else row["text"]
    spans = [_span(row, text)]
    spans += [_span({"slip": other}, text) for other in row.get("also_slip", ()) if other in text]
    return any(finding.start < end and start < finding.end for start, end in spans)


def protection(folder: Path) -> dict[str, Recall]:
    """Measure how much of what must not be published is blocked."""
    recalls: dict[str, Recall] = defaultdict(Recall)
    for row in lines(folder / "protection.jsonl"):
        recall, text = recalls[str(row["kind"])], str(row["text"])
        found = check(text, title=row.get("title"), unit_type=row.get("unit_type"))
        blocks = [finding for finding in found if finding.severity is Severity.BLOCK]
        recall.total += 1
        if any(_reveals(finding, row) for finding in blocks):
            recall.found += 1
        else:
            recall.misses.append(f"{row['secret']!r} in {text[:120]!r}: {[f.rule for f in blocks]}")
    return recalls


def _reveals(finding: Finding, row: dict) -> bool:
    text = row["title"] if finding.part == "title" else row["text"]
    start = text.find(row["secret"]) if text else -1
    return 0 <= start < finding.end and finding.start < start + len(row["secret"])


def false_blocks(folder: Path) -> list[str]:
    """List what is blocked in texts that only look like revealing something."""
    blocked = []
    for row in lines(folder / "protection_clean.jsonl"):
        found = check(str(row["text"]), unit_type=row.get("unit_type"))
        blocked += [
            f"{f.rule}: {f.text!r} in {str(row['text'])[:110]!r}" for f in found if f.severity is Severity.BLOCK
        ]
    return blocked


def false_alarms(folder: Path) -> tuple[int, list[str], int]:
    """Return how many clean words there are, the remarks on them, and how many hints beside."""
    paragraphs = [p for p in re.split(r"\n\s*\n", (folder / "clean.txt").read_text(encoding="utf-8")) if p.strip()]
    alarms, hints = [], 0
    for paragraph in paragraphs:
        unit_type = "lpka" if "LPKA" in paragraph else None
        for finding in check(paragraph.strip(), unit_type=unit_type):
            if finding.severity is Severity.INFO:
                hints += 1
            else:
                alarms.append(f"{finding.rule}: {finding.text!r} in {paragraph.strip()[:90]!r}")
    return sum(len(paragraph.split()) for paragraph in paragraphs), alarms, hints


def story() -> str:
    """Return about 500 clean words, as a story has them."""
    words: list[str] = []
    kept: list[str] = []
    for paragraph in re.split(r"\n\s*\n", (SETS / "clean.txt").read_text(encoding="utf-8")):
        if len(words) >= WORDS:
            break
        kept.append(paragraph.strip())
        words += paragraph.split()
    return "\n".join(kept)


def timed(text: str) -> tuple[float, float]:
    """Return the median seconds of a warm check, and of reading the text's words once."""
    checks, readings = [], []
    check(text)
    for _ in range(ROUNDS):
        started = perf_counter()
        check(text)
        between = perf_counter()
        Counter(re.findall(r"\w+", text.lower()))
        checks.append(between - started)
        readings.append(perf_counter() - between)
    return median(checks), median(readings)


def hostile_texts() -> dict[str, str]:
    """Return texts of 200 KB that are made to hurt."""
    pieces = (
        "a ",
        "a-",
        "Aa ",
        '"',
        "“",
        "(",
        "1",
        "1 ",
        "1.",
        ".",
        ". A",
        "- ",
        "\n",
        "<p>",
        "<",
        "&",
        "@a.",
        "ABC ",
        "anak ",
        "Anak Budi (16), ",
        "08",
        "Senin, ",
        "di ",
        "Rp. ",
        "mem",
        "dan dan ",
        "://www.",
        "12:30 ",
    )
    return {repr(piece): (piece * (HOSTILE_LENGTH // len(piece) + 1))[:HOSTILE_LENGTH] for piece in pieces}


def memory() -> float:
    """Return the megabytes that loading the checker and one check add to a bare interpreter."""
    out = subprocess.run(
        [sys.executable, "-c", LOADED_MEMORY], input=story(), text=True, capture_output=True, check=True
    )
    return float(out.stdout)


def _print_recalls(
    title: str, recalls: dict[str, Recall], promise: dict[str, float], otherwise: float, all_misses: bool
) -> None:
    print(f"\n{title}")
    for kind, recall in sorted(recalls.items()):
        wanted = promise.get(kind, otherwise)
        mark = "" if recall.share >= wanted else f"   below the promised {wanted:.0%}"
        first = f"  right first {recall.right_first}/{recall.correctable}" if recall.correctable else ""
        print(f"  {kind:28} {recall.found:3}/{recall.total:<3} {recall.share:6.1%}{first}{mark}")
        for miss in recall.misses if all_misses else ():
            print(f"      missed {miss}")
    total, found = sum(r.total for r in recalls.values()), sum(r.found for r in recalls.values())
    print(f"  {'all':28} {found:3}/{total:<3} {found / total:6.1%}")


def run(folder: Path = SETS, *, details: bool = False, speed: bool = True) -> None:
    """Print every figure."""
    print(f"\n== {folder.name}")
    _print_recalls("Slips found, by kind", slips(folder), PROMISED, PROMISED_OTHERWISE, details)
    _print_recalls("What must not be published, blocked", protection(folder), {}, PROMISED_PROTECTION, details)
    words, alarms, hints = false_alarms(folder)
    print(
        f"\nFalse alarms: {len(alarms)} on {words} clean words, one per {words // max(1, len(alarms))}; hints: {hints}"
    )
    blocked = false_blocks(folder)
    print(f"Texts wrongly blocked: {len(blocked)}")
    for line in [*alarms, *blocked] if details else ():
        print(f"      {line}")
    if speed:
        _print_speed()


def _print_speed() -> None:
    text = story()
    took, reading = timed(text)
    words, times = len(text.split()), took / reading
    print(f"\nA check of {words} words: {times:.0f} times reading its words ({1000 * took:.1f} ms here)")
    print(f"Memory added by loading and one check: {memory():.0f} MB")
    worst = []
    for name, hostile in hostile_texts().items():
        started = perf_counter()
        check(hostile)
        worst.append((perf_counter() - started, name))
    took_worst, name = max(worst)
    times = took_worst / took
    print(f"Worst of {len(worst)} hostile texts of 200 KB, {name}: {times:.0f} times that ({took_worst:.2f} s here)")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m bench.housestyle", description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=SETS)
    parser.add_argument("--details", action="store_true", help="print every miss and alarm")
    parser.add_argument("--no-speed", action="store_true")
    options = parser.parse_args()
    run(options.folder, details=options.details, speed=not options.no_speed)
