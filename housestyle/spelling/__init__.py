"""Which rules of spelling are there?"""

from housestyle.rules.rule import Rule

RULES: tuple[Rule, ...] = ()
