"""Indonesian newsroom checks over a text: language, house style, dates, figures, and what must never be published.

Pure Python without Django, usable outside this portal; `python -m housestyle` is its command line.
"""

from housestyle.checker import check, check_parts
from housestyle.findings import Finding, Level, Severity
from housestyle.parts import Part
from housestyle.setting import Setting

__all__ = ["Finding", "Level", "Part", "Setting", "Severity", "check", "check_parts"]
