"""What does a newsroom check in an Indonesian text: language, house style, dates, figures, what may never be printed?

Pure Python without Django, usable outside this portal; `python -m housestyle` is its command line.
"""

from housestyle.checker import check, check_parts
from housestyle.findings import Finding, Level, Severity
from housestyle.parts import Part
from housestyle.setting import Setting

__all__ = ["Finding", "Level", "Part", "Setting", "Severity", "check", "check_parts"]
