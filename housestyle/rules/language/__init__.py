"""Which rules of language are there?"""

from housestyle.rules.language import nonstandard
from housestyle.rules.rule import Rule

RULES: tuple[Rule, ...] = (*nonstandard.RULES,)
