"""Which rules of the newsroom are there?"""

from housestyle.rules.newsroom import (
    acronyms,
    acting,
    dateline,
    doubled,
    lead,
    lengths,
    neutral,
    pleonasms,
    speaker,
    standing,
    terms,
    title,
    units,
)
from housestyle.rules.rule import Rule

RULES: tuple[Rule, ...] = (
    *title.RULES,
    *dateline.RULES,
    *acting.RULES,
    *units.RULES,
    *acronyms.RULES,
    *terms.RULES,
    *standing.RULES,
    *neutral.RULES,
    *doubled.RULES,
    *pleonasms.RULES,
    *speaker.RULES,
    *lengths.RULES,
    *lead.RULES,
)
