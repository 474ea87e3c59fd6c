"""Which rules of language are there?"""

from housestyle.rules.language import calendar_capitals, nonstandard, positions
from housestyle.rules.rule import Rule

RULES: tuple[Rule, ...] = (*calendar_capitals.RULES, *nonstandard.RULES, *positions.RULES)
