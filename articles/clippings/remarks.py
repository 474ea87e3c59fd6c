"""What does a comparison say of one number or name?"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Remark:
    """One sentence, and whether it tells of a difference."""

    text: str
    differs: bool = True
