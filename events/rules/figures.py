"""Which sentence do the records of a meeting bear out, and how is it sealed? Pure."""

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from typing import Any

from events.sealing import canonical_json, seal_of
from upt.dates import number_text


@dataclass(frozen=True)
class Counts:
    """What was counted: participants who were seen, whom they came from, and units that followed by video.

    A unit that was there in person isn't counted again as virtual. `units_all` are the units that were active when the
    figure was locked.
    """

    participants: int = 0
    units: int = 0
    offices: int = 0
    directorate: int = 0  # participants of the directorate itself
    virtual_units: int = 0
    units_all: int = 0

    @property
    def reached(self) -> int:
        return self.units + self.virtual_units

    @property
    def is_everybody(self) -> bool:
        """Whether “seluruh UPT” may be said: at 100 %, not at 99."""
        return 0 < self.units_all <= self.reached


def sentence_of(counts: Counts, written: Callable[[int], str] = number_text) -> str:
    """Write the figure as the press may print it; only what was counted stands in it.

    A locked one stands in digits; `written` says how a story writes its numbers.
    """
    parts = []
    if counts.participants:
        origins = _joined(
            [
                f"{written(counts.units)} UPT" if counts.units else "",
                f"{written(counts.offices)} kantor wilayah" if counts.offices else "",
                "Ditjenpas" if counts.directorate else "",
            ]
        )
        parts.append(f"{written(counts.participants)} peserta dari {origins}")
    if counts.virtual_units:
        parts.append(f"{written(counts.virtual_units)} UPT mengikuti secara virtual")
    return "; ".join(parts)


def reach_of(counts: Counts) -> str:
    """Write which part of all units took part; the words for all of them stand only where it was all of them."""
    if not counts.units_all or not counts.reached:
        return ""
    if counts.is_everybody:
        return f"Seluruh UPT ({number_text(counts.units_all)}) mengikuti."
    percent = counts.reached * 1000 // counts.units_all  # never rounded up to the whole
    share = f"{percent // 10},{percent % 10}".removesuffix(",0")
    return f"{number_text(counts.reached)} dari {number_text(counts.units_all)} UPT mengikuti ({share} %)."


def evidence_of(lines: Iterable[str]) -> str:
    """Return the SHA-256 over the records that were counted, whatever order they were read in."""
    return hashlib.sha256("\n".join(sorted(lines)).encode()).hexdigest()


def digest_of(**facts: Any) -> str:
    """Return the SHA-256 over a figure's facts as canonical JSON."""
    return seal_of(canonical_json(facts))


def as_numbers(counts: Counts) -> dict[str, int]:
    return asdict(counts)


def _joined(parts: list[str]) -> str:
    """Join as EYD III.A does: a dan b; a, b, dan c."""
    said = [part for part in parts if part]
    if len(said) < 3:
        return " dan ".join(said)
    return f"{', '.join(said[:-1])}, dan {said[-1]}"
