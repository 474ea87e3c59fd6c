"""Which rules of the newsroom are there?"""

from housestyle.rules.newsroom import acting, doubled, lengths, neutral, speaker, terms, units
from housestyle.rules.rule import Rule

RULES: tuple[Rule, ...] = (
    *acting.RULES,
    *units.RULES,
    *terms.RULES,
    *neutral.RULES,
    *doubled.RULES,
    *speaker.RULES,
    *lengths.RULES,
)
