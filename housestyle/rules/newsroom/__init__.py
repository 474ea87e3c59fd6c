"""Which rules of the newsroom are there?"""

from housestyle.rules.newsroom import acting, dateline, doubled, lengths, neutral, speaker, terms, units
from housestyle.rules.rule import Rule

RULES: tuple[Rule, ...] = (
    *dateline.RULES,
    *acting.RULES,
    *units.RULES,
    *terms.RULES,
    *neutral.RULES,
    *doubled.RULES,
    *speaker.RULES,
    *lengths.RULES,
)
