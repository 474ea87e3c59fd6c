"""Which rules that protect people: children, personal data, inmates, victims are there?"""

from housestyle.rules.rule import Rule

RULES: tuple[Rule, ...] = ()
