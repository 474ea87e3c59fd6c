"""What did loading one file do?"""

from dataclasses import dataclass, field


@dataclass
class Tally:
    """What one file did: how many rows were new, renewed or right already, and which were left as people made them."""

    label: str
    new: int = 0
    changed: int = 0
    unchanged: int = 0
    kept: list[str] = field(default_factory=list)
