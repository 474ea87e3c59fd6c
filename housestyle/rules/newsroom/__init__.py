"""Which rules of the newsroom: form, length, names, vocabulary are there?"""

from housestyle.rules.rule import Rule

RULES: tuple[Rule, ...] = ()
