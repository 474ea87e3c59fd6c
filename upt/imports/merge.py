"""Which values of a line are to be written, and which were changed by hand and stay?"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

Difference = tuple[Any, Any]  # now, in the file


@dataclass
class Merge:
    changes: dict[str, Difference] = field(default_factory=dict)
    kept: dict[str, Difference] = field(default_factory=dict)


def merge(current: Mapping[str, Any], wanted: Mapping[str, Any], remembered: Mapping[str, Any] | None) -> Merge:
    """Compare a row with its line.

    With a memory of the last load, only values that still equal the memory are renewed; without one, the line wins.
    """
    result = Merge()
    for name, value in wanted.items():
        now = current[name]
        if now == value:
            continue
        is_untouched = remembered is None or (name in remembered and remembered[name] == now)
        (result.changes if is_untouched else result.kept)[name] = (now, value)
    return result
