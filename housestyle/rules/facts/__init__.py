"""Which rules of dates and figures are there?"""

from housestyle.rules.rule import Rule

RULES: tuple[Rule, ...] = ()
