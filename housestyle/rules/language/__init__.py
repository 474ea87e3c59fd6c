"""Which rules of language: EYD V and standard words are there?"""

from housestyle.rules.rule import Rule

RULES: tuple[Rule, ...] = ()
